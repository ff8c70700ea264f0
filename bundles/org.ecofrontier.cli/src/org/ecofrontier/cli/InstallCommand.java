package org.ecofrontier.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs methods and other plug-ins from a repository of the institute. */
@Command(name = "install")
final class InstallCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--repository", required = true, paramLabel = "DIR|ZIP")
    private String repository;

    @Parameters(paramLabel = "UNIT")
    private List<String> units = List.of();

    InstallCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException {
        return Installing.install(terminal, repository, units);
    }
}
