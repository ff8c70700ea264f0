package org.ecofrontier.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.CategoryFigure.Arrangement;
import org.ecofrontier.method.figure.MapFigure;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars side by side, stacked bars, lines over categories, or points with intervals. */
final class CategoryPainter implements BodyPainter {

    private static final double CROSS = 2;

    private final CategoryFigure figure;
    private final SharedAxis axis;

    CategoryPainter(CategoryFigure figure) {
        this.figure = figure;
        this.axis = new SharedAxis(figure.arrangement().name() + figure.horizontal(), figure.values(), range());
    }

    @Override
    public List<SharedAxis> axes() {
        return List.of(axis);
    }

    @Override
    public Legend legend(Canvas canvas) {
        List<Legend.Entry> entries = new ArrayList<>();
        boolean gaps = false;
        for (int s = 0; s < figure.series().size(); s++) {
            CategoryFigure.Series series = figure.series().get(s);
            for (double value : series.values().toArray()) {
                gaps |= !Double.isFinite(value);
            }
            String label = canvas.say("series." + series.id(), series.label());
            if (!label.isEmpty()) {
                entries.add(new Legend.Entry(label, sign(canvas, s)));
            }
        }
        if (entries.size() == 1 && figure.series().size() == 1) {
            entries.clear();
        }
        if (gaps && bars()) {
            entries.add(new Legend.Entry(canvas.word("notDefined"), new Legend.Stroke(null, canvas.palette.muted(), Mark.CROSS)));
        }
        return new Legend(canvas.say("legend", Text.empty()), entries);
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area, boolean withLegend) {
        Rectangle2D body = withLegend ? legend(canvas).below(canvas, area) : area;
        Range range = axis.range();
        if (axis.isEmpty() || figure.categories().isEmpty()) {
            canvas.message(canvas.word("noValues"), body);
            return;
        }
        List<String> names = figure.categories().stream().map(canvas::say).toList();
        CategoryFrame frame = new CategoryFrame(canvas, names, figure.horizontal());
        boolean drawn = frame.draw(body, canvas.say(figure.horizontal() ? "y" : "x", figure.categoryLabel()), figure.values(), range,
                data(),
                renderer(canvas));
        if (drawn && bars()) {
            finishBars(canvas, frame);
        }
        if (drawn && figure.arrangement() == Arrangement.LINES) {
            drawLines(canvas, frame);
        }
        if (drawn && figure.arrangement() != Arrangement.STACKED) {
            drawIntervals(canvas, frame);
        }
    }

    private Legend.Sign sign(Canvas canvas, int series) {
        return switch (figure.arrangement()) {
            case LINES -> new Legend.Stroke(stroke(canvas, series), canvas.palette.hue(series), Mark.of(series));
            case POINTS -> new Legend.Stroke(null, canvas.palette.hue(series), Mark.of(series));
            case GROUPED, STACKED -> new Legend.Swatch(fill(canvas, series), canvas.palette.ink());
        };
    }

    private Fill fill(Canvas canvas, int series) {
        return figure.ordered() ? canvas.palette.classes(MapFigure.Palette.SEQUENTIAL, figure.series().size()).get(series)
                : canvas.palette.series(series);
    }

    /** Where bars begin; stacked ones add up from zero. */
    private double base() {
        return Double.isFinite(figure.values().base()) && figure.arrangement() == Arrangement.GROUPED ? figure.values().base() : 0;
    }

    private boolean bars() {
        return figure.arrangement() == Arrangement.GROUPED || figure.arrangement() == Arrangement.STACKED;
    }

    private Range range() {
        Range range = new Range();
        for (int c = 0; c < figure.categories().size(); c++) {
            double above = 0;
            double below = 0;
            for (CategoryFigure.Series series : figure.series()) {
                double value = series.values().get(c);
                if (Double.isFinite(value)) {
                    above += StrictMath.max(0, value);
                    below += StrictMath.min(0, value);
                    range.add(value);
                }
                if (series.lower().size() > 0) {
                    range.add(series.lower().get(c));
                    range.add(series.upper().get(c));
                }
            }
            if (figure.arrangement() == Arrangement.STACKED && !range.isEmpty()) {
                range.add(above);
                range.add(below);
            }
        }
        if (!range.isEmpty() && figure.arrangement() != Arrangement.LINES) {
            range.add(base());
        }
        if (base() == 0) {
            range.startAtZeroIfNear();
        }
        return range;
    }

