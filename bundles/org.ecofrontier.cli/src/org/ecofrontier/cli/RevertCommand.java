package org.ecofrontier.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes installations, updates and removals back. */
@Command(name = "revert")
final class RevertCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--to", paramLabel = "STATE")
    private Integer state;

    @Option(names = "--repository", paramLabel = "DIR|ZIP")
    private String repository;

    RevertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException {
        if (state != null && state < 1) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("revert.state", state));
        }
        return list ? Installing.history(terminal) : Installing.revert(terminal, state == null ? 0 : state, repository);
    }
}
