package org.ecofrontier.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that a command is asked to write into. */
final class OutputFolder {

    private OutputFolder() {
    }

    /** Refuses a folder that cannot be written to before anything is computed; makes nothing. */
    static void verify(Path folder) throws CommandException {
        Path existing = folder.toAbsolutePath().normalize();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
            throw new CommandException(ExitStatus.INVALID, CliText.of("out.unwritable", folder, existing));
        }
    }
}
