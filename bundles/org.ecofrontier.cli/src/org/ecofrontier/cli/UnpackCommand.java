package org.ecofrontier.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.archive.StudyArchive;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Unpacks a study that {@code archive} packed. */
@Command(name = "unpack")
final class UnpackCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE.zip")
    private Path archive;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    UnpackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws StudyFileException {
        terminal.print(CliText.of("unpack.done", StudyArchive.unpack(archive, out)));
        return ExitStatus.DONE;
    }
}
