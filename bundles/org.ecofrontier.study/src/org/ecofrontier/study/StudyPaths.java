package org.ecofrontier.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.ecofrontier.study.StudyFileException.Kind;

/**
 * Files that a study refers to. They lie in the folder of the study or below: a study that came by mail cannot make the program read
 * anything else.
 *
 * @since 0.1
 */
public final class StudyPaths {

    private StudyPaths() {
    }

    /**
     * Resolves a reference of a study. The file need not exist.
     *
     * @param folder the folder of the study
     * @param reference the reference as it stands in the study, with forward slashes
     * @return the file
     * @throws StudyFileException OUTSIDE_FOLDER when the reference is empty or absolute, or leads out of the folder, also through a link
     */
    public static Path resolve(Path folder, String reference) throws StudyFileException {
        StudyFileException refusal = new StudyFileException(Kind.OUTSIDE_FOLDER, Words.of("file.outside", String.valueOf(reference)));
        // A backslash or a colon would be a folder or a drive on Windows, and a study is to be portable.
        if (reference == null || reference.isBlank() || reference.startsWith("/") || reference.indexOf('\\') >= 0
            || reference.indexOf(':') >= 0 || reference.indexOf('\0') >= 0) {
            throw refusal;
        }
        try {
            Path base = folder.toAbsolutePath().normalize();
            Path file = base.resolve(reference).normalize();
            if (!file.startsWith(base) || file.equals(base)) {
                throw refusal;
            }
            if (Files.exists(file) && !file.toRealPath().startsWith(base.toRealPath())) {
                throw refusal;
            }
            return file;
        } catch (InvalidPathException | IOException e) {
            refusal.initCause(e);
            throw refusal;
        }
    }
}
