package org.ecofrontier.method.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.ecofrontier.method.Text;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The declarations in a {@code plugin.xml} on the class path, with {@code plugin.properties} and {@code plugin_zh.properties}
 * beside it: descriptors without a running framework, for tests.
 *
 * @since 0.1
 */
public final class PluginXml {

    private PluginXml() {
    }

    /**
     * Reads the methods that a bundle declares.
     *
     * @param anchor a class of the bundle
     * @return the descriptors by the name of the implementing class
     * @throws IOException if the file is missing or is not XML
     * @throws DescriptorException if a declaration is wrong
     */
    public static Map<String, MethodDescriptor> methods(Class<?> anchor) throws IOException, DescriptorException {
        Map<String, MethodDescriptor> methods = new LinkedHashMap<>();
        for (DomSource method : declarations(anchor)) {
            methods.put(method.attribute("class"), DescriptorReader.read(method));
        }
        return methods;
    }

    /**
     * Reads the declaration of one method, whatever the others are like.
     *
     * @param implementation the implementing class
     * @return nothing if no declaration names the class
     * @throws IOException if the file is missing or is not XML
     * @throws DescriptorException if the declaration is wrong
     */
    public static Optional<MethodDescriptor> method(Class<?> implementation) throws IOException, DescriptorException {
        for (DomSource method : declarations(implementation)) {
            if (implementation.getName().equals(method.attribute("class"))) {
                return Optional.of(DescriptorReader.read(method));
            }
        }
        return Optional.empty();
    }

    private static List<DomSource> declarations(Class<?> anchor) throws IOException {
        Map<String, Properties> texts = new LinkedHashMap<>();
        properties(anchor, "en", "/plugin.properties", texts);
        properties(anchor, "zh", "/plugin_zh.properties", texts);
        List<DomSource> declarations = new ArrayList<>();
        for (DomSource extension : new DomSource(root(anchor), texts).children("extension")) {
            if ("org.ecofrontier.method.methods".equals(extension.attribute("point"))) {
                declarations.addAll(extension.children("method"));
            }
        }
        return declarations;
    }

    private static Element root(Class<?> anchor) throws IOException {
        try (InputStream stream = resource(anchor, "/plugin.xml")) {
            if (stream == null) {
                throw new IOException("no plugin.xml beside " + anchor.getName());
            }
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(stream).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("plugin.xml beside " + anchor.getName() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void properties(Class<?> anchor, String language, String file, Map<String, Properties> texts) throws IOException {
        try (InputStream stream = resource(anchor, file)) {
            if (stream != null) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                texts.put(language, properties);
            }
        }
    }

    /**
     * A file of the bundle that holds a class. The class path may hold several of that name: the one in the folder or archive of the class
     * itself is meant.
     *
     * @param anchor a class of the bundle
     * @param file the path in the bundle, beginning with a slash
     * @return {@code null} if there is none
     */
    public static InputStream resource(Class<?> anchor, String file) throws IOException {
        String classFile = "/" + anchor.getName().replace('.', '/') + ".class";
        String own = anchor.getResource(classFile).toString();
        String root = own.substring(0, own.length() - classFile.length());
        boolean framework = root.startsWith("bundleresource:");
        for (URL candidate : Collections.list(anchor.getClassLoader().getResources(file.substring(1)))) {
            if (framework || candidate.toString().startsWith(root)) {
                return candidate.openStream();
            }
        }
        return null;
    }

    private record DomSource(Element element, Map<String, Properties> texts) implements DescriptorSource {

        @Override
        public String attribute(String name) {
            return element.hasAttribute(name) ? element.getAttribute(name) : null;
        }

        @Override
        public Text text(String name) {
            String raw = element.getAttribute(name);
            if (!raw.startsWith("%")) {
                return Text.of(raw);
            }
            Text text = Text.of(raw);
            for (Map.Entry<String, Properties> language : texts.entrySet()) {
                String wording = language.getValue().getProperty(raw.substring(1));
                text = wording == null ? text : text.with(language.getKey(), wording);
            }
            return text;
        }

        @Override
        public List<DomSource> children(String name) {
            List<DomSource> children = new ArrayList<>();
            for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element child && child.getTagName().equals(name)) {
                    children.add(new DomSource(child, texts));
                }
            }
            return children;
        }
    }
}
