package org.ecofrontier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ecofrontier.io.Folders;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyIndex;
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
            Folders.delete(passing);
            throw e;
        }
    }

    /** Opens a study to change it; examples are passing copies, which it makes no sense to change. */
    static StudyFile openForEditing(String argument) throws CommandException, StudyFileException {
        String example = exampleName(argument);
        if (example != null) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("example.change", argument));
        }
        return StudyFile.openForEditing(Path.of(argument));
    }

    /** The indicator of an id, which a command line named. */
    static Indicator indicator(Study study, String id) throws CommandException {
        List<String> known = study.getIndicators().stream().map(Indicator::getId).toList();
        return StudyIndex.of(study).indicator(id).orElseThrow(() -> new CommandException(ExitStatus.USAGE,
                known.isEmpty() ? CliText.of("indicator.none", id) : CliText.of("indicator.unknown", id, String.join(", ", known))));
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
            Folders.delete(passing);
        }
    }
}
