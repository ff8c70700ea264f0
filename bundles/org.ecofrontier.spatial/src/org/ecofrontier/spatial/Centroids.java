package org.ecofrontier.spatial;

import org.locationtech.jts.algorithm.Centroid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Area centroids. */
final class Centroids {

    private Centroids() {
    }

    /**
     * The area centroid in the plane of the coordinates. In degrees that is the plane of longitude and latitude, as GeoDa does it;
     * a shape cut by the antimeridian is joined first.
     */
    static Coordinate of(CoordinateSystem cs, Geometry shape) {
        if (cs == CoordinateSystem.PLANAR) {
            return Centroid.getCentroid(shape);
        }
        Coordinate c = Centroid.getCentroid(Degrees.joined(shape));
        return new Coordinate(c.x > 180 ? c.x - 360 : c.x, c.y);
    }
}
