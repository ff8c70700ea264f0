package org.ecofrontier.install;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.ecofrontier.install.InstallException.Kind;
import org.eclipse.core.runtime.URIUtil;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * An installation and the place where plug-ins go. Where the installation is read-only, one for many users, each of them has an area of
 * plug-ins of his own, and the start script puts both together.
 *
 * @param home the folder of the installation
 * @param area where plug-ins are installed: the home itself, or a folder of the user
 * @since 0.1
 */
public record Installation(Path home, Path area) {

    /** The start script names the user's own area of plug-ins with this system property. */
    public static final String USER_AREA = "ecofrontier.plugins";

    /**
     * The installation that this program runs from.
     *
     * @throws InstallException if it was not started by the start script of an installation
     */
    public static Installation running() throws InstallException {
        BundleContext context = FrameworkUtil.getBundle(Installation.class).getBundleContext();
        String location = context.getProperty("osgi.install.area");
        String own = context.getProperty(USER_AREA);
        if (location == null) {
            throw new InstallException(Kind.INVALID, InstallText.of("installation.none", ""));
        }
        try {
            Path home = URIUtil.toFile(URIUtil.fromString(location)).toPath();
            if (own == null || !Files.isRegularFile(home.resolve("configuration/config.ini")) || !Files.isDirectory(home.resolve("p2"))) {
                throw new InstallException(Kind.INVALID, InstallText.of("installation.none", home));
            }
            return of(home, Path.of(own));
        } catch (URISyntaxException e) {
            throw new InstallException(Kind.INVALID, InstallText.of("installation.none", location), e);
        }
    }

    /**
     * An installation as this user may use it.
     *
     * @param home the folder of the installation
     * @param userArea the user's area of plug-ins, used if the home is not writable
     */
    public static Installation of(Path home, Path userArea) {
        boolean writable = Files.isWritable(home) && Files.isWritable(home.resolve("p2")) && Files.isWritable(home.resolve("plugins"))
                && Files.isWritable(home.resolve("configuration"));
        return new Installation(home, writable ? home : userArea);
    }

    /** Whether plug-ins go into the user's own area. */
    public boolean isShared() {
        return !area.equals(home);
    }

    Path configuration() {
        return area.resolve("configuration");
    }

    /** The settings of the home, as delivered. */
    Properties settings() throws InstallException {
        Path file = home.resolve("configuration/config.ini");
        Properties settings = new Properties();
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1)) {
            settings.load(reader);
        } catch (IOException e) {
            throw new InstallException(Kind.INVALID, InstallText.of("installation.none", home), e);
        }
        return settings;
    }

    /** The name of the p2 profile of the home. */
    String profile() throws InstallException {
        return settings().getProperty("eclipse.p2.profile", "DefaultProfile");
    }
}
