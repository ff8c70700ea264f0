package org.ecofrontier.study.archive;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.ecofrontier.io.AtomicFile;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.Folders;
import org.ecofrontier.model.Wording;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.StudyFileException.Kind;

/**
 * A whole study as one .zip: the study file, its boundaries with their notices, its weights files, and its results. The same files give
 * the same bytes. An archive may come from anyone: names that lead out of the folder, names that come twice, and content that is out of
 * proportion are refused, and then nothing is left behind.
 *
 * @since 0.1
 */
public final class StudyArchive {

    private static final String STUDY = ".ecostudy";
    /** The earliest time a .zip can hold: the time of packing would change the bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StudyArchive() {
    }

    /**
     * What was packed.
     *
     * @param files names of the files in the archive, sorted
     * @param missing what the study refers to and is not there, sorted
     * @since 0.1
     */
    public record Packed(List<String> files, List<String> missing) {

        /** Copies the lists. */
        public Packed {
            files = List.copyOf(files);
            missing = List.copyOf(missing);
        }
    }

    /**
     * Packs a study as it is on disk.
     *
     * @param study the study file
     * @param archive the archive to write; replaced in one step when it exists
     * @return what is in it
     * @throws StudyFileException when the study cannot be read, refers to files out of its folder, is larger than an archive may be, or
     *     the archive cannot be written; an archive that was there is then as it was
     */
    public static Packed pack(Path study, Path archive) throws StudyFileException {
        return pack(study, null, archive, ArchiveLimits.USUAL);
    }

    /**
     * Packs a study as it is on disk, with results that lie elsewhere; in the archive they lie beside the study.
     *
     * @param study the study file
     * @param results the folder of the results
     * @param archive the archive to write; replaced in one step when it exists
     * @return what is in it
     * @throws StudyFileException as {@link #pack(Path, Path)} does, and NOT_FOUND when there is no such folder
     */
    public static Packed pack(Path study, Path results, Path archive) throws StudyFileException {
        if (!Files.isDirectory(results)) {
            throw new StudyFileException(Kind.NOT_FOUND, words("noResults", results));
        }
        return pack(study, results, archive, ArchiveLimits.USUAL);
    }

