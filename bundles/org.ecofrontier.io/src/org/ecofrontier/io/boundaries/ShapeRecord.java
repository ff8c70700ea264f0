package org.ecofrontier.io.boundaries;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * One record of a .shp file. Measures and heights are passed over.
 *
 * @param shape the geometry, null for a null shape
 * @param corrected whether a ring had to be closed or left out
 */
record ShapeRecord(Geometry shape, boolean corrected) {

    private static final int NULL = 0;
    private static final int POINT = 1;
    private static final int POLYGON = 5;

    /** Areas and points, plain, with heights (10 more) or with measures (20 more). */
    static void requireSupported(String file, int type) throws DataFileException {
        int plain = type % 10;
        if (type < 0 || type > 25 || plain != NULL && plain != POINT && plain != POLYGON) {
            throw new DataFileException(Kind.UNSUPPORTED, Place.of(file), "it holds " + describe(type) + ", not areas or points",
                    "choose the shapefile with the regions' areas", Integer.toString(type));
        }
    }

    static ShapeRecord parse(String file, int number, ByteBuffer content) throws DataFileException {
        int type = content.getInt();
        requireSupported(file, type);
        if (type % 10 == NULL) {
            return new ShapeRecord(null, false);
        }
        if (type % 10 == POINT) {
            require(file, number, content.remaining() >= 16, "is too short for a point");
            double[] xy = {finite(file, number, content.getDouble()), finite(file, number, content.getDouble())};
            return new ShapeRecord(Rings.FACTORY.createPoint(Rings.sequence(xy)), false);
        }
        return polygon(file, number, content);
    }

    private static ShapeRecord polygon(String file, int number, ByteBuffer content) throws DataFileException {
        require(file, number, content.remaining() >= 40, "is too short for an area");
        content.position(content.position() + 32);
        int parts = content.getInt();
        int points = content.getInt();
        require(file, number, parts >= 0 && points >= 0 && parts * 4L + points * 16L <= content.remaining(),
                "says it has " + parts + " rings and " + points + " points, more than its length holds");
        int[] starts = new int[parts + 1];
        for (int p = 0; p < parts; p++) {
            starts[p] = content.getInt();
        }
        starts[parts] = points;
        require(file, number, parts == 0 ? points == 0 : starts[0] == 0, "has rings that do not begin at its first point");
        Rings rings = new Rings();
        List<LinearRing> made = new ArrayList<>();
        for (int p = 0; p < parts; p++) {
            require(file, number, starts[p + 1] >= starts[p] && starts[p + 1] <= points, "has rings that overlap in the list of points");
            double[] xy = new double[2 * (starts[p + 1] - starts[p])];
            for (int k = 0; k < xy.length; k++) {
                xy[k] = finite(file, number, content.getDouble());
            }
            LinearRing ring = rings.of(xy);
            if (ring != null) {
                made.add(ring);
            }
        }
        return new ShapeRecord(nested(made), rings.corrected());
    }

    /** Clockwise rings enclose areas, the others are holes in the smallest area around them, or areas where there is none. */
    private static Geometry nested(List<LinearRing> rings) {
        List<LinearRing> outer = new ArrayList<>();
        List<LinearRing> inner = new ArrayList<>();
        for (LinearRing ring : rings) {
            (Area.ofRingSigned(ring.getCoordinateSequence()) >= 0 ? outer : inner).add(ring);
        }
        List<List<LinearRing>> holes = new ArrayList<>();
        outer.sort(Comparator.comparingDouble(r -> Area.ofRing(r.getCoordinateSequence())));
        outer.forEach(r -> holes.add(new ArrayList<>()));
        List<LinearRing> strays = new ArrayList<>();
        for (LinearRing hole : inner) {
            int around = 0;
            while (around < outer.size() && !encloses(outer.get(around), hole)) {
                around++;
            }
            (around < outer.size() ? holes.get(around) : strays).add(hole);
        }
        List<Polygon> areas = new ArrayList<>();
        for (int k = 0; k < outer.size(); k++) {
            areas.add(Rings.FACTORY.createPolygon(outer.get(k), holes.get(k).toArray(new LinearRing[0])));
        }
        strays.forEach(ring -> areas.add(Rings.FACTORY.createPolygon(ring)));
        return ShapeRepair.ofParts(Rings.FACTORY, areas);
    }

    private static boolean encloses(LinearRing outer, LinearRing inner) {
        if (!outer.getEnvelopeInternal().contains(inner.getEnvelopeInternal())) {
            return false;
        }
        Coordinate[] ring = outer.getCoordinates();
        CoordinateSequence corners = inner.getCoordinateSequence();
        for (int k = 0; k < corners.size(); k++) {
            int location = PointLocation.locateInRing(corners.getCoordinate(k), ring);
            if (location != Location.BOUNDARY) {
                return location == Location.INTERIOR;
            }
        }
        return true;
    }

    private static double finite(String file, int number, double value) throws DataFileException {
        require(file, number, Double.isFinite(value), "has a coordinate that is not a finite number");
        return value;
    }

    private static void require(String file, int number, boolean fine, String problem) throws DataFileException {
        if (!fine) {
            throw new DataFileException(Kind.MALFORMED, Place.of(file), "record " + number + " " + problem,
                    "copy or export the shapefile again", Integer.toString(number));
        }
    }

    private static String describe(int type) {
        return switch (type) {
            case 3, 13, 23 -> "lines";
            case 8, 18, 28 -> "groups of points";
            case 31 -> "surfaces in space";
            default -> "shapes of the unknown type " + type;
        };
    }
}
