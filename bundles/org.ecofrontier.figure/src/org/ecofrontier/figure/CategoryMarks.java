package org.ecofrontier.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.CategoryFigure.Arrangement;
import org.jfree.chart.entity.CategoryItemEntity;

/** What is drawn between the axes of a figure over categories, with its hit areas; the bars themselves are drawn by JFreeChart. */
final class CategoryMarks {

    private static final double CROSS = 2;

    private final CategoryFigure figure;
    private final Canvas canvas;
    private final CategoryFrame frame;
    private final CategoryLook look;

    CategoryMarks(CategoryFigure figure, Canvas canvas, CategoryFrame frame) {
        this.figure = figure;
        this.canvas = canvas;
        this.frame = frame;
        this.look = new CategoryLook(figure, canvas.palette);
    }

    /** Finishes the bars, or draws lines, points and intervals. */
    void draw() {
        if (look.bars()) {
            finishBars();
        }
        if (figure.arrangement() == Arrangement.LINES) {
            drawLines();
        }
        if (figure.arrangement() != Arrangement.STACKED) {
            drawIntervals();
        }
    }

    private void finishBars() {
        for (Object each : frame.info().getEntityCollection().getEntities()) {
            if (each instanceof CategoryItemEntity bar) {
                int s = (Integer) bar.getRowKey();
                int c = (Integer) bar.getColumnKey();
                if (Double.isFinite(figure.series().get(s).values().get(c))) {
                    look.fill(s).paintHatch(canvas.g, bar.getArea());
                    canvas.outline(bar.getArea(), canvas.palette.paper() ? canvas.palette.ink() : canvas.palette.background(), 0.4);
                    addHit(s, c, bar.getArea());
                }
            }
        }
        if (canvas.style.showValues()) {
            writeValues();
        }
        double zero = frame.value(CategoryLook.base(figure));
        for (int s = 0; s < figure.series().size(); s++) {
            for (int c = 0; c < figure.categories().size(); c++) {
                if (!Double.isFinite(figure.series().get(s).values().get(c))) {
                    drawCross(zero, s, c);
                }
            }
        }
    }

    /** Writes values beyond the ends of bars, in stacked bars in their middle; what finds no room is left out. */
    private void writeValues() {
        LabelPlacer placer = new LabelPlacer(canvas, frame.data());
        Font font = canvas.small().deriveFont(canvas.small().getSize2D() * 0.9f);
        for (Object each : frame.info().getEntityCollection().getEntities()) {
            if (each instanceof CategoryItemEntity bar) {
                double value = figure.series().get((Integer) bar.getRowKey()).values().get((Integer) bar.getColumnKey());
                if (Double.isFinite(value)) {
                    writeValue(placer, font, value, bar.getArea().getBounds2D());
                }
            }
        }
    }

    private void writeValue(LabelPlacer placer, Font font, double value, Rectangle2D bar) {
        String text = Numbers.significant(value, 3);
        double width = Canvas.width(text, font);
        double height = Canvas.lineHeight(font);
        boolean stacked = figure.arrangement() == Arrangement.STACKED;
        boolean down = value < CategoryLook.base(figure);
        double x = stacked || !figure.horizontal() ? bar.getCenterX() - width / 2 : down ? bar.getMinX() - width - 2 : bar.getMaxX() + 2;
        double y = stacked || figure.horizontal() ? bar.getCenterY() - height / 2 : down ? bar.getMaxY() : bar.getMinY() - height;
        Rectangle2D place = new Rectangle2D.Double(x, y, width, height);
        if (stacked ? bar.contains(place) : placer.free(place)) {
            placer.occupy(place);
            canvas.halo(text, font, x, y);
            canvas.write(text, font, canvas.palette.ink(), x, y);
        }
    }

    /** A missing value is marked where its bar would stand, so that nobody takes it for zero. */
    private void drawCross(double zero, int series, int category) {
        double along = along(series, category);
        double x = figure.horizontal() ? zero + 2.5 * CROSS : along;
        double y = figure.horizontal() ? along : zero - 2.5 * CROSS;
        Mark.CROSS.paint(canvas, x, y, canvas.palette.muted());
        addHit(series, category, new Rectangle2D.Double(x - 2 * CROSS, y - 2 * CROSS, 4 * CROSS, 4 * CROSS));
    }

