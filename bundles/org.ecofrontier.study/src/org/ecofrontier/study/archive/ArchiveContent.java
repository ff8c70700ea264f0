package org.ecofrontier.study.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.ecofrontier.study.ReferredFiles;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;

/**
 * The files that belong to a study.
 *
 * @param files the files by their name in the archive, sorted
 * @param missing what the study refers to and is not there
 */
record ArchiveContent(SortedMap<String, Path> files, Set<String> missing) {

    static ArchiveContent of(StudyFile file, Path results) throws StudyFileException, IOException {
        ReferredFiles referred = ReferredFiles.of(file.study(), file.folder());
        if (!referred.refused().isEmpty()) {
            throw referred.refused().getFirst();
        }
        ArchiveContent content = new ArchiveContent(new TreeMap<>(referred.files()), referred.missing());
        content.files.put(file.path().getFileName().toString(), file.path());
        content.results(results, file.resultsFolder().getFileName().toString());
        return content;
    }

    private void results(Path folder, String name) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                .filter(each -> !folder.relativize(each).toString().startsWith(".") && !each.getFileName().toString().startsWith("."))
                .forEach(each -> files.put(name + "/" + name(folder, each), each));
        }
    }

    private static String name(Path base, Path file) {
        StringBuilder name = new StringBuilder();
        base.relativize(file).forEach(part -> name.append(name.isEmpty() ? "" : "/").append(part));
        return name.toString();
    }
}
