package org.ecofrontier.spatial;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Flattens regions for drawing: Albers' equal-area conic projection centred on the data for degrees (Snyder 1987, USGS Professional
 * Paper 1395, equations 14-1 to 14-6, on the sphere), the coordinates themselves when they are planar. For degrees the unit is the
 * kilometre, so that a scale bar can be drawn.
 *
 * @since 0.1
 */
public final class MapProjection {

    private final boolean identity;
    private final double lon0;
    private final double n;
    private final double c;
    private final double rho0;
    private final double sin0;

    private MapProjection(boolean identity, double lon0, double lat0, double lat1, double lat2) {
        this.identity = identity;
        this.lon0 = lon0;
        double mean = (Math.sin(lat1) + Math.sin(lat2)) / 2;
        // a cone this flat about the equator is the cylinder
        this.n = Math.abs(mean) < 1e-3 ? 0 : mean;
        this.c = Math.cos(lat1) * Math.cos(lat1) + 2 * n * Math.sin(lat1);
        this.sin0 = Math.sin(lat0);
        this.rho0 = n == 0 ? 0 : Math.sqrt(Math.max(0, c - 2 * n * sin0)) / n;
    }

    /**
     * A projection suited to the regions.
     *
     * @param geography the regions
     * @return the projection; standard parallels lie a sixth of the range of latitudes inside it
     */
    public static MapProjection centredOn(Geography geography) {
        if (geography.coordinates() == CoordinateSystem.PLANAR) {
            return new MapProjection(true, 0, 0, 0, 0);
        }
        Envelope box = new Envelope();
        for (int i = 0; i < geography.size(); i++) {
            box.expandToInclude(geography.shape(i).getEnvelopeInternal());
        }
        double west = box.getMinX();
        double east = box.getMaxX();
        if (east - west > 180) {
            Envelope joined = new Envelope();
            for (int i = 0; i < geography.size(); i++) {
                joined.expandToInclude(eastward(Degrees.joined(geography.shape(i)).getEnvelopeInternal()));
            }
            if (joined.getWidth() < east - west) {
                west = joined.getMinX();
                east = joined.getMaxX();
            }
        }
        double south = Math.toRadians(box.getMinY());
        double range = Math.toRadians(box.getHeight());
        return new MapProjection(false, (west + east) / 2, south + range / 2, south + range / 6, south + range * 5 / 6);
    }

    private static Envelope eastward(Envelope box) {
        return box.getMaxX() < 0 ? new Envelope(box.getMinX() + 360, box.getMaxX() + 360, box.getMinY(), box.getMaxY()) : box;
    }

    /** Returns whether projected coordinates are kilometres; otherwise they are in the unit of the planar coordinates. */
    public boolean isInKilometres() {
        return !identity;
    }

    /**
     * Projects a point.
     *
     * @param x x, or longitude in degrees
     * @param y y, or latitude in degrees
     * @return the point in the plane of the map, y upwards
     */
    public Coordinate project(double x, double y) {
        if (identity) {
            return new Coordinate(x, y);
        }
        double east = Math.toRadians(Math.IEEEremainder(x - lon0, 360));
        double sin = Math.sin(Math.toRadians(y));
        if (n == 0) {
            return new Coordinate(Earth.RADIUS_KM * east * Math.sqrt(c), Earth.RADIUS_KM * (sin - sin0) / Math.sqrt(c));
        }
        double rho = Math.sqrt(Math.max(0, c - 2 * n * sin)) / n;
        return new Coordinate(Earth.RADIUS_KM * rho * Math.sin(n * east), Earth.RADIUS_KM * (rho0 - rho * Math.cos(n * east)));
    }

    /**
     * Projects a shape, vertex by vertex.
     *
     * @param shape the shape
     * @return a projected copy
     */
    public Geometry project(Geometry shape) {
        Geometry copy = shape.copy();
        if (!identity) {
            copy.apply(new EachVertex(vertex -> project(vertex.x, vertex.y)));
        }
        return copy;
    }
}
