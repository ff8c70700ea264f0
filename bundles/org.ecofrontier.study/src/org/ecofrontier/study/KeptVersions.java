package org.ecofrontier.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Versions of studies with changes that are not saved yet, kept in a folder of the user until the study is saved or closed; after a crash
 * they can be taken. At every moment the version before or the present one is there, whole. For each study one process at a time.
 *
 * @since 0.1
 */
public final class KeptVersions {

    private final Path folder;

    /** @param folder the folder; made when it is missing */
    public KeptVersions(Path folder) {
        this.folder = folder;
    }

    private Path file(Path study) {
        return folder.resolve(UUID.nameUUIDFromBytes(study.toString().getBytes(StandardCharsets.UTF_8)) + StudyFormat.EXTENSION);
    }

    /**
     * Keeps the present version of a study.
     *
     * @param study the study file
     * @param content what saving would write, see {@link StudyFile#content}
     * @throws IOException when it cannot be written; the version kept before is then still there
     */
    public void keep(Path study, byte[] content) throws IOException {
        Files.createDirectories(folder);
        new BackedUpFile(Disk.REAL).replaceWithoutBackup(file(study), content);
    }

    /**
     * Forgets the kept version of a study: it is saved or not wanted.
     *
     * @param study the study file
     * @throws IOException when it cannot be removed
     */
    public void forget(Path study) throws IOException {
        Files.deleteIfExists(file(study));
    }

    /**
     * {@return when the kept version of a study was written, if there is one that is newer than the file}
     *
     * @param study the study file
     * @throws IOException when it cannot be looked at
     */
    public Optional<FileTime> find(Path study) throws IOException {
        Path file = file(study);
        if (!Files.exists(file) || !Files.exists(study)) {
            return Optional.empty();
        }
        FileTime kept = Files.getLastModifiedTime(file);
        return kept.compareTo(Files.getLastModifiedTime(study)) > 0 ? Optional.of(kept) : Optional.empty();
    }

    /**
     * Puts the kept version in place of the model of a study; the file is not touched.
     *
     * @param study the open study
     * @throws StudyFileException when there is no kept version that can be read
     */
    public void restore(StudyFile study) throws StudyFileException {
        study.take(StudyFile.open(file(study.path())));
    }
}
