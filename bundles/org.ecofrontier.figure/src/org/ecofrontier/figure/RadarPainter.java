package org.ecofrontier.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.RadarFigure;

/** Values on spokes around a centre, from the top clockwise. */
final class RadarPainter implements BodyPainter {

    private final RadarFigure figure;

    RadarPainter(RadarFigure figure) {
        this.figure = figure;
    }

    @Override
    public Legend legend(Canvas canvas) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int s = 0; s < figure.series().size(); s++) {
            CategoryFigure.Series series = figure.series().get(s);
            String label = canvas.say("series." + series.id(), series.label());
            if (!label.isEmpty()) {
                entries.add(new Legend.Entry(label, new Legend.Stroke(stroke(canvas, s), canvas.palette.hue(s), Mark.of(s))));
            }
        }
        return figure.series().size() == 1 ? Legend.none() : new Legend(canvas.say("legend", Text.empty()), entries);
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area, boolean withLegend) {
        Rectangle2D body = withLegend ? legend(canvas).below(canvas, area) : area;
        Range range = new Range();
        figure.series().forEach(series -> Arrays.stream(series.values().toArray()).forEach(range::add));
        int count = figure.spokes().size();
        if (range.isEmpty() || count == 0) {
            canvas.message(canvas.word("noValues"), body);
            return;
        }
        range.startAtZeroIfNear();
        if (range.min() > 0) {
            range.add(0);
        }
        double labelWidth = body.getWidth() * 0.24;
        double lineHeight = Canvas.lineHeight(canvas.font());
        int lines = body.getHeight() > 14 * lineHeight ? 3 : 1;
        int most = figure.spokes().stream().mapToInt(spoke -> Lines.wrap(canvas.say(spoke), canvas.font(), labelWidth, lines).size()).max()
                .orElse(1);
        double radius = StrictMath.max(10, StrictMath.min((body.getWidth() - 2 * labelWidth) / 2,
                body.getHeight() / 2 - lineHeight * (most + 0.3) - 6));
        Scale scale = Scale.of(figure.values(), range.min(), range.max(), (int) StrictMath.max(2, StrictMath.min(5, radius / 20)), false);
        drawGrid(canvas, body, radius, scale);
        for (int s = 0; s < figure.series().size(); s++) {
            drawSeries(canvas, body, radius, scale, s);
        }
        drawScale(canvas, body, radius, scale);
        drawNames(canvas, body, radius, labelWidth, lines);
    }

    private BasicStroke stroke(Canvas canvas, int series) {
        return (canvas.palette.paper() ? LineStyle.of(series) : LineStyle.SOLID).stroke(1.3f);
    }

    private double angle(int spoke) {
        return 2 * StrictMath.PI * spoke / figure.spokes().size();
    }

    private void drawGrid(Canvas canvas, Rectangle2D body, double radius, Scale scale) {
        for (double tick : scale.ticks()) {
            Path2D ring = new Path2D.Double();
            for (int k = 0; k < figure.spokes().size(); k++) {
                double x = body.getCenterX() + radius * scale.share(tick) * StrictMath.sin(angle(k));
                double y = body.getCenterY() - radius * scale.share(tick) * StrictMath.cos(angle(k));
                if (k == 0) {
                    ring.moveTo(x, y);
                } else {
                    ring.lineTo(x, y);
                }
            }
            ring.closePath();
            canvas.outline(ring, canvas.palette.grid(), 0.6);
        }
        for (int k = 0; k < figure.spokes().size(); k++) {
            canvas.line(canvas.palette.grid(), 0.6, body.getCenterX(), body.getCenterY(),
                    body.getCenterX() + radius * StrictMath.sin(angle(k)), body.getCenterY() - radius * StrictMath.cos(angle(k)));
        }
    }

    private static void drawScale(Canvas canvas, Rectangle2D body, double radius, Scale scale) {
        for (double tick : scale.ticks()) {
            String label = scale.label(tick);
            double x = body.getCenterX() - 3 - Canvas.width(label, canvas.small());
            double y = body.getCenterY() - radius * scale.share(tick) - Canvas.lineHeight(canvas.small()) / 2;
            canvas.halo(label, canvas.small(), x, y);
            canvas.write(label, canvas.small(), canvas.palette.muted(), x, y);
        }
    }

    private void drawSeries(Canvas canvas, Rectangle2D body, double radius, Scale scale, int index) {
        CategoryFigure.Series series = figure.series().get(index);
        int count = figure.spokes().size();
        double[][] points = new double[count][];
        for (int k = 0; k < count; k++) {
            double value = series.values().get(k);
            double reach = radius * StrictMath.max(0, StrictMath.min(1, scale.share(value)));
            points[k] = Double.isFinite(value) ? new double[] {body.getCenterX() + reach * StrictMath.sin(angle(k)),
                body.getCenterY() - reach * StrictMath.cos(angle(k))} : null;
        }
        Path2D outline = new Path2D.Double();
        for (int k = 0; k < count; k++) {
            double[] from = points[k];
            double[] to = points[(k + 1) % count];
            if (from != null && to != null) {
                outline.moveTo(from[0], from[1]);
                outline.lineTo(to[0], to[1]);
            }
        }
        Color color = canvas.palette.hue(index);
        canvas.g.setPaint(color);
        canvas.g.setStroke(stroke(canvas, index));
        canvas.g.draw(outline);
        String label = canvas.say("series." + series.id(), series.label());
        for (int k = 0; k < count; k++) {
            if (points[k] != null) {
                Mark.of(index).paint(canvas, points[k][0], points[k][1], color);
                canvas.hit(new Ellipse2D.Double(points[k][0] - 3.5, points[k][1] - 3.5, 7, 7), canvas.regionOrNone(series.id()),
                        series.id(),
                        Canvas.year(label), label + ", " + canvas.say(figure.spokes().get(k)) + ": "
                                + Numbers.significant(series.values().get(k), 4));
            }
        }
    }

    private void drawNames(Canvas canvas, Rectangle2D body, double radius, double width, int most) {
        double lineHeight = Canvas.lineHeight(canvas.font());
        for (int k = 0; k < figure.spokes().size(); k++) {
            double sin = StrictMath.sin(angle(k));
            double cos = StrictMath.cos(angle(k));
            List<String> lines = Lines.wrap(canvas.say(figure.spokes().get(k)), canvas.font(), width, most);
            double x = body.getCenterX() + (radius + 6) * sin;
            double middle = body.getCenterY() - (radius + 6 + lineHeight * lines.size() / 2 * StrictMath.abs(cos)) * cos;
            double horizontal = StrictMath.abs(sin) < 0.2 ? 0.5 : sin > 0 ? 0 : 1;
            double y = middle - (lines.size() - 1) * lineHeight / 2;
            for (String line : lines) {
                canvas.writeAt(line, canvas.font(), canvas.palette.ink(), x, y, horizontal);
                y += lineHeight;
            }
        }
    }
}
