package org.ecofrontier.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.ecofrontier.method.figure.HeatMapFigure;

/** A matrix of coloured cells with a colour bar; values stand in the cells where there is room. */
final class HeatMapPainter implements BodyPainter {

    private static final int STEPS = 60;
    private static final double BAR = 9;
    /** The part of the width that names of rows may take. */
    static final double NAMES = 0.35;
    private static final double COLUMN_NAMES = 0.5;

    private final HeatMapFigure figure;

    HeatMapPainter(HeatMapFigure figure) {
        this.figure = figure;
    }

    @Override
    public Legend legend(Canvas canvas) {
        boolean gaps = figure.values().stream().flatMapToDouble(row -> Arrays.stream(row.toArray())).anyMatch(v -> !Double.isFinite(v));
        return !gaps ? Legend.none() : new Legend("", List.of(new Legend.Entry(canvas.word("notDefined"),
                new Legend.Swatch(canvas.palette.notDefined(), canvas.palette.muted()))));
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area, boolean withLegend) {
        Range range = new Range();
        figure.values().forEach(row -> Arrays.stream(row.toArray()).forEach(range::add));
        if (range.isEmpty()) {
            canvas.message(canvas.word("noValues"), area);
            return;
        }
        Rectangle2D body = withLegend ? legend(canvas).below(canvas, area) : area;
        Scale scale = scale(range, body.getHeight());
        Font small = canvas.small();
        double ticks = scale.ticks().stream().mapToDouble(tick -> Canvas.width(scale.label(tick), small)).max().orElse(0);
        double title = Canvas.lineHeight(canvas.font()) + 3;
        double right = BAR + 14 + ticks + title;
        List<String> rows = figure.rows().stream().map(canvas::say).toList();
        List<String> columns = figure.columns().stream().map(canvas::say).toList();
        double widest = rows.stream().mapToDouble(row -> Canvas.width(row, small)).max().orElse(0);
        double left = StrictMath.min(widest, body.getWidth() * NAMES) + 5;
        double slot = (body.getWidth() - left - right) / columns.size();
        CategoryLabels names = new CategoryLabels(canvas, columns, slot, body.getHeight() * COLUMN_NAMES);
        Rectangle2D cells = new Rectangle2D.Double(body.getX() + left, body.getY() + 3, body.getWidth() - left - right,
                body.getHeight() - names.height() - 3);
        drawCells(canvas, cells, scale, rows, columns);
        names.draw(c -> cells.getX() + (c + 0.5) * slot, cells.getMaxY());
        drawRowNames(canvas, cells, rows, left);
        drawBar(canvas, new Rectangle2D.Double(cells.getMaxX() + 9, cells.getY(), BAR, cells.getHeight()), scale, ticks, title);
    }

    private Scale scale(Range range, double height) {
        double low = range.min();
        double high = range.max();
        if (figure.diverging()) {
            double most = StrictMath.max(StrictMath.abs(low), StrictMath.abs(high));
            low = -most;
            high = most;
        }
        return Scale.of(figure.scale(), low, high, (int) StrictMath.max(2, StrictMath.min(8, height / 30)), false);
    }

    private Color color(Scale scale, double value) {
        double share = scale.share(value);
        return figure.diverging() ? Palette.diverging(share) : Palette.sequential(0.04 + 0.9 * share);
    }

    private void drawCells(Canvas canvas, Rectangle2D cells, Scale scale, List<String> rows, List<String> columns) {
        double width = cells.getWidth() / columns.size();
        double height = cells.getHeight() / rows.size();
        Font small = canvas.small();
        boolean written = height > Canvas.lineHeight(small) && width > Canvas.width("-0.00", small) + 2;
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                double value = figure.values().get(r).get(c);
                Shape cell = new Rectangle2D.Double(cells.getX() + c * width, cells.getY() + r * height, width, height);
                boolean defined = Double.isFinite(value);
                if (defined) {
                    canvas.fill(cell, color(scale, value));
                } else {
                    canvas.palette.notDefined().paint(canvas.g, cell);
                }
                if (defined && written) {
                    String text = fitting(value, width, small);
                    canvas.writeAt(text, small, Palette.textOn(color(scale, value)), cells.getX() + (c + 0.5) * width,
                            cells.getY() + (r + 0.5) * height, 0.5);
                }
                OptionalInt year = Canvas.year(columns.get(c)).isPresent() ? Canvas.year(columns.get(c)) : Canvas.year(rows.get(r));
                canvas.hit(cell, figure.regions().isEmpty() ? "" : figure.regions().get(r), "", year, rows.get(r) + ", " + columns.get(c)
                        + ": " + (defined ? Numbers.significant(value, 4) : canvas.word("notDefined")));
            }
        }
        canvas.outline(cells, canvas.palette.ink(), 0.5);
    }

    private static String fitting(double value, double width, Font font) {
        String text = StrictMath.abs(value) < 10 ? Numbers.decimals(2).format(value + 0.0) : Numbers.significant(value, 3);
        return Canvas.width(text, font) <= width - 1 ? text : "";
    }

    private static void drawRowNames(Canvas canvas, Rectangle2D cells, List<String> rows, double width) {
        double height = cells.getHeight() / rows.size();
        Font font = canvas.fitting(height);
        int every = (int) StrictMath.max(1, StrictMath.ceil(font.getSize2D() * 1.1 / height));
        for (int r = 0; r < rows.size(); r += every) {
            double step = Canvas.lineHeight(font);
            List<String> lines = Lines.wrap(rows.get(r), font, width - 5, (int) StrictMath.max(1, StrictMath.floor(every * height / step)));
            for (int i = 0; i < lines.size(); i++) {
                canvas.writeAt(Lines.cut(lines.get(i), font, width - 5), font, canvas.palette.ink(), cells.getX() - 4,
                        cells.getY() + (r + 0.5) * height + (i - (lines.size() - 1) / 2.0) * step, 1);
            }
        }
    }

    private void drawBar(Canvas canvas, Rectangle2D bar, Scale scale, double ticks, double title) {
        for (int i = 0; i < STEPS; i++) {
            double value = scale.lower() + (i + 0.5) / STEPS * (scale.upper() - scale.lower());
            double top = bar.getMaxY() - (i + 1) * bar.getHeight() / STEPS;
            double overlap = i == 0 ? 0 : 0.3;
            canvas.fill(new Rectangle2D.Double(bar.getX(), top, BAR, bar.getHeight() / STEPS + overlap), color(scale, value));
        }
        canvas.outline(bar, canvas.palette.ink(), 0.5);
        for (double tick : scale.ticks()) {
            double y = bar.getMaxY() - scale.share(tick) * bar.getHeight();
            canvas.line(canvas.palette.ink(), 0.5, bar.getMaxX(), y, bar.getMaxX() + 2, y);
            canvas.writeAt(scale.label(tick), canvas.small(), canvas.palette.ink(), bar.getMaxX() + 4, y, 0);
        }
        String label = Lines.cut(canvas.axisTitle("legend", figure.scale()), canvas.font(), bar.getHeight());
        canvas.writeUpwards(label, canvas.font(), canvas.palette.ink(), bar.getMaxX() + 6 + ticks + title / 2, bar.getCenterY());
    }
}
