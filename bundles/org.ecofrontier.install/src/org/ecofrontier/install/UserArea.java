package org.ecofrontier.install;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.ecofrontier.install.InstallException.Kind;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.query.QueryUtil;

/**
 * A user's own plug-ins beside an installation that is read-only. p2 sees the area as an installation of its own, in which one unit
 * stands for everything that the home provides; the start script appends {@value #ADDED} to the home's list of bundles. So the
 * home may be renewed at any time, and what the user has installed stays.
 */
final class UserArea {

    static final String PROFILE = "EcoFrontierPlugins";
    static final String BASE = "org.ecofrontier.home";

    private static final String ADDED = "added.info";
    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";

    private UserArea() {
    }

    static Map<String, String> properties(Installation installation, IProfile base) {
        Map<String, String> properties = new HashMap<>();
        String folder = installation.area().toFile().getAbsolutePath();
        properties.put(IProfile.PROP_INSTALL_FOLDER, folder);
        properties.put(IProfile.PROP_CACHE, folder);
        properties.put(IProfile.PROP_CONFIGURATION_FOLDER, installation.configuration().toFile().getAbsolutePath());
        properties.put(IProfile.PROP_INSTALL_FEATURES, Boolean.TRUE.toString());
        properties.put(IProfile.PROP_ENVIRONMENTS, base.getProperty(IProfile.PROP_ENVIRONMENTS));
        return properties;
    }

    /** The unit that stands for the home: it provides what the units of the home provide and needs nothing. */
    static IInstallableUnit baseUnit(IProfile base) {
        InstallableUnitDescription description = new InstallableUnitDescription();
        description.setId(BASE);
        description.setVersion(Version.createOSGi(1, 0, 0, Long.toString(base.getTimestamp())));
        description.setSingleton(true);
        description.setProperty(IInstallableUnit.PROP_NAME, "EcoFrontier");
        Set<IProvidedCapability> provided = new LinkedHashSet<>();
        provided.add(MetadataFactory.createProvidedCapability(IInstallableUnit.NAMESPACE_IU_ID, BASE, description.getVersion()));
        base.query(QueryUtil.createIUAnyQuery(), null).forEach(unit -> provided.addAll(unit.getProvidedCapabilities()));
        description.addProvidedCapabilities(provided);
        return MetadataFactory.createInstallableUnit(description);
    }

    /** Gives p2 a configuration that holds the bundles of the home as they are now and those the user has added. */
    static void prepare(Installation installation) throws InstallException {
        Path configuration = installation.configuration();
        try {
            List<String> lines = new ArrayList<>(bundles(installation.home().resolve("configuration").resolve(BUNDLES),
                    installation.home()));
            Path added = installation.area().resolve(ADDED);
            if (Files.isRegularFile(added)) {
                lines.addAll(Files.readAllLines(added));
            }
            Files.createDirectories(configuration.resolve(BUNDLES).getParent());
            Files.write(configuration.resolve(BUNDLES), lines);
            Properties settings = installation.settings();
            Path framework = installation.home().resolve(settings.getProperty("osgi.framework").replaceFirst("^file:", ""));
            settings.setProperty("osgi.framework", framework.toFile().toURI().toString());
            settings.setProperty("eclipse.p2.profile", PROFILE);
            settings.remove("eclipse.p2.data.area");
            try (OutputStream out = Files.newOutputStream(configuration.resolve("config.ini"))) {
                settings.store(out, null);
            }
        } catch (IOException e) {
            throw new InstallException(Kind.INVALID, InstallText.of("area.unwritable", installation.area()), e);
        }
    }

    /** Writes down which bundles come on top of those of the home. */
    static void publish(Installation installation) throws InstallException {
        try {
            Set<String> home = new LinkedHashSet<>();
            for (String line : bundles(installation.home().resolve("configuration").resolve(BUNDLES), installation.home())) {
                home.add(line.split(",")[0] + ',' + line.split(",")[1]);
            }
            List<String> lines = new ArrayList<>();
            for (String line : bundles(installation.configuration().resolve(BUNDLES), installation.area())) {
                if (!home.contains(line.split(",")[0] + ',' + line.split(",")[1])) {
                    lines.add(line);
                }
            }
            Path fresh = Files.createTempFile(installation.area(), "added", ".info");
            Files.write(fresh, lines, StandardCharsets.UTF_8);
            Files.move(fresh, installation.area().resolve(ADDED), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new InstallException(Kind.INVALID, InstallText.of("area.unwritable", installation.area()), e);
        }
    }

    /** The lines of a list of bundles, with addresses that hold anywhere. */
    private static List<String> bundles(Path list, Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(list)) {
            String[] fields = line.split(",");
            if (line.startsWith("#") || fields.length < 5) {
                continue;
            }
            fields[2] = folder.toFile().toURI().resolve(fields[2]).toString();
            lines.add(String.join(",", fields));
        }
        return lines;
    }
}
