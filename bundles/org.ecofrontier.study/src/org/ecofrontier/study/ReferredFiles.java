package org.ecofrontier.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Parameter;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.WeightsDefinition;

/**
 * The files that a study needs beside its own: boundaries, with the other parts of a shapefile and with notices about them, and weights.
 *
 * @param files the files by their name relative to the folder of the study, with forward slashes, sorted
 * @param missing references to files that are not there, sorted
 * @param refused why references were not followed: they are empty or lead out of the folder
 * @since 0.1
 */
public record ReferredFiles(SortedMap<String, Path> files, SortedSet<String> missing, List<StudyFileException> refused) {

    /** What goes with a shapefile, and notices, which go with the boundaries they are about. */
    private static final List<String> SIBLINGS = List.of("shx", "dbf", "prj", "cpg");
    private static final String NOTICE = "-notice.txt";

    /** Copies the collections. */
    public ReferredFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        refused = List.copyOf(refused);
    }

    /**
     * {@return the files of a study as they are on disk}
     *
     * @param study the study
     * @param folder its folder
     * @throws IOException when the folder cannot be looked at
     */
    public static ReferredFiles of(Study study, Path folder) throws IOException {
        Search search = new Search(folder.toAbsolutePath().normalize());
        for (Boundaries boundaries : study.getBoundaries()) {
            search.add(boundaries.getFile());
        }
        for (WeightsDefinition weights : study.getWeights()) {
            if (weights.getFile() != null) {
                search.add(weights.getFile());
            }
        }
        for (Analysis analysis : study.getAnalyses()) {
            for (Parameter parameter : analysis.getParameters()) {
                // The weights of an analysis may lie in a file of its own; other texts are no files.
                if ("file".equals(parameter.getId()) && parameter.getValue() != null && !parameter.getValue().isBlank()
                    && study.getWeights().stream().noneMatch(each -> parameter.getValue().strip().equals(each.getId()))) {
                    search.add(parameter.getValue().strip());
                }
            }
        }
        search.notices();
        return new ReferredFiles(search.files, search.missing, search.refused);
    }

    private static final class Search {

        private final Path folder;
        private final SortedMap<String, Path> files = new TreeMap<>();
        private final SortedSet<String> missing = new TreeSet<>();
        private final List<StudyFileException> refused = new ArrayList<>();

        Search(Path folder) {
            this.folder = folder;
        }

        void add(String reference) {
            try {
                if (!put(reference)) {
                    missing.add(reference);
                } else if (reference.toLowerCase(Locale.ROOT).endsWith(".shp")) {
                    String stem = reference.substring(0, reference.length() - 3);
                    for (String sibling : SIBLINGS) {
                        put(stem + sibling);
                        put(stem + sibling.toUpperCase(Locale.ROOT));
                    }
                }
            } catch (StudyFileException e) {
                refused.add(e);
            }
        }

        private boolean put(String reference) throws StudyFileException {
            Path path = StudyPaths.resolve(folder, reference);
            boolean exists = Files.isRegularFile(path);
            if (exists) {
                StringBuilder name = new StringBuilder();
                folder.relativize(path).forEach(part -> name.append(name.isEmpty() ? "" : "/").append(part));
                files.put(name.toString(), path);
            }
            return exists;
        }

        void notices() throws IOException {
            if (!Files.isDirectory(folder)) {
                return;
            }
            try (Stream<Path> siblings = Files.list(folder)) {
                siblings.filter(each -> each.getFileName().toString().endsWith(NOTICE))
                    .filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .forEach(each -> files.put(each.getFileName().toString(), each));
            }
        }
    }
}
