package org.ecofrontier.spatial;

import org.ecofrontier.spatial.SpatialException.Kind;

/**
 * Neighbours by the distance between the places of regions: great-circle kilometres for degrees, Euclidean for planar coordinates.
 *
 * @since 0.1
 */
public final class DistanceWeights {

    private DistanceWeights() {
    }

    /**
     * The k nearest regions of each region. Of equally near regions (to 1e-12 of the extent) those whose ids sort first are taken.
     *
     * @param geography the regions
     * @param k number of neighbours, 1 to the number of regions less one
     * @return weights of 1, in general not symmetric
     * @throws SpatialException if k is out of range
     */
    public static SpatialWeights knn(Geography geography, int k) {
        int n = geography.size();
        if (k < 1 || k >= n) {
            throw new SpatialException(Kind.BAD_PARAMETER, "k is " + k + "; with " + n + " regions it must be from 1 to " + (n - 1) + ".",
                    "k", k, "1.." + (n - 1));
        }
        Places places = new Places(geography);
        int[][] neighbours = new int[n][];
        for (int i = 0; i < n; i++) {
            neighbours[i] = places.nearest(i, k);
        }
        return SpatialWeights.ofNeighbours(geography.ids(), neighbours);
    }

    /**
     * The regions within a distance of each region.
     *
     * @param geography the regions
     * @param distance greatest distance, positive; see {@link #suggestBand}
     * @return weights of 1
     * @throws SpatialException if the distance is not positive
     */
    public static SpatialWeights band(Geography geography, double distance) {
        return SpatialWeights.ofNeighbours(geography.ids(), within(geography, distance));
    }

    /**
     * The smallest band in which no region is an island: the greatest distance of a region to its nearest one.
     *
     * @param geography at least two regions
     * @return the distance
     * @throws SpatialException if there are fewer than two regions
     */
    public static double suggestBand(Geography geography) {
        SpatialWeights nearest = knn(geography, 1);
        double band = 0;
        for (int i = 0; i < geography.size(); i++) {
            band = Math.max(band, geography.distance(i, nearest.row(i)[0]));
        }
        return band;
    }

    /**
     * Weights 1 / distance^power.
     *
     * @param geography the regions, no two of them at the same place within the band
     * @param power positive, usually 1 or 2
     * @param distance greatest distance at which a region still counts, positive; infinite for all regions
     * @return the weights
     * @throws SpatialException if a parameter is not positive or two regions lie at the same place
     */
    public static SpatialWeights inverse(Geography geography, double power, double distance) {
        requirePositive("power", power, false);
        int[][] neighbours = within(geography, distance);
        double[][] weights = new double[neighbours.length][];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = new double[neighbours[i].length];
            for (int m = 0; m < weights[i].length; m++) {
                int j = neighbours[i][m];
                double d = geography.distance(i, j);
                weights[i][m] = power == 1 ? 1 / d : power == 2 ? 1 / (d * d) : Math.pow(d, -power);
                if (Double.isInfinite(weights[i][m])) {
                    String a = geography.ids().get(i);
                    String b = geography.ids().get(j);
                    throw new SpatialException(Kind.SAME_PLACE, "Regions " + a + " and " + b + " lie at the same place, so that the inverse"
                            + " of their distance is not defined. Correct a coordinate or choose other weights.", a, b);
                }
            }
        }
        return SpatialWeights.of(geography.ids(), neighbours, weights);
    }

    private static int[][] within(Geography geography, double distance) {
        requirePositive("distance", distance, true);
        Places places = new Places(geography);
        int[][] neighbours = new int[geography.size()][];
        for (int i = 0; i < neighbours.length; i++) {
            neighbours[i] = places.within(i, distance);
        }
        return neighbours;
    }

    private static void requirePositive(String name, double value, boolean infinite) {
        if (!(value > 0) || !infinite && Double.isInfinite(value)) {
            throw new SpatialException(Kind.BAD_PARAMETER, "The " + name + " is " + value + "; it must be positive.", name, value, "> 0");
        }
    }
}