    static Packed pack(Path study, Path results, Path archive, ArchiveLimits limits) throws StudyFileException {
        Path target = archive.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw new StudyFileException(Kind.UNWRITABLE, words("target", target));
        }
        try (StudyFile file = StudyFile.open(study)) {
            ArchiveContent content = ArchiveContent.of(file, results == null ? file.resultsFolder() : results.toAbsolutePath().normalize());
            content.files().values().remove(target);
            check(content, limits);
            try (AtomicFile out = AtomicFile.create(target)) {
                write(content, out.stream());
                out.commit();
            }
            return new Packed(List.copyOf(content.files().keySet()), List.copyOf(content.missing()));
        } catch (DataFileException e) {
            throw new StudyFileException(Kind.UNWRITABLE, words("unwritable", target, e.problem()), e);
        } catch (IOException e) {
            throw new StudyFileException(Kind.UNWRITABLE, words("unwritable", target, reason(e)), e);
        }
    }

    private static void check(ArchiveContent content, ArchiveLimits limits) throws StudyFileException, IOException {
        EntryNames names = new EntryNames();
        long bytes = 0;
        for (Map.Entry<String, Path> file : content.files().entrySet()) {
            if (!EntryNames.isSafe(file.getKey()) || !names.addFile(file.getKey())) {
                throw new StudyFileException(Kind.UNSTORABLE, words("name", file.getKey()));
            }
            bytes += Files.size(file.getValue());
        }
        if (bytes > limits.bytes() || content.files().size() > limits.entries()) {
            throw new StudyFileException(Kind.UNSTORABLE, words("packLarge", content.files().size(), bytes >> 20, limits.entries(),
                limits.bytes() >> 20));
        }
    }

    private static void write(ArchiveContent content, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, Path> each : content.files().entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                Files.copy(each.getValue(), zip);
                zip.closeEntry();
            }
        }
    }

    /**
     * Unpacks a study into a folder of its own.
     *
     * @param archive the archive
     * @param folder the folder to make; it must not exist, or be empty
     * @return the study file in the folder
     * @throws StudyFileException NOT_FOUND, UNREADABLE when it is no archive, REFUSED_CONTENT when it is hostile, NOT_A_STUDY when there
     *     is not one study at its top, EXISTS when the folder holds something, UNWRITABLE, or why its study cannot be read; the folder is
     *     then as it was
     */
    public static Path unpack(Path archive, Path folder) throws StudyFileException {
        return unpack(archive, folder, ArchiveLimits.USUAL);
    }

    static Path unpack(Path archive, Path folder, ArchiveLimits limits) throws StudyFileException {
        if (!Files.isRegularFile(archive)) {
            throw new StudyFileException(Kind.NOT_FOUND, words("notFound", archive));
        }
        Path target = folder.toAbsolutePath().normalize();
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            List<ZipEntry> entries = entries(zip, archive, limits);
            String study = study(entries, archive);
            requireEmpty(target);
            try {
                extract(zip, entries, temporary, archive, limits);
                StudyFile.open(temporary.resolve(study)).close();
                Files.deleteIfExists(target);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Folders.delete(temporary);
            }
            return target.resolve(study);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new StudyFileException(Kind.UNREADABLE, words("noArchive", archive, reason(e)), e);
        } catch (IOException e) {
            throw new StudyFileException(Kind.UNWRITABLE, words("unwritable", target, reason(e)), e);
        }
    }

    /** The files of an archive, after all names have been looked at. */
    private static List<ZipEntry> entries(ZipFile zip, Path archive, ArchiveLimits limits) throws StudyFileException {
        if (zip.size() > limits.entries()) {
            throw refused("many", archive, zip.size(), limits.entries());
        }
        EntryNames names = new EntryNames();
        List<ZipEntry> files = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            boolean isFolder = name.endsWith("/");
            if (!EntryNames.isSafe(isFolder ? name.substring(0, name.length() - 1) : name)) {
                throw refused("unsafe", archive, printable(name));
            }
            if (!isFolder) {
                if (!names.addFile(name)) {
                    throw refused("twice", archive, name);
                }
                files.add(entry);
            }
        }
        return files;
    }

    private static String study(List<ZipEntry> entries, Path archive) throws StudyFileException {
        List<String> studies = entries.stream().map(ZipEntry::getName)
            .filter(name -> name.endsWith(STUDY) && name.indexOf('/') < 0).toList();
        if (studies.size() != 1) {
            throw new StudyFileException(Kind.NOT_A_STUDY, words("noStudy", archive, studies.size()));
        }
        return studies.getFirst();
    }

    private static void requireEmpty(Path folder) throws StudyFileException, IOException {
        if (Files.exists(folder)) {
            boolean empty = false;
            if (Files.isDirectory(folder)) {
                try (Stream<Path> content = Files.list(folder)) {
                    empty = content.findAny().isEmpty();
                }
            }
            if (!empty) {
                throw new StudyFileException(Kind.EXISTS, words("folder", folder));
            }
        }
    }

    /** Sizes are counted while unpacking: what an archive says about itself may be untrue. */
    private static void extract(ZipFile zip, List<ZipEntry> entries, Path folder, Path archive, ArchiveLimits limits)
        throws IOException, StudyFileException {
        Files.createDirectories(folder);
        long total = 0;
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry : entries) {
            Path file = folder.resolve(entry.getName()).normalize();
            if (!file.startsWith(folder)) {
                throw refused("unsafe", archive, printable(entry.getName()));
            }
            Files.createDirectories(file.getParent());
            long packed = Math.max(1, entry.getCompressedSize());
            long size = 0;
            CRC32 sum = new CRC32();
            try (InputStream in = zip.getInputStream(entry); OutputStream out = Files.newOutputStream(file)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    size += read;
                    total += read;
                    if (total > limits.bytes()) {
                        throw refused("large", archive, limits.bytes() >> 20);
                    }
                    if (size > limits.free() && size / packed > limits.ratio()) {
                        throw refused("ratio", archive, entry.getName(), limits.ratio());
                    }
                    sum.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                }
            }
            if (sum.getValue() != entry.getCrc()) {
                throw new ZipException("the checksum of " + entry.getName() + " is wrong");
            }
        }
    }

    private static StudyFileException refused(String key, Object... args) {
        return new StudyFileException(Kind.REFUSED_CONTENT, words(key, args));
    }

    private static Wording words(String key, Object... args) {
        return Wording.of(StudyArchive.class, "archive." + key, args);
    }

    private static String printable(String name) {
        String shown = name.replaceAll("\\p{C}", "?");
        return shown.length() > 100 ? shown.substring(0, 100) + "..." : shown;
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
