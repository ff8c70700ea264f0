package org.ecofrontier.method.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Why the platform did not take the declaration of a bundle that would contribute methods. */
final class UnreadDeclaration {

    private UnreadDeclaration() {
    }

    /** Whether a bundle has a {@code plugin.xml} that names the extension point. */
    static boolean mentionsMethods(Bundle bundle) {
        URL declaration = bundle.getEntry("plugin.xml");
        if (declaration == null) {
            return false;
        }
        try (InputStream stream = declaration.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).contains('"' + MethodRegistry.EXTENSION_POINT + '"');
        } catch (IOException e) {
            return false;
        }
    }

    /** The reason, if the bundle names the extension point and yet contributes nothing. */
    static Optional<String> reason(Bundle bundle) {
        if (!mentionsMethods(bundle)) {
            return Optional.empty();
        }
        String name = bundle.getHeaders("").get(Constants.BUNDLE_SYMBOLICNAME);
        if (name == null || !name.replace(" ", "").contains("singleton:=true")) {
            return Optional.of("its manifest lacks singleton:=true after Bundle-SymbolicName");
        }
        return malformed(bundle);
    }

    private static Optional<String> malformed(Bundle bundle) {
        try (InputStream stream = bundle.getEntry("plugin.xml").openStream()) {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(stream, new DefaultHandler());
            return Optional.empty();
        } catch (SAXParseException e) {
            return Optional.of("plugin.xml, line " + e.getLineNumber() + ": " + e.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            return Optional.of("plugin.xml cannot be read: " + e.getMessage());
        }
    }
}
