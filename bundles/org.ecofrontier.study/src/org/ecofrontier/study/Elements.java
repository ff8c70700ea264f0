package org.ecofrontier.study;

import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What migration steps need of a document. */
final class Elements {

    private Elements() {
    }

    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }

    /** Moves the root element and the declared prefix to the namespace of another version. */
    static void move(Document document, String namespace) {
        Element root = document.getDocumentElement();
        String prefix = root.getPrefix();
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, prefix == null ? "xmlns" : "xmlns:" + prefix, namespace);
        document.renameNode(root, namespace, root.getNodeName());
    }
}
