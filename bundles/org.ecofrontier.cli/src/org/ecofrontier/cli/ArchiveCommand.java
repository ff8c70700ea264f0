package org.ecofrontier.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.archive.StudyArchive;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Packs a whole study into one file. */
@Command(name = "archive")
final class ArchiveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "STUDY")
    private Path study;

    @Option(names = "--out", required = true, paramLabel = "FILE.zip")
    private Path out;

    @Option(names = "--results", paramLabel = "DIR")
    private Path results;

    ArchiveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws StudyFileException {
        StudyArchive.Packed packed = results == null ? StudyArchive.pack(study, out) : StudyArchive.pack(study, results, out);
        packed.missing().forEach(file -> terminal.tell(CliText.of("finding.warning", CliText.of("archive.missing", file))));
        terminal.print(CliText.of("archive.done", study, out, packed.files().size()));
        return ExitStatus.DONE;
    }
}
