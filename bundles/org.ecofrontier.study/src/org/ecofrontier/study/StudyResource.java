package org.ecofrontier.study;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import org.ecofrontier.model.StudyPackage;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The one place where the options of EMF are set: how a study is read and written. */
final class StudyResource extends XMIResourceImpl {

    /** A study is five levels deep; what an extension may add is bounded all the same. */
    static final int MAX_DEPTH = 64;

    private StudyResource(URI uri) {
        super(uri);
        setEncoding(StandardCharsets.UTF_8.name());
        Map<Object, Object> save = getDefaultSaveOptions();
        save.put(Resource.OPTION_LINE_DELIMITER, "\n");
        save.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        Map<Object, Object> load = getDefaultLoadOptions();
        load.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
        load.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        load.put(XMLResource.OPTION_USE_ENCODED_ATTRIBUTE_STYLE, Boolean.FALSE);
    }

    /** Creates an empty resource in a resource set of its own that knows the study package only and opens no other resource. */
    static StudyResource create(URI uri) {
        ResourceSet resources = new ResourceSetImpl();
        EPackageRegistryImpl packages = new EPackageRegistryImpl();
        packages.put(StudyPackage.eNS_URI, StudyPackage.eINSTANCE);
        packages.put(XMLTypePackage.eNS_URI, XMLTypePackage.eINSTANCE);
        resources.setPackageRegistry(packages);
        resources.setURIConverter(new ExtensibleURIConverterImpl(List.of(), List.of()));
        StudyResource resource = new StudyResource(uri);
        resources.getResources().add(resource);
        return resource;
    }

    void read(byte[] content) throws IOException {
        load(new ByteArrayInputStream(content), null);
    }

    byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        save(bytes, null);
        return bytes.toByteArray();
    }

    /** Takes over what another resource holds beside the model: attributes and elements that a newer program wrote. */
    void takeUnknown(StudyResource other, EObject otherRoot, EObject root) {
        Map<EObject, AnyType> unknown = new HashMap<>(other.getEObjectToExtensionMap());
        getEObjectToExtensionMap().clear();
        unknown.forEach((object, extension) -> getEObjectToExtensionMap().put(object == otherRoot ? root : object, extension));
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new SafeLoad(createXMLHelper());
    }

    private static final class SafeLoad extends XMILoadImpl {
        SafeLoad(XMLHelper helper) {
            super(helper);
        }

        @Override
        protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
            return SafeXml.saxParser();
        }

        @Override
        protected DefaultHandler makeDefaultHandler() {
            return new BoundedHandler(resource, helper, options);
        }

        @Override
        public void load(XMLResource toLoad, InputStream input, Map<?, ?> given) throws IOException {
            // Pooled parsers would not be ours.
            Map<Object, Object> own = new HashMap<>(given);
            own.remove(XMLResource.OPTION_USE_PARSER_POOL);
            super.load(toLoad, input, own);
        }
    }

    private static final class BoundedHandler extends SAXXMIHandler {
        private int depth;

        BoundedHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
            super(resource, helper, options);
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            if (++depth > MAX_DEPTH) {
                throw new TooDeepException();
            }
            super.startElement(uri, localName, name, attributes);
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            depth--;
            super.endElement(uri, localName, name);
        }
    }

    /** Elements within elements without end. */
    static final class TooDeepException extends SAXException {
        private static final long serialVersionUID = 1L;
    }
}
