package org.ecofrontier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.ecofrontier.engine.AnalysisStanding;
import org.ecofrontier.engine.PlanException;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.io.table.OutputTable;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyIndex;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.formula.StudyValues;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports the data of a study or a table of its results. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private static final String DATA = "data";

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "STUDY")
    private String study;

    @Option(names = "--table", required = true, paramLabel = "data|ANALYSIS/OUTPUT")
    private String table;

    @Option(names = "--format", paramLabel = "csv|xlsx|dta")
    private String format;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException, StudyFileException, IOException {
        OutputTable.Format chosen = format == null ? OutputTable.formatOf(out) : OutputTable.Format.of(format);
        if (chosen == null) {
            throw new CommandException(ExitStatus.USAGE,
                    CliText.of("usage.value", "--format", format == null ? out : format, "csv, xlsx, dta"));
        }
        try (StudyArgument argument = StudyArgument.open(study)) {
            OutputTable exported = table.equals(DATA) ? data(argument.file().study()) : results(argument);
            exported.write(out, chosen);
        }
        terminal.print(CliText.of("export.done", table, out));
        return ExitStatus.DONE;
    }

    /** One row per observation: region, year, the indicators (derived ones computed), then the categories of the region. */
    private static OutputTable data(Study study) {
        List<Observation> rows = study.getObservations();
        OutputTable table = new OutputTable(DATA, rows.size());
        table.texts("region", rows.stream().map(Observation::getRegion).toArray(String[]::new));
        table.numbers("year", rows.stream().mapToDouble(row -> row.getYear() == null ? Double.NaN : row.getYear()).toArray());
        StudyValues values = StudyValues.of(study);
        for (int i = 0; i < study.getIndicators().size(); i++) {
            table.numbers(study.getIndicators().get(i).getId(), values.column(i));
        }
        StudyIndex index = StudyIndex.of(study);
        for (Classification classification : study.getClassifications()) {
            table.texts(classification.getId(), rows.stream().map(row -> index.region(row.getRegion()).map(Region::getCategories)
                    .flatMap(categories -> categories.get(classification.getId())).orElse("")).toArray(String[]::new));
        }
        return table;
    }

    private OutputTable results(StudyArgument argument) throws CommandException, IOException {
        int slash = table.indexOf('/');
        List<String> analyses = argument.file().study().getAnalyses().stream().map(Analysis::getId).toList();
        if (slash < 1 || slash == table.length() - 1) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("usage.value", "--table", table, "data, ANALYSIS/OUTPUT"));
        }
        String analysis = table.substring(0, slash);
        String output = table.substring(slash + 1);
        if (!analyses.contains(analysis)) {
            throw new CommandException(ExitStatus.USAGE, analyses.isEmpty() ? CliText.of("export.none", analysis)
                    : CliText.of("export.analysis", analysis, String.join(", ", analyses)));
        }
        Optional<StoredResult> stored = ResultFolder.of(argument.results(), analysis).read();
        if (stored.isEmpty()) {
            throw new CommandException(ExitStatus.INVALID, CliText.of("export.not-run", analysis, argument.results(), study));
        }
        ResultTable found = stored.get().result().table(output).orElseThrow(() -> new CommandException(ExitStatus.USAGE,
                CliText.of("export.output", analysis, output,
                String.join(", ", stored.get().result().tables().stream().map(ResultTable::id).toList()))));
        tellIfStale(argument, analysis);
        return table(found);
    }

    private void tellIfStale(StudyArgument argument, String analysis) {
        try {
            StudyRunner runner = new StudyRunner(argument.file().study(), argument.file().folder(), MethodRegistry.load());
            boolean stale = runner.look(argument.results(), terminal::isInterrupted).stream().anyMatch(standing ->
                    standing.analysis().equals(analysis) && standing.state() != AnalysisStanding.State.CURRENT);
            if (stale) {
                terminal.tell(CliText.of("export.stale", analysis, study));
            }
        } catch (PlanException e) {
            terminal.tell(CliText.of("finding.warning", e.reason()));
        }
    }

    private static OutputTable table(ResultTable results) {
        OutputTable table = new OutputTable(results.id(), results.size());
        for (Column column : results.columns()) {
            if (column instanceof Column.Texts) {
                String[] texts = new String[results.size()];
                Arrays.setAll(texts, column::text);
                table.texts(column.id(), texts);
            } else {
                double[] numbers = new double[results.size()];
                Arrays.setAll(numbers, column::number);
                table.numbers(column.id(), numbers);
            }
        }
        return table;
    }
}
