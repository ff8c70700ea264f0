package org.ecofrontier.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes what was installed into the product. */
@Command(name = "uninstall")
final class UninstallCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "UNIT", arity = "1..*")
    private List<String> units;

    UninstallCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException {
        return Installing.uninstall(terminal, units);
    }
}
