package org.ecofrontier.method.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.statistics.Coefficient;

/**
 * Coefficients as points with their intervals as lines, one above the other; standardised by their standard errors, so that
 * regressors of different units stand side by side.
 *
 * @since 0.1
 */
public final class CoefficientPlot {

    private static final Messages MESSAGES = Messages.beside(CoefficientPlot.class);
    private static final int SIDE_BY_SIDE = 2;

    private CoefficientPlot() {
    }

    /**
     * The figure of one estimation.
     *
     * @param id the id of the output
     * @param coefficients the coefficients; the constant term is left out
     * @param names the name of a term for people
     */
    public static CategoryFigure of(String id, List<Coefficient> coefficients, Function<String, Text> names) {
        return of(new FigureInfo(id, MESSAGES.text("plot.title"), MESSAGES.text("plot.note")), coefficients, names);
    }

    /**
     * Several estimations side by side.
     *
     * @param id the id of the output
     * @param coefficientsByGroup the coefficients of each group; constant terms are left out
     * @param groups the groups
     * @param names the name of a term for people
     */
    public static PanelsFigure of(String id, SortedMap<String, List<Coefficient>> coefficientsByGroup, Variable.Categorical groups,
            Function<String, Text> names) {
        List<Figure> panels = new ArrayList<>();
        coefficientsByGroup.forEach((group, coefficients) ->
                panels.add(of(FigureInfo.of(id + "-" + group, groups.name(group)), coefficients, names)));
        return new PanelsFigure(new FigureInfo(id, MESSAGES.text("plot.title"), MESSAGES.text("plot.note")), SIDE_BY_SIDE, panels);
    }

    private static CategoryFigure of(FigureInfo info, List<Coefficient> coefficients, Function<String, Text> names) {
        List<Coefficient> slopes = coefficients.stream().filter(each -> !each.term().equals(Coefficient.INTERCEPT)).toList();
        List<Text> terms = slopes.stream().map(slope -> starred(names.apply(slope.term()), slope.stars())).toList();
        CategoryFigure.Series series = new CategoryFigure.Series("coefficient", Text.empty(),
                scaled(slopes, Coefficient::estimate), scaled(slopes, Coefficient::ciLow), scaled(slopes, Coefficient::ciHigh));
        return new CategoryFigure(info, MESSAGES.text("plot.y"), Axis.of(MESSAGES.text("plot.x")),
                terms, List.of(series), CategoryFigure.Arrangement.POINTS, true);
    }

    private static Text starred(Text name, String stars) {
        return stars.isEmpty() ? name : MESSAGES.text("plot.term", name, stars);
    }

    private static DoubleVector scaled(List<Coefficient> slopes, ToDoubleFunction<Coefficient> value) {
        return DoubleVector.of(slopes.stream().mapToDouble(slope -> value.applyAsDouble(slope) / slope.stdError()).toArray());
    }
}
