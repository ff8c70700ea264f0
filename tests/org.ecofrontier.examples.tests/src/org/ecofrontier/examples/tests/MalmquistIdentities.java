package org.ecofrontier.examples.tests;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.figure.XySeries;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Analysis;

/**
 * EFFCH = PECH x SECH and TFPCH = EFFCH x TECHCH in every table; means and products are those of the indices; the figure shows the table.
 */
final class MalmquistIdentities implements Identities {

    private static final String[] COMPONENTS = {"effch", "techch", "pech", "sech", "tfpch"};

    @Override
    public void check(ExampleRun run, Analysis analysis, Checks checks) {
        ResultTable indices = run.table(analysis.getId(), "indices");
        int regions = run.study().getRegions().size();
        checks.same(regions * (run.years(analysis).length - 1), indices.size(), "one index per region and pair of years");
        for (String table : new String[] {"indices", "regionMeans", "periodMeans", "cumulative"}) {
            checkProducts(run.table(analysis.getId(), table), checks);
        }
        ResultTable periods = run.table(analysis.getId(), "periodMeans");
        ResultTable means = run.table(analysis.getId(), "regionMeans");
        for (String component : COMPONENTS) {
            for (int row = 0; row < periods.size(); row++) {
                String to = periods.column("to").text(row);
                checks.equal(regions, periods.column("n").number(row), "N of the period");
                checks.equal(100 * (periods.column("tfpch").number(row) - 1), periods.column("growth_percent").number(row), "growth");
                checks.equal(mean(indices, component, i -> indices.column("to").text(i).equals(to)), periods.column(component).number(row),
                        "period mean");
            }
            for (int row = 0; row < means.size(); row++) {
                String region = means.column("region").text(row);
                checks.equal(mean(indices, component, i -> indices.column("region").text(i).equals(region)), means.column(component)
                        .number(row), "region mean");
            }
            checkOverall(run.table(analysis.getId(), "overall"), component, mean(indices, component, i -> true), indices.size(), checks);
            checkCumulative(run, analysis, component, checks);
            checkFigure(run, analysis, component, checks);
        }
    }

    private static void checkOverall(ResultTable overall, String component, double mean, int n, Checks checks) {
        int row = IntStream.range(0, overall.size()).filter(i -> overall.column("component").text(i).equals(component)).findFirst()
                .orElseThrow();
        checks.equal(mean, overall.column("mean").number(row), "overall mean");
        checks.equal(100 * (mean - 1), overall.column("growth_percent").number(row), "overall growth");
        checks.equal(n, overall.column("n").number(row), 0, "N of the overall mean");
    }

    private static void checkProducts(ResultTable table, Checks checks) {
        for (int row = 0; row < table.size(); row++) {
            checks.equal(table.column("pech").number(row) * table.column("sech").number(row), table.column("effch").number(row),
                    "EFFCH = PECH x SECH");
            checks.equal(table.column("effch").number(row) * table.column("techch").number(row), table.column("tfpch").number(row),
                    "TFPCH = EFFCH x TECHCH");
        }
    }

    private static double mean(ResultTable indices, String component, IntPredicate rows) {
        return Math.exp(IntStream.range(0, indices.size()).filter(rows).mapToDouble(row -> Math.log(indices.column(component).number(row)))
                .average().orElseThrow());
    }

    private static void checkCumulative(ExampleRun run, Analysis analysis, String component, Checks checks) {
        ResultTable indices = run.table(analysis.getId(), "indices");
        double[] cumulative = run.column(analysis.getId(), "cumulative", component);
        Map<String, Double> product = new HashMap<>();
        for (int row = 0; row < indices.size(); row++) {
            String region = indices.column("region").text(row);
            product.merge(region, indices.column(component).number(row), (a, b) -> a * b);
            int year = (int) indices.column("to").number(row);
            int at = IntStream.range(0, run.rows()).filter(i -> run.region(i).equals(region) && run.year(i) == year).findFirst()
                    .orElseThrow();
            checks.equal(product.get(region), cumulative[at], "cumulated index");
        }
    }

    private static void checkFigure(ExampleRun run, Analysis analysis, String component, Checks checks) {
        ResultTable periods = run.table(analysis.getId(), "periodMeans");
        XyFigure course = (XyFigure) run.result(analysis.getId()).figure("course").orElseThrow();
        XySeries series = course.series().stream().filter(each -> each.id().equals(component)).findFirst().orElseThrow();
        checks.same(periods.size(), series.y().size(), "points of the figure");
        for (int row = 0; row < periods.size(); row++) {
            checks.equal(periods.column(component).number(row), series.y().get(row), 0, "mean of the table = series of the figure");
        }
    }
}
