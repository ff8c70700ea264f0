package org.ecofrontier.install.tests;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.ToolProvider;

/** Writes p2 repositories by hand, so that a test can make any mistake an author of plug-ins can make. */
final class TinyRepository {

    private final Path folder;
    private final List<String> units = new ArrayList<>();
    private final List<String> artifacts = new ArrayList<>();

    TinyRepository(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        Files.createDirectories(folder.resolve("plugins"));
    }

    Path folder() {
        return folder;
    }

    /** A plug-in as somebody may describe it to p2. */
    record Plugin(String id, String version, Map<String, String> headers, Map<String, byte[]> content, List<String> requires,
            String instruction) {

        static Plugin of(String id, String version) {
            return new Plugin(id, version, Map.of(), Map.of(), List.of(), "");
        }

        Plugin with(Map<String, String> newHeaders, Map<String, byte[]> newContent) {
            return new Plugin(id, version, newHeaders, newContent, requires, instruction);
        }

        /** One more requirement, "namespace name range". */
        Plugin requiring(String requirement) {
            List<String> all = new ArrayList<>(requires);
            all.add(requirement);
            return new Plugin(id, version, headers, content, all, instruction);
        }

        /** What p2 is to do when it configures the plug-in. */
        Plugin configured(String newInstruction) {
            return new Plugin(id, version, headers, content, requires, newInstruction);
        }
    }

    /** Adds a plug-in and a feature around it, with the id of the plug-in and ".feature". */
    TinyRepository add(Plugin plugin) throws IOException {
        bundle(plugin);
        String feature = plugin.id() + ".feature";
        units.add(unit(feature + ".feature.group", plugin.version(), "<property name='org.eclipse.equinox.p2.type.group' value='true'/>",
                "", List.of("org.eclipse.equinox.p2.iu " + plugin.id() + " [" + plugin.version() + "," + plugin.version() + "]"), "", ""));
        return this;
    }

    /** Adds a plug-in without a feature. */
    TinyRepository bundle(Plugin plugin) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", plugin.id() + ";singleton:=true");
        main.putValue("Bundle-Version", plugin.version());
        plugin.headers().forEach(main::putValue);
        try (OutputStream out = Files.newOutputStream(folder.resolve("plugins/" + plugin.id() + "_" + plugin.version() + ".jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> entry : plugin.content().entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
        units.add(unit(plugin.id(), plugin.version(), "",
                "<provided namespace='osgi.bundle' name='" + plugin.id() + "' version='" + plugin.version() + "'/>"
                        + "<provided namespace='org.eclipse.equinox.p2.eclipse.type' name='bundle' version='1.0.0'/>",
                plugin.requires(), "<artifacts size='1'><artifact classifier='osgi.bundle' id='" + plugin.id() + "' version='"
                + plugin.version()
                        + "'/></artifacts><touchpoint id='org.eclipse.equinox.p2.osgi' version='1.0.0'/>",
                plugin.instruction()));
        artifacts.add("<artifact classifier='osgi.bundle' id='" + plugin.id() + "' version='" + plugin.version() + "'/>");
        return this;
    }

    /** Adds a unit that was described elsewhere. */
    TinyRepository raw(String unit) {
        units.add(unit);
        return this;
    }

    private static String unit(String id, String version, String properties, String provided, List<String> requires, String rest,
            String instruction) {
        StringBuilder required = new StringBuilder("<requires size='" + requires.size() + "'>");
        for (String requirement : requires) {
            String[] parts = requirement.split(" ");
            required.append("<required namespace='" + parts[0] + "' name='" + parts[1] + "' range='" + parts[2] + "'/>");
        }
        required.append("</requires>");
        boolean touchpoint = rest.contains("<touchpoint");
        String data = !touchpoint ? "<touchpoint id='null' version='0.0.0'/>"
                : "<touchpointData size='1'><instructions size='4'>"
                        + "<instruction key='install'>org.eclipse.equinox.p2.touchpoint.eclipse.installBundle(bundle:${artifact})</instruction>"
                        + "<instruction key='uninstall'>org.eclipse.equinox.p2.touchpoint.eclipse.uninstallBundle(bundle:${artifact})</instruction>"
                        + "<instruction key='configure'>" + instruction + "</instruction>"
                        + "<instruction key='manifest'>Bundle-SymbolicName: " + id + "&#xA;Bundle-Version: " + version
                        + "&#xA;</instruction></instructions></touchpointData>";
        return "<unit id='" + id + "' version='" + version + "'><update id='" + id + "' range='[0.0.0," + version + ")' severity='0'/>"
                + "<properties>" + properties + "</properties>"
                + "<provides><provided namespace='org.eclipse.equinox.p2.iu' name='" + id + "' version='" + version + "'/>" + provided
                + "</provides>"
                + required + rest + data + "</unit>";
    }

    /** Writes everything. */
    Path write() throws IOException {
        Files.writeString(folder.resolve("content.xml"), "<?xml version='1.0' encoding='UTF-8'?><?metadataRepository version='1.2.0'?>"
                + "<repository name='tiny' type='org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository' version='1'>"
                + "<units size='" + units.size() + "'>" + String.join("", units) + "</units></repository>");
        Files.writeString(folder.resolve("artifacts.xml"), "<?xml version='1.0' encoding='UTF-8'?><?artifactRepository version='1.1.0'?>"
                + "<repository name='tiny' type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' version='1'>"
                + "<mappings size='1'><rule filter='(&amp; (classifier=osgi.bundle))' output='${repoUrl}/plugins/${id}_${version}.jar'/></mappings>"
                + "<artifacts size='" + artifacts.size() + "'>" + String.join("", artifacts) + "</artifacts></repository>");
        return folder;
    }

    /** The repository as a zip archive. */
    Path zip(Path archive) throws IOException {
        write();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive)); Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return archive;
    }

