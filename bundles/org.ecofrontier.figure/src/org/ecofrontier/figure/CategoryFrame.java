package org.ecofrontier.figure;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.ecofrontier.method.figure.Axis;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/**
 * Axes of a figure over categories. JFreeChart draws axes, grid and bars; the names of the categories are placed here, because they
 * have to be broken, slanted or thinned out.
 */
final class CategoryFrame {

    private final Canvas canvas;
    private final List<String> names;
    private final boolean horizontal;
    private final CategoryAxis categories = new CategoryAxis();
    private NumberAxis values;
    private ChartRenderingInfo info;

    CategoryFrame(Canvas canvas, List<String> names, boolean horizontal) {
        this.canvas = canvas;
        this.names = names;
        this.horizontal = horizontal;
    }

    /** Draws axes and whatever the renderer draws; answers whether there was room. */
    boolean draw(Rectangle2D whole, String categoryTitle, Axis valueAxis, Range range, CategoryDataset data,
            CategoryItemRenderer renderer) {
        String valueTitle = canvas.axisTitle(horizontal ? "x" : "y", valueAxis);
        Rectangle2D area = horizontal ? whole : ChartLook.titleAbove(canvas, valueTitle, whole);
        double title = categoryTitle.isEmpty() ? 0 : Canvas.lineHeight(canvas.font()) + 2;
        double widest = names.stream().mapToDouble(name -> Canvas.width(name, canvas.small())).max().orElse(0);
        double column = horizontal ? StrictMath.min(widest, area.getWidth() * 0.4) + 5 : 0;
        double slot = area.getWidth() * 0.88 / StrictMath.max(1, names.size());
        CategoryLabels labels = horizontal ? null : new CategoryLabels(canvas, names, slot, area.getHeight() * 0.35);
        double row = horizontal ? 0 : labels.height();
        Rectangle2D inner = horizontal
                ? new Rectangle2D.Double(area.getX() + title + column, area.getY(), area.getWidth() - title - column, area.getHeight())
                : new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - title - row);
        Scale scale = horizontal ? ChartLook.across(canvas, valueAxis, range.min(), range.max(), inner.getWidth() * 0.9, false)
                : ChartLook.up(canvas, valueAxis, range.min(), range.max(), inner.getHeight() - 12, false);
        values = ChartLook.numbers(canvas, area == whole ? valueTitle : "", scale, horizontal ? inner.getWidth() * 0.95
                : inner.getHeight() - 4);
        ChartLook.look(canvas, categories);
        categories.setTickLabelsVisible(false);
        categories.setTickMarksVisible(false);
        categories.setLowerMargin(0.02);
        categories.setUpperMargin(0.02);
        categories.setCategoryMargin(names.size() > 60 ? 0.1 : 0.25);
        CategoryPlot plot = new CategoryPlot(data, categories, values, renderer);
        plot.setOrientation(horizontal ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        ChartLook.look(canvas, plot);
        if (Double.isFinite(valueAxis.base()) && valueAxis.base() != 0) {
            plot.setRangeZeroBaselineVisible(false);
            ValueMarker base = new ValueMarker(valueAxis.base(), canvas.palette.ink(), new BasicStroke(0.6f));
            base.setAlpha(1);
            plot.addRangeMarker(base, Layer.FOREGROUND);
        }
        info = ChartLook.draw(canvas, plot, inner);
        if (data().isEmpty()) {
            canvas.message(canvas.word("tooSmall"), whole);
            return false;
        }
        if (horizontal) {
            drawColumn(column);
            if (title > 0) {
                canvas.writeUpwards(Lines.cut(categoryTitle, canvas.font(), area.getHeight()), canvas.font(), canvas.palette.ink(),
                        area.getX() + title / 2, area.getCenterY());
            }
        } else {
            labels.draw(this::centre, data().getMaxY());
            if (title > 0) {
                canvas.writeAt(Lines.cut(categoryTitle, canvas.font(), area.getWidth()), canvas.font(), canvas.palette.ink(),
                        area.getCenterX(), area.getMaxY() - title / 2, 0.5);
            }
        }
        return true;
    }

    private void drawColumn(double width) {
        double slot = data().getHeight() / StrictMath.max(1, names.size());
        Font font = canvas.fitting(slot);
        int every = (int) StrictMath.max(1, StrictMath.ceil(font.getSize2D() * 1.1 / slot));
        double lineHeight = Canvas.lineHeight(font) * 0.9;
        int most = (int) StrictMath.max(1, StrictMath.min(3, slot * 0.95 / lineHeight));
        for (int i = 0; i < names.size(); i += every) {
            List<String> lines = Lines.wrap(names.get(i), font, width - 5, most);
            double y = centre(i) - (lines.size() - 1) * lineHeight / 2;
            for (String line : lines) {
                canvas.writeAt(line, font, canvas.palette.ink(), data().getMinX() - 4, y, 1);
                y += lineHeight;
            }
        }
    }

    /** The middle of a category along the category axis. */
    double centre(int category) {
        return categories.getCategoryMiddle(category, names.size(), data(), edge());
    }

    /** The room of a category along the category axis. */
    double breadth() {
        return names.isEmpty() ? 0
                : categories.getCategoryEnd(0, names.size(), data(), edge()) - categories.getCategoryStart(0, names.size(), data(), edge());
    }

    /** Where a value lies along the value axis. */
    double value(double value) {
        return values.valueToJava2D(value, data(), horizontal ? RectangleEdge.BOTTOM : RectangleEdge.LEFT);
    }

    /** The area between the axes. */
    Rectangle2D data() {
        return info.getPlotInfo().getDataArea();
    }

    /** What JFreeChart knows about the parts it drew. */
    ChartRenderingInfo info() {
        return info;
    }

    private RectangleEdge edge() {
        return horizontal ? RectangleEdge.LEFT : RectangleEdge.BOTTOM;
    }
}
