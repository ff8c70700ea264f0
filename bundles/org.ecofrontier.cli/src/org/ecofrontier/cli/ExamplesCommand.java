package org.ecofrontier.cli;

import java.util.concurrent.Callable;

import org.ecofrontier.study.Examples;

import picocli.CommandLine.Command;

/** Lists the example studies. */
@Command(name = "examples")
final class ExamplesCommand implements Callable<Integer> {

    private final Terminal terminal;

    ExamplesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Examples.all().forEach(example -> terminal.print(example.name() + "  " + example.title(terminal.locale())));
        return ExitStatus.DONE;
    }
}
