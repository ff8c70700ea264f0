package org.ecofrontier.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecofrontier.io.AtomicFile;

/** A file that is there whole or not at all. */
final class WholeFile {

    private WholeFile() {
    }

    static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (AtomicFile atomic = AtomicFile.create(file); OutputStream out = atomic.stream()) {
            out.write(content);
            atomic.commit();
        }
    }
}
