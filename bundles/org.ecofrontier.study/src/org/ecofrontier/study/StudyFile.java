package org.ecofrontier.study;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.study.StudyFileException.Kind;

/**
 * A study and the file it lives in. Reading never changes the file. Saving replaces it in one step and keeps the previous version as
 * {@code NAME.ecostudy.bak}; it refuses when another process holds the study or changed it meanwhile.
 *
 * <p>Not for use by several threads at once.
 *
 * @since 0.1
 */
public final class StudyFile implements AutoCloseable {

    private final Study study;
    private final OptionalInt migratedFrom;
    private final Disk disk;
    private Path path;
    private byte[] migratedContent;
    private Fingerprint onDisk;
    private StudyLock lock;

    private StudyFile(Study study, Path path, OptionalInt migratedFrom, Disk disk) {
        this.study = study;
        this.path = path.toAbsolutePath().normalize();
        this.migratedFrom = migratedFrom;
        this.disk = disk;
    }

    /**
     * Reads a study without the intention to change it.
     *
     * @param path the study file
     * @return the study
     * @throws StudyFileException when it cannot be read
     */
    public static StudyFile open(Path path) throws StudyFileException {
        return open(path, Disk.REAL);
    }

    static StudyFile open(Path path, Disk disk) throws StudyFileException {
        Fingerprint before = fingerprint(path);
        StudyReader.Result result = StudyReader.read(path);
        StudyFile file = new StudyFile(result.study(), path, result.migratedFrom(), disk);
        file.onDisk = new Fingerprint(before.size(), before.modified(), Fingerprint.hash(result.content()));
        file.migratedContent = result.migratedFrom().isPresent() ? result.content() : null;
        return file;
    }

