package org.ecofrontier.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Installs methods and other plug-ins from a repository of the institute. */
@Command(name = "install")
final class InstallCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private RepositoryOptions from = new RepositoryOptions();

    InstallCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException {
        return Installing.install(terminal, from.repository(), from.units());
    }
}
