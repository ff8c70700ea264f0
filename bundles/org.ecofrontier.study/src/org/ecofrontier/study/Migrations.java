package org.ecofrontier.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.ecofrontier.study.StudyFileException.Kind;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Brings an older study to the present format, step by step, on a copy in memory. */
final class Migrations {

    /** The step at index v leads from version v to version v + 1. */
    private static final List<Migration> STEPS = List.of(new MigrationFrom0());

    private Migrations() {
    }

    static byte[] migrate(byte[] content, int from, Path file) throws StudyFileException {
        try {
            Document document = SafeXml.document(content);
            for (int version = from; version < StudyFormat.VERSION; version++) {
                STEPS.get(version).apply(document);
                Elements.move(document, StudyFormat.NAMESPACE + (version + 1));
                document.getDocumentElement().setAttribute(StudyFormat.VERSION_ATTRIBUTE, Integer.toString(version + 1));
            }
            return SafeXml.bytes(document);
        } catch (IOException | SAXException | RuntimeException e) {
            throw new StudyFileException(Kind.DAMAGED, Words.of("file.migration", file, from, StudyReader.reason(e)), e);
        }
    }
}
