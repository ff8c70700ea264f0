package org.ecofrontier.io.boundaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.boundaries.BoundaryOptions.Duplicates;
import org.ecofrontier.io.boundaries.BoundaryOptions.Limits;
import org.ecofrontier.spatial.Contiguity;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.SpatialWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GeoJSON: what is read, what is repaired, what is refused and how it is said. */
class GeoJsonTest {

    private static final String SQUARE = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}";
    private static final String NEXT = "{\"type\":\"Polygon\",\"coordinates\":[[[1,0],[2,0],[2,1],[1,1],[1,0]]]}";

    static Boundaries resource(String name, BoundaryOptions options) throws IOException {
        try (InputStream in = GeoJsonTest.class.getResourceAsStream(name)) {
            return GeoJsonReader.read(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)), name, options);
        }
    }

    private static Boundaries read(String text, BoundaryOptions options) throws DataFileException {
        return GeoJsonReader.read(new StringReader(text), "map.geojson", options);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":" + geometry + "}";
    }

    private static DataFileException refused(Kind kind, String message, String text, BoundaryOptions options) {
        DataFileException e = assertThrows(DataFileException.class, () -> read(text, options));
        assertEquals(kind, e.kind(), e.getMessage());
        assertTrue(e.getMessage().startsWith("map.geojson"), e.getMessage());
        assertTrue(e.getMessage().contains(message), e.getMessage());
        return e;
    }

    private static DataFileException refused(Kind kind, String message, String text) {
        return refused(kind, message, text, BoundaryOptions.DEFAULT);
    }

    @Test
    void theEightCitiesHaveThirteenPairsOfNeighbours() throws IOException {
        Boundaries cities = resource("huaihe.geojson", BoundaryOptions.DEFAULT);
        assertEquals(8, cities.geography().size());
        assertEquals(CoordinateSystem.DEGREES, cities.geography().coordinates());
        assertEquals("id", cities.idProperty());
        assertEquals("蚌埠市", cities.attribute(cities.geography().indexOf("bengbu"), "name_zh"));
        assertEquals(26, Contiguity.queen(cities.geography()).links());
        assertFalse(cities.findings().stream().anyMatch(f -> f.kind() == BoundaryFinding.Kind.REPAIRED));
    }

    @Test
    void holesIslandsAndPartsSurviveWritingAndReading(@TempDir Path folder) throws IOException {
        Boundaries before = resource("spatial-2.geojson", BoundaryOptions.DEFAULT.withCoordinates(CoordinateSystem.PLANAR));
        Path file = folder.resolve("out.geojson");
        GeoJsonWriter.write(file, before);
        Boundaries after = BoundaryFile.read(file, BoundaryOptions.DEFAULT);
        assertEquals(CoordinateSystem.PLANAR, after.geography().coordinates());
        assertEquals(before.geography().ids(), after.geography().ids());
        assertEquals(before.attributes(), after.attributes());
        for (int i = 0; i < 65; i++) {
            assertTrue(before.geography().shape(i).equalsNorm(after.geography().shape(i)));
        }
        SpatialWeights queen = Contiguity.queen(after.geography());
        assertEquals(318, queen.links());
        StringWriter again = new StringWriter();
        GeoJsonWriter.write(again, after);
        assertEquals(Files.readString(file), again.toString());
        assertEquals(67, again.toString().lines().count());
    }

    @Test
    void idsAreFoundOrAskedFor() throws IOException {
        String a = feature("\"name\":\"A\",\"kind\":\"city\"", SQUARE);
        String b = feature("\"name\":\"B\",\"kind\":\"city\"", NEXT);
        assertEquals("name", read(collection(a, b), BoundaryOptions.DEFAULT).idProperty());
        String own = "{\"type\":\"Feature\",\"id\":34.0,\"properties\":null,\"geometry\":" + SQUARE + "}";
        Boundaries bare = read(collection(own), BoundaryOptions.DEFAULT);
        assertEquals("", bare.idProperty());
        assertEquals(List.of("34"), bare.geography().ids());
        assertEquals(List.of("34"), read(collection(own), BoundaryOptions.DEFAULT.withIdProperty("id")).geography().ids());
        String two = feature("\"code\":340100,\"name\":\"A\"", SQUARE);
        DataFileException asked = refused(Kind.AMBIGUOUS,
                "more than one property could identify the regions. Name the id property: code, name.",
                collection(two, feature("\"code\":340200,\"name\":\"B\"", NEXT)));
        assertEquals(List.of("code", "name"), asked.args());
        refused(Kind.NO_SUCH_COLUMN, "no feature has the property \"adcode\". Choose one of: code, name.", collection(two),
                BoundaryOptions.DEFAULT.withIdProperty("adcode"));
        refused(Kind.MAPPING, "feature 2 has no \"code\". Give it one, or choose another property as id.",
                collection(two, feature("\"code\":null,\"name\":\"B\"", NEXT)), BoundaryOptions.DEFAULT.withIdProperty("code"));
        refused(Kind.MAPPING, "features 1 and 2 have the same id \"city\".", collection(a, b),
                BoundaryOptions.DEFAULT.withIdProperty("kind"));
        refused(Kind.MAPPING, "no property identifies the regions", collection(feature("\"kind\":\"x\"", SQUARE),
                feature("\"kind\":\"x\"", NEXT)));
        refused(Kind.MAPPING, "no property identifies the regions", collection(feature("", SQUARE)));
    }

    @Test
    void featuresWithOneIdAreMergedOnDemand() throws IOException {
        Boundaries merged = read(collection(feature("\"id\":\"x\",\"n\":1", SQUARE), feature("\"id\":\"x\",\"n\":2", NEXT)),
                BoundaryOptions.DEFAULT.withIdProperty("id").withDuplicates(Duplicates.MERGE));
        assertEquals(1, merged.geography().size());
        assertEquals(2, merged.geography().shape(0).getArea());
        assertEquals("1", merged.attribute(0, "n"));
        assertTrue(merged.findings().stream().anyMatch(f -> f.kind() == BoundaryFinding.Kind.MERGED && f.region().equals("x")));
    }

    @Test
    void invalidShapesAreRepairedAndSaid() throws IOException {
        String bow = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}";
        String open = "{\"type\":\"Polygon\",\"coordinates\":[[[5,5,100],[6,5],[6,6],[5,6]],[[5.1,5.1]]]}";
        String mixed = "{\"geometries\":[{\"type\":\"Point\",\"coordinates\":[1,1]}," + NEXT + "],\"type\":\"GeometryCollection\"}";
        Boundaries b = read(collection(feature("\"id\":\"bow\"", bow), feature("\"id\":\"open\"", open),
                feature("\"id\":\"mixed\"", mixed)),
                BoundaryOptions.DEFAULT);
        assertTrue(b.geography().shape(0).isValid());
        assertEquals(2, b.geography().shape(0).getArea(), 1e-12);
        assertEquals(1, b.geography().shape(1).getArea(), 1e-12);
        List<BoundaryFinding.Kind> kinds = b.findings().stream().filter(f -> !f.region().isEmpty()).map(BoundaryFinding::kind).toList();
        assertEquals(List.of(BoundaryFinding.Kind.REPAIRED, BoundaryFinding.Kind.RING_CORRECTED, BoundaryFinding.Kind.PARTS_LEFT_OUT),
                kinds);
    }

    @Test
    void pointsGiveAGeographyOfPoints() throws IOException {
        Boundaries b = read(collection(feature("\"id\":1", "{\"coordinates\":[117.2,31.8],\"type\":\"Point\"}"),
                feature("\"id\":2", "{\"type\":\"Point\",\"coordinates\":[118,32]}")), BoundaryOptions.DEFAULT);
        assertFalse(b.geography().hasPolygons());
        assertEquals(117.2, b.geography().x(0));
    }

    @Test
    void shapesWithoutAnAreaAreRefused() {
        refused(Kind.MALFORMED, "feature 2 (b) has no geometry. Give the region a polygon or leave it out of the file.",
                collection(feature("\"id\":\"a\"", SQUARE), feature("\"id\":\"b\"", "null")));
        refused(Kind.MALFORMED, "feature 1 (a) has no geometry",
                collection(feature("\"id\":\"a\"", "{\"type\":\"Polygon\",\"coordinates\":[]}")));
        refused(Kind.MALFORMED, "feature 1 (a) is a LineString, not an area",
                collection(feature("\"id\":\"a\"", "{\"type\":\"LineString\",\"coordinates\":[[0,0],[1,1]]}")));
        refused(Kind.MALFORMED, "feature 1 (a) encloses no area",
                collection(feature("\"id\":\"a\"", "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[2,2],[0,0]]]}")));
    }

    @Test
    void coordinateSystemsAreTold() throws IOException {
        String far = feature("\"id\":\"a\"", "{\"type\":\"Polygon\",\"coordinates\":[[[500000,0],[500001,0],[500001,1],[500000,0]]]}");
        DataFileException e = refused(Kind.MALFORMED, "region a has the coordinate 500000.0, 0.0, which is not a longitude and"
                + " latitude in degrees. Say that the coordinates are planar", collection(far));
        assertEquals("a", e.args().get(0));
        assertEquals(CoordinateSystem.PLANAR,
                read(collection(far), BoundaryOptions.DEFAULT.withCoordinates(CoordinateSystem.PLANAR)).geography().coordinates());
        assertEquals(CoordinateSystem.PLANAR, read(withCrs("urn:ogc:def:crs:EPSG::3857", far),
                BoundaryOptions.DEFAULT).geography().coordinates());
        String near = feature("\"id\":\"a\"", SQUARE);
        for (String degrees : List.of("urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4490")) {
            Boundaries b = read(withCrs(degrees, near), BoundaryOptions.DEFAULT);
            assertEquals(CoordinateSystem.DEGREES, b.geography().coordinates());
            assertTrue(b.findings().stream().noneMatch(f -> f.kind() == BoundaryFinding.Kind.COORDINATES_ASSUMED));
        }
        assertTrue(read(collection(near), BoundaryOptions.DEFAULT).findings().stream()
                .anyMatch(f -> f.kind() == BoundaryFinding.Kind.COORDINATES_ASSUMED));
        assertTrue(read(withCrs("EPSG:4326", near), BoundaryOptions.DEFAULT.withCoordinates(CoordinateSystem.PLANAR)).findings().stream()
                .anyMatch(f -> f.kind() == BoundaryFinding.Kind.COORDINATES_OVERRIDDEN));
        refused(Kind.AMBIGUOUS, "the coordinate system \"local grid\" is not known. Say whether the coordinates are degrees or planar.",
                withCrs("local grid", near));
    }

    private static String withCrs(String name, String feature) {
        return "{\"features\":[" + feature + "],\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + name
                + "\"}},\"type\":\"FeatureCollection\"}";
    }

    @Test
    void damagedFilesAreRefusedWithTheirLine() {
        refused(Kind.TRUNCATED, "the file ends too early", "");
        refused(Kind.TRUNCATED, "feature 1: the file ends too early", collection(feature("\"id\":1", SQUARE)).substring(0, 120));
        refused(Kind.MALFORMED, "this is not valid JSON here", "{\"type\":\"FeatureCollection\",\n\"features\":[}");
        DataFileException e = refused(Kind.MALFORMED, "line 2", "{\"type\":\"FeatureCollection\",\n\"features\":{}}");
        assertEquals(2, e.place().line());
        refused(Kind.MALFORMED, "this is not a GeoJSON object", "[1,2]");
        refused(Kind.MALFORMED, "this is not valid JSON here", collection(feature("\"id\":1", SQUARE)) + "{}");
        refused(Kind.MALFORMED, "the FeatureCollection has no features", "{\"type\":\"FeatureCollection\"}");
        refused(Kind.EMPTY, "there are no features", collection());
        refused(Kind.UNSUPPORTED, "the type is \"Polygon\"", SQUARE);
        refused(Kind.UNSUPPORTED, "this is TopoJSON, not GeoJSON", "{\"type\":\"Topology\",\"objects\":{},\"arcs\":[]}");
        refused(Kind.UNSUPPORTED, "the type is missing", "{\"hello\":1}");
        refused(Kind.MALFORMED, "this is not a feature", collection("7"));
        refused(Kind.MALFORMED, "\"properties\" is not an object", collection("{\"properties\":7}"));
        refused(Kind.MALFORMED, "feature 1: \"geometry\" is not an object", collection(feature("\"id\":1", "7")));
        refused(Kind.MALFORMED, "the geometry has no type", collection(feature("\"id\":1", "{\"coordinates\":[]}")));
        refused(Kind.MALFORMED, "the Polygon has no coordinates", collection(feature("\"id\":1", "{\"type\":\"Polygon\"}")));
        refused(Kind.MALFORMED, "there is no geometry of the type \"Circle\"",
                collection(feature("\"id\":1", geometry("Circle", "[0,0]"))));
        refused(Kind.MALFORMED, "the coordinates do not suit a Polygon",
                collection(feature("\"id\":1", geometry("Polygon", "[[0,0],[1,1]]"))));
        refused(Kind.MALFORMED, "the coordinates do not suit a Point", collection(feature("\"id\":1", geometry("Point", "[[0,0],[1,1]]"))));
        refused(Kind.MALFORMED, "a position must begin with two numbers", collection(feature("\"id\":1", geometry("Point", "[0,\"a\"]"))));
        refused(Kind.MALFORMED, "a position must begin with two numbers", collection(feature("\"id\":1", geometry("Point", "[0]"))));
        refused(Kind.MALFORMED, "neither a number nor an array", collection(feature("\"id\":1", geometry("Point", "{}"))));
        refused(Kind.MALFORMED, "mix positions and lists", collection(feature("\"id\":1", geometry("Polygon", "[[[0,0],[[1,1]]]]"))));
        refused(Kind.MALFORMED, "not valid JSON", collection(feature("\"id\":1", geometry("Point", "[1e999,0]"))));
    }

    private static String geometry(String type, String coordinates) {
        return "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}";
    }

    @Test
    void hostileNestingAndSizesAreRefused() {
        refused(Kind.MALFORMED, "the coordinates are nested too deeply",
                collection(feature("\"id\":1", geometry("Polygon", "[".repeat(100_000)))));
        String collections = "{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(50_000);
        refused(Kind.MALFORMED, "geometry collections are nested too deeply", collection(feature("\"id\":1", collections)));
        refused(Kind.MALFORMED, "not valid JSON", collection(feature("\"id\":" + "[".repeat(100_000), SQUARE)));
        BoundaryOptions few = BoundaryOptions.DEFAULT.withLimits(new Limits(1, 8, 20));
        refused(Kind.TOO_LARGE, "there are more than 1 features", collection(feature("\"id\":1", "null"), feature("\"id\":2", "null")),
                few);
        refused(Kind.TOO_LARGE, "too many vertices", collection(feature("\"id\":1", SQUARE), feature("\"id\":2", NEXT)),
                BoundaryOptions.DEFAULT.withLimits(new Limits(5, 8, 20)));
        refused(Kind.TOO_LARGE, "too much text", collection(feature("\"id\":\"" + "x".repeat(30) + "\"", SQUARE)), few);
    }

    @Test
    void encodingsAreDetected(@TempDir Path folder) throws IOException {
        String text = collection(feature("\"id\":1,\"name\":\"蚌埠市\"", SQUARE), feature("\"id\":2,\"name\":\"淮南市寿县\"", NEXT));
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GBK"), StandardCharsets.UTF_16LE)) {
            Path file = folder.resolve(charset.name() + ".json");
            Files.write(file, ((charset == StandardCharsets.UTF_16LE ? "\uFEFF" : "") + text).getBytes(charset));
            assertEquals("蚌埠市", BoundaryFile.read(file, BoundaryOptions.DEFAULT).attribute(0, "name"));
        }
        Path binary = folder.resolve("x.geojson");
        Files.write(binary, new byte[] {0, 0, 0, 1, 2, 3});
        DataFileException e = assertThrows(DataFileException.class, () -> BoundaryFile.read(binary, BoundaryOptions.DEFAULT));
        assertTrue(e.getMessage().contains("this is not GeoJSON"), e.getMessage());
        assertEquals(Kind.NOT_FOUND, assertThrows(DataFileException.class,
                () -> BoundaryFile.read(folder.resolve("none.geojson"), BoundaryOptions.DEFAULT)).kind());
        assertEquals(Kind.UNSUPPORTED, assertThrows(DataFileException.class,
                () -> BoundaryFile.read(folder.resolve("a.kml"), BoundaryOptions.DEFAULT)).kind());
        assertTrue(assertThrows(DataFileException.class, () -> BoundaryFile.read(folder.resolve("a.dbf"), BoundaryOptions.DEFAULT))
                .getMessage().endsWith("Choose the .shp file beside it."));
    }
}
