package org.ecofrontier.spatial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecofrontier.spatial.SpatialException.Kind;

/**
 * Neighbours by common borders. Queen and rook match vertices exactly, as spdep and GeoDa do, and therefore miss neighbours on unclean
 * borders; {@link #touch} finds those.
 *
 * @since 0.1
 */
public final class Contiguity {

    /** Gaps this many times narrower than half a border segment are slips of digitising. */
    private static final double SLIPS = 1000;

    private Contiguity() {
    }

    /**
     * Regions that share at least one vertex.
     *
     * @param geography regions with polygons
     * @return weights of 1
     * @throws SpatialException if only points are known
     */
    public static SpatialWeights queen(Geography geography) {
        requirePolygons(geography, "queen");
        Map<BorderKeys.Vertex, List<Integer>> owners = new HashMap<>();
        for (int i = 0; i < geography.size(); i++) {
            int region = i;
            BorderKeys.vertices(geography, i, v -> own(owners, v, region));
        }
        return link(geography, owners);
    }

    /**
     * Regions that share at least one edge, that is two consecutive vertices of both borders.
     *
     * @param geography regions with polygons
     * @return weights of 1
     * @throws SpatialException if only points are known
     */
    public static SpatialWeights rook(Geography geography) {
        requirePolygons(geography, "rook");
        Map<BorderKeys.Edge, List<Integer>> owners = new HashMap<>();
        for (int i = 0; i < geography.size(); i++) {
            int region = i;
            BorderKeys.edges(geography, i, e -> own(owners, e, region));
        }
        return link(geography, owners);
    }

    /**
     * Regions whose borders come as close as the tolerance, or of which one lies on the other. Finds neighbours across borders
     * without common vertices (T-junctions) and across narrow gaps.
     *
     * @param geography regions with polygons
     * @param tolerance greatest gap in the unit of the coordinates (degrees for degrees), 0 or more; see {@link #suggestTolerance}
     * @return weights of 1
     * @throws SpatialException if only points are known or the tolerance is negative or not finite
     */
    public static SpatialWeights touch(Geography geography, double tolerance) {
        requirePolygons(geography, "touch");
        if (!(tolerance >= 0) || Double.isInfinite(tolerance)) {
            throw new SpatialException(Kind.BAD_PARAMETER, "The tolerance is " + tolerance + "; it must be 0 or more.",
                    "tolerance", tolerance, ">= 0");
        }
        Gaps gaps = new Gaps(geography);
        List<List<Integer>> neighbours = lists(geography.size());
        gaps.forEachPair(tolerance, (i, j) -> {
            if (gaps.within(i, j, tolerance)) {
                neighbours.get(i).add(j);
                neighbours.get(j).add(i);
            }
        });
        return ofLists(geography, neighbours);
    }

    /**
     * Proposes a tolerance for {@link #touch}. Gaps between regions without a common vertex are sorted, from a thousandth of half the
     * median length of a border segment (what is narrower is surely not meant) up to that half; the tolerance is the middle (geometric
     * mean) of their widest jump. On clean borders that is about 1.5 percent of a segment.
     *
     * @param geography regions with polygons
     * @return a positive tolerance in the unit of the coordinates
     * @throws SpatialException if only points are known
     */
    public static double suggestTolerance(Geography geography) {
        requirePolygons(geography, "touch");
        Gaps gaps = new Gaps(geography);
        double reach = Math.max(gaps.medianSegment() / 2, SLIPS * gaps.rounding());
        double floor = reach / SLIPS;
        SpatialWeights queen = queen(geography);
        List<Double> found = new ArrayList<>();
        found.add(floor);
        gaps.forEachPair(reach, (i, j) -> {
            if (queen.weight(i, j) == 0 && gaps.within(i, j, reach)) {
                found.add(Math.max(floor, gaps.distance(i, j)));
            }
        });
        found.add(reach);
        double[] sorted = found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int widest = 1;
        for (int k = 2; k < sorted.length; k++) {
            if (sorted[k] / sorted[k - 1] > sorted[widest] / sorted[widest - 1]) {
                widest = k;
            }
        }
        return Math.sqrt(sorted[widest]) * Math.sqrt(sorted[widest - 1]);
    }

    private static <K> void own(Map<K, List<Integer>> owners, K key, int region) {
        List<Integer> list = owners.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (list.isEmpty() || list.get(list.size() - 1) != region) {
            list.add(region);
        }
    }

    private static <K> SpatialWeights link(Geography geography, Map<K, List<Integer>> owners) {
        List<List<Integer>> neighbours = lists(geography.size());
        for (List<Integer> sharing : owners.values()) {
            for (int a = 0; a < sharing.size(); a++) {
                for (int b = 0; b < sharing.size(); b++) {
                    if (a != b) {
                        neighbours.get(sharing.get(a)).add(sharing.get(b));
                    }
                }
            }
        }
        return ofLists(geography, neighbours);
    }

    private static List<List<Integer>> lists(int n) {
        List<List<Integer>> lists = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static SpatialWeights ofLists(Geography geography, List<List<Integer>> lists) {
        int[][] neighbours = new int[lists.size()][];
        Arrays.setAll(neighbours, i -> lists.get(i).stream().mapToInt(Integer::intValue).sorted().distinct().toArray());
        return SpatialWeights.ofNeighbours(geography.ids(), neighbours);
    }

    private static void requirePolygons(Geography geography, String weights) {
        if (!geography.hasPolygons()) {
            throw new SpatialException(Kind.NEEDS_POLYGONS, "The weights " + weights + " need boundaries, but only points are known."
                    + " Add boundaries to the study, or choose knn, band or inverse-distance.", weights);
        }
    }
}
