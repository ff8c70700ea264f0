package org.ecofrontier.io.boundaries;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.csv.TextEncoding;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads GeoJSON (RFC 7946, and the {@code crs} member of its predecessor of 2008) as a stream: besides one feature nothing but packed
 * coordinates and properties is held in memory.
 *
 * @since 0.1
 */
public final class GeoJsonReader {

    private static final String EXPORT_AGAIN = "correct or export the file again";

    private final EndNoticingReader text;
    private final GeoJsonPlace place;
    private final JsonReader in;
    private final BoundaryOptions.Limits limits;
    private final GeoJsonGeometry geometry;
    private final List<RawFeature> features = new ArrayList<>();
    private StatedCoordinates stated = StatedCoordinates.NOTHING;
    private long textLeft;

    private GeoJsonReader(String file, Reader text, BoundaryOptions.Limits limits) {
        this.text = new EndNoticingReader(text);
        this.in = new JsonReader(this.text);
        this.place = new GeoJsonPlace(file, in);
        this.limits = limits;
        this.geometry = new GeoJsonGeometry(place, in, new PositionTree(place, limits.vertices()));
        this.textLeft = limits.text();
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param options what the caller states about it
     * @return the boundaries
     * @throws DataFileException if it cannot be read or holds what a study cannot use
     */
    public static Boundaries read(Path file, BoundaryOptions options) throws DataFileException {
        String name = file.toString();
        try (Reader text = encoding(file, options.encoding()).open(file)) {
            return read(text, name, options);
        } catch (DataFileException e) {
            throw e;
        } catch (IOException e) {
            throw TextEncoding.unreadable(file, e);
        }
    }

    /**
     * Reads text.
     *
     * @param text the text; it is not closed
     * @param name its name, for messages
     * @param options what the caller states about it
     * @return the boundaries
     * @throws DataFileException if it cannot be read or holds what a study cannot use
     */
    public static Boundaries read(Reader text, String name, BoundaryOptions options) throws DataFileException {
        GeoJsonReader reader = new GeoJsonReader(name, text, options.limits());
        reader.root();
        return new BoundaryAssembler(name, options).assemble(reader.features, reader.stated);
    }

    private static TextEncoding encoding(Path file, String given) throws DataFileException {
        try {
            return TextEncoding.of(file, given);
        } catch (DataFileException e) {
            if (e.kind() == Kind.UNSUPPORTED) {
                throw new DataFileException(e, Kind.MALFORMED, Place.of(file.toString()), "this is not GeoJSON (it holds zero bytes)",
                        "choose a .geojson file with the regions' boundaries");
            }
            throw e;
        }
    }

    private void root() throws DataFileException {
        try {
            if (in.peek() != JsonToken.BEGIN_OBJECT) {
                throw place.refusal(Kind.MALFORMED, "this is not a GeoJSON object", "choose a file with a FeatureCollection");
            }
            rootObject();
            // anything after the end of the object is malformed
            in.peek();
        } catch (DataFileException e) {
            throw e;
        } catch (EOFException | MalformedJsonException | IllegalStateException | NumberFormatException e) {
            throw text.ended() ? place.refusal(e, Kind.TRUNCATED, "the file ends too early", "copy or export it again")
                    : place.refusal(e, Kind.MALFORMED, "this is not valid JSON here", EXPORT_AGAIN);
        } catch (CharacterCodingException e) {
            throw place.refusal(e, Kind.ENCODING, "the text is not in the expected encoding", "save the file as UTF-8");
        } catch (IOException e) {
            throw place.refusal(e, Kind.UNREADABLE, "the file cannot be read (" + e.getMessage() + ")", "try again");
        }
    }

    private void rootObject() throws IOException {
        String type = null;
        Map<String, String> attributes = Map.of();
        GeoJsonGeometry.Shape shape = null;
        String ownId = null;
        boolean collection = false;
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "type" -> type = word("type");
                case "crs" -> crs();
                case "features" -> {
                    collection = true;
                    features();
                }
                case "properties" -> attributes = attributes();
                case "geometry" -> shape = geometry.read();
                case "id" -> ownId = scalar();
                default -> in.skipValue();
            }
        }
        in.endObject();
        if ("Feature".equals(type)) {
            add(ownId, shape, attributes);
        } else if ("Topology".equals(type)) {
            throw place.refusal(Kind.UNSUPPORTED, "this is TopoJSON, not GeoJSON", "convert it to GeoJSON");
        } else if (!"FeatureCollection".equals(type)) {
            throw place.refusal(Kind.UNSUPPORTED, type == null ? "the type is missing" : "the type is \"" + type + "\"",
                    "regions need names, so choose a file of the type FeatureCollection", String.valueOf(type));
        } else if (!collection) {
            throw place.refusal(Kind.MALFORMED, "the FeatureCollection has no features", EXPORT_AGAIN);
        }
    }

    private void features() throws IOException {
        if (in.peek() != JsonToken.BEGIN_ARRAY) {
            throw place.refusal(Kind.MALFORMED, "\"features\" is not an array", EXPORT_AGAIN);
        }
        in.beginArray();
        while (in.hasNext()) {
            place.feature(features.size() + 1);
            feature();
        }
        place.feature(0);
        in.endArray();
    }

    private void feature() throws IOException {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            throw place.refusal(Kind.MALFORMED, "this is not a feature", EXPORT_AGAIN);
        }
        Map<String, String> attributes = Map.of();
        GeoJsonGeometry.Shape shape = null;
        String ownId = null;
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "properties" -> attributes = attributes();
                case "geometry" -> shape = geometry.read();
                case "id" -> ownId = scalar();
                default -> in.skipValue();
            }
        }
        in.endObject();
        add(ownId, shape, attributes);
    }

    private void add(String ownId, GeoJsonGeometry.Shape shape, Map<String, String> attributes) throws DataFileException {
        if (features.size() >= limits.features()) {
            throw place.refusal(Kind.TOO_LARGE, "there are more than " + limits.features() + " features",
                    "choose a file with the regions of the study only");
        }
        Geometry geometryOrNull = shape == null ? null : shape.geometry();
        features.add(new RawFeature(features.size() + 1, ownId, geometryOrNull, attributes, shape != null && shape.corrected()));
    }

    private Map<String, String> attributes() throws IOException {
        if (in.peek() == JsonToken.NULL) {
            in.nextNull();
            return Map.of();
        }
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            throw place.refusal(Kind.MALFORMED, "\"properties\" is not an object", EXPORT_AGAIN);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName();
            String value = scalar();
            if (value != null) {
                attributes.put(name, value);
                textLeft -= name.length() + value.length();
            }
            if (textLeft < 0) {
                throw place.refusal(Kind.TOO_LARGE, "the properties hold too much text", "keep only the properties that are needed");
            }
        }
        in.endObject();
        return attributes;
    }

    /** A text, number or truth value as text; null for null and for nested values, which are not kept. */
    private String scalar() throws IOException {
        return switch (in.peek()) {
            case STRING, NUMBER -> in.nextString();
            case BOOLEAN -> Boolean.toString(in.nextBoolean());
            default -> {
                in.skipValue();
                yield null;
            }
        };
    }

    private String word(String what) throws IOException {
        if (in.peek() != JsonToken.STRING) {
            throw place.refusal(Kind.MALFORMED, "\"" + what + "\" is not a text", EXPORT_AGAIN);
        }
        return in.nextString();
    }

    /** {@code "crs": {"type": "name", "properties": {"name": "..."}}} of GeoJSON 2008; null and others say nothing. */
    private void crs() throws IOException {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            in.skipValue();
            return;
        }
        in.beginObject();
        while (in.hasNext()) {
            boolean named = in.nextName().equals("properties");
            if (named && in.peek() == JsonToken.BEGIN_OBJECT) {
                String name = attributes().get("name");
                stated = name == null ? StatedCoordinates.NOTHING : StatedCoordinates.ofName(name);
            } else {
                in.skipValue();
            }
        }
        in.endObject();
    }
}
