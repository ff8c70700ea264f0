package org.ecofrontier.method.window;

import java.util.List;

import org.ecofrontier.dea.Evaluator;
import org.ecofrontier.dea.FrontierPlan;
import org.ecofrontier.dea.ResultStatus;
import org.ecofrontier.dea.WindowAnalysis;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.frontier.FrontierUnits;
import org.ecofrontier.method.frontier.Hooks;
import org.ecofrontier.method.frontier.RadialOrSlacks;
import org.ecofrontier.method.frontier.ScoreTable;
import org.ecofrontier.method.table.PanelRows;
import org.ecofrontier.method.table.RowBuilder;

/**
 * Window analysis (Charnes, Clark, Cooper and Golany 1985).
 *
 * @since 0.1
 */
public final class WindowMethod implements AnalysisMethod {

    @Override
    public List<Finding> check(AnalysisInput input) {
        FrontierUnits units = FrontierUnits.of(input);
        return units.check(RadialOrSlacks.of(input.parameters()),
                FrontierPlan.window(units.periods(), input.parameters().integer("window")));
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        FrontierUnits units = FrontierUnits.of(input);
        Panel panel = units.panel();
        WindowAnalysis analysis = WindowAnalysis.of(new Evaluator(units.data(), Hooks.of(context), false),
                RadialOrSlacks.of(input.parameters()), units.periods(), input.parameters().integer("window"));
        double[] mean = new double[panel.size()];
        String[] status = new String[panel.size()];
        int[] count = new int[panel.size()];
        RowBuilder windows = new RowBuilder("windows").texts("region").integers("year", "first", "last").numbers("score").texts("status");
        for (int unit = 0; unit < panel.size(); unit++) {
            mean[unit] = analysis.mean(unit);
            ResultStatus worst = ResultStatus.CERTIFIED;
            for (WindowAnalysis.Window window : analysis.windows()) {
                ResultStatus standing = window.evaluation().status(unit);
                if (standing != null) {
                    count[unit]++;
                    worst = standing == ResultStatus.CERTIFIED ? worst : standing;
                    windows.row(panel.region(unit), panel.year(unit), window.first(), window.last(), window.evaluation().score(unit),
                            ScoreTable.word(standing));
                }
            }
            status[unit] = ScoreTable.word(worst);
        }
        return AnalysisResult.builder()
                .table(PanelRows.of("scores", panel).number("score", mean).text("status", status).integer("windows", count).build())
                .table(windows.build()).build();
    }
}
