package org.ecofrontier.engine.results;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ecofrontier.io.Folders;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.StudyLock;

/**
 * A folder that is replaced as a whole: at every moment, also after a crash, the old or the new one is there. One process at a time
 * replaces it, the others wait. What a killed process left behind is taken back or removed by the next one.
 */
final class WholeFolder {

    private static final String PARTIAL = ".partial-";
    private static final String OLD = ".old";
    /** What is drawn by lot after the prefix, so long that the folder {@code a} does not take what belongs to {@code a-2}. */
    private static final Pattern LOT = Pattern.compile("[0-9a-f-]{36}(" + Pattern.quote(OLD) + ")?");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long PAUSE_MILLISECONDS = 20;

    private final Path folder;

    WholeFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes files into a folder. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path directory) throws IOException;
    }

    /** @throws IOException if something cannot be written; then the folder is as it was */
    void replace(Content content) throws IOException {
        Path parent = folder.getParent();
        Files.createDirectories(parent);
        try (StudyLock lock = lock()) {
            recover();
            // Not a folder for temporary files: nobody else could read the results.
            Path partial = Files.createDirectory(parent.resolve(prefix() + UUID.randomUUID()));
            Path old = partial.resolveSibling(partial.getFileName() + OLD);
            try {
                content.writeTo(partial);
                if (Files.exists(folder)) {
                    Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
                }
                Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (Files.exists(old) && !Files.exists(folder)) {
                    Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
                }
                throw e;
            } finally {
                tidy(partial);
                tidy(old);
            }
        }
    }

    /** Takes back a folder that a killed process had moved away. */
    void restore() throws IOException {
        Path parent = folder.getParent();
        if (Files.exists(folder) || !Files.isDirectory(parent) || leftovers().isEmpty()) {
            return;
        }
        try (StudyLock lock = lock()) {
            recover();
        }
    }

    private String prefix() {
        return PARTIAL + folder.getFileName() + "-";
    }

    private boolean isOwn(Path entry) {
        String name = entry.getFileName().toString();
        return name.startsWith(prefix()) && LOT.matcher(name.substring(prefix().length())).matches();
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> entries = Files.list(folder.getParent())) {
            return entries.filter(this::isOwn).sorted().toList();
        }
    }

    private void recover() throws IOException {
        for (Path leftover : leftovers()) {
            if (!Files.exists(folder) && leftover.toString().endsWith(OLD)) {
                Files.move(leftover, folder, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Folders.delete(leftover);
            }
        }
    }

    private StudyLock lock() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return StudyLock.acquire(folder);
            } catch (StudyFileException e) {
                if (e.kind() != StudyFileException.Kind.LOCKED) {
                    throw new IOException(e.getCause() == null ? e.getMessage() : e.getCause().toString(), e);
                }
                if (System.nanoTime() > end) {
                    throw new FileSystemException(folder.toString(), null, "another run is writing these results");
                }
            }
            try {
                Thread.sleep(PAUSE_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new FileSystemException(folder.toString(), null, "interrupted while waiting for another run");
            }
        }
    }

    /** Removes what is of no use any more; what cannot be removed now the next run removes. */
    static void tidy(Path directory) {
        try {
            Folders.delete(directory);
        } catch (IOException e) {
            System.getLogger(WholeFolder.class.getName()).log(System.Logger.Level.DEBUG, "Stays for the time being: " + directory, e);
        }
    }
}
