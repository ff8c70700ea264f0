package org.ecofrontier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.ecofrontier.study.Examples;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;

/** A study that a command names: a file, or {@code example:NAME}, which is read from a passing copy. */
final class StudyArgument implements AutoCloseable {

    private static final String EXAMPLE = "example:";

    private final StudyFile file;
    private final Path results;
    private final Path passing;

    private StudyArgument(StudyFile file, Path results, Path passing) {
        this.file = file;
        this.results = results;
        this.passing = passing;
    }

    /** The name behind {@code example:}, or {@code null}. */
    static String exampleName(String argument) {
        return argument.startsWith(EXAMPLE) ? argument.substring(EXAMPLE.length()) : null;
    }

    static StudyArgument open(String argument) throws StudyFileException, IOException {
        String example = exampleName(argument);
        if (example == null) {
            StudyFile file = StudyFile.open(Path.of(argument));
            return new StudyArgument(file, file.resultsFolder(), null);
        }
        Path passing = Files.createTempDirectory("ecofrontier-example-");
        try {
            StudyFile file = StudyFile.open(Examples.copyInto(example, passing));
            return new StudyArgument(file, Path.of(file.resultsFolder().getFileName().toString()), passing);
        } catch (StudyFileException e) {
            delete(passing);
            throw e;
        }
    }

    StudyFile file() {
        return file;
    }

    /** Where results go if the command does not say. */
    Path results() {
        return results;
    }

    @Override
    public void close() throws IOException {
        file.close();
        if (passing != null) {
            delete(passing);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(StudyArgument::deleteOne);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
