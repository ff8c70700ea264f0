package org.ecofrontier.io.boundaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.boundaries.BoundaryOptions.Limits;
import org.ecofrontier.spatial.Contiguity;
import org.ecofrontier.spatial.CoordinateSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapefiles, written here byte by byte after the ESRI Shapefile Technical Description of 1998. */
class ShapefileTest {

    private static final double[] SQUARE = {0, 0, 0, 1, 1, 1, 1, 0, 0, 0};
    private static final double[] NEXT = {1, 0, 1, 1, 2, 1, 2, 0, 1, 0};

    @TempDir
    private Path folder;

    private static byte[] polygon(int type, double[]... rings) {
        int points = Arrays.stream(rings).mapToInt(r -> r.length / 2).sum();
        ByteBuffer b = ByteBuffer.allocate(44 + 4 * rings.length + 16 * points).order(ByteOrder.LITTLE_ENDIAN);
        b.putInt(type).putDouble(0).putDouble(0).putDouble(2).putDouble(2).putInt(rings.length).putInt(points);
        int start = 0;
        for (double[] ring : rings) {
            b.putInt(start);
            start += ring.length / 2;
        }
        for (double[] ring : rings) {
            Arrays.stream(ring).forEach(b::putDouble);
        }
        return b.array();
    }