    /**
     * Reads a study in order to change it: other processes are kept from changing it until {@link #close}.
     *
     * @param path the study file
     * @return the study
     * @throws StudyFileException when it cannot be read, or is open elsewhere (LOCKED), or its folder cannot be written to (UNWRITABLE)
     */
    public static StudyFile openForEditing(Path path) throws StudyFileException {
        if (!Files.exists(path)) {
            throw new StudyFileException(Kind.NOT_FOUND, Words.of("file.notFound", path));
        }
        StudyLock lock = StudyLock.acquire(path.toAbsolutePath().normalize());
        try {
            StudyFile file = open(path);
            file.lock = lock;
            return file;
        } catch (StudyFileException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Starts an empty study. Nothing is written before it is saved.
     *
     * @param path the file to be
     * @return a study without content; its id is the name of the file
     * @throws StudyFileException EXISTS when there is such a file
     */
    public static StudyFile create(Path path) throws StudyFileException {
        if (Files.exists(path)) {
            throw new StudyFileException(Kind.EXISTS, Words.of("file.exists", path));
        }
        Study study = StudyFactory.eINSTANCE.createStudy();
        StudyFile file = new StudyFile(study, path, OptionalInt.empty(), Disk.REAL);
        study.setFormatVersion(StudyFormat.VERSION);
        study.setId(baseName(file.path));
        study.setName(baseName(file.path));
        StudyResource.create(uri(file.path)).getContents().add(study);
        return file;
    }

    /** {@return the study} */
    public Study study() {
        return study;
    }

    /** {@return the file, absolute} */
    public Path path() {
        return path;
    }

    /** {@return the folder of the file: references of the study are relative to it} */
    public Path folder() {
        return path.getParent();
    }

    /** {@return the folder beside the file into which results go: {@code NAME.results}} */
    public Path resultsFolder() {
        return folder().resolve(baseName(path) + ".results");
    }

    /** {@return the older format version that the file was in when it was read; empty = the present one} */
    public OptionalInt migratedFrom() {
        return migratedFrom;
    }

    /**
     * {@return whether another program changed or removed the file since it was read or saved}
     *
     * @throws StudyFileException when the file cannot be looked at
     */
    public boolean isChangedOnDisk() throws StudyFileException {
        if (onDisk == null) {
            return Files.exists(path);
        }
        if (!Files.exists(path)) {
            return true;
        }
        Fingerprint now = fingerprint(path);
        if (now.size() == onDisk.size() && now.modified().equals(onDisk.modified())) {
            return false;
        }
        try {
            String hash = Fingerprint.hash(Files.readAllBytes(path));
            if (!hash.equals(onDisk.hash())) {
                return true;
            }
            onDisk = new Fingerprint(now.size(), now.modified(), hash);
            return false;
        } catch (IOException e) {
            throw new StudyFileException(Kind.UNREADABLE, Words.of("file.unreadable", path, StudyReader.reason(e)), e);
        }
    }

    /**
     * Saves the study.
     *
     * @throws StudyFileException CHANGED_ON_DISK when another program changed the file, LOCKED when another process holds it, UNWRITABLE or
     *     UNSTORABLE when it cannot be written; the file is then as it was
     */
    public void save() throws StudyFileException {
        write(false);
    }

    /**
     * Saves the study even when another program changed the file; what was there is kept as the backup.
     *
     * @throws StudyFileException as {@link #save}, except CHANGED_ON_DISK
     */
    public void saveOver() throws StudyFileException {
        write(true);
    }

    /**
     * Saves the study under another name and goes on with that file. The files that the study needs ({@link ReferredFiles}) are copied into
     * another folder, so that the study can be run there alone; a file of the same name and content stays. Results are not copied.
     *
     * @param target the other file; replaced when it exists and is not open elsewhere
     * @throws StudyFileException as {@link #saveOver}, and EXISTS when a file that the study needs has the name of another one there;
     *     nothing was written then
     */
    public void saveAs(Path target) throws StudyFileException {
        Path oldPath = path;
        StudyLock oldLock = lock;
        Fingerprint oldDisk = onDisk;
        Path newPath = target.toAbsolutePath().normalize();
        if (newPath.equals(oldPath)) {
            saveOver();
            return;
        }
        StudyLock newLock = oldLock == null ? null : StudyLock.acquire(newPath);
        FilesTakenAlong taken = new FilesTakenAlong(newPath.getParent(), disk);
        path = newPath;
        lock = newLock;
        try {
            takeAlong(taken, oldPath.getParent());
            // The study comes last: where it is, the rest is there too.
            write(true);
        } catch (StudyFileException | RuntimeException e) {
            taken.takeBack();
            path = oldPath;
            lock = oldLock;
            onDisk = oldDisk;
            if (newLock != null) {
                newLock.close();
            }
            throw e;
        }
        study.eResource().setURI(uri(path));
        if (oldLock != null) {
            oldLock.close();
        }
    }

    private void takeAlong(FilesTakenAlong taken, Path from) throws StudyFileException {
        try {
            if (!Files.isDirectory(folder()) || !Files.isSameFile(from, folder())) {
                taken.put(ReferredFiles.of(study, from));
            }
        } catch (IOException e) {
            throw new StudyFileException(Kind.UNWRITABLE, Words.of("file.notTaken", folder(), reason(e)), e);
        }
    }

    /** Gives the study back to others. */
    @Override
    public void close() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    /** Takes over the model of another study, with what this program does not know, and leaves that one empty. The id stays. */
    void take(StudyFile other) {
        String id = study.getId();
        ((StudyResource) study.eResource()).takeUnknown((StudyResource) other.study.eResource(), other.study, study);
        for (EStructuralFeature feature : study.eClass().getEAllStructuralFeatures()) {
            study.eSet(feature, other.study.eGet(feature));
        }
        study.setId(id);
    }

    private void write(boolean over) throws StudyFileException {
        byte[] content = content();
        StudyLock during = lock == null ? StudyLock.acquire(path) : null;
        try {
            if (!over && isChangedOnDisk()) {
                throw new StudyFileException(Kind.CHANGED_ON_DISK, Words.of("file.changed", path));
            }
            BackedUpFile target = new BackedUpFile(disk);
            if (migratedContent != null) {
                target.keep(path, ".v" + migratedFrom.getAsInt(), migratedContent);
                migratedContent = null;
            }
            target.replace(path, content);
            Fingerprint now = fingerprint(path);
            onDisk = new Fingerprint(now.size(), now.modified(), Fingerprint.hash(content));
        } catch (IOException e) {
            throw new StudyFileException(Kind.UNWRITABLE, Words.of("file.unwritable", path, reason(e)), e);
        } finally {
            if (during != null) {
                during.close();
            }
        }
    }

    /**
     * {@return the file as saving would write it now}
     *
     * @throws StudyFileException UNSTORABLE when the study holds what no file can hold
     */
    public byte[] content() throws StudyFileException {
        Resource resource = study.eResource();
        if (!(resource instanceof StudyResource own)) {
            throw new IllegalStateException("The study was taken out of its file");
        }
        if (study.getFormatVersion() != StudyFormat.VERSION) {
            study.setFormatVersion(StudyFormat.VERSION);
        }
        try {
            return own.write();
        } catch (IOException | RuntimeException e) {
            throw new StudyFileException(Kind.UNSTORABLE, Words.of("file.unstorable", path, StudyReader.reason(e)), e);
        }
    }

    private static Fingerprint fingerprint(Path file) throws StudyFileException {
        try {
            return Fingerprint.of(file);
        } catch (NoSuchFileException e) {
            throw new StudyFileException(Kind.NOT_FOUND, Words.of("file.notFound", file), e);
        } catch (IOException e) {
            throw new StudyFileException(Kind.UNREADABLE, Words.of("file.unreadable", file, reason(e)), e);
        }
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException system ? system.getReason() : null;
        return Objects.requireNonNullElseGet(reason, () -> StudyReader.reason(e));
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }

    private static String baseName(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(StudyFormat.EXTENSION) ? name.substring(0, name.length() - StudyFormat.EXTENSION.length()) : name;
    }
}
