package org.ecofrontier.examples.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Source;

/**
 * Indices are equal-weight means of what the study says, classes are those of the very scores, every region stands once in the cross table.
 */
final class CouplingIdentities implements Identities {

    private static final List<String> CLASSES = List.of("low", "medium", "high");

    @Override
    public void check(ExampleRun run, Analysis analysis, Checks checks) {
        ResultTable typology = run.table(analysis.getId(), "typology");
        double[] scores = run.values(ExampleRun.bound(analysis, "efficiency").getFirst());
        double[] breaks = Arrays.stream(ExampleRun.parameter(analysis, "efficiency_breaks", "0.5,0.7").split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
        int[] shown = IntStream.of(run.years(analysis)).flatMap(year -> IntStream.of(run.rowsOf(year))).sorted().toArray();
        checks.same(shown.length, typology.size(), "one type per region and year shown");
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> names = run.study().getRegions().stream().collect(Collectors.toMap(Region::getId, Region::getName));
        for (int row = 0; row < typology.size(); row++) {
            int at = shown[row];
            String efficiency = CLASSES.get((int) Arrays.stream(breaks).filter(bound -> scores[at] >= bound).count());
            checks.same(efficiency, typology.column("efficiency_class").text(row), "efficiency class of the very score");
            expected.merge(run.year(at) + " " + typology.column("type").text(row) + " " + efficiency, names.get(run.region(at)), (a, b) ->
                    a + ", " + b);
        }
        ResultTable crosstab = run.table(analysis.getId(), "crosstab");
        Map<String, String> found = new TreeMap<>();
        for (int row = 0; row < crosstab.size(); row++) {
            for (String efficiency : CLASSES) {
                if (!crosstab.column(efficiency).isEmpty(row)) {
                    String key = crosstab.column("year").text(row) + " " + crosstab.column("type").text(row) + " " + efficiency;
                    found.put(key, crosstab.column(efficiency).text(row));
                }
            }
        }
        checks.same(expected, found, "cross table");
        checkIndex(run, analysis, shown, "inputs", "input_index", checks);
        checkIndex(run, analysis, shown, "desirable", "benefit_index", checks);
        checkIndex(run, analysis, shown, "undesirable", "pollution_index", checks);
    }

    /** Min-max standardised within each year, then averaged. */
    private static void checkIndex(ExampleRun run, Analysis analysis, int[] shown, String slot, String column, Checks checks) {
        double[] index = run.column(analysis.getId(), "typology", column);
        List<Source> sources = ExampleRun.bound(analysis, slot);
        double[] expected = new double[run.rows()];
        for (Source source : sources) {
            double[] values = run.values(source);
            for (int row = 0; row < expected.length; row++) {
                double[] year = run.ofYear(values, run.year(row));
                double min = Arrays.stream(year).min().orElseThrow();
                expected[row] += (values[row] - min) / (Arrays.stream(year).max().orElseThrow() - min) / sources.size();
            }
        }
        for (int row : shown) {
            checks.equal(expected[row], index[row], column);
        }
    }
}
