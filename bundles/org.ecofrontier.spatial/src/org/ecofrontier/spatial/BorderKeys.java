package org.ecofrontier.spatial;

import java.util.function.Consumer;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Vertices and edges of borders as keys that are equal exactly when the coordinates are. */
final class BorderKeys {

    /** A vertex; -0.0 and 0.0 are one, and in degrees so are the two names of the antimeridian. */
    record Vertex(double x, double y) implements Comparable<Vertex> {

        static Vertex of(boolean degrees, double x, double y) {
            return new Vertex((degrees ? Degrees.wrap(x) : x) + 0.0, y + 0.0);
        }

        @Override
        public int compareTo(Vertex other) {
            int byX = Double.compare(x, other.x);
            return byX != 0 ? byX : Double.compare(y, other.y);
        }

        @Override
        public int hashCode() {
            long h = Double.doubleToLongBits(x) * 0x9E3779B97F4A7C15L + Double.doubleToLongBits(y);
            h ^= h >>> 32;
            return (int) (h * 0xD6E8FEB86659FD93L >>> 32);
        }
    }

    /** An edge without direction. */
    record Edge(Vertex low, Vertex high) {

        static Edge of(Vertex a, Vertex b) {
            return a.compareTo(b) <= 0 ? new Edge(a, b) : new Edge(b, a);
        }
    }

    private BorderKeys() {
    }

    static void vertices(Geography geography, int i, Consumer<Vertex> each) {
        boolean degrees = geography.coordinates() == CoordinateSystem.DEGREES;
        borders(geography.shape(i), line -> {
            for (int k = 0; k < line.size(); k++) {
                each.accept(Vertex.of(degrees, line.getX(k), line.getY(k)));
            }
        });
    }

    static void edges(Geography geography, int i, Consumer<Edge> each) {
        boolean degrees = geography.coordinates() == CoordinateSystem.DEGREES;
        borders(geography.shape(i), line -> {
            for (int k = 1; k < line.size(); k++) {
                Vertex a = Vertex.of(degrees, line.getX(k - 1), line.getY(k - 1));
                Vertex b = Vertex.of(degrees, line.getX(k), line.getY(k));
                if (!a.equals(b)) {
                    each.accept(Edge.of(a, b));
                }
            }
        });
    }

    /** Outer and inner rings, lines and points of a shape. */
    static void borders(Geometry shape, Consumer<CoordinateSequence> each) {
        for (int g = 0; g < shape.getNumGeometries(); g++) {
            Geometry part = shape.getGeometryN(g);
            if (part instanceof Polygon polygon) {
                each.accept(polygon.getExteriorRing().getCoordinateSequence());
                for (int r = 0; r < polygon.getNumInteriorRing(); r++) {
                    each.accept(polygon.getInteriorRingN(r).getCoordinateSequence());
                }
            } else if (part instanceof LineString line) {
                each.accept(line.getCoordinateSequence());
            } else if (part instanceof Point point) {
                each.accept(point.getCoordinateSequence());
            } else if (part != shape) {
                borders(part, each);
            }
        }
    }
}
