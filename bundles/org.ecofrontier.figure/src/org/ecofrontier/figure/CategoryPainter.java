package org.ecofrontier.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.CategoryFigure.Arrangement;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars side by side, stacked bars, lines over categories, or points with intervals. */
final class CategoryPainter implements BodyPainter {

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
        CategoryLook look = new CategoryLook(figure, canvas.palette);
        List<Legend.Entry> entries = new ArrayList<>();
        boolean gaps = false;
        for (int s = 0; s < figure.series().size(); s++) {
            CategoryFigure.Series series = figure.series().get(s);
            for (double value : series.values().toArray()) {
                gaps |= !Double.isFinite(value);
            }
            String label = canvas.say("series." + series.id(), series.label());
            if (!label.isEmpty()) {
                entries.add(new Legend.Entry(label, look.sign(s)));
            }
        }
        if (entries.size() == 1 && figure.series().size() == 1) {
            entries.clear();
        }
        if (gaps && look.bars()) {
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
                data(), renderer(new CategoryLook(figure, canvas.palette)));
        if (drawn) {
            new CategoryMarks(figure, canvas, frame).draw();
        }
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
            range.add(CategoryLook.base(figure));
        }
        if (CategoryLook.base(figure) == 0) {
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

    private CategoryItemRenderer renderer(CategoryLook look) {
        if (!look.bars()) {
            return new LineAndShapeRenderer(false, false);
        }
        BarRenderer renderer = figure.arrangement() == Arrangement.STACKED ? new StackedBarRenderer() : new BarRenderer();
        renderer.setBase(CategoryLook.base(figure));
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0.04);
        renderer.setMaximumBarWidth(0.12);
        renderer.setDrawBarOutline(false);
        for (int s = 0; s < figure.series().size(); s++) {
            renderer.setSeriesPaint(s, look.fill(s).color());
        }
        return renderer;
    }
}
