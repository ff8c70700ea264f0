package org.ecofrontier.spatial;

/**
 * The sphere on which degrees are measured.
 *
 * @since 0.1
 */
public final class Earth {

    /** Mean radius R1 = (2a + b) / 3 of the WGS 84 ellipsoid in kilometres (Moritz 2000, Journal of Geodesy 74, 128-133). */
    public static final double RADIUS_KM = 6371.0088;

    private Earth() {
    }

    /**
     * Great-circle distance by the haversine formula (Sinnott 1984), accurate also for points that lie close together.
     *
     * @param lon1 longitude of the first point in degrees
     * @param lat1 latitude of the first point in degrees
     * @param lon2 longitude of the second point in degrees
     * @param lat2 latitude of the second point in degrees
     * @return the distance in kilometres
     */
    public static double distanceKm(double lon1, double lat1, double lon2, double lat2) {
        double phi1 = Math.toRadians(lat1);
        double phi2 = Math.toRadians(lat2);
        double u = Math.sin((phi2 - phi1) / 2);
        double v = Math.sin(Math.toRadians(lon2 - lon1) / 2);
        double a = u * u + Math.cos(phi1) * Math.cos(phi2) * v * v;
        return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
