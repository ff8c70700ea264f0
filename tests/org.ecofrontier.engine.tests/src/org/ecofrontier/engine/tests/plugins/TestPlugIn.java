package org.ecofrontier.engine.tests.plugins;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.registry.MethodRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** A plug-in of a third party: an archive made on the spot, installed into the running platform, and removed again. */
final class TestPlugIn implements AutoCloseable {

    /** What messages must name. */
    static final String VERSION = "1.2.3";

    private static final String OUTPUT = "<output id=\"scores\" rows=\"region-year\"><column id=\"region\"/><column id=\"year\"/>"
            + "<column id=\"value\"/></output>";

    private final String name;
    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private Bundle bundle;

    private TestPlugIn(String name) {
        this.name = "test.plugin." + name;
        manifest.put("Bundle-ManifestVersion", "2");
        manifest.put("Bundle-SymbolicName", this.name + ";singleton:=true");
        manifest.put("Bundle-Version", VERSION);
        manifest.put("Require-Bundle", "org.ecofrontier.method");
    }

    /** An empty plug-in {@code test.plugin.NAME}. */
    static TestPlugIn named(String name) {
        return new TestPlugIn(name);
    }

    /** A whole plug-in with one method {@code test.plugin.NAME.method}. */
    static TestPlugIn with(String name, Class<? extends AnalysisMethod> method) {
        return named(name).declaring(declaration("test.plugin." + name + ".method", method.getName())).holding(method);
    }

    static String declaration(String id, String implementation) {
        return "<method id=\"" + id + "\" class=\"" + implementation + "\" name=\"" + id + "\"><slot id=\"variable\" min=\"1\" max=\"1\"/>"
                + OUTPUT
                + "</method>";
    }

    TestPlugIn header(String key, String value) {
        manifest.put(key, value);
        return this;
    }

    /** Declares methods. */
    TestPlugIn declaring(String methods) {
        return file("plugin.xml",
                ("<?xml version=\"1.0\"?>\n<?eclipse version=\"3.4\"?>\n<plugin>\n<extension point=\"org.ecofrontier.method.methods\">\n"
                + methods + "\n</extension>\n</plugin>\n").getBytes(StandardCharsets.UTF_8));
    }

    TestPlugIn file(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    /** Takes copies of a class and of the classes around it. */
    TestPlugIn holding(Class<?> type) {
        List<Class<?>> types = new ArrayList<>(List.of(type));
        for (Class<?> parent = type.getSuperclass(); parent != Object.class && parent != null; parent = parent.getSuperclass()) {
            types.add(parent);
        }
        types.addAll(List.of(type.getDeclaredClasses()));
        types.forEach(each -> file(path(each), bytes(each)));
        return this;
    }

    static String path(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    static byte[] bytes(Class<?> type) {
        try (InputStream stream = type.getClassLoader().getResourceAsStream(path(type))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Installs the archive and lets the platform wire it, if it can. */
    TestPlugIn install() throws BundleException, IOException {
        MethodRegistry.load();
        BundleContext platform = FrameworkUtil.getBundle(MethodRegistry.class).getBundleContext();
        bundle = platform.installBundle("memory:" + name, new ByteArrayInputStream(archive()));
        platform.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).resolveBundles(Set.of(bundle));
        return this;
    }

    private byte[] archive() throws IOException {
        Manifest lines = new Manifest();
        lines.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.forEach(lines.getMainAttributes()::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream archive = new JarOutputStream(bytes, lines)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                archive.putNextEntry(new JarEntry(file.getKey()));
                archive.write(file.getValue());
                archive.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Its name and version as messages give them. */
    @Override
    public String toString() {
        return name + " " + VERSION;
    }

    String name() {
        return name;
    }

    @Override
    public void close() throws BundleException {
        bundle.uninstall();
    }
}
