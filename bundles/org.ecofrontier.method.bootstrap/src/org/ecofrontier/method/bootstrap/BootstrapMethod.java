package org.ecofrontier.method.bootstrap;

import java.util.Arrays;
import java.util.List;

import org.ecofrontier.dea.FrontierPlan;
import org.ecofrontier.dea.Orientation;
import org.ecofrontier.dea.RadialModel;
import org.ecofrontier.dea.ReturnsToScale;
import org.ecofrontier.dea.SlackWeights;
import org.ecofrontier.dea.SmoothedBootstrap;
import org.ecofrontier.dea.UndesirableTreatment;
import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.frontier.FrontierUnits;
import org.ecofrontier.method.frontier.Hooks;
import org.ecofrontier.method.table.PanelRows;

/**
 * The smoothed bootstrap of radial scores (Simar and Wilson 1998), year by year. Under output orientation all columns hold phi, so
 * that bias and intervals add up; under input orientation theta.
 *
 * @since 0.1
 */
public final class BootstrapMethod implements AnalysisMethod {

    private static final Messages MESSAGES = Messages.beside(BootstrapMethod.class);
    private static final List<String> COLUMNS = List.of("score", "bias", "corrected", "low", "high", "sd");

    private static Orientation orientation(Parameters parameters) {
        return parameters.choice("orientation", Orientation.class);
    }

    @Override
    public List<Finding> check(AnalysisInput input) {
        Parameters parameters = input.parameters();
        FrontierUnits units = FrontierUnits.of(input);
        RadialModel model = new RadialModel(parameters.choice("rts", ReturnsToScale.class), orientation(parameters), false,
                parameters.choice("treatment", UndesirableTreatment.class), SlackWeights.RELATIVE);
        return units.check(model, FrontierPlan.contemporaneous(units.periods()));
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        Parameters parameters = input.parameters();
        FrontierUnits units = FrontierUnits.of(input);
        Panel panel = units.panel();
        SmoothedBootstrap.Settings settings = new SmoothedBootstrap.Settings(parameters.choice("rts", ReturnsToScale.class),
                orientation(parameters), parameters.choice("treatment", UndesirableTreatment.class), parameters.integer("replications"),
                parameters.number("confidence"), parameters.optionalNumber("bandwidth").orElse(Double.NaN), parameters.longInteger("seed"));
        double[][] columns = new double[COLUMNS.size()][panel.size()];
        int[] periods = panel.periods();
        for (int p = 0; p < periods.length; p++) {
            int[] rows = panel.rowsOf(periods[p]);
            SmoothedBootstrap bootstrap = year(units, rows, settings, context, (double) p / periods.length, (p + 1.0) / periods.length);
            double[][] found = {bootstrap.estimate(), bootstrap.bias(), bootstrap.corrected(), bootstrap.low(), bootstrap.high(),
                    bootstrap.deviation()};
            for (int c = 0; c < found.length; c++) {
                for (int i = 0; i < rows.length; i++) {
                    columns[c][rows[i]] = found[c][i];
                }
            }
        }
        String[] status = new String[panel.size()];
        Arrays.setAll(status, row -> Double.isNaN(columns[0][row]) ? "undefined" : "certified");
        return AnalysisResult.builder()
                .table(PanelRows.of("scores", panel).number("score", columns[0]).text("status", status).number("bias", columns[1])
                        .number("corrected", columns[2]).number("low", columns[3]).number("high", columns[4]).number("sd", columns[5]).build())
                .build();
    }

    private static SmoothedBootstrap year(FrontierUnits units, int[] rows, SmoothedBootstrap.Settings settings, RunContext context, double from,
            double to) {
        try {
            return SmoothedBootstrap.run(units.data(rows), settings, Hooks.part(context, from, to));
        } catch (IllegalArgumentException e) {
            throw new AnalysisFailedException(MESSAGES.text("too-few", units.panel().hasYears() ? units.panel().year(rows[0]) : ""), e);
        }
    }
}
