package org.ecofrontier.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** Lists the product and what was installed into it. */
@Command(name = "installed")
final class InstalledCommand implements Callable<Integer> {

    private final Terminal terminal;

    InstalledCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException {
        return Installing.list(terminal);
    }
}