    private static byte[] shp(int type, byte[]... records) {
        int length = 100 + Arrays.stream(records).mapToInt(r -> r.length + 8).sum();
        ByteBuffer b = ByteBuffer.allocate(length);
        b.putInt(9994).position(24);
        b.putInt(length / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(type).position(100);
        int number = 1;
        for (byte[] record : records) {
            b.order(ByteOrder.BIG_ENDIAN).putInt(number++).putInt(record.length / 2).put(record);
        }
        return b.array();
    }

    private static byte[] dbf(Charset charset, String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer header = ByteBuffer.allocate(32 + 64 + 1).order(ByteOrder.LITTLE_ENDIAN);
        header.put((byte) 3).put(new byte[] {124, 1, 1}).putInt(names.length).putShort((short) 97).putShort((short) (1 + 20 + 12));
        header.position(32).put("NAME".getBytes(StandardCharsets.US_ASCII)).position(43).put((byte) 'C').position(48).put((byte) 20);
        header.position(64).put("CODE".getBytes(StandardCharsets.US_ASCII)).position(75).put((byte) 'N').position(80).put((byte) 12)
                .put((byte) 3);
        header.position(96).put((byte) 13);
        out.write(header.array());
        int code = 340100;
        for (String name : names) {
            out.write(' ');
            out.write(Arrays.copyOf(name.getBytes(charset), 20));
            out.write(String.format("%12s", code + ".000").getBytes(StandardCharsets.US_ASCII));
            code += 100;
        }
        out.write(26);
        byte[] bytes = out.toByteArray();
        for (int i = 97; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 0 ? (byte) ' ' : bytes[i];
        }
        return bytes;
    }

    private Path save(byte[] shp, byte[] dbf, String cpg, String prj) throws IOException {
        Path file = folder.resolve("map.shp");
        Files.write(file, shp);
        for (String ending : List.of("dbf", "cpg", "prj")) {
            Files.deleteIfExists(folder.resolve("map." + ending));
        }
        if (dbf != null) {
            Files.write(folder.resolve("map.dbf"), dbf);
        }
        if (cpg != null) {
            Files.writeString(folder.resolve("map.cpg"), cpg);
        }
        if (prj != null) {
            Files.writeString(folder.resolve("map.prj"), prj);
        }
        return file;
    }

    private static Boundaries read(Path file) throws DataFileException {
        return BoundaryFile.read(file, BoundaryOptions.DEFAULT.withIdProperty("CODE"));
    }

    private void refused(Kind kind, String message, byte[] shp, byte[] dbf) throws IOException {
        Path file = save(shp, dbf, null, null);
        DataFileException e = assertThrows(DataFileException.class, () -> read(file));
        assertEquals(kind, e.kind(), e.getMessage());
        assertTrue(e.getMessage().contains(message), e.getMessage());
        assertTrue(e.getMessage().contains("map."), e.getMessage());
    }

    @Test
    void areasNamesAndCoordinates() throws IOException {
        for (String cpg : List.of("GBK", "936", "ANSI 936", "none")) {
            Path file = save(shp(5, polygon(5, SQUARE), polygon(15, NEXT)), dbf(Charset.forName("GBK"), "蚌埠市", "淮南市"),
                    cpg.equals("none") ? null : cpg, "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\"]]");
            Boundaries b = read(file);
            assertEquals(List.of("340100", "340200"), b.geography().ids());
            assertEquals("淮南市", b.attribute(1, "NAME"));
            assertEquals(CoordinateSystem.DEGREES, b.geography().coordinates());
            assertTrue(b.findings().isEmpty(), b.findings().toString());
            assertEquals(2, Contiguity.rook(b.geography()).links());
        }
        Path utf8 = save(shp(5, polygon(5, SQUARE)), dbf(StandardCharsets.UTF_8, "蚌埠市"), "UTF-8", "PROJCS[\"Xian_1980_3_Degree_GK\"]");
        assertEquals("蚌埠市", read(utf8).attribute(0, "NAME"));
        assertEquals(CoordinateSystem.PLANAR, read(utf8).geography().coordinates());
    }

    @Test
    void ringsAreSortedIntoAreasAndHoles() throws IOException {
        double[] lake = {0.2, 0.2, 0.8, 0.2, 0.8, 0.8, 0.2, 0.8, 0.2, 0.2};
        double[] isle = {0.4, 0.4, 0.4, 0.6, 0.6, 0.6, 0.6, 0.4, 0.4, 0.4};
        double[] turned = {5, 5, 6, 5, 6, 6, 5, 6, 5, 5};
        Boundaries b = read(save(shp(5, polygon(25, isle, lake, SQUARE, turned)), dbf(StandardCharsets.UTF_8, "a"), null, null));
        assertEquals(1 - 0.36 + 0.04 + 1, b.geography().shape(0).getArea(), 1e-12);
        assertEquals(3, b.geography().shape(0).getNumGeometries());
        assertFalse(b.findings().stream().anyMatch(f -> f.kind() == BoundaryFinding.Kind.REPAIRED));
        assertTrue(b.findings().stream().anyMatch(f -> f.kind() == BoundaryFinding.Kind.COORDINATES_ASSUMED));
    }

    @Test
    void pointsAreRead() throws IOException {
        ByteBuffer point = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN).putInt(1).putDouble(117.2).putDouble(31.8);
        Boundaries b = read(save(shp(1, point.array()), dbf(StandardCharsets.UTF_8, "a"), null, null));
        assertFalse(b.geography().hasPolygons());
        assertEquals(31.8, b.geography().y(0));
    }

    @Test
    void missingAndUnsuitablePartsAreRefused() throws IOException {
        byte[] shp = shp(5, polygon(5, SQUARE), polygon(5, NEXT));
        refused(Kind.NOT_FOUND, "the .dbf file with the names and ids of the regions is missing beside it. Copy all parts", shp, null);
        refused(Kind.MALFORMED, "it has 1 records, the .shp file 2 shapes, so they cannot belong together", shp,
                dbf(StandardCharsets.UTF_8, "a"));
        byte[] two = dbf(StandardCharsets.UTF_8, "a", "b");
        refused(Kind.TRUNCATED, "it should hold 2 records", shp, Arrays.copyOf(two, two.length - 30));
        refused(Kind.TRUNCATED, "the file ends inside its header", shp, Arrays.copyOf(two, 20));
        byte[] nothing = ByteBuffer.allocate(4).array();
        refused(Kind.MALFORMED, "feature 2 (340200) has no geometry", shp(5, polygon(5, SQUARE), nothing), two);
        refused(Kind.UNSUPPORTED, "it holds lines, not areas or points", shp(3), two);
        refused(Kind.UNSUPPORTED, "it holds surfaces in space", shp(31), two);
        refused(Kind.UNSUPPORTED, "it holds shapes of the unknown type 77", shp(77), two);
    }

