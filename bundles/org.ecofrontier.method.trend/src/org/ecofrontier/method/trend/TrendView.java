package org.ecofrontier.method.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.TrendFigure;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Geography;
import org.ecofrontier.statistics.trend.AxisTrend;
import org.ecofrontier.statistics.trend.TrendProjection;

/** The three-dimensional view of one period: along west to east and south to north, or along the rotated axes from the centre. */
final class TrendView {

    private static final Messages MESSAGES = TrendMethod.MESSAGES;
    private static final int CURVE_POINTS = 61;

    private TrendView() {
    }

    static TrendFigure of(String id, String period, Variable.Numeric variable, Geography geography, TrendProjection trend, double[] z,
            List<String> regions) {
        boolean plain = trend.rotation() == 0;
        double[] u = shifted(trend.u(), plain ? trend.centreX() : 0);
        double[] v = shifted(trend.v(), plain ? trend.centreY() : 0);
        List<TrendFigure.Point> points = new ArrayList<>();
        for (int i = 0; i < z.length; i++) {
            points.add(new TrendFigure.Point(regions.get(i), u[i], v[i], z[i]));
        }
        boolean degrees = geography.coordinates() == CoordinateSystem.DEGREES;
        Text unit = degrees ? Text.of("°") : Text.empty();
        Axis x = Axis.of(plain ? MESSAGES.text(degrees ? "axis.longitude" : "axis.x") : MESSAGES.text("axis.rotated.x", trend.rotation()), unit);
        Axis y = Axis.of(plain ? MESSAGES.text(degrees ? "axis.latitude" : "axis.y") : MESSAGES.text("axis.rotated.y", trend.rotation()), unit);
        Text title = period.isEmpty() ? MESSAGES.text("figure.title", variable.label()) : Text.of(period);
        return new TrendFigure(FigureInfo.of(id, title), x, y, Axis.of(variable.label(), variable.unit()), points,
                curve(trend.alongX(), trend.u(), plain ? trend.centreX() : 0), curve(trend.alongY(), trend.v(), plain ? trend.centreY() : 0));
    }

    private static double[] shifted(double[] positions, double by) {
        return Arrays.stream(positions).map(position -> position + by).toArray();
    }

    private static TrendFigure.Curve curve(AxisTrend axis, double[] positions, double shift) {
        double from = Arrays.stream(positions).min().orElse(0);
        double to = Arrays.stream(positions).max().orElse(0);
        double[] at = new double[CURVE_POINTS];
        double[] value = new double[CURVE_POINTS];
        for (int i = 0; i < CURVE_POINTS; i++) {
            double position = from + (to - from) * i / (CURVE_POINTS - 1);
            at[i] = position + shift;
            value[i] = axis.value(position);
        }
        return new TrendFigure.Curve(DoubleVector.of(at), DoubleVector.of(value));
    }
}
