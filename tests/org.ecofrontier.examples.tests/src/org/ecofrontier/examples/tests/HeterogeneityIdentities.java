package org.ecofrontier.examples.tests;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.ClassificationSource;
import org.ecofrontier.model.Source;

/** Group means are those of the variable, groups add up to all, inequality is within plus between, the figure shows the table. */
final class HeterogeneityIdentities implements Identities {

    @Override
    public void check(ExampleRun run, Analysis analysis, Checks checks) {
        double[] variable = run.values(ExampleRun.bound(analysis, "variable").getFirst());
        Map<String, String[]> classifications = new HashMap<>();
        String[] all = new String[run.rows()];
        Arrays.fill(all, "all");
        classifications.put("", all);
        for (Source source : ExampleRun.bound(analysis, "groups")) {
            ClassificationSource classification = (ClassificationSource) source;
            classifications.put(classification.getClassification(), run.categories(classification));
        }
        ResultTable groups = run.table(analysis.getId(), "groups");
        Map<String, Double> counted = new HashMap<>();
        for (int row = 0; row < groups.size(); row++) {
            String[] categories = classifications.get(groups.column("classification").text(row));
            String group = groups.column("group").text(row);
            int year = (int) groups.column("year").number(row);
            double[] members = IntStream.of(run.rowsOf(year)).filter(i -> categories[i].equals(group)).mapToDouble(i -> variable[i])
                    .toArray();
            checks.equal(members.length, groups.column("n").number(row), 0, "N of the group");
            checks.equal(Arrays.stream(members).average().orElseThrow(), groups.column("mean").number(row), "mean of the group");
            counted.merge(groups.column("classification").text(row) + year, (double) members.length, Double::sum);
        }
        counted.forEach((key, n) -> checks.equal(run.study().getRegions().size(), n, 0, "regions in the groups of " + key));
        checkInequality(run.table(analysis.getId(), "inequality"), checks);
        checkGrowth(groups, run.table(analysis.getId(), "growth"), checks);
        checkFigure(run.result(analysis.getId()).figure("course").orElseThrow(), groups, checks);
    }

    private static void checkInequality(ResultTable inequality, Checks checks) {
        for (int row = 0; row < inequality.size(); row++) {
            if (inequality.column("classification").isEmpty(row)) {
                continue;
            }
            for (String measure : new String[] {"theil_t", "theil_l"}) {
                checks.equal(inequality.column(measure + "_within").number(row) + inequality.column(measure + "_between").number(row),
                        inequality.column(measure).number(row), measure + " = within + between");
            }
            checks.equal(inequality.column("gini_within").number(row) + inequality.column("gini_between").number(row)
                    + inequality.column("gini_overlap").number(row), inequality.column("gini").number(row),
                            "Gini = within + between + overlap");
        }
    }

    private static void checkGrowth(ResultTable groups, ResultTable growth, Checks checks) {
        for (int row = 0; row < growth.size(); row++) {
            int at = row;
            List<Integer> own = IntStream.range(0, groups.size()).filter(i -> groups.column("group").text(i).equals(growth.column("group")
                    .text(at))
                    && groups.column("classification").text(i).equals(growth.column("classification").text(at))).boxed().toList();
            double first = groups.column("mean").number(own.getFirst());
            double years = growth.column("to").number(row) - growth.column("from").number(row);
            checks.equal(first, growth.column("first").number(row), 0, "mean of the first year");
            checks.equal(groups.column("mean").number(own.getLast()), first * Math.pow(1 + growth.column("growth").number(row), years),
                    "growth of the mean");
            checks.equal(100 * growth.column("growth").number(row), growth.column("growth_percent").number(row), "growth in percent");
            double total = own.stream().mapToDouble(i -> groups.column("n").number(i) * groups.column("mean").number(i)).sum();
            checks.equal(total / growth.column("n").number(row), growth.column("mean").number(row), "mean over groups and years");
        }
        checks.holds(growth.size() > 0, "growth of the groups");
    }

    private static void checkFigure(Figure figure, ResultTable groups, Checks checks) {
        List<Figure> figures = figure instanceof PanelsFigure panels ? panels.panels() : List.of(figure);
        for (Figure each : figures) {
            for (CategoryFigure.Series series : ((CategoryFigure) each).series()) {
                double[] means = IntStream.range(0, groups.size())
                        .filter(row -> series.id().equals(groups.column("classification").text(row) + "/" + groups.column("group")
                                .text(row)))
                        .mapToDouble(row -> groups.column("mean").number(row)).toArray();
                checks.holds(Arrays.equals(means, series.values().toArray()), "means of the table = series of the figure");
            }
        }
    }
}
