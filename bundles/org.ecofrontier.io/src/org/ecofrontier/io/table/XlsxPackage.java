package org.ecofrontier.io.table;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.csv.TextEncoding;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of an Office Open XML package, read with bounds: no part and not all parts together may unpack to more than a set size, no part
 * may be packed more tightly than worksheets ever are, and document types and external entities are refused.
 */
final class XlsxPackage implements Closeable {

    /** Bytes that all parts together may unpack to. */
    static final long MAX_UNPACKED = 1L << 30;
    /** A part larger than this must not be packed more than MAX_RATIO times. */
    private static final long RATIO_FROM = 1L << 24;
    private static final long MAX_RATIO = 250;
    private static final int MAX_PARTS = 20_000;

    /** A link from one part to another. */
    record Relation(String type, String target) {
    }

    /** A handler that sees local names and may refuse. */
    abstract static class Handler extends DefaultHandler {

        /** Carries a refusal through the parser. */
        static final class Refusal extends SAXException {
            private static final long serialVersionUID = 1L;
            private final transient DataFileException refusal;

            Refusal(DataFileException refusal) {
                super(refusal);
                this.refusal = refusal;
            }
        }

        abstract void start(String name, Attributes attributes) throws DataFileException;

        void end(String name) throws DataFileException {
            // most handlers look at the beginning of an element only
        }

        @Override
        public final void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
            try {
                start(localName, attributes);
            } catch (DataFileException e) {
                throw new Refusal(e);
            }
        }

        @Override
        public final void endElement(String uri, String localName, String qName) throws SAXException {
            try {
                end(localName);
            } catch (DataFileException e) {
                throw new Refusal(e);
            }
        }

        @Override
        public final InputSource resolveEntity(String publicId, String systemId) throws SAXException {
            throw new SAXException("external entities are not allowed");
        }
    }

    private final Path file;
    private final ZipFile zip;
    private long unpacked;

    private XlsxPackage(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static XlsxPackage open(Path file) throws DataFileException {
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            if (zip.size() > MAX_PARTS) {
                zip.close();
                throw new DataFileException(Kind.TOO_LARGE, Place.of(file.toString()), "the workbook has more than " + MAX_PARTS + " parts",
                    "check where the file comes from");
            }
            return new XlsxPackage(file, zip);
        } catch (DataFileException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw TableFormat.damaged(file, "its list of parts cannot be read");
        } catch (IOException e) {
            if (!file.toFile().canRead()) {
                throw TextEncoding.unreadable(file, e);
            }
            throw new DataFileException(e, Kind.TRUNCATED, Place.of(file.toString()), "the workbook is damaged or not whole ("
                + e.getMessage()
                + ")", "copy or download it again, or open it in a spreadsheet and save it again");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Parses a part; what the handler refuses comes out as it is, all else as a damaged workbook. */
    void parse(String part, Handler handler) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw TableFormat.damaged(file, "the part " + part + " is missing");
        }
        try (InputStream in = new Bounded(zip.getInputStream(entry), entry)) {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.newSAXParser().parse(in, handler);
        } catch (Handler.Refusal e) {
            throw e.refusal;
        } catch (DataFileException e) {
            throw e;
        } catch (SAXException | ParserConfigurationException e) {
            throw TableFormat.damaged(file, "the part " + part + " is not readable XML (" + e.getMessage() + ")");
        } catch (IOException | IllegalArgumentException e) {
            throw TableFormat.damaged(file, "the part " + part + " cannot be unpacked (" + e.getMessage() + ")");
        }
    }

    /** The relations of a part ("" = of the package) by id. */
    Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String relations = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> found = new LinkedHashMap<>();
        if (!has(relations)) {
            return found;
        }
        parse(relations, new Handler() {
            @Override
            void start(String name, Attributes attributes) {
                String target = attributes.getValue("Target");
                if (name.equals("Relationship") && target != null && !"External".equals(attributes.getValue("TargetMode"))) {
                    found.put(String.valueOf(attributes.getValue("Id")),
                        new Relation(String.valueOf(attributes.getValue("Type")), resolve(folder, target)));
                }
            }
        });
        return found;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', Math.max(0, base.length() - 2)) + 1);
        }
        return base + (rest.startsWith("./") ? rest.substring(2) : rest);
    }

    static String ofType(Map<String, Relation> relations, String ending) {
        for (Relation relation : relations.values()) {
            if (relation.type().endsWith(ending)) {
                return relation.target();
            }
        }
        return null;
    }

    /** The r:id of an element, whatever its namespace is called. */
    static String relationId(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).toLowerCase(Locale.ROOT).endsWith("relationships")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what comes out of the packing. */
    private final class Bounded extends FilterInputStream {
        private final ZipEntry entry;
        private long count;

        Bounded(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            if (n > 0) {
                count += n;
                unpacked += n;
                boolean tight = count > RATIO_FROM && count / MAX_RATIO > Math.max(1, entry.getCompressedSize());
                if (tight || unpacked > MAX_UNPACKED) {
                    throw new DataFileException(Kind.TOO_LARGE, Place.of(file.toString()),
                        "the part " + entry.getName() + " unpacks to far more than a table needs", "check where the file comes from");
                }
            }
            return n;
        }
    }
}