    private DefaultCategoryDataset data() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int s = 0; s < figure.series().size(); s++) {
            for (int c = 0; c < figure.categories().size(); c++) {
                double value = figure.series().get(s).values().get(c);
                data.addValue(Double.isFinite(value) ? value : null, Integer.valueOf(s), Integer.valueOf(c));
            }
        }
        return data;
    }

    private CategoryItemRenderer renderer(Canvas canvas) {
        if (!bars()) {
            return new LineAndShapeRenderer(false, false);
        }
        BarRenderer renderer = figure.arrangement() == Arrangement.STACKED ? new StackedBarRenderer() : new BarRenderer();
        renderer.setBase(base());
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0.04);
        renderer.setMaximumBarWidth(0.12);
        renderer.setDrawBarOutline(false);
        for (int s = 0; s < figure.series().size(); s++) {
            renderer.setSeriesPaint(s, fill(canvas, s).color());
        }
        return renderer;
    }

    private BasicStroke stroke(Canvas canvas, int series) {
        return (canvas.palette.paper() ? LineStyle.of(series) : LineStyle.SOLID).stroke(1.2f);
    }

    private void finishBars(Canvas canvas, CategoryFrame frame) {
        for (Object each : frame.info().getEntityCollection().getEntities()) {
            if (each instanceof CategoryItemEntity bar) {
                int s = (Integer) bar.getRowKey();
                int c = (Integer) bar.getColumnKey();
                if (Double.isFinite(figure.series().get(s).values().get(c))) {
                    fill(canvas, s).paintHatch(canvas.g, bar.getArea());
                    canvas.outline(bar.getArea(), canvas.palette.paper() ? canvas.palette.ink() : canvas.palette.background(), 0.4);
                    addHit(canvas, s, c, bar.getArea());
                }
            }
        }
        if (canvas.style.showValues()) {
            writeValues(canvas, frame);
        }
        double zero = frame.value(base());
        for (int s = 0; s < figure.series().size(); s++) {
            for (int c = 0; c < figure.categories().size(); c++) {
                if (!Double.isFinite(figure.series().get(s).values().get(c))) {
                    drawCross(canvas, frame, zero, s, c);
                }
            }
        }
    }

    /** Writes values beyond the ends of bars, in stacked bars in their middle; what finds no room is left out. */
    private void writeValues(Canvas canvas, CategoryFrame frame) {
        LabelPlacer placer = new LabelPlacer(canvas, frame.data());
        Font font = canvas.small().deriveFont(canvas.small().getSize2D() * 0.9f);
        for (Object each : frame.info().getEntityCollection().getEntities()) {
            if (each instanceof CategoryItemEntity bar) {
                double value = figure.series().get((Integer) bar.getRowKey()).values().get((Integer) bar.getColumnKey());
                if (Double.isFinite(value)) {
                    writeValue(canvas, placer, font, value, bar.getArea().getBounds2D());
                }
            }
        }
    }

    private void writeValue(Canvas canvas, LabelPlacer placer, Font font, double value, Rectangle2D bar) {
        String text = Numbers.significant(value, 3);
        double width = Canvas.width(text, font);
        double height = Canvas.lineHeight(font);
        boolean stacked = figure.arrangement() == Arrangement.STACKED;
        boolean down = value < base();
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
    private void drawCross(Canvas canvas, CategoryFrame frame, double zero, int series, int category) {
        double along = along(frame, series, category);
        double x = figure.horizontal() ? zero + 2.5 * CROSS : along;
        double y = figure.horizontal() ? along : zero - 2.5 * CROSS;
        Mark.CROSS.paint(canvas, x, y, canvas.palette.muted());
        addHit(canvas, series, category, new Rectangle2D.Double(x - 2 * CROSS, y - 2 * CROSS, 4 * CROSS, 4 * CROSS));
    }

    /** The middle of a value along the category axis. */
    private double along(CategoryFrame frame, int series, int category) {
        boolean shared = figure.arrangement() == Arrangement.STACKED || figure.arrangement() == Arrangement.LINES;
        int count = shared ? 1 : figure.series().size();
        return frame.centre(category) + (count == 1 ? 0 : ((series + 0.5) / count - 0.5) * frame.breadth());
    }

    /** Draws what lies around values, and the values themselves where they are points. */
    private void drawIntervals(Canvas canvas, CategoryFrame frame) {
        for (int s = 0; s < figure.series().size(); s++) {
            CategoryFigure.Series series = figure.series().get(s);
            Color color = bars() ? canvas.palette.ink() : canvas.palette.hue(s);
            for (int c = 0; c < figure.categories().size(); c++) {
                double along = along(frame, s, c);
                if (series.lower().size() > 0 && Double.isFinite(series.lower().get(c)) && Double.isFinite(series.upper().get(c))) {
                    drawInterval(canvas, color, along, frame.value(series.lower().get(c)), frame.value(series.upper().get(c)));
                }
                if (figure.arrangement() == Arrangement.POINTS && Double.isFinite(series.values().get(c))) {
                    double x = figure.horizontal() ? frame.value(series.values().get(c)) : along;
                    double y = figure.horizontal() ? along : frame.value(series.values().get(c));
                    Mark.of(s).paint(canvas, x, y, color);
                    addHit(canvas, s, c, new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7));
                }
            }
        }
    }

    private void drawInterval(Canvas canvas, Color color, double along, double from, double to) {
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

    private void drawLines(Canvas canvas, CategoryFrame frame) {
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
                addHit(canvas, s, c, new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7));
            }
            canvas.g.setPaint(canvas.palette.hue(s));
            canvas.g.setStroke(stroke(canvas, s));
            canvas.g.draw(path);
            for (double[] point : points) {
                Mark.of(s).paint(canvas, point[0], point[1], canvas.palette.hue(s));
            }
        }
    }

    private void addHit(Canvas canvas, int series, int category, Shape shape) {
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
