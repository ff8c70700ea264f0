package org.ecofrontier.method.registry;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** Why a bundle that would contribute methods did not resolve. */
final class UnresolvedBundle {

    private static final Pattern JAVA = Pattern.compile("osgi\\.ee;.*?version=(\\d+(\\.\\d+)?)");
    private static final Pattern PLUGIN = Pattern.compile("Require-Bundle: ([^;\\s]+)(?:; bundle-version=\"([^\"]+)\")?");
    private static final Pattern PACKAGE = Pattern.compile("Import-Package: ([^;\\s]+)(?:; version=\"([^\"]+)\")?");

    private UnresolvedBundle() {
    }

    /** The reason, if the bundle mentions the extension point and cannot be resolved. */
    static Optional<String> reason(Bundle bundle) {
        if (!UnreadDeclaration.mentionsMethods(bundle)) {
            return Optional.empty();
        }
        Bundle framework = FrameworkUtil.getBundle(UnresolvedBundle.class).getBundleContext().getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
        if (framework.adapt(FrameworkWiring.class).resolveBundles(Set.of(bundle))) {
            return Optional.empty();
        }
        try {
            // The framework tells the reason only when asked to start; an unresolved bundle does not start.
            bundle.start(Bundle.START_TRANSIENT);
            return Optional.empty();
        } catch (BundleException e) {
            return Optional.of(words(e.getMessage()));
        }
    }

    /** The framework's message as a sentence, or as it is where it says something else. */
    private static String words(String message) {
        if (message == null) {
            return "it cannot be resolved";
        }
        Matcher java = JAVA.matcher(message);
        if (java.find()) {
            return "it needs Java " + java.group(1) + ", but this is Java " + Runtime.version().feature();
        }
        Matcher plugin = PLUGIN.matcher(message);
        if (plugin.find()) {
            return "it needs the plug-in " + plugin.group(1) + version(plugin.group(2)) + ", which is not installed or not usable";
        }
        Matcher packages = PACKAGE.matcher(message);
        if (packages.find()) {
            return "it needs the package " + packages.group(1) + version(packages.group(2)) + ", which no usable plug-in exports";
        }
        return message.strip().replaceAll("\\s+", " ");
    }

    private static String version(String range) {
        return range == null ? "" : " " + range;
    }
}
