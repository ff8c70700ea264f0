package org.ecofrontier.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The calls to the file system while saving, each a point where it may fail; tests put failures there. */
interface Disk {

    /** The real one. */
    Disk REAL = new Disk() {
        @Override
        public void write(Path file, byte[] content) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
        }

        @Override
        public byte[] read(Path file) throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public void replace(Path source, Path target) throws IOException {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void flushFolder(Path folder) throws IOException {
            if (!WINDOWS) {
                try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        }
    };

    /** Windows cannot open a folder to flush it; its renames are journalled. */
    boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    /** Writes a new file and flushes it to disk. */
    void write(Path file, byte[] content) throws IOException;

    /** Reads a whole file. */
    byte[] read(Path file) throws IOException;

    /** Renames a file over another in one step. */
    void replace(Path source, Path target) throws IOException;

    /** Flushes the names in a folder to disk. */
    void flushFolder(Path folder) throws IOException;
}
