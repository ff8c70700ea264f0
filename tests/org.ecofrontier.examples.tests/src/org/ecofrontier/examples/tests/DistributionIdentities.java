package org.ecofrontier.examples.tests;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Analysis;

/**
 * Grades and classes hold every region once, between their bounds; counts are sums; the map shows the classes; densities integrate to 1.
 */
final class DistributionIdentities implements Identities {

    @Override
    public void check(ExampleRun run, Analysis analysis, Checks checks) {
        double[] variable = run.values(ExampleRun.bound(analysis, "variable").getFirst());
        switch (analysis.getMethodId()) {
            case "org.ecofrontier.grades" -> checkGrades(run, analysis, variable, checks);
            case "org.ecofrontier.naturalbreaks" -> checkClasses(run, analysis, variable, checks);
            default -> checkDensity(run, analysis, checks);
        }
    }

    private static void checkGrades(ExampleRun run, Analysis analysis, double[] variable, Checks checks) {
        ResultTable grades = run.table(analysis.getId(), "grades");
        double[] breaks = Arrays.stream(ExampleRun.parameter(analysis, "breaks", "0.5,0.7,0.9").split(",")).mapToDouble(Double::parseDouble)
                .toArray();
        String[] labels = ExampleRun.parameter(analysis, "labels", "").split(",");
        Map<String, Integer> found = new HashMap<>();
        checks.same(run.rows(), grades.size(), "one grade per observation");
        for (int row = 0; row < grades.size(); row++) {
            double value = grades.column("value").number(row);
            checks.equal(variable[row], value, 0, "the graded value is the score");
            int grade = (int) Arrays.stream(breaks).filter(bound -> value >= bound).count();
            checks.same(labels[grade], grades.column("grade").text(row), "grade of " + value);
            found.merge(run.year(row) + labels[grade], 1, Integer::sum);
        }
        ResultTable counts = run.table(analysis.getId(), "counts");
        int sum = 0;
        for (int row = 0; row < counts.size(); row++) {
            int n = (int) counts.column("n").number(row);
            sum += n;
            checks.same(found.getOrDefault(counts.column("year").text(row) + counts.column("grade").text(row), 0), n, "count of a grade");
            checks.same(n, n == 0 ? 0 : counts.column("regions").text(row).split(", ").length, "names beside the count");
        }
        checks.same(run.rows(), sum, "sum of the counts");
    }

    private static void checkClasses(ExampleRun run, Analysis analysis, double[] variable, Checks checks) {
        ResultTable breaks = run.table(analysis.getId(), "breaks");
        ResultTable classes = run.table(analysis.getId(), "classes");
        double[] classOf = run.column(analysis.getId(), "classes", "class");
        double[] value = run.column(analysis.getId(), "classes", "value");
        int regions = run.study().getRegions().size();
        checks.same(regions * run.years(analysis).length, classes.size(), "one class per region and year shown");
        for (int row = 0; row < breaks.size(); row++) {
            int year = (int) breaks.column("year").number(row);
            double lower = breaks.column("lower").number(row);
            double upper = breaks.column("upper").number(row);
            double number = breaks.column("class").number(row);
            int[] members = IntStream.of(run.rowsOf(year)).filter(i -> classOf[i] == number).toArray();
            checks.equal(members.length, breaks.column("n").number(row), 0, "regions of the class");
            for (int member : members) {
                checks.equal(variable[member], value[member], 0, "the classed value is the variable");
                checks.holds(value[member] >= lower && value[member] <= upper, "bounds of the class");
            }
        }
        Figure figure = run.result(analysis.getId()).figure("map").orElseThrow();
        List<Figure> maps = figure instanceof PanelsFigure panels ? panels.panels() : List.of(figure);
        checks.same(run.years(analysis).length, maps.stream().mapToInt(map -> ((MapFigure) map).frames().size()).sum(), "maps");
        for (int frame = 0; frame < run.years(analysis).length; frame++) {
            MapFigure map = (MapFigure) maps.get(maps.size() == 1 ? 0 : frame);
            MapFigure.Frame shown = map.frames().get(maps.size() == 1 ? frame : 0);
            for (int row : run.rowsOf(run.years(analysis)[frame])) {
                int at = map.regions().indexOf(run.region(row));
                checks.equal(value[row], shown.values().get(at), 0, "value on the map");
                checks.equal(classOf[row], shown.classOf().get(at) + 1, 0, "class on the map");
            }
        }
    }

    private static void checkDensity(ExampleRun run, Analysis analysis, Checks checks) {
        ResultTable curves = run.table(analysis.getId(), "curves");
        ResultTable bandwidths = run.table(analysis.getId(), "bandwidths");
        checks.same(run.years(analysis).length, bandwidths.size(), "curves");
        for (int b = 0; b < bandwidths.size(); b++) {
            String year = bandwidths.column("year").text(b);
            checks.equal(run.study().getRegions().size(), bandwidths.column("n").number(b), 0, "N of the density");
            int[] rows = IntStream.range(0, curves.size()).filter(row -> curves.column("year").text(row).equals(year)).toArray();
            double area = 0;
            for (int i = 1; i < rows.length; i++) {
                double width = curves.column("x").number(rows[i]) - curves.column("x").number(rows[i - 1]);
                area += width * (curves.column("density").number(rows[i]) + curves.column("density").number(rows[i - 1])) / 2;
            }
            checks.equal(1, area, 0.01, "area below the density");
        }
    }
}
