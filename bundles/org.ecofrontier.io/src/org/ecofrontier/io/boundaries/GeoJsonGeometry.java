package org.ecofrontier.io.boundaries;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads GeoJSON geometries. Members may come in any order, collections may nest a little. */
final class GeoJsonGeometry {

    private static final int DEEPEST = 8;
    private static final String EXPORT_AGAIN = "correct or export the file again";

    /**
     * A geometry.
     *
     * @param geometry the geometry
     * @param corrected whether a ring had to be closed or left out
     */
    record Shape(Geometry geometry, boolean corrected) {
    }

    private final GeoJsonPlace place;
    private final JsonReader in;
    private final PositionTree positions;

    GeoJsonGeometry(GeoJsonPlace place, JsonReader in, PositionTree positions) {
        this.place = place;
        this.in = in;
        this.positions = positions;
    }

    /** Reads a geometry, null for null. */
    Shape read() throws IOException {
        if (in.peek() == JsonToken.NULL) {
            in.nextNull();
            return null;
        }
        Rings rings = new Rings();
        Geometry geometry = read(rings, 1);
        return new Shape(geometry, rings.corrected());
    }

    private Geometry read(Rings rings, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw refusal("geometry collections are nested too deeply");
        }
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            throw refusal("\"geometry\" is not an object");
        }
        String type = null;
        Object coordinates = null;
        List<Geometry> parts = null;
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "type" -> type = in.peek() == JsonToken.STRING ? in.nextString() : null;
                case "coordinates" -> coordinates = positions.read(in);
                case "geometries" -> parts = parts(rings, depth);
                default -> in.skipValue();
            }
        }
        in.endObject();
        if (type == null) {
            throw refusal("the geometry has no type");
        }
        if (type.equals("GeometryCollection")) {
            return Rings.FACTORY.createGeometryCollection(parts == null ? new Geometry[0] : parts.toArray(new Geometry[0]));
        }
        if (coordinates == null) {
            throw refusal("the " + type + " has no coordinates");
        }
        return build(rings, type, coordinates);
    }

    private List<Geometry> parts(Rings rings, int depth) throws IOException {
        if (in.peek() != JsonToken.BEGIN_ARRAY) {
            throw refusal("\"geometries\" is not an array");
        }
        List<Geometry> parts = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            parts.add(read(rings, depth + 1));
        }
        in.endArray();
        return parts;
    }

    private Geometry build(Rings rings, String type, Object coordinates) throws DataFileException {
        return switch (type) {
            case "Point" -> {
                double[] xy = line(type, coordinates);
                if (xy.length > 2) {
                    throw refusal("the coordinates do not suit a " + type);
                }
                yield Rings.FACTORY.createPoint(Rings.sequence(xy));
            }
            case "MultiPoint" -> Rings.FACTORY.createMultiPoint(Rings.sequence(line(type, coordinates)));
            case "LineString" -> lineString(line(type, coordinates));
            case "MultiLineString" -> {
                List<Geometry> lines = new ArrayList<>();
                for (Object line : list(type, coordinates)) {
                    lines.add(lineString(line(type, line)));
                }
                yield Rings.FACTORY.buildGeometry(lines);
            }
            case "Polygon" -> polygon(rings, type, coordinates);
            case "MultiPolygon" -> {
                List<Polygon> polygons = new ArrayList<>();
                for (Object polygon : list(type, coordinates)) {
                    Polygon made = polygon(rings, type, polygon);
                    if (!made.isEmpty()) {
                        polygons.add(made);
                    }
                }
                yield Rings.FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
            }
            default -> throw refusal("there is no geometry of the type \"" + type + "\"");
        };
    }

    private static Geometry lineString(double[] xy) {
        return xy.length < 4 ? Rings.FACTORY.createPoint(Rings.sequence(xy)) : Rings.FACTORY.createLineString(Rings.sequence(xy));
    }

    private Polygon polygon(Rings rings, String type, Object coordinates) throws DataFileException {
        List<LinearRing> made = new ArrayList<>();
        boolean first = true;
        for (Object ring : list(type, coordinates)) {
            LinearRing closed = rings.of(line(type, ring));
            if (closed == null && first) {
                return Rings.FACTORY.createPolygon();
            }
            if (closed != null) {
                made.add(closed);
            }
            first = false;
        }
        return made.isEmpty() ? Rings.FACTORY.createPolygon()
                : Rings.FACTORY.createPolygon(made.get(0), made.subList(1, made.size()).toArray(new LinearRing[0]));
    }

    private double[] line(String type, Object node) throws DataFileException {
        if (node instanceof double[] xy) {
            return xy;
        }
        if (node instanceof List<?> list && list.isEmpty()) {
            return new double[0];
        }
        throw refusal("the coordinates do not suit a " + type);
    }

    private List<?> list(String type, Object node) throws DataFileException {
        if (node instanceof List<?> list) {
            return list;
        }
        throw refusal("the coordinates do not suit a " + type);
    }

    private DataFileException refusal(String problem) {
        return place.refusal(Kind.MALFORMED, problem, EXPORT_AGAIN);
    }
}
