package org.ecofrontier.figure;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;

/** Gives JFreeChart's axes and plots the look of the style: everything is set, nothing is left to its defaults. */
final class ChartLook {

    private static final float THIN = 0.6f;

    static {
        // else titles of vertical axes become outlines instead of text
        TextUtils.setUseDrawRotatedStringWorkaround(false);
    }

    private ChartLook() {
    }

    /** A number axis over a scale; a little room at its ends keeps the marks there despite rounding errors. */
    static NumberAxis numbers(Canvas canvas, String title, Scale scale, double length) {
        Font font = canvas.fontFor(title, length);
        NumberAxis axis = new NumberAxis(Lines.cut(title, font, length));
        look(canvas, axis);
        axis.setLabelFont(font);
        axis.setAutoRange(false);
        double room = scale.step() * 1e-6;
        axis.setRange(scale.lower() - room, scale.upper() + room);
        axis.setTickUnit(new NumberTickUnit(scale.step(), scale.format()));
        axis.setAutoTickUnitSelection(false);
        axis.setMinorTickMarksVisible(false);
        axis.setVerticalTickLabels(false);
        return axis;
    }

    /** A scale with as many marks as there is room for along a horizontal axis. */
    static Scale across(Canvas canvas, org.ecofrontier.method.figure.Axis axis, double min, double max, double length, boolean tight) {
        int marks = (int) StrictMath.max(2, length / 22);
        Scale scale = Scale.of(axis, min, max, marks, tight);
        while (marks > 2 && tooDense(canvas, scale, length)) {
            marks = StrictMath.max(2, marks * 3 / 4);
            scale = Scale.of(axis, min, max, marks, tight);
        }
        return scale;
    }

    /** A scale with as many marks as there is room for along a vertical axis. */
    static Scale up(Canvas canvas, org.ecofrontier.method.figure.Axis axis, double min, double max, double length, boolean tight) {
        int marks = (int) StrictMath.max(1, StrictMath.min(9, length / (Canvas.lineHeight(canvas.small()) * 2)));
        return Scale.of(axis, min, max, marks, tight);
    }

    /** About how high a plot is whose horizontal axis has marks and a title. */
    static double height(Canvas canvas, Rectangle2D body) {
        return StrictMath.max(10, body.getHeight() - Canvas.lineHeight(canvas.small()) - Canvas.lineHeight(canvas.font()) - 14);
    }

    /** Writes the title of the vertical axis level above an area where it is too long to stand beside it; answers the rest of the area. */
    static Rectangle2D titleAbove(Canvas canvas, String title, Rectangle2D area) {
        if (Canvas.width(title, canvas.font()) <= height(canvas, area)) {
            return area;
        }
        Font font = canvas.fontFor(title, area.getWidth());
        double height = 0;
        for (String line : Lines.wrap(title, font, area.getWidth(), 2)) {
            canvas.write(line, font, canvas.palette.ink(), area.getX(), area.getY() + height);
            height += Canvas.lineHeight(font);
        }
        return new Rectangle2D.Double(area.getX(), area.getY() + height, area.getWidth(), area.getHeight() - height);
    }

    private static boolean tooDense(Canvas canvas, Scale scale, double length) {
        List<Double> ticks = scale.ticks();
        double widest = ticks.stream().mapToDouble(tick -> Canvas.width(scale.label(tick), canvas.small())).max().orElse(0);
        return (widest + canvas.style.fontSize() * 0.9) * ticks.size() > length;
    }

    static void look(Canvas canvas, Axis axis) {
        axis.setLabelFont(canvas.font());
        axis.setLabelPaint(canvas.palette.ink());
        axis.setLabelInsets(new RectangleInsets(2, 2, 2, 2));
        axis.setTickLabelFont(canvas.small());
        axis.setTickLabelPaint(canvas.palette.ink());
        axis.setTickLabelInsets(new RectangleInsets(1, 2, 1, 2));
        axis.setAxisLinePaint(canvas.palette.ink());
        axis.setAxisLineStroke(new BasicStroke(THIN));
        axis.setTickMarkPaint(canvas.palette.ink());
        axis.setTickMarkStroke(new BasicStroke(THIN));
        axis.setTickMarkOutsideLength(2.5f);
    }

    static void look(Canvas canvas, XYPlot plot) {
        common(plot);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(canvas.palette.grid());
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        plot.setDomainZeroBaselineVisible(false);
        plot.setRangeZeroBaselineVisible(false);
    }

    static void look(Canvas canvas, CategoryPlot plot) {
        common(plot);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(canvas.palette.grid());
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(canvas.palette.ink());
        plot.setRangeZeroBaselineStroke(new BasicStroke(THIN));
    }

    private static void common(Plot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(4, 1, 1, 7));
        plot.setNoDataMessage(null);
    }

    /** Draws a plot into an area; answers the area between its axes and what JFreeChart knows about its parts. */
    static ChartRenderingInfo draw(Canvas canvas, Plot plot, Rectangle2D area) {
        JFreeChart chart = new JFreeChart(null, canvas.font(), plot, false);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(canvas.g, area, null, info);
        return info;
    }
}
