package org.ecofrontier.method.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.estimation.Estimation;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.figure.XySeries;
import org.ecofrontier.method.table.PanelRows;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.statistics.distribution.BandwidthRule;
import org.ecofrontier.statistics.distribution.KernelDensity;
import org.ecofrontier.statistics.distribution.Support;

/**
 * Gaussian kernel densities, one curve per year.
 *
 * @since 0.1
 */
public final class DensityMethod implements AnalysisMethod {

    private static final Messages MESSAGES = Messages.beside(DensityMethod.class);

    @Override
    public List<Finding> check(AnalysisInput input) {
        Optional<Double> bandwidth = input.parameters().optionalNumber("bandwidth");
        return bandwidth.isPresent() && !(bandwidth.get() > 0)
                ? List.of(Finding.error("bandwidth", MESSAGES.text("bandwidth.positive", bandwidth.get()), Place.item("bandwidth")))
                : List.of();
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        Panel panel = input.panel();
        Parameters parameters = input.parameters();
        Variable.Numeric variable = input.numeric("variable").getFirst();
        RowBuilder curves = new RowBuilder("curves").integers("year").numbers("x", "density");
        RowBuilder bandwidths = new RowBuilder("bandwidths").integers("year").numbers("bandwidth").integers("n");
        List<XySeries> series = new ArrayList<>();
        int[] years = parameters.years("years", panel);
        for (int i = 0; i < years.length; i++) {
            int year = years[i];
            double[] values = variable.values(panel.rowsOf(year));
            KernelDensity density = Estimation.of(PanelRows.where(year), () -> curve(values, parameters, context));
            double[] x = density.x();
            double[] y = density.density();
            for (int point = 0; point < x.length; point++) {
                curves.row(year, x[point], y[point]);
            }
            bandwidths.row(year, density.bandwidth(), values.length);
            series.add(XySeries.of(PanelRows.where(year), PanelRows.period(year), XySeries.Mark.LINE, x, y));
            context.progress((i + 1.0) / years.length);
        }
        XyFigure figure = new XyFigure(FigureInfo.of("figure", MESSAGES.text("figure.density", variable.label())),
                Axis.of(variable.label(), variable.unit()), Axis.of(MESSAGES.text("axis.density")), series);
        return AnalysisResult.builder().table(curves.build()).table(bandwidths.build()).figure(figure).build();
    }

    private static KernelDensity curve(double[] values, Parameters parameters, RunContext context) {
        Support support = switch (parameters.text("support")) {
            case "non-negative" -> Support.NON_NEGATIVE;
            case "unit-interval" -> Support.UNIT_INTERVAL;
            default -> Support.LINE;
        };
        double bandwidth = parameters.optionalNumber("bandwidth")
                .orElseGet(() -> parameters.choice("bandwidth", BandwidthRule.class).of(values, context::isCancelled));
        return KernelDensity.curve(values, bandwidth, parameters.integer("points"), support, context::isCancelled);
    }
}
