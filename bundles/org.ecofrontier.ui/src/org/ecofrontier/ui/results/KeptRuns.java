package org.ecofrontier.ui.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.engine.results.StoredResult;

/** Results that were kept beside the current ones, so that later runs can be compared with them: in {@code NAME.results/.runs}. */
final class KeptRuns {

    private static final String FOLDER = ".runs";

    private final Path folder;

    /** The kept runs of an analysis. */
    KeptRuns(Path results, String analysis) throws IOException {
        folder = ResultFolder.of(results.resolve(FOLDER), analysis).path();
    }

    /** Keeps a run; one that is kept already is not kept twice. */
    void keep(StoredResult stored) throws IOException {
        new ResultFolder(folder.resolve(name(stored))).replace(stored);
    }

    private static String name(StoredResult stored) {
        return stored.run().started().replaceAll("[^0-9TZ]", "-");
    }

    /** The folders of the kept runs, the latest first. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(each -> Files.exists(each.resolve("run.json"))).forEach(found::add);
        }
        found.sort((a, b) -> b.getFileName().compareTo(a.getFileName()));
        return found;
    }

    /** Deletes a kept run. */
    static void discard(Path kept) throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(kept);
    }
}
