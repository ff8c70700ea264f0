package org.ecofrontier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.ecofrontier.engine.BindingException;
import org.ecofrontier.engine.BoundData;
import org.ecofrontier.engine.MethodCall;
import org.ecofrontier.engine.MethodExecutor;
import org.ecofrontier.engine.MissingPolicy;
import org.ecofrontier.engine.Outcome;
import org.ecofrontier.engine.RunMonitor;
import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.InvalidParameterException;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.method.registry.MethodRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one method on a table, without a study. */
@Command(name = "apply")
final class ApplyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "METHOD_ID")
    private String methodId;

    @Option(names = "--data", required = true, paramLabel = "FILE")
    private Path data;

    @Option(names = "--id", paramLabel = "COL")
    private String id;

    @Option(names = "--time", paramLabel = "COL")
    private String time;

    @Option(names = "--bind", paramLabel = "SLOT=COL[,COL]")
    private List<String> bindings = new ArrayList<>();

    @Option(names = "--set", paramLabel = "PARAM=VALUE")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--missing", paramLabel = "refuse|drop", defaultValue = "refuse")
    private String missing;

    @Option(names = "--threads", paramLabel = "N")
    private Integer threads;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @picocli.CommandLine.Mixin
    private final PlaceOptions places = new PlaceOptions();

    ApplyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException, IOException {
        MethodRegistry registry = MethodRegistry.load();
        InstalledMethod method = registry.find(methodId).orElseThrow(() -> new CommandException(ExitStatus.NOT_INSTALLED, CliText.of(
                "apply.method", methodId, String.join(", ", registry.methods().stream().map(each -> each.descriptor().id()).toList()))));
        Map<String, String> parameters = ParameterSettings.pairs("--set", settings);
        Map<String, List<String>> slots = slots(method.descriptor());
        places.verify();
        OutputFolder.verify(out);
        RunCommand.verifyThreads(threads);
        MissingPolicy policy = missingPolicy();
        InputTable table = InputTable.read(data, new InputTable.Columns(id, time, slots, places.columns()), method.descriptor(), terminal);
        BoundData bound = table.bind(slots, method.descriptor());
        try {
            bound.verify(method.descriptor());
            BoundData.Complete complete = bound.complete(method.descriptor(), policy);
            AnalysisInput.Builder input = complete.data().input(method.descriptor());
            parameters.forEach(input::set);
            List<Finding> findings = new ArrayList<>(complete.findings());
            AnalysisInput checked = input.build();
            findings.addAll(places.addTo(input, method.descriptor(), table, checked.parameters().asMap()));
            return run(new MethodCall("", method, input.build(), findings));
        } catch (BindingException e) {
            throw new CommandException(ExitStatus.USAGE, e.reason());
        } catch (InvalidParameterException e) {
            throw new CommandException(ExitStatus.USAGE, e.reason());
        }
    }

    private MissingPolicy missingPolicy() throws CommandException {
        try {
            return MissingPolicy.valueOf(missing.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("usage.value", "--missing", missing, "refuse, drop"));
        }
    }

    private Map<String, List<String>> slots(MethodDescriptor method) throws CommandException {
        Map<String, List<String>> slots = new LinkedHashMap<>();
        for (Map.Entry<String, String> binding : ParameterSettings.pairs("--bind", bindings).entrySet()) {
            if (method.slot(binding.getKey()).isEmpty()) {
                throw new CommandException(ExitStatus.USAGE, CliText.of("apply.slot", method.id(), binding.getKey(),
                        String.join(", ", method.slots().stream().map(slot -> slot.id()).toList())));
            }
            List<String> columns = Arrays.stream(binding.getValue().split(",")).map(String::strip).filter(column -> !column.isEmpty())
                    .toList();
            slots.put(binding.getKey(), columns);
        }
        return slots;
    }

    private int run(MethodCall call) throws IOException, CommandException {
        Instant started = Instant.now();
        Outcome outcome;
        try (MethodExecutor executor = new MethodExecutor(threads == null ? MethodExecutor.allProcessors() : threads)) {
            outcome = call.run(executor, new RunMonitor() {
                @Override
                public void progress(double fraction) {
                    terminal.progress(methodId, fraction);
                }

                @Override
                public boolean isCancelled() {
                    return terminal.isInterrupted();
                }
            });
        }
        return switch (outcome) {
            case Outcome.Completed completed -> {
                StoredResult stored = call.record(completed, started);
                terminal.tell(completed.findings());
                write(stored);
                terminal.print(CliText.of("apply.done", out, String.join(", ",
                        stored.result().tables().stream().map(written -> written.id() + ".csv (" + written.size() + ")").toList())));
                yield ResultPrinter.isCertified(stored.result()) ? ExitStatus.DONE : ExitStatus.FAILED;
            }
            case Outcome.Refused refused -> {
                terminal.tell(refused.findings());
                yield ExitStatus.INVALID;
            }
            case Outcome.Failed failed -> throw new CommandException(ExitStatus.FAILED, failed.reason());
            case Outcome.Cancelled cancelled -> ExitStatus.INTERRUPTED;
        };
    }

    private void write(StoredResult stored) throws CommandException {
        try {
            new ResultFolder(out).add(stored);
        } catch (IOException e) {
            throw OutputFolder.failure(out, e);
        }
    }
}
