package org.ecofrontier.method.annr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.figure.XySeries;
import org.ecofrontier.statistics.learning.DriverEffect;
import org.ecofrontier.statistics.learning.NetworkRegression;
import org.ecofrontier.statistics.learning.PartialDependence;

/** What a network regression found, as figures. */
final class NetworkFigures {

    private static final Messages MESSAGES = Messages.beside(NetworkFigures.class);
    private static final int SIDE_BY_SIDE = 3;
    private static final int MOST_CURVES = 20;

    private final Variable.Numeric target;
    private final List<Variable.Numeric> predictors;
    private final NetworkRegression fit;

    NetworkFigures(Variable.Numeric target, List<Variable.Numeric> predictors, NetworkRegression fit) {
        this.target = target;
        this.predictors = predictors;
        this.fit = fit;
    }

    /** Bars by permutation importance, the strongest first. */
    CategoryFigure importance() {
        List<Integer> order = new ArrayList<>();
        for (int j = 0; j < predictors.size(); j++) {
            order.add(j);
        }
        order.sort(Comparator.comparingDouble(j -> -fit.effects().get(j).permutation()));
        double[] values = order.stream().mapToDouble(j -> fit.effects().get(j).permutation()).toArray();
        List<Text> names = order.stream().map(this::withVerdict).toList();
        return new CategoryFigure(FigureInfo.of("importanceBars", MESSAGES.text("figure.importance")), MESSAGES.text("axis.predictor"),
                Axis.of(MESSAGES.text("axis.permutation"), target.unit()), names,
                List.of(new CategoryFigure.Series("permutation", MESSAGES.text("axis.permutation"), DoubleVector.of(values))),
                CategoryFigure.Arrangement.GROUPED, true);
    }

    private Text withVerdict(int predictor) {
        return MESSAGES.text("predictor.verdict", predictors.get(predictor).label(),
                MESSAGES.text("verdict." + word(fit.effects().get(predictor).verdict())));
    }

    static String word(DriverEffect.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One panel per predictor: the mean prediction with its band. */
    PanelsFigure partialDependence() {
        return panels("partialDependencePanels", "figure.dependence",
                curve -> XySeries.band("band", MESSAGES.text("band"), curve.x(), curve.low(), curve.high()), XySeries.Mark.LINE);
    }

    /** One panel per predictor: the curves of single rows, and their mean. */
    PanelsFigure individualCurves() {
        return panels("individualCurves", "figure.individual", NetworkFigures::rows, XySeries.Mark.LINE_AND_POINTS);
    }

    private interface Background {

        XySeries of(PartialDependence curve);
    }

    private PanelsFigure panels(String id, String title, Background background, XySeries.Mark mark) {
        List<Figure> panels = new ArrayList<>();
        for (int j = 0; j < predictors.size(); j++) {
            PartialDependence curve = fit.curves().get(j);
            Variable.Numeric predictor = predictors.get(j);
            List<XySeries> series = List.of(background.of(curve),
                    XySeries.of("mean", MESSAGES.text("mean"), mark, curve.x(), curve.y()));
            panels.add(new XyFigure(FigureInfo.of(id + "-" + predictor.id(), withVerdict(j)), Axis.of(predictor.label(), predictor.unit()),
                    Axis.of(target.label(), target.unit()), series));
        }
        return new PanelsFigure(FigureInfo.of(id, MESSAGES.text(title, target.label())), Math.min(SIDE_BY_SIDE, panels.size()), panels);
    }

    /** Some of the curves as one series with gaps between them, so that they look alike. */
    private static XySeries rows(PartialDependence curve) {
        double[] at = curve.x();
        double[][] all = curve.individual();
        int shown = Math.min(all.length, MOST_CURVES);
        double[][] curves = IntStream.range(0, shown).mapToObj(i -> all[i * all.length / shown]).toArray(double[][]::new);
        int length = at.length + 1;
        double[] x = new double[curves.length * length];
        double[] y = new double[x.length];
        for (int i = 0; i < curves.length; i++) {
            System.arraycopy(at, 0, x, i * length, at.length);
            System.arraycopy(curves[i], 0, y, i * length, at.length);
            x[(i + 1) * length - 1] = at[at.length - 1];
            y[(i + 1) * length - 1] = Double.NaN;
        }
        return XySeries.of("rows", MESSAGES.text("rows"), XySeries.Mark.LINE, x, y);
    }

    /** Held-out predictions against the observed values. */
    XyFigure observedPredicted(double[] observed, double[] predicted) {
        double low = Math.min(Arrays.stream(observed).min().orElseThrow(), Arrays.stream(predicted).min().orElseThrow());
        double high = Math.max(Arrays.stream(observed).max().orElseThrow(), Arrays.stream(predicted).max().orElseThrow());
        double[] ends = {low, high};
        return new XyFigure(FigureInfo.of("observedPredicted", MESSAGES.text("figure.fit", target.label())),
                Axis.of(MESSAGES.text("axis.observed"), target.unit()), Axis.of(MESSAGES.text("axis.predicted"), target.unit()),
                List.of(XySeries.of("held-out", MESSAGES.text("held-out"), XySeries.Mark.POINTS, observed, predicted),
                        XySeries.of("identity", MESSAGES.text("identity"), XySeries.Mark.DASHED, ends, ends)));
    }
}