    /** The middle of a value along the category axis. */
    private double along(int series, int category) {
        boolean shared = figure.arrangement() == Arrangement.STACKED || figure.arrangement() == Arrangement.LINES;
        int count = shared ? 1 : figure.series().size();
        return frame.centre(category) + (count == 1 ? 0 : ((series + 0.5) / count - 0.5) * frame.breadth());
    }

    /** Draws what lies around values, and the values themselves where they are points. */
    private void drawIntervals() {
        for (int s = 0; s < figure.series().size(); s++) {
            CategoryFigure.Series series = figure.series().get(s);
            Color color = look.bars() ? canvas.palette.ink() : canvas.palette.hue(s);
            for (int c = 0; c < figure.categories().size(); c++) {
                double along = along(s, c);
                if (series.lower().size() > 0 && Double.isFinite(series.lower().get(c)) && Double.isFinite(series.upper().get(c))) {
                    drawInterval(color, along, frame.value(series.lower().get(c)), frame.value(series.upper().get(c)));
                }
                if (figure.arrangement() == Arrangement.POINTS && Double.isFinite(series.values().get(c))) {
                    double x = figure.horizontal() ? frame.value(series.values().get(c)) : along;
                    double y = figure.horizontal() ? along : frame.value(series.values().get(c));
                    Mark.of(s).paint(canvas, x, y, color);
                    addHit(s, c, new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7));
                }
            }
        }
    }

    private void drawInterval(Color color, double along, double from, double to) {
        double cap = 2;
        if (figure.horizontal()) {
            canvas.line(color, 1, from, along, to, along);
            canvas.line(color, 1, from, along - cap, from, along + cap);
            canvas.line(color, 1, to, along - cap, to, along + cap);
        } else {
            canvas.line(color, 1, along, from, along, to);
            canvas.line(color, 1, along - cap, from, along + cap, from);
            canvas.line(color, 1, along - cap, to, along + cap, to);
        }
    }

    private void drawLines() {
        for (int s = 0; s < figure.series().size(); s++) {
            Path2D path = new Path2D.Double();
            boolean pen = false;
            List<double[]> points = new ArrayList<>();
            for (int c = 0; c < figure.categories().size(); c++) {
                double value = figure.series().get(s).values().get(c);
                if (!Double.isFinite(value)) {
                    pen = false;
                    continue;
                }
                double x = figure.horizontal() ? frame.value(value) : frame.centre(c);
                double y = figure.horizontal() ? frame.centre(c) : frame.value(value);
                if (pen) {
                    path.lineTo(x, y);
                } else {
                    path.moveTo(x, y);
                }
                pen = true;
                points.add(new double[] {x, y});
                addHit(s, c, new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7));
            }
            canvas.g.setPaint(canvas.palette.hue(s));
            canvas.g.setStroke(look.stroke(s));
            canvas.g.draw(path);
            for (double[] point : points) {
                Mark.of(s).paint(canvas, point[0], point[1], canvas.palette.hue(s));
            }
        }
    }

    private void addHit(int series, int category, Shape shape) {
        CategoryFigure.Series each = figure.series().get(series);
        String label = canvas.say("series." + each.id(), each.label());
        String name = canvas.say(figure.categories().get(category));
        String region = figure.regions().isEmpty() ? canvas.regionOrNone(each.id()) : figure.regions().get(category);
        double value = each.values().get(category);
        String shown = Double.isFinite(value) ? Numbers.significant(value, 4) : canvas.word("notDefined");
        if (each.lower().size() > 0) {
            shown += " [" + Numbers.significant(each.lower().get(category), 4) + ", " + Numbers.significant(each.upper().get(category), 4)
                    + "]";
        }
        OptionalInt year = Canvas.year(name).isPresent() ? Canvas.year(name) : Canvas.year(label);
        canvas.hit(shape, region, each.id(), year, (label.isEmpty() ? name : name + ", " + label) + ": " + shown);
    }
}
