package org.ecofrontier.cli;

import java.util.concurrent.Callable;

import org.ecofrontier.method.Text;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.descriptor.ParameterDescriptor;
import org.ecofrontier.method.descriptor.SlotDescriptor;
import org.ecofrontier.method.registry.Contribution;
import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.method.registry.MethodRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the installed methods, and what is wrong with those that cannot be used. */
@Command(name = "methods")
final class MethodsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--verbose")
    private boolean verbose;

    MethodsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        MethodRegistry registry = MethodRegistry.load();
        for (InstalledMethod method : registry.methods()) {
            MethodDescriptor descriptor = method.descriptor();
            terminal.print(descriptor.id() + "  " + in(descriptor.name()));
            if (verbose) {
                describe(method);
            }
        }
        for (Contribution contribution : registry.contributions()) {
            if (contribution.state() != Contribution.State.GOOD) {
                terminal.tell(CliText.of("methods." + contribution.state().name().toLowerCase(java.util.Locale.ROOT),
                        contribution.id().isEmpty() ? "?" : contribution.id(), contribution.contributor(), contribution.reason()));
            }
        }
        return ExitStatus.DONE;
    }

    private void describe(InstalledMethod method) {
        MethodDescriptor descriptor = method.descriptor();
        line("", in(descriptor.description()));
        line("methods.contributor", method.contributor().toString());
        for (SlotDescriptor slot : descriptor.slots()) {
            String count = slot.max() == Integer.MAX_VALUE ? slot.min() + "+" : slot.min() == slot.max() ? "" + slot.min()
                    : slot.min() + "-" + slot.max();
            line("methods.slot", slot.id() + " (" + count + (slot.categorical() ? ", " + in(CliText.of("methods.categorical")) : "") + ")  "
                    + in(slot.label()));
        }
        for (ParameterDescriptor parameter : descriptor.parameters()) {
            String possible = String.join(" | ", parameter.choices().stream().map(ParameterDescriptor.Choice::value).toList());
            line("methods.parameter", parameter.id() + " = " + parameter.defaultValue()
                    + (possible.isEmpty() ? "" : "  {" + possible + "}") + "  " + in(parameter.label()));
        }
        for (OutputDescriptor output : descriptor.outputs()) {
            String columns = String.join(", ", output.columns().stream().map(column -> column.id()).toList());
            line(output.kind() == OutputDescriptor.Kind.TABLE ? "methods.table" : "methods.figure",
                    output.id() + (columns.isEmpty() ? "" : ": " + columns));
        }
        descriptor.references().forEach(reference -> line("methods.reference",
                reference.citation() + (reference.doi().isEmpty() ? "" : " doi:" + reference.doi())));
        terminal.print("");
    }

    private void line(String label, String text) {
        if (!text.isBlank()) {
            terminal.print("    " + (label.isEmpty() ? "" : in(CliText.of(label)) + " ") + text);
        }
    }

    private String in(Text text) {
        return text.in(terminal.locale());
    }
}
