package org.ecofrontier.io.boundaries;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.ecofrontier.io.AtomicFile;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.PlainNumber;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Geography;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes GeoJSON (RFC 7946): UTF-8, one feature a line, outer rings counter-clockwise. Planar coordinates, which RFC 7946 does not
 * have, are marked by a {@code crs} member that {@link GeoJsonReader} understands.
 *
 * @since 0.1
 */
public final class GeoJsonWriter {

    /** The name of a coordinate system without a place on the earth; EPSG reserves no such code, so the OGC's word is used. */
    static final String PLANAR_NAME = "urn:ogc:def:crs:OGC::Engineering2D";

    private GeoJsonWriter() {
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @param file the file
     * @param boundaries the boundaries; each feature has the region's id as its own id and its properties as they were read
     * @throws DataFileException if the file cannot be written
     */
    public static void write(Path file, Boundaries boundaries) throws DataFileException {
        try (AtomicFile target = AtomicFile.create(file)) {
            try {
                Writer out = new BufferedWriter(new OutputStreamWriter(target.stream(), StandardCharsets.UTF_8));
                write(out, boundaries);
                out.flush();
            } catch (IOException e) {
                throw target.failure(e);
            }
            target.commit();
        }
    }

    /**
     * Writes text.
     *
     * @param out where to; it is not closed
     * @param boundaries the boundaries
     * @throws IOException if writing fails
     */
    public static void write(Writer out, Boundaries boundaries) throws IOException {
        Geography geography = boundaries.geography();
        out.write("{\"type\":\"FeatureCollection\",");
        if (geography.coordinates() == CoordinateSystem.PLANAR) {
            out.write("\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + PLANAR_NAME + "\"}},");
        }
        out.write("\"features\":[\n");
        for (int i = 0; i < geography.size(); i++) {
            // a writer of its own for every feature keeps one feature a line
            JsonWriter json = new JsonWriter(out);
            json.beginObject().name("type").value("Feature").name("id").value(geography.ids().get(i)).name("properties").beginObject();
            for (Map.Entry<String, String> entry : boundaries.attributes().get(i).entrySet()) {
                json.name(entry.getKey()).value(entry.getValue());
            }
            json.endObject().name("geometry");
            geometry(json, geography.shape(i));
            json.endObject();
            json.flush();
            out.write(i + 1 < geography.size() ? ",\n" : "\n");
        }
        out.write("]}\n");
    }

    private static void geometry(JsonWriter json, Geometry shape) throws IOException {
        if (shape instanceof Point point) {
            json.beginObject().name("type").value("Point").name("coordinates");
            position(json, point.getCoordinateSequence(), 0);
            json.endObject();
        } else if (shape instanceof Polygon polygon) {
            json.beginObject().name("type").value("Polygon").name("coordinates");
            polygon(json, polygon);
            json.endObject();
        } else {
            json.beginObject().name("type").value("MultiPolygon").name("coordinates").beginArray();
            for (int g = 0; g < shape.getNumGeometries(); g++) {
                polygon(json, (Polygon) shape.getGeometryN(g));
            }
            json.endArray().endObject();
        }
    }

    private static void polygon(JsonWriter json, Polygon polygon) throws IOException {
        json.beginArray();
        ring(json, polygon.getExteriorRing().getCoordinateSequence(), true);
        for (int r = 0; r < polygon.getNumInteriorRing(); r++) {
            ring(json, polygon.getInteriorRingN(r).getCoordinateSequence(), false);
        }
        json.endArray();
    }

    private static void ring(JsonWriter json, CoordinateSequence line, boolean counterClockwise) throws IOException {
        boolean asIs = Area.ofRingSigned(line) <= 0 == counterClockwise;
        json.beginArray();
        for (int k = 0; k < line.size(); k++) {
            position(json, line, asIs ? k : line.size() - 1 - k);
        }
        json.endArray();
    }

    private static void position(JsonWriter json, CoordinateSequence line, int k) throws IOException {
        json.beginArray().value(number(line.getX(k))).value(number(line.getY(k))).endArray();
    }

    private static Number number(double value) {
        return new BigDecimal(PlainNumber.format(value));
    }
}
