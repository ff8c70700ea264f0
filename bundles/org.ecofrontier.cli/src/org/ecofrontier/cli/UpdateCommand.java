package org.ecofrontier.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Replaces the product and what was installed into it by newer versions. */
@Command(name = "update")
final class UpdateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private RepositoryOptions from = new RepositoryOptions();

    @Option(names = "--check")
    private boolean check;

    UpdateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException {
        return Installing.update(terminal, from.repository(), from.units(), check);
    }
}
