package org.ecofrontier.figure;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.spatial.Geography;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** The projected borders of all regions, computed once and placed on the page as often as there are maps. */
final class Outlines {

    /** Corners nearer than this on the page (points) are left out. */
    private static final double FINE = 0.2;
    private static final double DOT = 3.2;

    private final Geography geography;
    private final double[][][] rings;
    private final Projection projection;
    private final Point2D[] inside;
    private final Rectangle2D bounds;
    private final boolean kilometres;

    Outlines(Geography geography) {
        this.geography = geography;
        projection = new Projection(geography);
        kilometres = projection.kilometres();
        rings = new double[geography.size()][][];
        inside = new Point2D[geography.size()];
        Range x = new Range();
        Range y = new Range();
        for (int i = 0; i < rings.length; i++) {
            Geometry shape = geography.shape(i);
            rings[i] = geography.hasPolygons() ? project(shape, projection) : new double[0][];
            for (double[] ring : rings[i]) {
                for (int k = 0; k < ring.length; k += 2) {
                    x.add(ring[k]);
                    y.add(ring[k + 1]);
                }
            }
            inside[i] = project(geography.x(i), geography.y(i));
            x.add(inside[i].getX());
            y.add(inside[i].getY());
        }
        double width = StrictMath.max(x.max() - x.min(), 1e-9);
        double height = StrictMath.max(y.max() - y.min(), 1e-9);
        double room = geography.hasPolygons() ? 0 : 0.06 * StrictMath.max(width, height);
        bounds = rings.length == 0 ? new Rectangle2D.Double(0, 0, 1, 1)
                : new Rectangle2D.Double(x.min() - room, y.min() - room, width + 2 * room, height + 2 * room);
    }

    private Point2D project(double x, double y) {
        double[] at = new double[2];
        projection.apply(x, y, at);
        return new Point2D.Double(at[0], at[1]);
    }

    private static double[][] project(Geometry shape, Projection projection) {
        List<double[]> rings = new ArrayList<>();
        for (int k = 0; k < shape.getNumGeometries(); k++) {
            if (shape.getGeometryN(k) instanceof Polygon polygon) {
                rings.add(project(polygon.getExteriorRing(), projection));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(project(polygon.getInteriorRingN(hole), projection));
                }
            }
        }
        return rings.toArray(double[][]::new);
    }

    private static double[] project(LineString ring, Projection projection) {
        CoordinateSequence corners = ring.getCoordinateSequence();
        double[] out = new double[2 * corners.size()];
        double[] at = new double[2];
        for (int i = 0; i < corners.size(); i++) {
            projection.apply(corners.getX(i), corners.getY(i), at);
            out[2 * i] = at[0];
            out[2 * i + 1] = at[1];
        }
        return out;
    }

    /** The extent of all regions in the plane. */
    Rectangle2D bounds() {
        return bounds;
    }

    /** Whether the plane is measured in kilometres. */
    boolean kilometres() {
        return kilometres;
    }

    /** The transform that fits all regions into an area of the page, north up. */
    AffineTransform fit(Rectangle2D area) {
        double scale = scale(area);
        AffineTransform fit = new AffineTransform();
        fit.translate(area.getCenterX(), area.getCenterY());
        fit.scale(scale, -scale);
        fit.translate(-bounds.getCenterX(), -bounds.getCenterY());
        return fit;
    }

    /** Points on the page per unit of the plane. */
    double scale(Rectangle2D area) {
        return StrictMath.min(area.getWidth() / bounds.getWidth(), area.getHeight() / bounds.getHeight());
    }

    /** The border of a region on the page; a dot where only its place is known. */
    Shape shape(int region, AffineTransform fit) {
        if (!geography.hasPolygons()) {
            Point2D at = inside(region, fit);
            return new Ellipse2D.Double(at.getX() - DOT, at.getY() - DOT, 2 * DOT, 2 * DOT);
        }
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        double sx = fit.getScaleX();
        double sy = fit.getScaleY();
        for (double[] ring : rings[region]) {
            double lastX = 0;
            double lastY = 0;
            for (int k = 0; k < ring.length - 2; k += 2) {
                double x = ring[k] * sx + fit.getTranslateX();
                double y = ring[k + 1] * sy + fit.getTranslateY();
                if (k == 0) {
                    path.moveTo(x, y);
                } else if (StrictMath.abs(x - lastX) + StrictMath.abs(y - lastY) >= FINE) {
                    path.lineTo(x, y);
                } else {
                    continue;
                }
                lastX = x;
                lastY = y;
            }
            path.closePath();
        }
        return path;
    }

    /** The place of a region on the page. */
    Point2D inside(int region, AffineTransform fit) {
        return fit.transform(inside[region], null);
    }

    /** Where a name has most room: the point of the region's largest part farthest from its border. */
    Point2D roomiest(int region, AffineTransform fit) {
        Geometry shape = geography.shape(region);
        Geometry largest = shape;
        for (int k = 0; k < shape.getNumGeometries(); k++) {
            Geometry part = shape.getGeometryN(k);
            if (k == 0 || part.getArea() > largest.getArea()) {
                largest = part;
            }
        }
        if (!(largest instanceof Polygon) || largest.getArea() == 0) {
            return inside(region, fit);
        }
        double tolerance = StrictMath.sqrt(largest.getArea()) / 50;
        Point centre = MaximumInscribedCircle.getCenter(largest, tolerance);
        return fit.transform(project(centre.getX(), centre.getY()), null);
    }
}
