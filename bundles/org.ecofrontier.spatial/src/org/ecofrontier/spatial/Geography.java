package org.ecofrontier.spatial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ecofrontier.spatial.SpatialException.Kind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Where the regions of a study lie: polygons, or points when only coordinates are known. Immutable; the regions keep the order in
 * which they were given.
 *
 * @since 0.1
 */
public final class Geography {

    private static final GeometryFactory POINTS = new GeometryFactory();

    private final CoordinateSystem coordinates;
    private final boolean polygons;
    private final List<String> ids;
    private final Map<String, Integer> index;
    private final Geometry[] shapes;
    private final double[] x;
    private final double[] y;

    private Geography(CoordinateSystem coordinates, boolean polygons, List<String> ids, Geometry[] shapes, double[] x, double[] y) {
        this.coordinates = Objects.requireNonNull(coordinates);
        this.polygons = polygons;
        this.ids = List.copyOf(ids);
        this.index = indexOf(this.ids);
        this.shapes = shapes;
        this.x = x;
        this.y = y;
    }

    /**
     * Regions with shapes. The place of a region is the area centroid of its shape.
     *
     * @param cs how coordinates are to be read
     * @param ids one id per region, all different
     * @param shapes one non-empty geometry per region, kept as given (not copied, not to be changed)
     * @return the geography
     * @throws SpatialException if the sizes differ, an id is missing or given twice, a shape is empty, a coordinate is not finite, or
     *         is neither a longitude nor a latitude although degrees are expected
     */
    public static Geography ofPolygons(CoordinateSystem cs, List<String> ids, List<? extends Geometry> shapes) {
        requireSize("shapes", ids.size(), shapes.size());
        int n = ids.size();
        Geometry[] kept = new Geometry[n];
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            Geometry shape = shapes.get(i);
            String id = ids.get(i);
            if (shape == null || shape.isEmpty()) {
                throw new SpatialException(Kind.EMPTY_SHAPE, "Region " + id + " has no shape. Give it one or leave the region out.", id);
            }
            Envelope box = shape.getEnvelopeInternal();
            requirePlace(cs, id, box.getMinX(), box.getMinY());
            requirePlace(cs, id, box.getMaxX(), box.getMaxY());
            kept[i] = shape;
            Coordinate centre = Centroids.of(cs, shape);
            x[i] = centre.x;
            y[i] = centre.y;
        }
        return new Geography(cs, true, ids, kept, x, y);
    }

    /**
     * Regions of which only a point is known.
     *
     * @param cs how coordinates are to be read
     * @param ids one id per region, all different
     * @param x one x or longitude per region
     * @param y one y or latitude per region
     * @return the geography
     * @throws SpatialException as {@link #ofPolygons}
     */
    public static Geography ofPoints(CoordinateSystem cs, List<String> ids, double[] x, double[] y) {
        requireSize("x", ids.size(), x.length);
        requireSize("y", ids.size(), y.length);
        Geometry[] points = new Geometry[ids.size()];
        for (int i = 0; i < points.length; i++) {
            requirePlace(cs, ids.get(i), x[i], y[i]);
            points[i] = POINTS.createPoint(new Coordinate(x[i], y[i]));
        }
        return new Geography(cs, false, ids, points, x.clone(), y.clone());
    }

    /** Returns how coordinates are to be read. */
    public CoordinateSystem coordinates() {
        return coordinates;
    }

    /** Returns whether the regions have shapes, which contiguity and filled maps need. */
    public boolean hasPolygons() {
        return polygons;
    }

    /** Returns the ids in order. */
    public List<String> ids() {
        return ids;
    }

    /** Returns the number of regions. */
    public int size() {
        return ids.size();
    }

    /**
     * Finds a region.
     *
     * @param id the id
     * @return its position, or -1
     */
    public int indexOf(String id) {
        return index.getOrDefault(id, -1);
    }

    /**
     * Returns the shape of a region; a point when only points are known. Not to be changed.
     *
     * @param i position of the region
     * @return the shape
     */
    public Geometry shape(int i) {
        return shapes[i];
    }

    /**
     * Returns x or longitude of the region's area centroid.
     *
     * @param i position of the region
     * @return the coordinate
     */
    public double x(int i) {
        return x[i];
    }

    /**
     * Returns y or latitude of the region's area centroid.
     *
     * @param i position of the region
     * @return the coordinate
     */
    public double y(int i) {
        return y[i];
    }

    /**
     * Distance between the places of two regions: great-circle kilometres for degrees, Euclidean otherwise.
     *
     * @param i position of a region
     * @param j position of a region
     * @return the distance
     */
    public double distance(int i, int j) {
        return coordinates == CoordinateSystem.DEGREES
                ? Earth.distanceKm(x[i], y[i], x[j], y[j])
                : Math.hypot(x[i] - x[j], y[i] - y[j]);
    }

    /**
     * Picks regions, in the order asked for.
     *
     * @param wanted ids, all different
     * @return a geography of these regions
     * @throws SpatialException if an id is not among the regions or is asked for twice
     */
    public Geography select(List<String> wanted) {
        List<String> kept = new ArrayList<>(wanted);
        Geometry[] someShapes = new Geometry[kept.size()];
        double[] someX = new double[kept.size()];
        double[] someY = new double[kept.size()];
        for (int k = 0; k < kept.size(); k++) {
            int i = indexOf(kept.get(k));
            if (i < 0) {
                throw new SpatialException(Kind.UNKNOWN_REGION,
                        "The boundaries hold no region " + kept.get(k) + ". Add it to the boundaries or correct the id.", kept.get(k));
            }
            someShapes[k] = shapes[i];
            someX[k] = x[i];
            someY[k] = y[i];
        }
        return new Geography(coordinates, polygons, kept, someShapes, someX, someY);
    }

    static void requireSize(String what, int expected, int found) {
        if (expected != found) {
            throw new SpatialException(Kind.SIZE_MISMATCH,
                    "There are " + expected + " regions but " + found + " " + what + ".", what, expected, found);
        }
    }

    static Map<String, Integer> indexOf(List<String> ids) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (id == null || id.isBlank()) {
                throw new SpatialException(Kind.MISSING_ID, "Region number " + (i + 1) + " has no id.", i + 1);
            }
            if (index.put(id, i) != null) {
                throw new SpatialException(Kind.DUPLICATE_ID, "The id " + id + " is given to more than one region.", id);
            }
        }
        return index;
    }

    private static void requirePlace(CoordinateSystem cs, String id, double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new SpatialException(Kind.BAD_COORDINATE, "A coordinate of region " + id + " is not a number.", id);
        }
        if (cs == CoordinateSystem.DEGREES && !Degrees.plausible(x, y)) {
            throw new SpatialException(Kind.NOT_DEGREES, "Region " + id + " has the coordinate " + x + ", " + y
                    + ", which is not longitude and latitude in degrees. Say that the coordinates are planar, or convert them to degrees.",
                    id, x, y);
        }
    }
}
