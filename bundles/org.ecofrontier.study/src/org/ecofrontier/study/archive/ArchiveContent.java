package org.ecofrontier.study.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Parameter;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.WeightsDefinition;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.StudyPaths;

/**
 * The files that belong to a study.
 *
 * @param files the files by their name in the archive, sorted
 * @param missing what the study refers to and is not there
 */
record ArchiveContent(SortedMap<String, Path> files, Set<String> missing) {

    /** What goes with a shapefile, and notices, which go with the boundaries they are about. */
    private static final List<String> SIBLINGS = List.of("shx", "dbf", "prj", "cpg");
    private static final String NOTICE = "-notice.txt";

    static ArchiveContent of(StudyFile file, Path results) throws StudyFileException, IOException {
        ArchiveContent content = new ArchiveContent(new TreeMap<>(), new TreeSet<>());
        content.files.put(file.path().getFileName().toString(), file.path());
        Study study = file.study();
        for (Boundaries boundaries : study.getBoundaries()) {
            content.add(file.folder(), boundaries.getFile(), true);
        }
        for (WeightsDefinition weights : study.getWeights()) {
            if (weights.getFile() != null) {
                content.add(file.folder(), weights.getFile(), true);
            }
        }
        for (Analysis analysis : study.getAnalyses()) {
            for (Parameter parameter : analysis.getParameters()) {
                // The weights of an analysis may lie in a file of its own; other texts are no files.
                if ("file".equals(parameter.getId()) && parameter.getValue() != null && !parameter.getValue().isBlank()
                    && study.getWeights().stream().noneMatch(each -> parameter.getValue().strip().equals(each.getId()))) {
                    content.add(file.folder(), parameter.getValue().strip(), true);
                }
            }
        }
        content.notices(file.folder());
        content.results(results, file.resultsFolder().getFileName().toString());
        return content;
    }

    private void add(Path folder, String reference, boolean needed) throws StudyFileException {
        Path path = StudyPaths.resolve(folder, reference);
        if (!Files.isRegularFile(path)) {
            if (needed) {
                missing.add(reference);
            }
            return;
        }
        Path base = folder.toAbsolutePath().normalize();
        files.put(name(base, path), path);
        if (needed && reference.toLowerCase(Locale.ROOT).endsWith(".shp")) {
            String stem = reference.substring(0, reference.length() - 3);
            for (String sibling : SIBLINGS) {
                add(folder, stem + sibling, false);
                add(folder, stem + sibling.toUpperCase(Locale.ROOT), false);
            }
        }
    }

    private void notices(Path folder) throws IOException {
        try (Stream<Path> siblings = Files.list(folder)) {
            siblings.filter(each -> each.getFileName().toString().endsWith(NOTICE))
                .filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                .forEach(each -> files.put(each.getFileName().toString(), each));
        }
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
