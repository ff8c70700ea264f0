package org.ecofrontier.method.heterogeneity;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.estimation.Estimation;
import org.ecofrontier.method.table.PanelRows;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.statistics.distribution.Summary;
import org.ecofrontier.statistics.inequality.GroupDecomposition;

/**
 * Differences between regions and between groups of regions: levels, inequality (Theil 1967; Dagum 1997), tests, and convergence (Barro
 * and Sala-i-Martin 1992). Levels, tests and convergence count regions equally; inequality uses the weights, if there are any.
 *
 * @since 0.1
 */
public final class HeterogeneityMethod implements AnalysisMethod {

    private static final Messages MESSAGES = Messages.beside(HeterogeneityMethod.class);
    private static final String ALL = "all";

    @Override
    public List<Finding> check(AnalysisInput input) {
        List<Finding> findings = new ArrayList<>();
        try {
            for (int year : input.parameters().years("years", input.panel())) {
                for (int row : input.panel().rowsOf(year)) {
                    requirePositive(input, "variable", row, findings);
                    requirePositive(input, "weight", row, findings);
                }
            }
        } catch (AnalysisFailedException e) {
            findings.add(Finding.error("years", e.reason(), Place.item("years")));
        }
        return findings;
    }

    private static void requirePositive(AnalysisInput input, String slot, int row, List<Finding> findings) {
        for (Variable.Numeric variable : input.numeric(slot)) {
            if (variable.value(row) <= 0) {
                Place place = Place.cell(input.panel(), row, variable.id());
                String where = (place.region() + " " + PanelRows.where(input.panel().year(row))).strip();
                findings.add(Finding.error("not-positive", MESSAGES.text(slot + ".positive", variable.id(), where, variable.value(row)), place));
            }
        }
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        Panel panel = input.panel();
        int[] years = input.parameters().years("years", panel);
        Variable.Numeric variable = input.numeric("variable").getFirst();
        List<Variable.Categorical> classifications = input.categorical("groups");
        List<GroupLevel> levels = new ArrayList<>();
        List<YearInequality> inequality = new ArrayList<>();
        for (int year : years) {
            int[] rows = panel.rowsOf(year);
            levels.add(new GroupLevel("", ALL, year, rows, Summary.of(variable.values(rows))));
            inequality.add(new YearInequality("", year, decomposition(input, rows, new int[rows.length], 1)));
        }
        DifferenceTests tests = new DifferenceTests();
        for (Variable.Categorical classification : classifications) {
            for (int year : years) {
                context.checkCancelled();
                Grouping grouping = Grouping.of(classification, panel.rowsOf(year));
                for (int group = 0; group < grouping.names().size(); group++) {
                    int[] rows = grouping.rowsOf(group);
                    levels.add(new GroupLevel(classification.id(), grouping.names().get(group), year, rows, Summary.of(variable.values(rows))));
                }
                inequality.add(new YearInequality(classification.id(), year,
                        decomposition(input, grouping.rows(), grouping.groupOf(), grouping.names().size())));
                tests.add(year, grouping, variable);
            }
        }
        Convergence convergence = new Convergence(panel, years, variable);
        DifferenceFigures figures = new DifferenceFigures(panel, years, variable, classifications);
        AnalysisResult.Builder result = AnalysisResult.builder().table(table(levels)).table(PeriodGrowth.table(levels))
                .table(inequalityTable(inequality)).table(tests.table()).table(convergence.table()).figure(figures.course(levels))
                .figure(figures.dispersion(inequality));
        tests.findings().forEach(result::finding);
        convergence.findings().forEach(result::finding);
        return result.build();
    }

    private static GroupDecomposition decomposition(AnalysisInput input, int[] rows, int[] groupOf, int groups) {
        double[] values = input.numeric("variable").getFirst().values(rows);
        double[] weights = input.numeric("weight").stream().findFirst().map(weight -> weight.values(rows)).orElse(null);
        return Estimation.of(PanelRows.where(input.panel().year(rows[0])), () -> GroupDecomposition.of(values, weights, groupOf, groups));
    }

    private static ResultTable table(List<GroupLevel> levels) {
        RowBuilder table = new RowBuilder("groups").texts("classification", "group").integers("year", "n").numbers("mean", "sd", "cv", "min", "max");
        for (GroupLevel level : levels) {
            Summary summary = level.summary();
            table.row(level.classification(), level.group(), level.year(), summary.n(), summary.mean(), summary.sd(), summary.cv(), summary.min(),
                    summary.max());
        }
        return table.build();
    }

    private static ResultTable inequalityTable(List<YearInequality> inequality) {
        RowBuilder table = new RowBuilder("inequality").texts("classification").integers("year").numbers("theil_t", "theil_t_within",
                "theil_t_between", "theil_l", "theil_l_within", "theil_l_between", "gini", "gini_within", "gini_between", "gini_overlap");
        for (YearInequality each : inequality) {
            GroupDecomposition parts = each.parts();
            if (each.divided()) {
                table.row(each.classification(), each.year(), parts.theilT(), parts.theilTWithin(), parts.theilTBetween(), parts.theilL(),
                        parts.theilLWithin(), parts.theilLBetween(), parts.gini(), parts.giniWithin(), parts.giniBetween(), parts.giniOverlap());
            } else {
                table.row("", each.year(), parts.theilT(), null, null, parts.theilL(), null, null, parts.gini(), null, null, null);
            }
        }
        return table.build();
    }
}
