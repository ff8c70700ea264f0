package org.ecofrontier.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFileException.Kind;
import org.xml.sax.SAXException;

/** Reads a study from bytes: refuses what is no study, what is newer and what is hostile, and migrates what is older. */
final class StudyReader {

    /** Largest file that is read; a study of 2,800 regions, 20 years and 30 indicators has 14 MB. */
    static final long MAX_BYTES = 1L << 29;

    /**
     * What was read.
     *
     * @param study the study, in a resource of its own
     * @param migratedFrom the older format version that the content was in
     * @param content the bytes as they are on disk
     */
    record Result(Study study, OptionalInt migratedFrom, byte[] content) {
    }

    private StudyReader() {
    }

    static Result read(Path file) throws StudyFileException {
        return read(bytes(file), file);
    }

    private static byte[] bytes(Path file) throws StudyFileException {
        try {
            if (Files.isDirectory(file)) {
                throw new StudyFileException(Kind.NOT_A_STUDY, Words.of("file.folder", file));
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or a pipe may never end.
                throw notAStudy(file);
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new StudyFileException(Kind.REFUSED_CONTENT, Words.of("file.tooLarge", file, MAX_BYTES >> 20));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new StudyFileException(Kind.NOT_FOUND, Words.of("file.notFound", file), e);
        } catch (IOException e) {
            throw new StudyFileException(Kind.UNREADABLE, Words.of("file.unreadable", file, reason(e)), e);
        }
    }

    static Result read(byte[] content, Path file) throws StudyFileException {
        SafeXml.Head.Root root = root(content, file);
        int version = version(root, file);
        byte[] current = version < StudyFormat.VERSION ? Migrations.migrate(content, version, file) : content;
        StudyResource resource = StudyResource.create(URI.createFileURI(file.toAbsolutePath().toString()));
        try {
            resource.read(current);
        } catch (IOException | RuntimeException e) {
            throw notRead(file, e);
        }
        if (!resource.getErrors().isEmpty()) {
            Diagnostic first = resource.getErrors().get(0);
            throw new StudyFileException(Kind.DAMAGED, Words.of("file.damaged", file, first.getLine(), describe(first)));
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Study study)) {
            throw notAStudy(file);
        }
        return new Result(study, version < StudyFormat.VERSION ? OptionalInt.of(version) : OptionalInt.empty(), content);
    }

    private static SafeXml.Head.Root root(byte[] content, Path file) throws StudyFileException {
        try {
            SafeXml.Head head = SafeXml.head(content);
            if (head instanceof SafeXml.Head.Root root) {
                return root;
            }
            throw new StudyFileException(Kind.REFUSED_CONTENT, Words.of("file.documentType", file));
        } catch (IOException | SAXException | RuntimeException e) {
            throw new StudyFileException(Kind.NOT_A_STUDY, Words.of("file.notAStudy", file), e);
        }
    }

    private static int version(SafeXml.Head.Root root, Path file) throws StudyFileException {
        String namespace = root.namespace();
        if (namespace == null || !namespace.startsWith(StudyFormat.NAMESPACE) || !root.name().equals(StudyFormat.ROOT)) {
            throw notAStudy(file);
        }
        int named = number(namespace.substring(StudyFormat.NAMESPACE.length()), file);
        int declared = root.version() == null ? named : number(root.version(), file);
        int version = Math.max(named, declared);
        if (version > StudyFormat.VERSION) {
            throw new StudyFileException(Kind.NEWER_FORMAT, Words.of("file.newer", file, version, StudyFormat.VERSION));
        }
        return Math.min(named, declared);
    }

    private static int number(String text, Path file) throws StudyFileException {
        if (!text.matches("\\d+")) {
            throw new StudyFileException(Kind.NOT_A_STUDY, Words.of("file.version", file, text));
        }
        // A version of many digits is a newer one in any case.
        return text.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(text);
    }

    private static StudyFileException notAStudy(Path file) {
        return new StudyFileException(Kind.NOT_A_STUDY, Words.of("file.notAStudy", file));
    }

    private static StudyFileException notRead(Path file, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof StudyResource.TooDeepException) {
                return new StudyFileException(Kind.REFUSED_CONTENT, Words.of("file.tooDeep", file, StudyResource.MAX_DEPTH), e);
            }
            if (cause instanceof Diagnostic diagnostic) {
                return new StudyFileException(Kind.DAMAGED, Words.of("file.damaged", file, diagnostic.getLine(), describe(diagnostic)), e);
            }
            if (cause instanceof SAXException) {
                return new StudyFileException(Kind.DAMAGED, Words.of("file.damaged", file, "?", reason(cause)), e);
            }
        }
        return new StudyFileException(Kind.DAMAGED, Words.of("file.damaged", file, "?", reason(e)), e);
    }

    /** The innermost reason, which names the value; the outer ones name classes of EMF. */
    private static String describe(Diagnostic diagnostic) {
        Throwable cause = diagnostic instanceof Throwable throwable ? throwable : null;
        while (cause != null && cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause == null ? diagnostic.getMessage() : reason(cause);
    }

    static String reason(Throwable e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message.strip().replaceFirst("\\.+$", "");
    }
}
