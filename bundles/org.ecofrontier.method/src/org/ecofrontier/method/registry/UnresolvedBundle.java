package org.ecofrontier.method.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Why a bundle that would contribute methods did not resolve. */
final class UnresolvedBundle {

    private UnresolvedBundle() {
    }

    /** The reason, if the bundle mentions the extension point and cannot be resolved. */
    static Optional<String> reason(Bundle bundle, String extensionPoint) {
        URL declaration = bundle.getEntry("plugin.xml");
        if (declaration == null || !mentions(declaration, extensionPoint)) {
            return Optional.empty();
        }
        try {
            bundle.start(Bundle.START_TRANSIENT);
            return Optional.empty();
        } catch (BundleException e) {
            return Optional.of(firstLines(e.getMessage()));
        }
    }

    private static boolean mentions(URL declaration, String extensionPoint) {
        try (InputStream stream = declaration.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).contains(extensionPoint);
        } catch (IOException e) {
            return false;
        }
    }

    private static String firstLines(String message) {
        return message == null ? "it cannot be resolved" : message.strip().replaceAll("\\s+", " ");
    }
}
