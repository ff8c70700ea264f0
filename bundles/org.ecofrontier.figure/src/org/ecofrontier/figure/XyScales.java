package org.ecofrontier.figure;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.figure.XySeries;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The two axes of a plane and where values stand on them: in decimal logarithms where the style asks for them and all values are above
 * zero.
 *
 * @param across the horizontal axis
 * @param up the vertical axis
 */
record XyScales(NumberAxis across, NumberAxis up) {

    /** Axes for values of these ranges in an area; the vertical title is left out where it stands above the area. */
    static XyScales of(Canvas canvas, XyFigure figure, Range x, Range y, Rectangle2D body, boolean titled) {
        double width = body.getWidth() * 0.9;
        double height = ChartLook.height(canvas, body);
        String acrossTitle = canvas.axisTitle("x", figure.x());
        String upTitle = titled ? canvas.axisTitle("y", figure.y()) : "";
        boolean tight = figure.x().whole() || !isCloud(figure);
        if (!canvas.style.log().contains("y")) {
            y.startAtZeroIfNear();
        }
        NumberAxis across = isLog(canvas, "x", x) ? LogTicks.of(canvas, acrossTitle, x.min(), x.max(), width)
                : ChartLook.numbers(canvas, acrossTitle,
                        ChartLook.across(canvas, figure.x(), x.min(), x.max(), body.getWidth() * 0.85, tight), width);
        NumberAxis up = isLog(canvas, "y", y) ? LogTicks.of(canvas, upTitle, y.min(), y.max(), height)
                : ChartLook.numbers(canvas, upTitle, ChartLook.up(canvas, figure.y(), y.min(), y.max(), height, false), height);
        return new XyScales(across, up);
    }

    /** Whether there are points that no line joins: then the horizontal axis gets a grid and room at its ends. */
    static boolean isCloud(XyFigure figure) {
        return figure.series().stream().anyMatch(each -> each.mark() == XySeries.Mark.POINTS);
    }

    private static boolean isLog(Canvas canvas, String axis, Range values) {
        return canvas.style.log().contains(axis) && values.min() > 0;
    }

    /** A value in the unit of the horizontal axis. */
    double x(double value) {
        return onAxis(across, value);
    }

    /** A value in the unit of the vertical axis. */
    double y(double value) {
        return onAxis(up, value);
    }

    private static double onAxis(NumberAxis axis, double value) {
        return axis instanceof LogTicks ? StrictMath.log10(value) : value;
    }

    /** Where a pair of values stands when the axes enclose an area. */
    Point2D place(double x, double y, Rectangle2D data) {
        return new Point2D.Double(across.valueToJava2D(x(x), data, RectangleEdge.BOTTOM), up.valueToJava2D(y(y), data, RectangleEdge.LEFT));
    }
}
