package org.ecofrontier.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders of files.
 *
 * @since 0.1
 */
public final class Folders {

    private Folders() {
    }

    /**
     * Deletes a folder with everything in it, if it exists. Links are deleted, not what they lead to.
     *
     * @param folder the folder, or a file
     * @throws IOException if something cannot be deleted; part of the content may then be gone
     */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.deleteIfExists(each);
        }
    }
}
