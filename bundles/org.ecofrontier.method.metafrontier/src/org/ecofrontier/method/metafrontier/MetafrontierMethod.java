package org.ecofrontier.method.metafrontier;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.ecofrontier.dea.Evaluator;
import org.ecofrontier.dea.FrontierPlan;
import org.ecofrontier.dea.Metafrontier;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.frontier.FrontierUnits;
import org.ecofrontier.method.frontier.Hooks;
import org.ecofrontier.method.frontier.RadialOrSlacks;
import org.ecofrontier.method.frontier.ScoreTable;
import org.ecofrontier.method.frontier.UnitResults;
import org.ecofrontier.method.table.PanelRows;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;

/**
 * Scores against the frontier of the own group and against that of all groups (O'Donnell, Rao and Battese 2008).
 *
 * @since 0.1
 */
public final class MetafrontierMethod implements AnalysisMethod {

    @Override
    public List<Finding> check(AnalysisInput input) {
        FrontierUnits units = FrontierUnits.of(input);
        return units.check(RadialOrSlacks.of(input.parameters()), units.plan(input.parameters()));
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        FrontierUnits units = FrontierUnits.of(input);
        FrontierPlan plan = units.plan(input.parameters());
        Variable.Categorical groups = input.categorical("groups").getFirst();
        List<String> names = Arrays.stream(groups.values()).distinct().sorted().toList();
        int[] groupOf = Arrays.stream(groups.values()).mapToInt(names::indexOf).toArray();
        Evaluator evaluator = new Evaluator(units.data(), Hooks.of(context), false);
        Metafrontier frontiers = Metafrontier.of(evaluator, RadialOrSlacks.of(input.parameters()), groupOf, plan);
        return AnalysisResult.builder().table(scores(units, groups, frontiers)).table(means(units.panel(), names, groupOf, frontiers)).build();
    }

    private static ResultTable scores(FrontierUnits units, Variable.Categorical groups, Metafrontier frontiers) {
        ResultTable base = ScoreTable.of(units, UnitResults.of(frontiers.meta()));
        int n = units.panel().size();
        return PanelRows.of("scores", units.panel()).text("group", groups.values()).number("score", column(n, frontiers.meta()::score))
                .text("status", texts(base, "status")).number("group_score", column(n, frontiers.group()::score))
                .number("tgr", column(n, frontiers::gapRatio)).text("reason", texts(base, "reason")).build();
    }

    private static double[] column(int n, IntToDoubleFunction value) {
        return IntStream.range(0, n).mapToDouble(value).toArray();
    }

    private static String[] texts(ResultTable table, String column) {
        return IntStream.range(0, table.size()).mapToObj(table.column(column)::text).toArray(String[]::new);
    }

    private static ResultTable means(Panel panel, List<String> names, int[] groupOf, Metafrontier frontiers) {
        RowBuilder table = new RowBuilder("groups").integers("year").texts("group").integers("n").numbers("mean", "group_score", "tgr");
        for (int year : panel.periods()) {
            for (int g = 0; g < names.size(); g++) {
                int group = g;
                int[] units = Arrays.stream(panel.rowsOf(year)).filter(row -> groupOf[row] == group)
                        .filter(row -> Double.isFinite(frontiers.gapRatio(row))).toArray();
                table.row(year, names.get(g), units.length, mean(units, frontiers.meta()::score), mean(units, frontiers.group()::score),
                        mean(units, frontiers::gapRatio));
            }
        }
        return table.build();
    }

    private static double mean(int[] units, IntToDoubleFunction value) {
        return Arrays.stream(units).mapToDouble(value).average().orElse(Double.NaN);
    }
}
