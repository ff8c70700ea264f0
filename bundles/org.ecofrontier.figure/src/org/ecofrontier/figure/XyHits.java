package org.ecofrontier.figure;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.OptionalInt;

import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.figure.XySeries;

/** The hit areas of points and curves: a point answers with its region, year and values, a long curve as a whole. */
final class XyHits {

    /** Longer curves are one hit area instead of one per point. */
    private static final int MANY_POINTS = 150;

    private final XyFigure figure;
    private final Canvas canvas;

    XyHits(XyFigure figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
    }

    /** Adds the areas of all points, which stand at these places; no place: nothing is drawn. */
    void add(List<List<Point2D>> places) {
        for (int s = 0; s < places.size(); s++) {
            XySeries each = figure.series().get(s);
            if (each.mark() == XySeries.Mark.BAND) {
                continue;
            }
            String label = canvas.say("series." + each.id(), each.label());
            if (each.regions().isEmpty() && places.get(s).size() > MANY_POINTS) {
                canvas.hit(curve(places.get(s)), canvas.regionOrNone(each.id()), each.id(), Canvas.year(label), label);
                continue;
            }
            for (int i = 0; i < places.get(s).size(); i++) {
                Point2D place = places.get(s).get(i);
                if (place != null) {
                    add(each, label, i, place);
                }
            }
        }
    }

    private void add(XySeries series, String label, int index, Point2D place) {
        String region = series.regions().isEmpty() ? canvas.regionOrNone(series.id()) : series.regions().get(index);
        double x = series.x().get(index);
        OptionalInt year = figure.x().whole() && x == StrictMath.rint(x) ? Canvas.year(Numbers.decimals(0).format(x)) : Canvas.year(label);
        String who = region.isEmpty() ? label : canvas.regionName(region);
        String value = Numbers.significant(x, figure.x().whole() ? 9 : 4) + ", " + Numbers.significant(series.y().get(index), 4);
        Shape around = new Ellipse2D.Double(place.getX() - 3.5, place.getY() - 3.5, 7, 7);
        canvas.hit(around, region, series.id(), year, who.isEmpty() ? value : who + ": " + value);
    }

    private static Shape curve(List<Point2D> points) {
        Path2D path = new Path2D.Double();
        boolean pen = false;
        for (Point2D point : points) {
            if (point == null) {
                pen = false;
            } else if (pen) {
                path.lineTo(point.getX(), point.getY());
            } else {
                path.moveTo(point.getX(), point.getY());
                pen = true;
            }
        }
        return new BasicStroke(5).createStrokedShape(path);
    }
}
