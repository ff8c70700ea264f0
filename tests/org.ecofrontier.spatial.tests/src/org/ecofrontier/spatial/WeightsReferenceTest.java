package org.ecofrontier.spatial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights and centroids against sf + spdep and libpysal + shapely (links identical, centroids to 5e-14 there). */
class WeightsReferenceTest {

    @ParameterizedTest
    @CsvSource({"spatial-1,queen", "spatial-1,rook", "spatial-1,knn4", "spatial-1,band",
        "spatial-2,queen", "spatial-2,rook", "spatial-2,knn4", "spatial-2,band"})
    void linksAreThoseOfTheReference(String folder, String name) {
        Geography geography = Reference.regions(folder, CoordinateSystem.PLANAR);
        SpatialWeights computed = Reference.weights(geography, name, folder.equals("spatial-1") ? 1.6 : 2.0);
        SpatialWeights expected = WeightsFile.readGal(Reference.text(folder + "/expected_" + name + ".gal"), name + ".gal");
        assertSameNeighbours(expected, computed);
        Map<String, String> summary = Reference.table(folder + "/expected_weights_summary.csv").stream()
                .filter(r -> r.get("weights").equals(name)).findFirst().orElseThrow();
        assertEquals(Integer.parseInt(summary.get("links")), computed.links());
        assertEquals(Integer.parseInt(summary.get("islands")), computed.islands().size());
        assertEquals(Integer.parseInt(summary.get("components")), computed.components());
        assertEquals(summary.get("symmetric").equals("TRUE"), computed.isSymmetric());
    }

    @ParameterizedTest
    @CsvSource({"queen", "rook"})
    void vertexRulesMissNeighboursAcrossTJunctions(String name) {
        Geography geography = Reference.regions("spatial-tjunction-1", CoordinateSystem.PLANAR);
        assertSameNeighbours(WeightsFile.readGal(Reference.text("spatial-tjunction-1/expected_" + name + ".gal"), name),
                Reference.weights(geography, name, 0));
    }

    @ParameterizedTest
    @CsvSource({"spatial-1", "spatial-2", "spatial-tjunction-1"})
    void touchFindsEveryCommonBorder(String folder) {
        Geography geography = Reference.regions(folder, CoordinateSystem.PLANAR);
        SpatialWeights computed = Contiguity.touch(geography, Contiguity.suggestTolerance(geography));
        Set<List<String>> expected = new HashSet<>();
        Reference.table(folder + "/expected_topological_touch.csv").forEach(r -> expected.add(List.of(r.get("id"), r.get("neighbour"))));
        Set<List<String>> found = new HashSet<>();
        for (int i = 0; i < computed.size(); i++) {
            for (int j : computed.neighbours(i)) {
                found.add(List.of(computed.ids().get(i), computed.ids().get(j)));
            }
        }
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @CsvSource({"spatial-1", "spatial-2"})
    void centroidsAndAreas(String folder) {
        Geography geography = Reference.regions(folder, CoordinateSystem.PLANAR);
        for (Map<String, String> row : Reference.table(folder + "/expected_centroids.csv")) {
            int i = geography.indexOf(row.get("id"));
            assertEquals(Reference.number(row, "x"), geography.x(i), 1e-12);
            assertEquals(Reference.number(row, "y"), geography.y(i), 1e-12);
            assertEquals(Reference.number(row, "area"), Areas.area(geography, i), 1e-11);
        }
    }

    @ParameterizedTest
    @CsvSource({"spatial-1,1.6", "spatial-2,2.0"})
    void inverseDistances(String folder, double band) {
        Geography geography = Reference.regions(folder, CoordinateSystem.PLANAR);
        SpatialWeights first = DistanceWeights.inverse(geography, 1, band);
        SpatialWeights second = DistanceWeights.inverse(geography, 2, band);
        SpatialWeights standardised = first.rowStandardised();
        List<Map<String, String>> rows = Reference.table(folder + "/expected_inverse_distance.csv");
        assertEquals(rows.size(), first.links());
        for (Map<String, String> row : rows) {
            int i = geography.indexOf(row.get("id"));
            int j = geography.indexOf(row.get("neighbour"));
            assertEquals(Reference.number(row, "distance"), geography.distance(i, j), 1e-12);
            assertEquals(Reference.number(row, "w_inverse"), first.weight(i, j), 1e-11);
            assertEquals(Reference.number(row, "w_inverse_sq"), second.weight(i, j), 1e-11);
            assertEquals(Reference.number(row, "w_inverse_rowstd"), standardised.weight(i, j), 1e-11);
        }
    }

    @Test
    void theEightCitiesOfTheHuaiheStudyHaveThirteenQueenPairs() {
        Geography geography = Reference.regions("huaihe", CoordinateSystem.DEGREES);
        SpatialWeights queen = Contiguity.queen(geography);
        assertEquals(8, queen.size());
        assertEquals(26, queen.links());
        assertTrue(queen.isSymmetric());
        assertTrue(queen.islands().isEmpty());
        SpatialWeights touch = Contiguity.touch(geography, Contiguity.suggestTolerance(geography));
        assertSameNeighbours(queen, touch);
    }

    static void assertSameNeighbours(SpatialWeights expected, SpatialWeights computed) {
        assertEquals(expected.ids(), computed.ids());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(Arrays.toString(expected.neighbours(i)), Arrays.toString(computed.neighbours(i)), expected.ids().get(i));
        }
    }
}