    /** A repository that joins others. */
    static Path compose(Path folder, Path... children) throws IOException {
        Files.createDirectories(folder);
        StringBuilder list = new StringBuilder("<children size='" + children.length + "'>");
        for (Path child : children) {
            // p2 takes the addresses of children as they read, without the escapes of an address.
            list.append("<child location='file:" + child.toAbsolutePath() + "/'/>");
        }
        list.append("</children></repository>");
        Files.writeString(folder.resolve("compositeContent.xml"),
                "<?xml version='1.0' encoding='UTF-8'?><?compositeMetadataRepository version='1.0.0'?>"
                + "<repository name='all' type='org.eclipse.equinox.internal.p2.metadata.repository.CompositeMetadataRepository' version='1'>" + list);
        Files.writeString(folder.resolve("compositeArtifacts.xml"),
                "<?xml version='1.0' encoding='UTF-8'?><?compositeArtifactRepository version='1.0.0'?>"
                + "<repository name='all' type='org.eclipse.equinox.internal.p2.artifact.repository.CompositeArtifactRepository' version='1'>" + list);
        return folder;
    }

    /** Compiles one class against the plug-ins of a product. */
    static Map<String, byte[]> compile(Path work, Path home, String name, String source) throws IOException {
        Path file = work.resolve("java/" + name.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        Path out = Files.createDirectories(work.resolve("classes-" + name));
        String plugins;
        try (Stream<Path> jars = Files.list(home.resolve("plugins"))) {
            plugins = jars.map(Path::toString).filter(jar -> jar.endsWith(".jar")).collect(Collectors.joining(File.pathSeparator));
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "21", "-proc:none", "-d", out.toString(), "-cp",
                plugins, file.toString());
        if (status != 0) {
            throw new IOException("cannot compile " + name);
        }
        Map<String, byte[]> classes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path compiled : files.filter(Files::isRegularFile).toList()) {
                try (InputStream in = Files.newInputStream(compiled)) {
                    classes.put(out.relativize(compiled).toString().replace('\\', '/'), in.readAllBytes());
                }
            }
        }
        return classes;
    }
}
