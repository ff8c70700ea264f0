package org.ecofrontier.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replaces the product and what was installed into it by newer versions. */
@Command(name = "update")
final class UpdateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--repository", required = true, paramLabel = "DIR|ZIP")
    private String repository;

    @Option(names = "--check")
    private boolean check;

    @Parameters(paramLabel = "UNIT")
    private List<String> units = List.of();

    UpdateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException {
        return Installing.update(terminal, repository, units, check);
    }
}
