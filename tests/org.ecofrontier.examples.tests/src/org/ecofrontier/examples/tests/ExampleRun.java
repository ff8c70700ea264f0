package org.ecofrontier.examples.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.RunOptions;
import org.ecofrontier.engine.StudyMonitor;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.ClassificationSource;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.OutputSource;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.Examples;
import org.ecofrontier.study.StudyFile;

/** An example that was run, and its variables as the bindings of its analyses mean them: one value per observation of the study. */
final class ExampleRun {

    private final Study study;
    private final List<AnalysisReport> reports;
    private final Map<String, AnalysisResult> results = new LinkedHashMap<>();

    private ExampleRun(Study study, List<AnalysisReport> reports) {
        this.study = study;
        this.reports = reports;
        reports.forEach(report -> report.stored().ifPresent(stored -> results.put(report.analysis(), stored.result())));
    }

    /** Copies an example into a folder and runs it; the results go into its folder {@code results}. */
    static ExampleRun of(String name, Path folder, int threads) throws Exception {
        Study study = StudyFile.open(Examples.copyInto(name, folder)).study();
        RunOptions options = new RunOptions(List.of(), Map.of(), folder.resolve("results"), threads, true);
        return new ExampleRun(study, new StudyRunner(study, folder, MethodRegistry.load()).run(options, StudyMonitor.NONE));
    }

    /** The same in two steps: the first analysis by itself, then all of them without running again what is up to date. */
    static ExampleRun inSteps(String name, Path folder, int threads) throws Exception {
        Study study = StudyFile.open(Examples.copyInto(name, folder)).study();
        StudyRunner runner = new StudyRunner(study, folder, MethodRegistry.load());
        Path results = folder.resolve("results");
        runner.run(new RunOptions(List.of(study.getAnalyses().getFirst().getId()), Map.of(), results, threads, false), StudyMonitor.NONE);
        return new ExampleRun(study, runner.run(new RunOptions(List.of(), Map.of(), results, threads, false), StudyMonitor.NONE));
    }

    Study study() {
        return study;
    }

    List<AnalysisReport> reports() {
        return reports;
    }

    int rows() {
        return study.getObservations().size();
    }

    String region(int row) {
        return study.getObservations().get(row).getRegion();
    }

    int year(int row) {
        return study.getObservations().get(row).getYear();
    }

    ResultTable table(String analysis, String output) {
        return result(analysis).table(output).orElseThrow();
    }

    AnalysisResult result(String analysis) {
        return results.get(analysis);
    }

    /** The sources that are bound to a slot. */
    static List<Source> bound(Analysis analysis, String slot) {
        return analysis.getBindings().stream().filter(binding -> binding.getSlot().equals(slot))
                .flatMap(binding -> binding.getSources().stream()).toList();
    }

    static String parameter(Analysis analysis, String id, String otherwise) {
        return analysis.getParameters().stream().filter(each -> each.getId().equals(id)).map(each -> each.getValue()).findFirst()
                .orElse(otherwise);
    }

    /** The years that an analysis shows. */
    int[] years(Analysis analysis) {
        String text = parameter(analysis, "years", "");
        int[] all = study.getObservations().stream().mapToInt(each -> each.getYear()).distinct().sorted().toArray();
        if (text.isEmpty()) {
            return all;
        }
        return Arrays.stream(all).filter(year -> Arrays.stream(text.split(",")).anyMatch(part -> within(part.split("-"), year))).toArray();
    }

    private static boolean within(String[] range, int year) {
        return Integer.parseInt(range[0]) <= year && year <= Integer.parseInt(range[range.length - 1]);
    }

    double[] values(Source source) {
        return switch (source) {
            case IndicatorSource indicator -> indicator(indicator.getIndicator());
            case OutputSource output -> column(output.getAnalysis(), output.getOutput(), output.getColumn());
            default -> throw new IllegalArgumentException(source.toString());
        };
    }

    double[] indicator(String id) {
        int at = study.getIndicators().stream().map(Indicator::getId).toList().indexOf(id);
        return study.getObservations().stream().mapToDouble(each -> each.getValues().get(at)).toArray();
    }

    /** A column of a table by region and year. */
    double[] column(String analysis, String output, String column) {
        ResultTable table = table(analysis, output);
        Map<String, Integer> rowOf = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            rowOf.put(table.column("region").text(row) + " " + table.column("year").text(row), row);
        }
        double[] values = new double[rows()];
        for (int row = 0; row < values.length; row++) {
            Integer at = rowOf.get(region(row) + " " + year(row));
            values[row] = at == null ? Double.NaN : table.column(column).number(at);
        }
        return values;
    }

    String[] categories(ClassificationSource source) {
        Map<String, String> byRegion = new HashMap<>();
        study.getRegions().forEach(region -> byRegion.put(region.getId(), region.getCategories().get(source.getClassification())
                .orElse("")));
        return study.getObservations().stream().map(each -> byRegion.get(each.getRegion())).toArray(String[]::new);
    }

    /** The rows of the observations of a year. */
    int[] rowsOf(int year) {
        return java.util.stream.IntStream.range(0, rows()).filter(row -> year(row) == year).toArray();
    }

    double[] ofYear(double[] values, int year) {
        return Arrays.stream(rowsOf(year)).mapToDouble(row -> values[row]).toArray();
    }
}
