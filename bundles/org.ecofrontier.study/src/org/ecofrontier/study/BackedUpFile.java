package org.ecofrontier.study;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.UUID;

/**
 * Replaces a file so that at every moment the old or the new one is there, whole. Both the new content and the backup are written under
 * a temporary name in the same folder, flushed and then renamed. The caller holds the lock of the study.
 */
final class BackedUpFile {

    private static final String TEMPORARY = ".tmp";

    private final Disk disk;

    BackedUpFile(Disk disk) {
        this.disk = disk;
    }

    /** The name under which the previous version is kept. */
    static Path backup(Path file) {
        return backup(file, "");
    }

    private static Path backup(Path file, String mark) {
        return file.resolveSibling(file.getFileName() + mark + ".bak");
    }

    void replace(Path file, byte[] content) throws IOException {
        replace(file, content, true);
    }

    /** As {@link #replace}, but the previous version is not kept. */
    void replaceWithoutBackup(Path file, byte[] content) throws IOException {
        replace(file, content, false);
    }

    private void replace(Path file, byte[] content, boolean backup) throws IOException {
        // A link stays a link: what it points to is replaced.
        boolean exists = Files.exists(file);
        Path real = exists ? file.toRealPath() : file.toAbsolutePath();
        if (exists) {
            if (!Files.isWritable(real)) {
                throw new IOException("the file is write-protected");
            }
            removeLeftovers(real);
            if (backup) {
                put(backup(real), disk.read(real), real);
            }
        }
        put(real, content, exists ? real : null);
        flush(real.getParent());
    }

    /** The new file is in its place and on the disk by now; some file systems cannot flush a folder. */
    private void flush(Path folder) {
        try {
            disk.flushFolder(folder);
        } catch (IOException e) {
            System.getLogger(BackedUpFile.class.getName()).log(System.Logger.Level.DEBUG, "The folder was not flushed: " + folder, e);
        }
    }

    /** Temporary files of a process that was killed; the caller holds the lock, so nobody is writing one. */
    private static void removeLeftovers(Path file) throws IOException {
        String start = "." + file.getFileName() + ".";
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(file.getParent(), BackedUpFile::isTemporary)) {
            for (Path sibling : siblings) {
                if (sibling.getFileName().toString().startsWith(start)) {
                    Files.deleteIfExists(sibling);
                }
            }
        }
    }

    private static boolean isTemporary(Path file) {
        return file.getFileName().toString().endsWith(TEMPORARY);
    }

    /**
     * Keeps content for good beside a file, as {@code NAME<mark>.bak}; where that is other content, as {@code NAME<mark>-2.bak} and so on.
     */
    void keep(Path file, String mark, byte[] content) throws IOException {
        Path kept = backup(file, mark);
        for (int number = 2; Files.exists(kept); number++) {
            if (Arrays.equals(disk.read(kept), content)) {
                return;
            }
            kept = backup(file, mark + "-" + number);
        }
        put(kept, content, null);
    }

    private void put(Path file, byte[] content, Path permissionsOf) throws IOException {
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + TEMPORARY);
        try {
            disk.write(temporary, content);
            copyPermissions(permissionsOf, temporary);
            disk.replace(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (from == null) {
            return;
        }
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (source != null && target != null) {
            target.setPermissions(source.readAttributes().permissions());
        }
    }
}
