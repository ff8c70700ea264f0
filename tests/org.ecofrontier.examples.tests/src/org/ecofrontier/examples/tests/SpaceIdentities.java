package org.ecofrontier.examples.tests;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Analysis;

/** Moran's I is that of the very scores over the listed neighbours, and the mean of the local ones; the figure shows the table. */
final class SpaceIdentities implements Identities {

    @Override
    public void check(ExampleRun run, Analysis analysis, Checks checks) {
        if (analysis.getMethodId().endsWith("trend")) {
            checkTrend(run, analysis, checks);
            return;
        }
        ResultTable global = run.table(analysis.getId(), "global");
        XyFigure course = (XyFigure) run.result(analysis.getId()).figure("course").orElseThrow();
        checks.same(run.years(analysis).length, global.size(), "years of Moran's I");
        double[] local = run.column(analysis.getId(), "local", "ii");
        double[] variable = run.values(ExampleRun.bound(analysis, "variable").getFirst());
        for (int row = 0; row < global.size(); row++) {
            int year = (int) global.column("year").number(row);
            double i = global.column("i").number(row);
            checks.equal(i, course.series().getFirst().y().get(row), 0, "Moran's I of the table = point of the figure");
            checks.equal(-1 / (global.column("n").number(row) - 1), global.column("expected").number(row), "expectation");
            double[] permuted = {global.column("p_normal").number(row), global.column("p_random").number(row), global.column("p_perm")
                    .number(row)};
            checks.holds(Arrays.stream(permuted).allMatch(p -> p >= 0 && p <= 1), "probabilities");
            checks.equal(moran(run, analysis, variable, year, global.column("n").number(row)), i, "Moran's I of the very scores");
            double[] ofYear = run.ofYear(local, year);
            if (global.column("n").number(row) == ofYear.length) {
                checks.equal(i, Arrays.stream(ofYear).average().orElseThrow(), "mean of the local Moran's I");
            }
        }
    }

    private static double moran(ExampleRun run, Analysis analysis, double[] variable, int year, double n) {
        double mean = Arrays.stream(run.ofYear(variable, year)).average().orElseThrow();
        Map<String, Double> deviations = new HashMap<>();
        double square = 0;
        for (int row : run.rowsOf(year)) {
            deviations.put(run.region(row), variable[row] - mean);
            square += (variable[row] - mean) * (variable[row] - mean);
        }
        ResultTable neighbours = run.table(analysis.getId(), "neighbours");
        double cross = 0;
        double weights = 0;
        for (int row = 0; row < neighbours.size(); row++) {
            double weight = neighbours.column("weight").number(row);
            cross += weight * deviations.get(neighbours.column("region").text(row)) * deviations.get(neighbours.column("neighbour")
                    .text(row));
            weights += weight;
        }
        return n / weights * cross / square;
    }

    private static void checkTrend(ExampleRun run, Analysis analysis, Checks checks) {
        ResultTable fit = run.table(analysis.getId(), "fit");
        ResultTable axes = run.table(analysis.getId(), "axes");
        checks.same(run.years(analysis).length, fit.size(), "years of the trend");
        for (int row = 0; row < fit.size(); row++) {
            checks.equal(run.study().getRegions().size(), fit.column("n").number(row), 0, "N of the trend");
            double surface = fit.column("surface_r2").number(row);
            String year = fit.column("year").text(row);
            for (int axis = 0; axis < axes.size(); axis++) {
                if (axes.column("year").text(axis).equals(year)) {
                    double curve = axes.column("r2").number(axis);
                    checks.holds(curve >= 0 && curve <= surface + 1e-12 && surface <= 1, "a curve explains no more than the surface");
                }
            }
        }
    }
}
