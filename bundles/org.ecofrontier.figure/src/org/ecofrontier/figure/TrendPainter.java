package org.ecofrontier.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.TrendFigure;

/**
 * The three-dimensional view of a spatial trend as known from trend analysis in geographic information systems: sticks over the plane,
 * the values projected on the two walls at the back with the fitted curves. Parallel projection from the front, slightly from above.
 */
final class TrendPainter implements BodyPainter {

    private static final double COS_A = StrictMath.cos(StrictMath.toRadians(32));
    private static final double SIN_A = StrictMath.sin(StrictMath.toRadians(32));
    private static final double TILT = StrictMath.sin(StrictMath.toRadians(24));
    private static final double HEIGHT = 0.72;
    private static final int MOST_LABELS = 15;
    private static final double SMALL = 110;

    private final TrendFigure figure;
    private final SharedAxis height;

    /** The box on the page: x, y and z from 0 to 1. */
    private record View(Scale x, Scale y, Scale z, double left, double bottom, double size) {

        Point2D at(double u, double v, double w) {
            double across = u * COS_A + v * SIN_A;
            double up = (v * COS_A + (1 - u) * SIN_A) * TILT + w * HEIGHT;
            return new Point2D.Double(left + across * size, bottom - up * size);
        }

        Point2D at(TrendFigure.Point point) {
            return at(x.share(point.x()), y.share(point.y()), z.share(point.z()));
        }
    }

    TrendPainter(TrendFigure figure) {
        this.figure = figure;
        Range values = new Range();
        figure.points().forEach(point -> values.add(point.z()));
        addCurve(values, figure.alongX());
        addCurve(values, figure.alongY());
        this.height = new SharedAxis("z", figure.z(), values);
    }

    @Override
    public List<SharedAxis> axes() {
        return List.of(height);
    }

    @Override
    public Legend legend(Canvas canvas) {
        Text values = figure.z().label();
        Color sticks = canvas.palette.ink();
        return new Legend("", List.of(
                new Legend.Entry(values.isEmpty() ? canvas.word("observed") : canvas.axisTitle("z", figure.z()),
                        new Legend.Stroke(null, sticks, Mark.CIRCLE)),
                new Legend.Entry(canvas.word("projection", canvas.say("x", figure.x().label())),
                        new Legend.Stroke(LineStyle.SOLID.stroke(1.4f), canvas.palette.hue(0), Mark.SQUARE)),
                new Legend.Entry(canvas.word("projection", canvas.say("y", figure.y().label())),
                        new Legend.Stroke(LineStyle.SOLID.stroke(1.4f), canvas.palette.hue(1), Mark.TRIANGLE))));
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area, boolean withLegend) {
        Rectangle2D body = withLegend ? legend(canvas).below(canvas, area) : area;
        List<TrendFigure.Point> points = figure.points().stream()
                .filter(p -> Double.isFinite(p.x()) && Double.isFinite(p.y()) && Double.isFinite(p.z())).toList();
        if (points.isEmpty()) {
            canvas.message(canvas.word("noValues"), body);
            return;
        }
        View view = view(canvas, body, points);
        drawBox(canvas, view);
        drawTitles(canvas, view, body);
        for (TrendFigure.Point point : points) {
            Point2D onX = view.at(view.x.share(point.x()), 1, view.z.share(point.z()));
            Point2D onY = view.at(0, view.y.share(point.y()), view.z.share(point.z()));
            Mark.SQUARE.paint(canvas, onX.getX(), onX.getY(), canvas.palette.hue(0));
            Mark.TRIANGLE.paint(canvas, onY.getX(), onY.getY(), canvas.palette.hue(1));
        }
        drawCurve(canvas, curve(view, figure.alongX(), true), canvas.palette.hue(0));
        drawCurve(canvas, curve(view, figure.alongY(), false), canvas.palette.hue(1));
        drawSticks(canvas, view, body, points);
    }

