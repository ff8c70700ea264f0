package org.ecofrontier.help;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.ecofrontier.help.Sources.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The methods that the bundles of the product declare in their {@code plugin.xml}. */
final class Declarations {

    private static final String PREFIX = "org.ecofrontier.";

    /**
     * One declared method.
     *
     * @param element its {@code method} element
     * @param bundle the folder of the bundle that declares it
     */
    record Method(Element element, Path bundle) {

        /** The id without the prefix of the product: the name of its page. */
        String name() {
            return element.getAttribute("id").substring(PREFIX.length());
        }

        /** The page in a language. */
        Path page(Language language) {
            return language.folder().resolve("methods/" + name() + ".html");
        }

        List<Element> children(String kind) {
            return Declarations.children(element, kind);
        }

        /** The texts of the bundle in a language. */
        Properties texts(Language language) {
            Properties texts = new Properties();
            try {
                texts.load(new StringReader(Sources.read(bundle.resolve(language.texts()))));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return texts;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    private Declarations() {
    }

    /** Every declared method, in the order of the bundles. */
    static List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        for (Path file : Sources.files(Sources.BUNDLES, "plugin.xml")) {
            Path bundle = file.getParent();
            if (bundle.getParent().equals(Sources.BUNDLES) && bundle.getFileName().toString().startsWith(PREFIX + "method.")
                    && Files.isRegularFile(bundle.resolve(Language.ENGLISH.texts()))) {
                NodeList found = parse(file).getElementsByTagName("method");
                for (int i = 0; i < found.getLength(); i++) {
                    methods.add(new Method((Element) found.item(i), bundle));
                }
            }
        }
        return methods;
    }

    static List<Element> children(Element parent, String kind) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child && child.getTagName().equals(kind)) {
                children.add(child);
            }
        }
        return children;
    }

    static Document parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }
}
