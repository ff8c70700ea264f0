package org.ecofrontier.spatial;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** Distances between borders, found through spatial indexes. */
final class Gaps {

    /** Share of the extent that is lost to rounding when coordinates are written and read. */
    private static final double ROUNDING = 1e-12;

    @FunctionalInterface
    interface Pair {
        void accept(int i, int j);
    }

    private final Geography geography;
    private final STRtree tree = new STRtree();
    private final IndexedFacetDistance[] facets;
    private final IndexedPointInAreaLocator[] areas;
    private final Envelope extent = new Envelope();

    Gaps(Geography geography) {
        this.geography = geography;
        this.facets = new IndexedFacetDistance[geography.size()];
        this.areas = new IndexedPointInAreaLocator[geography.size()];
        for (int i = 0; i < geography.size(); i++) {
            Envelope box = geography.shape(i).getEnvelopeInternal();
            tree.insert(box, i);
            extent.expandToInclude(box);
        }
        tree.build();
    }

    /** The least distance that is not mere rounding. */
    double rounding() {
        double largest = Math.max(Math.max(Math.abs(extent.getMinX()), Math.abs(extent.getMaxX())),
                Math.max(Math.abs(extent.getMinY()), Math.abs(extent.getMaxY())));
        return Math.max(ROUNDING * largest, Double.MIN_NORMAL);
    }

    /** Calls each pair i < j whose boxes come as close as the reach, in ascending order. */
    void forEachPair(double reach, Pair pair) {
        for (int i = 0; i < geography.size(); i++) {
            Envelope box = new Envelope(geography.shape(i).getEnvelopeInternal());
            box.expandBy(reach);
            List<Integer> near = new ArrayList<>();
            for (Object found : tree.query(box)) {
                if ((Integer) found > i) {
                    near.add((Integer) found);
                }
            }
            near.sort(null);
            for (int j : near) {
                pair.accept(i, j);
            }
        }
    }

    boolean within(int i, int j, double tolerance) {
        return facets(i).isWithinDistance(geography.shape(j), tolerance) || covers(i, j) || covers(j, i);
    }

    double distance(int i, int j) {
        return covers(i, j) || covers(j, i) ? 0 : facets(i).distance(geography.shape(j));
    }

    double medianSegment() {
        List<Double> lengths = new ArrayList<>();
        for (int i = 0; i < geography.size(); i++) {
            BorderKeys.borders(geography.shape(i), line -> {
                for (int k = 1; k < line.size(); k++) {
                    double length = Math.hypot(line.getX(k) - line.getX(k - 1), line.getY(k) - line.getY(k - 1));
                    if (length > 0) {
                        lengths.add(length);
                    }
                }
            });
        }
        lengths.sort(null);
        return lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
    }

    /** Whether region j lies on region i; their borders are known not to meet, so any point of j tells. */
    private boolean covers(int i, int j) {
        Geometry outer = geography.shape(i);
        Geometry inner = geography.shape(j);
        if (outer.getDimension() < 2 || !outer.getEnvelopeInternal().contains(inner.getEnvelopeInternal())) {
            return false;
        }
        if (areas[i] == null) {
            areas[i] = new IndexedPointInAreaLocator(outer);
        }
        Coordinate any = inner.getCoordinate();
        return areas[i].locate(any) != Location.EXTERIOR;
    }

    private IndexedFacetDistance facets(int i) {
        if (facets[i] == null) {
            facets[i] = new IndexedFacetDistance(geography.shape(i));
        }
        return facets[i];
    }
}
