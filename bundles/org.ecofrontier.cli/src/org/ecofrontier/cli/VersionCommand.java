package org.ecofrontier.cli;

import java.util.concurrent.Callable;

import org.ecofrontier.engine.MethodCall;

import picocli.CommandLine.Command;

/** Prints the version of the product and of Java. */
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {

    private final Terminal terminal;

    VersionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.print("EcoFrontier " + MethodCall.productVersion());
        terminal.print("Java " + System.getProperty("java.version") + " (" + System.getProperty("os.name") + ", "
                + System.getProperty("os.arch") + ")");
        return ExitStatus.DONE;
    }
}
