package org.ecofrontier.study;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.DefaultHandler;

/** XML parsers that resolve nothing: no document type, no entities, no network, no other file. */
final class SafeXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";

    /** What stands at the head of a document. */
    sealed interface Head {
        /** A document type declaration. */
        record DocumentType() implements Head {
        }

        /** The root element; the version is null where the attribute is absent. */
        record Root(String namespace, String name, String version) implements Head {
        }
    }

    private SafeXml() {
    }

    /** Reads as far as the document type or the root element, whichever comes first. */
    static Head head(byte[] content) throws IOException, SAXException {
        try {
            SAXParser parser = factory().newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            HeadHandler handler = new HeadHandler();
            parser.setProperty(LEXICAL_HANDLER, handler);
            parser.parse(new ByteArrayInputStream(content), handler);
        } catch (FoundException e) {
            return e.head;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        throw new SAXException("no element");
    }

    static SAXParser saxParser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = factory();
        factory.setFeature(NO_DOCTYPE, true);
        return factory.newSAXParser();
    }

    private static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory;
    }

    static Document document(byte[] content) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The handler that comes with it prints to the error stream.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(Document document) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the parse at the first thing of interest, before anything that it declares is looked at. */
    private static final class HeadHandler extends DefaultHandler2 {
        @Override
        public void startDTD(String name, String publicId, String systemId) throws SAXException {
            throw new FoundException(new Head.DocumentType());
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            throw new FoundException(new Head.Root(uri, localName, attributes.getValue("", StudyFormat.VERSION_ATTRIBUTE)));
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
            throw new FoundException(new Head.DocumentType());
        }
    }

    private static final class FoundException extends SAXException {
        private static final long serialVersionUID = 1L;

        private final transient Head head;

        FoundException(Head head) {
            this.head = head;
        }
    }
}
