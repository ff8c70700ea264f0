package org.ecofrontier.cli;

import java.io.IOException;
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

    /** What to say when writing fails all the same. */
    static CommandException failure(Path folder, IOException cause) {
        return new CommandException(ExitStatus.INVALID, CliText.of("out.failed", folder, cause.getClass().getSimpleName() + ": "
                + cause.getMessage()));
    }
}
