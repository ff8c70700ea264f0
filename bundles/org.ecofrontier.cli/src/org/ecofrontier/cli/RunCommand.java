package org.ecofrontier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.MethodExecutor;
import org.ecofrontier.engine.PlanException;
import org.ecofrontier.engine.RunOptions;
import org.ecofrontier.engine.StudyMonitor;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFileException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the analyses of a study. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "STUDY|example:NAME")
    private String study;

    @Option(names = "--analysis", paramLabel = "ID")
    private List<String> analyses = new ArrayList<>();

    @Option(names = "--set", paramLabel = "ID.PARAM=VALUE")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR")
    private Path out;

    @Option(names = "--threads", paramLabel = "N")
    private Integer threads;

    @Mixin
    private ReportOptions report = new ReportOptions();

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static void verifyThreads(Integer threads) throws CommandException {
        if (threads != null && threads < 1) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("usage.threads", threads));
        }
    }

    @Override
    public Integer call() throws CommandException, StudyFileException, IOException {
        verifyThreads(threads);
        var overrides = ParameterSettings.byAnalysis(settings);
        try (StudyArgument argument = StudyArgument.open(study)) {
            Study model = argument.file().study();
            Path results = out == null ? argument.results() : out;
            OutputFolder.verify(results);
            MethodRegistry registry = MethodRegistry.load();
            report.verify(model, registry);
            announce(model);
            StudyRunner runner = new StudyRunner(model, argument.file().folder(), registry);
            RunOptions options = new RunOptions(analyses, overrides, results, threads == null ? MethodExecutor.allProcessors() : threads,
                    false);
            List<AnalysisReport> reports = runner.run(options, new TerminalMonitor());
            int status = reports.stream().mapToInt(RunCommand::status).reduce(ExitStatus.DONE, RunCommand::worse);
            if (terminal.isInterrupted()) {
                return ExitStatus.INTERRUPTED;
            }
            if (!report.isEmpty()) {
                report.write(argument.file(), results, reports, registry, terminal);
            }
            terminal.print(CliText.of("run.done", reports.stream().filter(AnalysisReport::hasResult).count(), reports.size(), results));
            return status;
        } catch (PlanException e) {
            throw new CommandException(e.kind() == PlanException.Kind.REQUEST ? ExitStatus.USAGE : ExitStatus.INVALID, e.reason());
        }
    }

    private void announce(Study model) {
        terminal.print(model.getName());
        if (model.getDataNotice() != null && !model.getDataNotice().isBlank()) {
            terminal.print(model.getDataNotice());
        }
    }

    private static int status(AnalysisReport report) {
        return switch (report.state()) {
            case DONE, UNCHANGED -> ResultPrinter.isCertified(report.stored().orElseThrow().result()) ? ExitStatus.DONE : ExitStatus.FAILED;
            case FAILED -> ExitStatus.FAILED;
            case REFUSED, NOT_WRITTEN -> ExitStatus.INVALID;
            case NOT_INSTALLED -> ExitStatus.NOT_INSTALLED;
            case SKIPPED -> ExitStatus.DONE;
            case CANCELLED -> ExitStatus.INTERRUPTED;
        };
    }

    /** The first cause decides: a skipped analysis adds nothing to the one it waits for. */
    private static int worse(int first, int second) {
        return first == ExitStatus.DONE ? second : first;
    }

    private final class TerminalMonitor implements StudyMonitor {

        @Override
        public boolean isCancelled() {
            return terminal.isInterrupted();
        }

        @Override
        public void progress(String analysis, double fraction) {
            terminal.progress(analysis, fraction);
        }

        @Override
        public void ended(AnalysisReport report) {
            Text state = CliText.of("state." + report.state().name().toLowerCase(java.util.Locale.ROOT));
            terminal.print(CliText.of(report.reason().isEmpty() ? "run.state" : "run.reason", report.analysis(), state, report.reason()));
            terminal.tell(report.findings().stream().filter(finding -> !finding.message().equals(report.reason())).toList());
            report.stored().ifPresent(stored -> ResultPrinter.print(stored.result(), terminal));
        }
    }
}
