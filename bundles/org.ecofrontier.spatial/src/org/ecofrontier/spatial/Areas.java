package org.ecofrontier.spatial;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Areas of regions.
 *
 * @since 0.1
 */
public final class Areas {

    private Areas() {
    }

    /**
     * The area of a region.
     *
     * @param geography the regions
     * @param i position of the region
     * @return square kilometres on the sphere for degrees (edges as straight lines of longitude against the sine of latitude, so that
     *         common borders cancel exactly), squares of the unit of the coordinates otherwise; 0 for a point
     */
    public static double area(Geography geography, int i) {
        Geometry shape = geography.shape(i);
        return geography.coordinates() == CoordinateSystem.DEGREES ? onSphere(shape) : shape.getArea();
    }

    private static double onSphere(Geometry shape) {
        if (shape instanceof Polygon polygon) {
            double area = ring(polygon.getExteriorRing().getCoordinateSequence());
            for (int r = 0; r < polygon.getNumInteriorRing(); r++) {
                area -= ring(polygon.getInteriorRingN(r).getCoordinateSequence());
            }
            return area;
        }
        double area = 0;
        for (int g = 0; g < shape.getNumGeometries(); g++) {
            Geometry part = shape.getGeometryN(g);
            area += part == shape ? 0 : onSphere(part);
        }
        return area;
    }

    /** The shoelace formula in the equal-area cylindrical projection x = R lon, y = R sin lat (Lambert 1772). */
    private static double ring(CoordinateSequence line) {
        double twice = 0;
        for (int k = 1; k < line.size(); k++) {
            double width = Math.toRadians(line.getX(k) - line.getX(k - 1));
            twice += width * (Math.sin(Math.toRadians(line.getY(k))) + Math.sin(Math.toRadians(line.getY(k - 1))));
        }
        return Math.abs(twice) / 2 * Earth.RADIUS_KM * Earth.RADIUS_KM;
    }
}
