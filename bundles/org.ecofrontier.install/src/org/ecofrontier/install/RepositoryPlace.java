package org.ecofrontier.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.ecofrontier.install.InstallException.Kind;

/**
 * A repository of an institute: a folder, or an archive of one, which is unpacked for as long as it is used.
 *
 * @since 0.1
 */
public final class RepositoryPlace implements AutoCloseable {

    private static final List<String> CONTENTS = List.of("content.jar", "content.xml", "content.xml.xz", "compositeContent.jar",
            "compositeContent.xml", "p2.index");

    private final String shown;
    private final Path folder;
    private final Path unpacked;

    private RepositoryPlace(String shown, Path folder, Path unpacked) {
        this.shown = shown;
        this.folder = folder;
        this.unpacked = unpacked;
    }

    /**
     * Opens a repository.
     *
     * @param place a folder or a zip file, as the user wrote it
     * @throws InstallException if there is no such place, or it holds no repository
     */
    public static RepositoryPlace open(String place) throws InstallException {
        if (place.matches("(?i)(https?|ftp)://.*")) {
            throw new InstallException(Kind.USAGE, InstallText.of("repository.network", place));
        }
        Path path;
        try {
            path = place.startsWith("file:") ? Path.of(java.net.URI.create(place.replace(" ", "%20"))) : Path.of(place);
        } catch (IllegalArgumentException e) {
            throw new InstallException(Kind.INVALID, InstallText.of("repository.absent", place), e);
        }
        path = path.toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            return new RepositoryPlace(place, holding(path, place), null);
        }
        if (!Files.isRegularFile(path)) {
            throw new InstallException(Kind.INVALID, InstallText.of("repository.absent", place));
        }
        if (!Files.isReadable(path)) {
            throw new InstallException(Kind.INVALID, InstallText.of("repository.unreadable", place));
        }
        return unpack(path, place);
    }

    private static RepositoryPlace unpack(Path archive, String place) throws InstallException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("ecofrontier-repository");
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                    ZipEntry entry = entries.nextElement();
                    Path target = folder.resolve(entry.getName()).normalize();
                    if (!target.startsWith(folder)) {
                        throw new IOException("the archive writes outside of its folder: " + entry.getName());
                    }
                    if (!entry.isDirectory()) {
                        Files.createDirectories(target.getParent());
                        try (InputStream in = zip.getInputStream(entry)) {
                            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                        }
                    }
                }
            }
            return new RepositoryPlace(place, holding(folder, place), folder);
        } catch (IOException | RuntimeException e) {
            delete(folder);
            throw new InstallException(Kind.INVALID, InstallText.of("repository.archive", place, e.getMessage()), e);
        } catch (InstallException e) {
            delete(folder);
            throw e;
        }
    }

    /** The folder of the repository: the given one, or the only folder in it, as archives often have one around everything. */
    private static Path holding(Path folder, String place) throws InstallException {
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> all = children.toList();
            if (isRepository(folder)) {
                return folder;
            }
            if (all.size() == 1 && Files.isDirectory(all.getFirst()) && isRepository(all.getFirst())) {
                return all.getFirst();
            }
        } catch (IOException e) {
            throw new InstallException(Kind.INVALID, InstallText.of("repository.unreadable", place), e);
        }
        throw new InstallException(Kind.INVALID, InstallText.of("repository.none", place));
    }

    private static boolean isRepository(Path folder) {
        return CONTENTS.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    /** The folder that holds the repository. */
    Path folder() {
        return folder;
    }

    /** The place as the user wrote it. */
    @Override
    public String toString() {
        return shown;
    }

    @Override
    public void close() {
        delete(unpacked);
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
