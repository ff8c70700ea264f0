package org.ecofrontier.spatial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ecofrontier.spatial.SpatialException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Weights against naive recomputation, their properties and refusals. */
class WeightsTest {

    private static final List<String> ABC = List.of("a", "b", "c");

    private static Geography randomPoints(int n, CoordinateSystem cs, long seed) {
        Random random = new Random(seed);
        double[] x = random.doubles(n, -179, 180).toArray();
        double[] y = random.doubles(n, -89, 89).toArray();
        return Geography.ofPoints(cs, IntStream.range(0, n).mapToObj(i -> "p" + i).toList(), x, y);
    }

    static Geography polygons(CoordinateSystem cs, String... wkt) {
        List<String> ids = new ArrayList<>();
        List<Geometry> shapes = new ArrayList<>();
        for (String text : wkt) {
            ids.add("r" + (ids.size() + 1));
            try {
                shapes.add(new WKTReader().read(text));
            } catch (ParseException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return Geography.ofPolygons(cs, ids, shapes);
    }

    @ParameterizedTest
    @EnumSource(CoordinateSystem.class)
    void nearestNeighboursAndBandsAreThoseOfAFullSearch(CoordinateSystem cs) {
        Geography g = randomPoints(120, cs, 4);
        SpatialWeights knn = DistanceWeights.knn(g, 5);
        double band = DistanceWeights.suggestBand(g);
        SpatialWeights within = DistanceWeights.band(g, band);
        SpatialWeights smaller = DistanceWeights.band(g, band * (1 - 1e-9));
        assertTrue(within.islands().isEmpty());
        assertFalse(smaller.islands().isEmpty());
        for (int i = 0; i < g.size(); i++) {
            int here = i;
            int[] nearest = IntStream.range(0, g.size()).filter(j -> j != here).boxed()
                    .sorted(Comparator.comparingDouble(j -> g.distance(here, j))).limit(5).mapToInt(j -> j).sorted().toArray();
            assertArrayEquals(nearest, knn.neighbours(i));
            assertArrayEquals(IntStream.range(0, g.size()).filter(j -> j != here && g.distance(here, j) <= band).toArray(),
                    within.neighbours(i));
        }
    }

    @Test
    void tiesGoToTheIdThatSortsFirst() {
        // "m" in the middle of four equally near points, with rounding in the coordinates
        Geography g = Geography.ofPoints(CoordinateSystem.PLANAR, List.of("m", "z", "b", "y", "a"), new double[] {0.3, 0.4, 0.2, 0.3, 0.3},
                new double[] {0.3, 0.3, 0.3, 0.4, 0.2});
        SpatialWeights knn = DistanceWeights.knn(g, 2);
        assertArrayEquals(new int[] {2, 4}, knn.neighbours(0));
    }

    @Test
    void greatCirclesGoAcrossTheAntimeridian() {
        Geography g = Geography.ofPoints(CoordinateSystem.DEGREES, ABC, new double[] {179.5, -179.5, 170}, new double[] {0, 0, 0});
        assertEquals(2 * Math.PI * Earth.RADIUS_KM / 360, g.distance(0, 1), 1e-9);
        assertArrayEquals(new int[] {1}, DistanceWeights.knn(g, 1).neighbours(0));
        assertArrayEquals(new int[] {1}, DistanceWeights.band(g, 112).neighbours(0));
    }

    @Test
    void greatCircleDistancesAgreeWithKnownOnes() {
        // quarter of a great circle, and London to Paris by the spherical law of cosines
        assertEquals(Math.PI / 2 * Earth.RADIUS_KM, Earth.distanceKm(0, 0, 0, 90), 1e-9);
        double central = Math.acos(Math.sin(Math.toRadians(51.5)) * Math.sin(Math.toRadians(48.85))
                + Math.cos(Math.toRadians(51.5)) * Math.cos(Math.toRadians(48.85)) * Math.cos(Math.toRadians(2.35 + 0.12)));
        assertEquals(central * Earth.RADIUS_KM, Earth.distanceKm(-0.12, 51.5, 2.35, 48.85), 1e-6);
        assertEquals(Math.PI * Earth.RADIUS_KM, Earth.distanceKm(10, 20, -170, -20), 1e-4);
    }

    @Test
    void inverseDistancesOfAllRegions() {
        Geography g = randomPoints(30, CoordinateSystem.DEGREES, 9);
        SpatialWeights w = DistanceWeights.inverse(g, 1.5, Double.POSITIVE_INFINITY);
        assertEquals(30 * 29, w.links());
        assertTrue(w.isSymmetric());
        assertEquals(Math.pow(g.distance(2, 7), -1.5), w.weight(2, 7), 1e-18);
        Geography twins = Geography.ofPoints(CoordinateSystem.PLANAR, ABC, new double[] {1, 1, 2}, new double[] {1, 1, 2});
        assertRefused(Kind.SAME_PLACE, "Regions a and b lie at the same place", () -> DistanceWeights.inverse(twins, 1, 5));
    }

    @Test
    void gapsAndOverlapsAreBridgedByTheTolerance() {
        Geography g = polygons(CoordinateSystem.PLANAR, "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))",
                "POLYGON ((1.001 0, 2 0, 2 1, 1.001 1, 1.001 0))", "POLYGON ((1.999 -1, 3 -1, 3 0.001, 1.999 0.001, 1.999 -1))",
                "POLYGON ((5 5, 6 5, 6 6, 5 6, 5 5))", "POLYGON ((0.2 0.2, 0.4 0.2, 0.4 0.4, 0.2 0.4, 0.2 0.2))");
        assertEquals(5, Contiguity.queen(g).islands().size());
        double tolerance = Contiguity.suggestTolerance(g);
        assertTrue(tolerance > 0.001 && tolerance < 0.2, "tolerance " + tolerance);
        SpatialWeights touch = Contiguity.touch(g, tolerance);
        // r5 lies on r1, which has no hole for it
        assertEquals("[[1, 4], [0, 2], [1], [], [0]]",
                IntStream.range(0, 5).mapToObj(touch::neighbours).map(java.util.Arrays::toString).toList().toString());
        assertArrayEquals(new int[] {4}, Contiguity.touch(g, 0).neighbours(0));
    }

    @Test
    void sidesOfTheAntimeridianMeet() {
        Geography g = polygons(CoordinateSystem.DEGREES, "POLYGON ((179 0, 180 0, 180 1, 179 1, 179 0))",
                "POLYGON ((-180 0, -179 0, -179 1, -180 1, -180 0))");
        assertEquals(2, Contiguity.queen(g).links());
        assertEquals(2, Contiguity.rook(g).links());
        Geography split = polygons(CoordinateSystem.DEGREES,
                "MULTIPOLYGON (((179 0, 180 0, 180 1, 179 1, 179 0)), ((-180 0, -179 0, -179 1, -180 1, -180 0)))");
        assertEquals(180, Math.abs(split.x(0)), 1e-9);
    }

    @Test
    void stylesKeepWhoIsNeighbourOfWhom() {
        SpatialWeights w = SpatialWeights.of(ABC, new int[][] {{2, 1}, {0}, {}}, new double[][] {{3, 1}, {5}, {}});
        assertArrayEquals(new int[] {1, 2}, w.neighbours(0));
        assertArrayEquals(new double[] {1, 3}, w.weights(0));
        assertArrayEquals(new double[] {0.25, 0.75}, w.rowStandardised().weights(0));
        assertArrayEquals(new double[] {1, 1}, w.binary().weights(0));
        assertEquals(List.of("c"), w.islands());
        assertEquals(List.of("a", "b"), w.withoutIslands().ids());
        assertEquals(1, w.withoutIslands().neighbours(0).length);
        SpatialWeights turned = w.select(List.of("c", "b", "a"));
        assertEquals(3, turned.weight(2, 0));
        assertEquals(List.of("a", "b", "c"), turned.sortedById().ids());
        assertEquals(1, w.components());
        assertFalse(w.isSymmetric());
    }

    @Test
    void galAndGwtAreReadBackAsWritten() {
        SpatialWeights w = SpatialWeights.of(ABC, new int[][] {{1, 2}, {0}, {}}, new double[][] {{0.1, 1 / 3.0}, {5}, {}});
        SpatialWeights gal = WeightsFile.readGal(WeightsFile.writeGal(w, "region id"), "w.gal");
        WeightsReferenceTest.assertSameNeighbours(w, gal);
        SpatialWeights gwt = WeightsFile.readGwt(WeightsFile.writeGwt(w, "id"), "w.gwt", ABC);
        WeightsReferenceTest.assertSameNeighbours(w, gwt);
        assertEquals(1 / 3.0, gwt.weight(0, 2));
        // a header of one number, Windows line ends, a byte order mark, no line for the island
        SpatialWeights plain = WeightsFile.readGal("\uFEFF3\r\na 1\r\nb\r\nb 1\r\na\r\nc 0\r\n", "w.gal");
        assertEquals(2, plain.links());
        assertEquals(2, WeightsFile.readGwt("0 2 x id\na b 1\nb a 2\n", "w.gwt", List.of()).links());
    }

    @Test
    void badWeightsFilesAreRefusedWithTheirLine() {
        refusedGal("", "w.gal, line 1: the file is empty.");
        refusedGal("x", "w.gal, line 1: the number of regions is \"x\", not a whole number.");
        refusedGal("-2", "w.gal, line 1: the number of regions is -2; it must not be negative.");
        refusedGal("7 3 name key\n",
                "w.gal, line 1: the header must be the number of regions, or 0, the number of regions, a name and a key.");
        refusedGal("0 2 x id\na 1\nb\nb 5\na\n", "w.gal, line 4: the number of neighbours of b is 5; it must be from 0 to 1.");
        refusedGal("0 3 x id\na 1\nb\nb 2\na\n", "w.gal, line 5: the file ends where neighbour 2 of 2 of b is expected.");
        refusedGal("0 2 x id\na 1\na\nb 0\n", "w.gal, line 3: a is given as a neighbour of itself.");
        refusedGal("0 3 x id\na 2\nb b\nb 0\n", "w.gal, line 3: b is given twice as a neighbour of a.");
        refusedGal("0 2 x id\na 1\nz\nb 0\n", "w.gal, line 3: the neighbour z of a is not a region of this file.");
        refusedGal("0 3 x id\na 1\nb\nb 0\n", "w.gal, line 1: the header says 3 regions, the file holds 2.");
        refusedGal("0 2 x id\na 1\nb\na 0\n", "w.gal, line 4: the region a is listed twice.");
        refusedGal("0 2 x id\na\n1 b\n", "w.gal, line 3: the number of neighbours of a is expected beside the id.");
        refusedGwt("0 3 x id\na b one\n", "w.gwt, line 2: the weight of b as a neighbour of a is \"one\", not a number.");
        refusedGwt("0 3 x id\na b -1\n", "w.gwt, line 2: the weight of b as a neighbour of a is -1; it must be finite and not negative.");
        refusedGwt("0 3 x id\na z 1\n", "w.gwt, line 2: the region z is not one of the 3 regions of the study.");
        refusedGwt("0 3 x id\na b\n1\n", "w.gwt, line 2: a region, a neighbour and a number are expected on one line.");
        refusedGwt("0 3 x id\na b 1\na b 2\n", "w.gwt, line 3: b is given twice as a neighbour of a.");
        refusedGwt("0 3 x id\na a 1\n", "w.gwt, line 2: a is given as a neighbour of itself.");
        assertRefused(Kind.BAD_WEIGHTS_FILE, "w.gwt, line 1: the header says 3 regions, the lines name 2",
                () -> WeightsFile.readGwt("0 3 x id\na b 1\n", "w.gwt", List.of()));
        SpatialWeights blank = SpatialWeights.ofNeighbours(List.of("New York", "b"), new int[][] {{1}, {0}});
        assertRefused(Kind.BAD_WEIGHTS_FILE, "The id \"New York\" holds a blank", () -> WeightsFile.writeGal(blank, "id"));
    }

    private static void refusedGal(String text, String message) {
        assertRefused(Kind.BAD_WEIGHTS_FILE, message, () -> WeightsFile.readGal(text, "w.gal"));
    }

    private static void refusedGwt(String text, String message) {
        assertRefused(Kind.BAD_WEIGHTS_FILE, message, () -> WeightsFile.readGwt(text, "w.gwt", ABC));
    }

    @Test
    void badRequestsAreRefused() {
        Geography points = Geography.ofPoints(CoordinateSystem.PLANAR, ABC, new double[] {1, 2, 3}, new double[] {1, 2, 3});
        assertRefused(Kind.NEEDS_POLYGONS, "The weights queen need boundaries", () -> Contiguity.queen(points));
        assertRefused(Kind.NEEDS_POLYGONS, "The weights rook need boundaries", () -> Contiguity.rook(points));
        assertRefused(Kind.NEEDS_POLYGONS, "The weights touch need boundaries", () -> Contiguity.touch(points, 1));
        assertRefused(Kind.BAD_PARAMETER, "k is 3; with 3 regions it must be from 1 to 2.", () -> DistanceWeights.knn(points, 3));
        assertRefused(Kind.BAD_PARAMETER, "The distance is 0.0; it must be positive.", () -> DistanceWeights.band(points, 0));
        assertRefused(Kind.BAD_PARAMETER, "The distance is NaN", () -> DistanceWeights.band(points, Double.NaN));
        assertRefused(Kind.BAD_PARAMETER, "The power is -1.0", () -> DistanceWeights.inverse(points, -1, 1));
        Geography squares = polygons(CoordinateSystem.PLANAR, "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))");
        assertRefused(Kind.BAD_PARAMETER, "The tolerance is -1.0", () -> Contiguity.touch(squares, -1));
        assertRefused(Kind.BAD_PARAMETER, "Region a is given as a neighbour of itself",
                () -> SpatialWeights.ofNeighbours(ABC, new int[][] {{0}, {}, {}}));
        assertRefused(Kind.BAD_PARAMETER, "Region b is given twice as a neighbour of a",
                () -> SpatialWeights.ofNeighbours(ABC, new int[][] {{1, 2, 1}, {}, {}}));
        assertRefused(Kind.BAD_PARAMETER, "A neighbour of a has the position 3",
                () -> SpatialWeights.ofNeighbours(ABC, new int[][] {{3}, {}, {}}));
        assertRefused(Kind.BAD_WEIGHT, "The weight of b as a neighbour of a is NaN",
                () -> SpatialWeights.of(ABC, new int[][] {{1}, {}, {}}, new double[][] {{Double.NaN}, {}, {}}));
        assertRefused(Kind.SIZE_MISMATCH, "There are 3 regions but 2 lists of neighbours.",
                () -> SpatialWeights.ofNeighbours(ABC, new int[][] {{}, {}}));
        assertRefused(Kind.DUPLICATE_ID, "The id a is given to more than one region.",
                () -> SpatialWeights.ofNeighbours(List.of("a", "a"), new int[2][0]));
        SpatialWeights w = SpatialWeights.ofNeighbours(ABC, new int[3][0]);
        assertRefused(Kind.UNKNOWN_REGION, "The weights hold no region z.", () -> w.select(List.of("z")));
    }

    static void assertRefused(Kind kind, String message, Executable request) {
        SpatialException refusal = assertThrows(SpatialException.class, request);
        assertEquals(kind, refusal.kind());
        assertTrue(refusal.getMessage().startsWith(message), refusal.getMessage());
        assertFalse(refusal.args().isEmpty());
    }
}