    private View view(Canvas canvas, Rectangle2D body, List<TrendFigure.Point> points) {
        Range x = new Range();
        Range y = new Range();
        Range z = new Range();
        for (TrendFigure.Point point : points) {
            x.add(point.x());
            y.add(point.y());
        }
        z.add(height.range());
        z.startAtZeroIfNear();
        double text = Canvas.lineHeight(canvas.font()) + Canvas.lineHeight(canvas.small());
        double beyond = Canvas.width("00.0", canvas.small()) + 6;
        double before = Canvas.lineHeight(canvas.font()) + beyond;
        double wide = COS_A + SIN_A;
        double high = (COS_A + SIN_A) * TILT + HEIGHT;
        double size = StrictMath.max(20, StrictMath.min((body.getWidth() - before - beyond) / wide, (body.getHeight() - text - 8) / high));
        int marks = (int) StrictMath.max(2, StrictMath.min(6, size / 35));
        double left = body.getX() + before + (body.getWidth() - before - beyond - size * wide) / 2;
        double bottom = body.getMaxY() - text - (body.getHeight() - text - size * high) / 2;
        return new View(Scale.of(figure.x(), x.min(), x.max(), marks, true), Scale.of(figure.y(), y.min(), y.max(), marks, true),
                Scale.of(figure.z(), z.min(), z.max(), marks, false), left, bottom, size);
    }

    private static void addCurve(Range range, TrendFigure.Curve curve) {
        IntStream.range(0, curve.value().size()).forEach(i -> range.add(curve.value().get(i)));
    }

    private void drawBox(Canvas canvas, View view) {
        Color grid = canvas.palette.grid();
        for (double tick : view.x.ticks()) {
            double u = view.x.share(tick);
            segment(canvas, grid, view.at(u, 0, 0), view.at(u, 1, 0));
            segment(canvas, grid, view.at(u, 1, 0), view.at(u, 1, 1));
            Point2D end = view.at(u, 0, 0);
            canvas.writeAt(view.x.label(tick), canvas.small(), canvas.palette.ink(), end.getX() - 1,
                    end.getY() + Canvas.lineHeight(canvas.small()) * 0.65, 0.7);
        }
        for (double tick : view.y.ticks()) {
            double v = view.y.share(tick);
            segment(canvas, grid, view.at(0, v, 0), view.at(1, v, 0));
            segment(canvas, grid, view.at(0, v, 0), view.at(0, v, 1));
            Point2D end = view.at(1, v, 0);
            canvas.writeAt(view.y.label(tick), canvas.small(), canvas.palette.ink(), end.getX() + 3,
                    end.getY() + Canvas.lineHeight(canvas.small()) * 0.35, 0);
        }
        for (double tick : view.z.ticks()) {
            double w = view.z.share(tick);
            segment(canvas, grid, view.at(0, 0, w), view.at(0, 1, w));
            segment(canvas, grid, view.at(0, 1, w), view.at(1, 1, w));
            Point2D end = view.at(0, 0, w);
            canvas.writeAt(view.z.label(tick), canvas.small(), canvas.palette.ink(), end.getX() - 4, end.getY(), 1);
        }
        double[][][] edges = {{{0, 0, 0}, {1, 0, 0}}, {{1, 0, 0}, {1, 1, 0}}, {{0, 0, 0}, {0, 0, 1}}, {{0, 0, 0}, {0, 1, 0}},
            {{0, 1, 0}, {1, 1, 0}}, {{0, 1, 0}, {0, 1, 1}}, {{0, 0, 1}, {0, 1, 1}}, {{0, 1, 1}, {1, 1, 1}}, {{1, 1, 0}, {1, 1, 1}}};
        for (double[][] edge : edges) {
            segment(canvas, canvas.palette.muted(), view.at(edge[0][0], edge[0][1], edge[0][2]),
                    view.at(edge[1][0], edge[1][1], edge[1][2]));
        }
    }

