package org.ecofrontier.figure;

import java.util.Arrays;

import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Earth;
import org.ecofrontier.spatial.Geography;
import org.locationtech.jts.geom.Envelope;

/**
 * From coordinates to a plane: planar coordinates stay as they are; degrees become kilometres by the Albers equal-area conic projection
 * on a sphere (Snyder 1987, USGS Professional Paper 1395, equations 14-1 to 14-6) with standard parallels at a sixth and five sixths of
 * the latitudes shown, or, for the whole earth and around the equator, by the equirectangular projection (Snyder, 12-1).
 */
final class Projection {

    private static final double WIDE = 150;

    private final boolean degrees;
    private final boolean eastward;
    private final double middle;
    private final double n;
    private final double c;
    private final double rho0;
    private final double shrink;

    Projection(Geography geography) {
        degrees = geography.coordinates() == CoordinateSystem.DEGREES;
        Envelope plain = envelope(geography, false);
        Envelope shifted = envelope(geography, true);
        eastward = degrees && plain.getWidth() > 180 && shifted.getWidth() < plain.getWidth();
        Envelope box = eastward ? shifted : plain;
        middle = (box.getMinX() + box.getMaxX()) / 2;
        double south = StrictMath.toRadians(box.getMinY() + box.getHeight() / 6);
        double north = StrictMath.toRadians(box.getMaxY() - box.getHeight() / 6);
        double sum = (StrictMath.sin(south) + StrictMath.sin(north)) / 2;
        boolean conic = degrees && StrictMath.abs(sum) > 0.05 && box.getWidth() < WIDE;
        n = conic ? sum : 0;
        c = StrictMath.cos(south) * StrictMath.cos(south) + 2 * n * StrictMath.sin(south);
        rho0 = conic ? rho((south + north) / 2) : 0;
        shrink = StrictMath.cos(StrictMath.toRadians((box.getMinY() + box.getMaxY()) / 2));
    }

    /** Whether the plane is measured in kilometres. */
    boolean kilometres() {
        return degrees;
    }

    /** Puts a point of the plane into an array: x to the right, y upwards. */
    void apply(double x, double y, double[] into) {
        if (!degrees) {
            into[0] = x;
            into[1] = y;
            return;
        }
        double lon = StrictMath.toRadians((eastward && x < 0 ? x + 360 : x) - middle);
        double lat = StrictMath.toRadians(y);
        if (n == 0) {
            into[0] = Earth.RADIUS_KM * lon * shrink;
            into[1] = Earth.RADIUS_KM * lat;
        } else {
            double rho = rho(lat);
            into[0] = rho * StrictMath.sin(n * lon);
            into[1] = rho0 - rho * StrictMath.cos(n * lon);
        }
    }

    private double rho(double lat) {
        return Earth.RADIUS_KM * StrictMath.sqrt(StrictMath.max(0, c - 2 * n * StrictMath.sin(lat))) / n;
    }

    private static Envelope envelope(Geography geography, boolean eastward) {
        Envelope box = new Envelope();
        for (int i = 0; i < geography.size(); i++) {
            if (eastward) {
                Arrays.stream(geography.shape(i).getCoordinates()).forEach(at -> box.expandToInclude(at.x < 0 ? at.x + 360 : at.x, at.y));
            } else {
                box.expandToInclude(geography.shape(i).getEnvelopeInternal());
            }
        }
        return box;
    }
}
