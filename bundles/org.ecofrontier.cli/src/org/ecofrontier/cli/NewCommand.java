package org.ecofrontier.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;

import org.ecofrontier.study.Examples;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.StudyFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a study: empty, or a copy of an example. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    /** What would give a file without a name; it could not be seen beside the others. */
    private static final Set<String> NO_NAMES = Set.of("", ".", "..", StudyFormat.EXTENSION);

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "STUDY")
    private Path study;

    @Option(names = "--from", paramLabel = "example:NAME")
    private String from;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException, StudyFileException {
        if (study.getFileName() == null || NO_NAMES.contains(study.getFileName().toString())) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("new.name", study));
        }
        Path file = study.toString().endsWith(StudyFormat.EXTENSION) ? study : Path.of(study + StudyFormat.EXTENSION);
        if (from == null) {
            try (StudyFile empty = StudyFile.create(file)) {
                empty.save();
            }
        } else {
            String example = StudyArgument.exampleName(from);
            if (example == null) {
                throw new CommandException(ExitStatus.USAGE, CliText.of("usage.value", "--from", from, "example:NAME"));
            }
            Examples.copy(example, file);
        }
        terminal.print(CliText.of("new.done", file));
        return ExitStatus.DONE;
    }
}
