package org.ecofrontier.spatial;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Longitudes and latitudes: what can be one, and shapes cut by the antimeridian. */
final class Degrees {

    /** Slack for rounding in published boundaries. */
    private static final double ROUNDING = 1e-6;

    private Degrees() {
    }

    /** Longitudes up to 360 are met in data counted eastwards from Greenwich. */
    static boolean plausible(double lon, double lat) {
        return Math.abs(lat) <= 90 + ROUNDING && lon >= -180 - ROUNDING && lon <= 360 + ROUNDING;
    }

    /** Brings a longitude into [-180, 180). */
    static double wrap(double lon) {
        double l = lon >= 180 ? lon - 360 : lon;
        return l < -180 ? l + 360 : l;
    }

    /** A shape whose parts lie on both sides of the antimeridian is made whole by counting longitudes from 0 to 360. */
    static Geometry joined(Geometry shape) {
        if (shape.getEnvelopeInternal().getWidth() <= 180) {
            return shape;
        }
        Geometry shifted = shape.copy();
        shifted.apply(new EachVertex(vertex -> vertex.x < 0 ? new Coordinate(vertex.x + 360, vertex.y) : vertex));
        return shifted.getEnvelopeInternal().getWidth() < shape.getEnvelopeInternal().getWidth() ? shifted : shape;
    }
}
