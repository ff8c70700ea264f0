package org.ecofrontier.method.estimation;

import java.util.List;

import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.ReferenceLine;
import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.figure.XySeries;
import org.ecofrontier.statistics.Coefficient;

/**
 * Coefficients as points with their intervals as lines, one above the other; standardised by their standard errors, so that
 * regressors of different units stand side by side.
 *
 * @since 0.1
 */
public final class CoefficientPlot {

    private static final Messages MESSAGES = Messages.beside(CoefficientPlot.class);

    private CoefficientPlot() {
    }

    /**
     * The figure.
     *
     * @param id the id of the output
     * @param coefficients the coefficients; the constant term is left out
     */
    public static XyFigure of(String id, List<Coefficient> coefficients) {
        List<Coefficient> slopes = coefficients.stream().filter(each -> !each.term().equals(Coefficient.INTERCEPT)).toList();
        List<XySeries> series = new java.util.ArrayList<>();
        for (int i = 0; i < slopes.size(); i++) {
            Coefficient slope = slopes.get(i);
            double y = slopes.size() - i;
            double se = slope.stdError();
            series.add(XySeries.of(slope.term() + "-interval", Text.empty(), XySeries.Mark.LINE,
                    new double[] {slope.ciLow() / se, slope.ciHigh() / se}, new double[] {y, y}));
            series.add(XySeries.of(slope.term(), Text.of(slope.term() + " " + slope.stars()), XySeries.Mark.POINTS,
                    new double[] {slope.estimate() / se}, new double[] {y}));
        }
        return new XyFigure(FigureInfo.of(id, MESSAGES.text("plot.title")), Axis.of(MESSAGES.text("plot.x")),
                Axis.whole(MESSAGES.text("plot.y")).range(0, slopes.size() + 1.0), series, List.of(new ReferenceLine(true, 0, Text.empty())));
    }
}