    private void drawTitles(Canvas canvas, View view, Rectangle2D body) {
        double down = Canvas.lineHeight(canvas.small()) + Canvas.lineHeight(canvas.font()) * 0.6;
        Point2D alongX = view.at(0.5, 0, 0);
        Point2D alongY = view.at(1, 0.5, 0);
        Point2D up = view.at(0, 0, 0.5);
        Color ink = canvas.palette.ink();
        String across = Lines.cut(canvas.axisTitle("x", figure.x()), canvas.font(), body.getWidth() * 0.48);
        String deep = Lines.cut(canvas.axisTitle("y", figure.y()), canvas.font(), body.getWidth() * 0.48);
        double acrossEnd = StrictMath.max(body.getX() + Canvas.width(across, canvas.font()), alongX.getX());
        double deepStart = StrictMath.min(body.getMaxX() - Canvas.width(deep, canvas.font()),
                alongY.getX() + Canvas.width("00.0", canvas.small()) * 0.8);
        boolean low = view.size < SMALL;
        double lowest = view.at(1, 0, 0).getY() + down;
        canvas.writeAt(across, canvas.font(), ink, acrossEnd, low ? lowest : alongX.getY() + down, 1);
        canvas.writeAt(deep, canvas.font(), ink, deepStart, low ? lowest : alongY.getY() + down, 0);
        double widest = view.z.ticks().stream().mapToDouble(tick -> Canvas.width(view.z.label(tick), canvas.small())).max().orElse(0);
        canvas.writeUpwards(Lines.cut(canvas.axisTitle("z", figure.z()), canvas.font(), view.size * (HEIGHT + 0.3)), canvas.font(), ink,
                up.getX() - widest - 6 - Canvas.lineHeight(canvas.font()) / 2, up.getY());
    }

    private static List<Point2D> curve(View view, TrendFigure.Curve curve, boolean alongX) {
        List<Point2D> points = new ArrayList<>();
        DoubleVector position = curve.position();
        for (int i = 0; i < StrictMath.min(position.size(), curve.value().size()); i++) {
            double along = alongX ? view.x.share(position.get(i)) : view.y.share(position.get(i));
            double up = view.z.share(curve.value().get(i));
            if (along >= 0 && along <= 1 && up >= 0 && up <= 1) {
                points.add(alongX ? view.at(along, 1, up) : view.at(0, along, up));
            }
        }
        return points;
    }

    private static void drawCurve(Canvas canvas, List<Point2D> points, Color color) {
        Path2D path = new Path2D.Double();
        for (Point2D point : points) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.getX(), point.getY());
            } else {
                path.lineTo(point.getX(), point.getY());
            }
        }
        canvas.g.setPaint(color);
        canvas.g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.g.draw(path);
    }

    private void drawSticks(Canvas canvas, View view, Rectangle2D body, List<TrendFigure.Point> points) {
        List<TrendFigure.Point> fromBack = points.stream()
                .sorted(Comparator.comparingDouble((TrendFigure.Point p) -> view.at(view.x.share(p.x()), view.y.share(p.y()), 0).getY()))
                .toList();
        LabelPlacer placer = new LabelPlacer(canvas, body);
        for (TrendFigure.Point point : fromBack) {
            Point2D foot = view.at(view.x.share(point.x()), view.y.share(point.y()), 0);
            Point2D head = view.at(point);
            segment(canvas, canvas.palette.muted(), foot, head);
            canvas.fill(new Ellipse2D.Double(foot.getX() - 1.1, foot.getY() - 1.1, 2.2, 2.2), canvas.palette.muted());
            Mark.CIRCLE.paint(canvas, head.getX(), head.getY(), canvas.palette.ink());
            placer.occupy(new Rectangle2D.Double(head.getX() - 2, head.getY() - 2, 4, 4));
            canvas.hit(new Ellipse2D.Double(head.getX() - 3.5, head.getY() - 3.5, 7, 7), point.region(), "", OptionalInt.empty(),
                    canvas.regionName(point.region()) + ": " + Numbers.significant(point.z(), 4));
        }
        if (points.size() <= MOST_LABELS && view.size > SMALL) {
            for (TrendFigure.Point point : fromBack) {
                Point2D head = view.at(point);
                placer.beside(Lines.cut(canvas.regionName(point.region()), canvas.small(), view.size * 0.3), canvas.small(), head.getX(),
                        head.getY(), 2);
            }
        }
    }

    private static void segment(Canvas canvas, Color color, Point2D from, Point2D to) {
        canvas.line(color, 0.6, from.getX(), from.getY(), to.getX(), to.getY());
    }
}