    @Test
    void damagedFilesAreRefused() throws IOException {
        byte[] shp = shp(5, polygon(5, SQUARE), polygon(5, NEXT));
        byte[] dbf = dbf(StandardCharsets.UTF_8, "a", "b");
        refused(Kind.TRUNCATED, "it is shorter than the header of a shapefile", new byte[10], dbf);
        refused(Kind.MALFORMED, "this is not a shapefile", new byte[200], dbf);
        refused(Kind.TRUNCATED, "its header says", Arrays.copyOf(shp, shp.length - 10), dbf);
        byte[] long2 = shp.clone();
        ByteBuffer.wrap(long2).putInt(104, Integer.MAX_VALUE);
        refused(Kind.TRUNCATED, "record 1 says it is 4294967294 bytes long", long2, dbf);
        byte[] many = shp.clone();
        ByteBuffer.wrap(many).order(ByteOrder.LITTLE_ENDIAN).putInt(108 + 40, Integer.MAX_VALUE);
        refused(Kind.MALFORMED, "record 1 says it has 1 rings and 2147483647 points, more than its length holds", many, dbf);
        byte[] rings = shp.clone();
        ByteBuffer.wrap(rings).order(ByteOrder.LITTLE_ENDIAN).putInt(108 + 36, -1);
        refused(Kind.MALFORMED, "record 1 says it has -1 rings", rings, dbf);
        byte[] start = shp.clone();
        ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).putInt(108 + 44, 3);
        refused(Kind.MALFORMED, "record 1 has rings that do not begin at its first point", start, dbf);
        byte[] infinite = shp.clone();
        ByteBuffer.wrap(infinite).order(ByteOrder.LITTLE_ENDIAN).putDouble(108 + 48, Double.NaN);
        refused(Kind.MALFORMED, "record 1 has a coordinate that is not a finite number", infinite, dbf);
        refused(Kind.MALFORMED, "record 1 is too short for an area", shp(5, Arrays.copyOf(polygon(5, SQUARE), 20)), dbf);
        Path file = save(shp, dbf, null, null);
        DataFileException large = assertThrows(DataFileException.class,
                () -> BoundaryFile.read(file, BoundaryOptions.DEFAULT.withLimits(new Limits(10, 7, 1000))));
        assertEquals(Kind.TOO_LARGE, large.kind());
        assertEquals(Kind.TOO_LARGE, assertThrows(DataFileException.class,
                () -> BoundaryFile.read(file, BoundaryOptions.DEFAULT.withLimits(new Limits(1, 700, 1000)))).kind());
        assertEquals(Kind.TOO_LARGE, assertThrows(DataFileException.class,
                () -> BoundaryFile.read(file, BoundaryOptions.DEFAULT.withLimits(new Limits(10, 700, 3)))).kind());
    }

    @Test
    void randomDamageNeverEndsInAnythingButARefusal() throws IOException {
        byte[] shp = shp(5, polygon(5, SQUARE), polygon(5, NEXT));
        byte[] dbf = dbf(StandardCharsets.UTF_8, "a", "b");
        Random random = new Random(1);
        int refusals = 0;
        for (int k = 0; k < 400; k++) {
            byte[] s = shp.clone();
            byte[] d = dbf.clone();
            for (int hit = 0; hit < 3; hit++) {
                s[random.nextInt(s.length)] = (byte) random.nextInt(256);
                d[random.nextInt(d.length)] = (byte) random.nextInt(256);
            }
            try {
                read(save(s, d, null, null));
            } catch (DataFileException e) {
                refusals++;
                assertFalse(e.getMessage().isBlank());
            }
        }
        assertTrue(refusals > 50, refusals + " refusals");
    }
}
