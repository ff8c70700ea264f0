package org.ecofrontier.spatial;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The places of regions, sorted along the axis of their greatest spread, so that a search around one of them can stop early. Degrees
 * are searched as points on the unit sphere, where no antimeridian and no pole is in the way.
 */
final class Places {

    /** Distances that differ by less than this share of the greatest extent count as equal, so that rounding does not decide ties. */
    private static final double TIE = 1e-12;
    private static final double SAFETY = 1 + 1e-9;

    private final Geography geography;
    private final int[] sorted;
    private final int[] rankInSorted;
    private final double[] key;
    private final int[] rankById;
    private final double tieUnit;

    Places(Geography geography) {
        this.geography = geography;
        double[][] points = points(geography);
        int axis = widest(points);
        int n = geography.size();
        double[] along = points[axis];
        sorted = IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble(i -> along[i])).mapToInt(Integer::intValue).toArray();
        rankInSorted = new int[n];
        key = new double[n];
        for (int r = 0; r < n; r++) {
            rankInSorted[sorted[r]] = r;
            key[r] = along[sorted[r]];
        }
        rankById = new int[n];
        int[] byId = IntStream.range(0, n).boxed().sorted(Comparator.comparing(i -> geography.ids().get(i)))
                .mapToInt(Integer::intValue).toArray();
        for (int r = 0; r < n; r++) {
            rankById[byId[r]] = r;
        }
        double extent = n == 0 ? 0 : key[n - 1] - key[0];
        tieUnit = TIE * (geography.coordinates() == CoordinateSystem.DEGREES ? Earth.RADIUS_KM : 1) * extent;
    }

    /** The k nearest regions of region i, nearest first; of equally near ones the one whose id sorts first. */
    int[] nearest(int i, int k) {
        int[] best = new int[k];
        double[] bestDistance = new double[k];
        int held = 0;
        int here = rankInSorted[i];
        int down = here - 1;
        int up = here + 1;
        while (down >= 0 || up < sorted.length) {
            double gapDown = down >= 0 ? key[here] - key[down] : Double.POSITIVE_INFINITY;
            double gapUp = up < sorted.length ? key[up] - key[here] : Double.POSITIVE_INFINITY;
            double gap = Math.min(gapDown, gapUp);
            if (held == k && gap > keyReach(bestDistance[k - 1] + 2 * tieUnit)) {
                break;
            }
            int j = gapDown <= gapUp ? sorted[down--] : sorted[up++];
            double d = rounded(geography.distance(i, j));
            int at = held;
            while (at > 0 && (d < bestDistance[at - 1] || d == bestDistance[at - 1] && rankById[j] < rankById[best[at - 1]])) {
                at--;
            }
            if (at < k) {
                int moved = Math.min(held, k - 1) - at;
                System.arraycopy(best, at, best, at + 1, moved);
                System.arraycopy(bestDistance, at, bestDistance, at + 1, moved);
                best[at] = j;
                bestDistance[at] = d;
                held = Math.min(held + 1, k);
            }
        }
        return best;
    }

    /** The regions within a distance of region i, ascending by position. */
    int[] within(int i, double distance) {
        int here = rankInSorted[i];
        double reach = keyReach(distance);
        int from = here;
        while (from > 0 && key[here] - key[from - 1] <= reach) {
            from--;
        }
        int to = here;
        while (to < sorted.length - 1 && key[to + 1] - key[here] <= reach) {
            to++;
        }
        return IntStream.rangeClosed(from, to).map(r -> sorted[r]).filter(j -> j != i && geography.distance(i, j) <= distance)
                .sorted().toArray();
    }

    private double rounded(double distance) {
        return tieUnit > 0 ? Math.rint(distance / tieUnit) * tieUnit : distance;
    }

    /** The greatest difference of keys between points of a distance; the chord for great circles. */
    private double keyReach(double distance) {
        if (geography.coordinates() == CoordinateSystem.PLANAR) {
            return distance * SAFETY;
        }
        double half = distance / (2 * Earth.RADIUS_KM);
        return half >= Math.PI / 2 ? 2 : 2 * Math.sin(half) * SAFETY + 1e-15;
    }

    private static double[][] points(Geography geography) {
        int n = geography.size();
        boolean sphere = geography.coordinates() == CoordinateSystem.DEGREES;
        double[][] p = new double[sphere ? 3 : 2][n];
        for (int i = 0; i < n; i++) {
            if (sphere) {
                double lon = Math.toRadians(geography.x(i));
                double lat = Math.toRadians(geography.y(i));
                p[0][i] = Math.cos(lat) * Math.cos(lon);
                p[1][i] = Math.cos(lat) * Math.sin(lon);
                p[2][i] = Math.sin(lat);
            } else {
                p[0][i] = geography.x(i);
                p[1][i] = geography.y(i);
            }
        }
        return p;
    }

    private static int widest(double[][] points) {
        int axis = 0;
        double most = -1;
        for (int a = 0; a < points.length; a++) {
            double spread = points[a].length == 0 ? 0
                    : Arrays.stream(points[a]).max().orElse(0) - Arrays.stream(points[a]).min().orElse(0);
            if (spread > most) {
                most = spread;
                axis = a;
            }
        }
        return axis;
    }
}
