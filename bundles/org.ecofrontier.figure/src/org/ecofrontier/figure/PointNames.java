package org.ecofrontier.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.figure.XySeries;

/** Writes the names of regions beside their points, off marks and lines. */
final class PointNames {

    /** Up to so many regions every point gets its name if there is room, else only those far from the others. */
    private static final int FEW_REGIONS = 40;
    private static final int OUTLIERS = 15;

    private final XyFigure figure;
    private final Canvas canvas;
    private final Rectangle2D data;

    PointNames(XyFigure figure, Canvas canvas, Rectangle2D data) {
        this.figure = figure;
        this.canvas = canvas;
        this.data = data;
    }

    /** Names beside points that are regions, the farthest from the centre of the cloud first. */
    void write(List<List<Point2D>> places, List<Line2D> references) {
        record Candidate(String name, Point2D place, double distance) {
        }
        List<Candidate> candidates = new ArrayList<>();
        LabelPlacer placer = new LabelPlacer(canvas, data);
        references.forEach(line -> placer.occupy(line.getP1(), line.getP2()));
        referenceLabels(references).forEach(placer::occupy);
        for (int s = 0; s < places.size(); s++) {
            XySeries each = figure.series().get(s);
            if (each.mark() == XySeries.Mark.LINE || each.mark() == XySeries.Mark.DASHED) {
                keepOff(placer, places.get(s));
            }
            for (int i = 0; i < places.get(s).size() && each.mark() == XySeries.Mark.POINTS; i++) {
                Point2D place = places.get(s).get(i);
                if (place != null) {
                    placer.occupy(new Rectangle2D.Double(place.getX() - 2, place.getY() - 2, 4, 4));
                    if (!each.regions().isEmpty()) {
                        candidates.add(new Candidate(canvas.regionName(each.regions().get(i)), place, distance(place)));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::distance).reversed());
        int most = candidates.size() <= FEW_REGIONS ? candidates.size() : OUTLIERS;
        candidates.stream().limit(most).forEach(each -> placer.beside(Lines.cut(each.name(), canvas.small(), data.getWidth() * 0.3),
                canvas.small(), each.place().getX(), each.place().getY(), 2));
    }

    /** About where the names of the reference lines stand. */
    private List<Rectangle2D> referenceLabels(List<Line2D> references) {
        List<Rectangle2D> boxes = new ArrayList<>();
        double height = Canvas.lineHeight(canvas.small());
        for (int i = 0; i < references.size(); i++) {
            double width = Canvas.width(canvas.say(figure.lines().get(i).label()), canvas.small());
            Line2D line = references.get(i);
            if (width > 0) {
                boxes.add(figure.lines().get(i).vertical() ? new Rectangle2D.Double(line.getX1(), line.getY1(), width + 8, height * 1.5)
                        : new Rectangle2D.Double(line.getX2() - width - 8, line.getY1() - height * 1.5, width + 8, height * 1.5));
            }
        }
        return boxes;
    }

    private static void keepOff(LabelPlacer placer, List<Point2D> line) {
        for (int i = 1; i < line.size(); i++) {
            if (line.get(i - 1) != null && line.get(i) != null) {
                placer.occupy(line.get(i - 1), line.get(i));
            }
        }
    }

    private double distance(Point2D place) {
        return StrictMath.hypot((place.getX() - data.getCenterX()) / data.getWidth(),
                (place.getY() - data.getCenterY()) / data.getHeight());
    }
}
