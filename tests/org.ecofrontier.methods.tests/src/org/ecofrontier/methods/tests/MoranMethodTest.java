package org.ecofrontier.methods.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.moran.MoranMethod;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.testkit.MethodRunner;
import org.ecofrontier.method.testkit.TestContext;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Geography;
import org.ecofrontier.spatial.SpatialWeights;
import org.ecofrontier.spatial.WeightsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moran's I as a method, against spdep 1.2-7 and numpy (global, local) and rgeoda 0.1.0 (local). */
class MoranMethodTest {

    private static final double TOLERANCE = 1e-9;
    private static final MethodRunner RUNNER = MethodRunner.of(new MoranMethod());

    private static AnalysisInput.Builder input(String folder, String parameters) {
        ReferenceTable values = ReferenceTable.read(folder + "/values.csv");
        AnalysisInput.Builder input = RUNNER.input(values.panel()).bind("variable", values.variable("eff"))
                .geography(ReferenceTable.regions(folder));
        return set(input, parameters);
    }

    private static AnalysisInput.Builder set(AnalysisInput.Builder input, String parameters) {
        Arrays.stream(parameters.split(" ")).filter(pair -> !pair.isBlank()).map(pair -> pair.split("=", 2))
                .forEach(pair -> input.set(pair[0], pair[1]));
        return input;
    }

    private static ResultTable table(AnalysisResult result, String id) {
        return result.table(id).orElseThrow();
    }

    private static void assertClose(double expected, double computed, String where) {
        assertEquals(expected, computed, Double.isNaN(expected) ? 0 : TOLERANCE * Math.max(1, Math.abs(expected)), where);
    }

    @ParameterizedTest
    @CsvSource({"spatial-1, 1.6", "spatial-2, 2.0"})
    void globalAgreesWithTheReference(String folder, String band) {
        Map<List<String>, AnalysisResult> results = new HashMap<>();
        Map<String, String> columns = Map.of("i", "I", "expected", "EI", "variance_normal", "V_normal", "z_normal", "z_normal", "p_normal",
                "p_normal_two", "variance_random", "V_random", "z_random", "z_random", "p_random", "p_random_two");
        for (Map<String, String> row : ReferenceTable.read(folder + "/expected_moran.csv").rows()) {
            String scheme = switch (row.get("weights")) {
                case "knn4" -> "weights=knn k=4";
                case "band" -> "weights=band distance=" + band;
                default -> "weights=" + row.get("weights");
            };
            String islands = row.get("islands").equals("none") ? "keep-adjust-n" : row.get("islands").replace('_', '-');
            AnalysisResult result = results.computeIfAbsent(List.of(scheme, row.get("style"), islands), key -> RUNNER.run(
                    input(folder, scheme + " permutations=0 style=" + row.get("style") + " islands=" + islands).build()));
            ResultTable global = table(result, "global");
            int at = ReferenceTable.index(global, "year").get(List.of(row.get("year")));
            assertEquals(row.get("n"), global.column("n").text(at));
            columns.forEach((column, expected) -> assertClose(ReferenceTable.number(row, expected), global.column(column).number(at),
                    column + " of " + row));
            assertTrue(global.column("p_perm").isEmpty(at));
        }
    }

    @ParameterizedTest
    @CsvSource({"spatial-1, queen", "spatial-1, knn4", "spatial-2, queen", "spatial-2, knn4"})
    void localAgreesWithTheReference(String folder, String weights) {
        AnalysisResult result = RUNNER.run(input(folder, "weights=" + weights.replace("4", "") + " permutations=999").build());
        ResultTable local = table(result, "local");
        Map<List<String>, Integer> index = ReferenceTable.index(local, "region", "year");
        Map<String, String> columns = Map.of("ii", "Ii", "expected", "E_cond", "variance", "V_cond", "z", "z_cond", "p", "p_cond_two", "p_fdr",
                "p_cond_fdr");
        int far = 0;
        int rows = 0;
        for (Map<String, String> row : ReferenceTable.read(folder + "/expected_local_moran.csv").rows()) {
            if (!row.get("weights").equals(weights)) {
                continue;
            }
            int at = index.get(List.of(row.get("id"), row.get("year")));
            columns.forEach((column, expected) -> assertClose(ReferenceTable.number(row, expected), local.column(column).number(at),
                    column + " of " + row));
            assertEquals(row.get("quadrant"), local.column("quadrant").text(at));
            // Another random stream and 999 instead of 9999 permutations: four standard errors of a share.
            double p = ReferenceTable.number(row, "perm9999_p_sim_folded");
            far += Math.abs(p - local.column("p_perm").number(at)) > 4 * Math.sqrt((p * (1 - p) + 1e-3) * (1.0 / 999 + 1.0 / 9999)) ? 1 : 0;
            rows++;
        }
        assertEquals(local.size(), rows);
        assertTrue(far <= rows / 200, far + " pseudo probabilities far from the reference");
    }

    /**
     * Crime in 49 neighbourhoods of Columbus, Ohio, 1980 (Anselin, Spatial econometrics, 1988, table 12.1) with the contiguities of GeoDa's
     * col.gal; I and z are those of GeoDa and of R spdep's moran.test.
     */
    @Test
    void columbusCrimeIsAsPublished() {
        ReferenceTable columbus = ReferenceTable.read("columbus.csv");
        List<String> ids = columbus.rows().stream().map(row -> row.get("id")).toList();
        int[][] neighbours = columbus.rows().stream()
                .map(row -> Arrays.stream(row.get("neighbours").split(" ")).mapToInt(ids::indexOf).toArray()).toArray(int[][]::new);
        AnalysisResult result = RUNNER.run(RUNNER.input(columbus.panel()).bind("variable", columbus.variable("crime"))
                .weights(SpatialWeights.ofNeighbours(ids, neighbours)).set("weights", "file").set("permutations", "0").build());
        assertClose(0.48577091366177, table(result, "global").column("i").number(0), "I");
        assertClose(5.342713639408, table(result, "global").column("z_random").number(0), "z");
    }

    @Test
    void neighboursAreThoseOfTheReference() {
        ResultTable neighbours = table(RUNNER.run(input("spatial-1", "permutations=0 style=B").build()), "neighbours");
        var gal = WeightsFile.readGal(ReferenceTable.text("spatial-1/expected_queen.gal"), "expected_queen.gal");
        assertEquals(gal.links(), neighbours.size());
        for (int row = 0; row < neighbours.size(); row++) {
            assertEquals(1, gal.weight(gal.indexOf(neighbours.column("region").text(row)), gal.indexOf(neighbours.column("neighbour").text(row))));
            assertEquals(1, neighbours.column("weight").number(row));
        }
    }

    @ParameterizedTest
    @CsvSource({"B, 1, w_inverse", "B, 2, w_inverse_sq", "W, 1, w_inverse_rowstd"})
    void inverseDistancesAreThoseOfTheReference(String style, String power, String column) {
        ResultTable neighbours = table(RUNNER.run(input("spatial-1",
                "weights=inverse-distance distance=1.6 permutations=0 style=" + style + " power=" + power).build()), "neighbours");
        Map<List<String>, Integer> index = ReferenceTable.index(neighbours, "region", "neighbour");
        List<Map<String, String>> rows = ReferenceTable.read("spatial-1/expected_inverse_distance.csv").rows();
        assertEquals(rows.size(), neighbours.size());
        rows.forEach(row -> assertClose(ReferenceTable.number(row, column),
                neighbours.column("weight").number(index.get(List.of(row.get("id"), row.get("neighbour")))), row.toString()));
    }

    @Test
    void touchFindsNeighboursWithoutCommonVertices() {
        Geography regions = ReferenceTable.regions("spatial-tjunction-1");
        Panel panel = Panel.of(regions.ids(), null);
        double[] values = IntStream.range(0, regions.size()).mapToDouble(i -> i * i).toArray();
        AnalysisInput.Builder input = RUNNER.input(panel).bind("variable", new Variable.Numeric("v", Text.of("v"), Text.empty(), values))
                .geography(regions).set("weights", "touch").set("permutations", "0");
        Set<List<String>> found = ReferenceTable.index(table(RUNNER.run(input.build()), "neighbours"), "region", "neighbour").keySet();
        Set<List<String>> expected = new HashSet<>();
        ReferenceTable.read("spatial-tjunction-1/expected_topological_touch.csv").rows().forEach(row -> {
            expected.add(List.of(row.get("id"), row.get("neighbour")));
            expected.add(List.of(row.get("neighbour"), row.get("id")));
        });
        assertEquals(expected, found);
    }

    @Test
    void changeIsMoransIOfTheDifferences() {
        ReferenceTable values = ReferenceTable.read("spatial-1/values.csv");
        AnalysisResult change = RUNNER.run(input("spatial-1", "difference=2010 permutations=99").build());
        Map<String, Double> before = new HashMap<>();
        double[] difference = new double[values.rows().size()];
        for (int row = 0; row < difference.length; row++) {
            Map<String, String> cells = values.rows().get(row);
            if (cells.get("year").equals("2010")) {
                before.put(cells.get("id"), ReferenceTable.number(cells, "eff"));
            }
        }
        Arrays.setAll(difference, row -> ReferenceTable.number(values.rows().get(row), "eff") - before.get(values.rows().get(row).get("id")));
        AnalysisInput.Builder plain = RUNNER.input(values.panel())
                .bind("variable", new Variable.Numeric("d", Text.of("d"), Text.empty(), difference)).geography(ReferenceTable.regions("spatial-1"))
                .set("years", "2011-2030").set("permutations", "99");
        ResultTable expected = table(RUNNER.run(plain.build()), "global");
        ResultTable global = table(change, "global");
        assertEquals(expected.size(), global.size());
        for (int row = 0; row < global.size(); row++) {
            for (String column : List.of("year", "i", "z_random", "p_perm")) {
                assertEquals(expected.column(column).text(row), global.column(column).text(row));
            }
        }
        assertEquals(global.size() * 100, table(change, "local").size());
    }

    @Test
    void withItselfTheBivariateStatisticIsTheUnivariateOne() {
        ReferenceTable values = ReferenceTable.read("spatial-1/values.csv");
        AnalysisResult both = RUNNER.run(input("spatial-1", "permutations=99").bind("second", values.variable("eff")).build());
        AnalysisResult one = RUNNER.run(input("spatial-1", "permutations=99").build());
        for (int row = 0; row < table(one, "global").size(); row++) {
            assertClose(table(one, "global").column("i").number(row), table(both, "global").column("i").number(row), "I");
            assertTrue(table(both, "global").column("expected").isEmpty(row));
            assertFalse(table(both, "global").column("p_perm").isEmpty(row));
        }
        for (int row = 0; row < table(one, "local").size(); row++) {
            assertClose(table(one, "local").column("ii").number(row), table(both, "local").column("ii").number(row), "local I");
            assertEquals(table(one, "local").column("quadrant").text(row), table(both, "local").column("quadrant").text(row));
        }
    }

    @Test
    void sameSeedSameNumbersInAnyOrderOfTheRows() {
        ReferenceTable values = ReferenceTable.read("spatial-2/values.csv");
        Panel panel = values.panel();
        int[] reversed = IntStream.range(0, panel.size()).map(row -> panel.size() - 1 - row).toArray();
        AnalysisResult plain = RUNNER.run(input("spatial-2", "").build());
        AnalysisResult turned = RUNNER.run(RUNNER.input(panel.select(reversed)).bind("variable", values.variable("eff").select(reversed))
                .geography(ReferenceTable.regions("spatial-2")).build());
        Map<List<String>, Integer> index = ReferenceTable.index(table(turned, "local"), "region", "year");
        ResultTable local = table(plain, "local");
        for (int row = 0; row < local.size(); row++) {
            int at = index.get(List.of(local.column("region").text(row), local.column("year").text(row)));
            for (String column : List.of("ii", "variance", "p", "p_perm", "p_fdr", "quadrant")) {
                assertEquals(local.column(column).text(row), table(turned, "local").column(column).text(at));
            }
        }
        for (String column : List.of("i", "p_random", "p_perm")) {
            assertEquals(table(plain, "global").column(column).text(0), table(turned, "global").column(column).text(0));
        }
    }

    @Test
    void constantValuesAreUndefinedAndSaidSo() {
        Geography regions = ReferenceTable.regions("spatial-1");
        double[] values = new double[regions.size()];
        Arrays.fill(values, 0.7);
        AnalysisResult result = RUNNER.run(RUNNER.input(Panel.of(regions.ids(), null))
                .bind("variable", new Variable.Numeric("v", Text.of("v"), Text.empty(), values)).geography(regions).build());
        assertTrue(result.findings().stream().map(Finding::code).toList().contains("moran-undefined"));
        assertTrue(table(result, "global").column("i").isEmpty(0));
        assertTrue(table(result, "local").column("ii").isEmpty(0));
        assertTrue(result.figure("scatter").isEmpty());
    }

    @Test
    void aYearWithoutSomeRegionsUsesTheOthers() {
        ReferenceTable values = ReferenceTable.read("spatial-1/values.csv");
        int[] kept = IntStream.range(0, values.rows().size()).filter(row -> !(values.rows().get(row).get("year").equals("2010")
                && Set.of("1", "50").contains(values.rows().get(row).get("id")))).toArray();
        AnalysisResult result = RUNNER.run(RUNNER.input(values.panel().select(kept)).bind("variable", values.variable("eff").select(kept))
                .geography(ReferenceTable.regions("spatial-1")).set("permutations", "0").build());
        ResultTable global = table(result, "global");
        assertEquals("98", global.column("n").text(0));
        assertEquals("100", global.column("n").text(1));
        ResultTable whole = table(RUNNER.run(input("spatial-1", "permutations=0").build()), "global");
        assertEquals(whole.column("i").number(1), global.column("i").number(1), 1e-12);
        assertTrue(whole.column("i").number(0) != global.column("i").number(0));
    }

    @Test
    void regionsWithoutAPlaceAreNamed() {
        Geography all = ReferenceTable.regions("spatial-1");
        Geography some = all.select(all.ids().stream().filter(id -> !id.equals("7") && !id.equals("9")).toList());
        List<Finding> refused = RUNNER.check(input("spatial-1", "").geography(some).build());
        assertEquals(Severity.ERROR, refused.getFirst().severity());
        assertTrue(refused.getFirst().message().english().startsWith("2 of 100 regions have no boundary, coordinates or weights: 7, 9."));
        AnalysisResult result = RUNNER.run(input("spatial-1", "unplaced=leave-out permutations=0").geography(some).build());
        assertEquals("98", table(result, "global").column("n").text(0));
        assertEquals("", table(result, "local").column("quadrant").text(6));
        assertEquals("7", table(result, "local").column("region").text(6));
    }

    @Test
    void refusalsSayWhatToDo() {
        ReferenceTable values = ReferenceTable.read("spatial-1/values.csv");
        Geography points = Geography.ofPoints(CoordinateSystem.PLANAR, List.of("1", "2"), new double[] {0, 1}, new double[] {0, 1});
        AnalysisInput.Builder nowhere = RUNNER.input(values.panel()).bind("variable", values.variable("eff"));
        assertTrue(message(nowhere).contains("Give boundaries (--boundaries, or the boundaries of the study)"));
        assertTrue(message(input("spatial-1", "").geography(points)).startsWith("weights=queen needs boundaries"));
        assertTrue(message(input("spatial-1", "weights=file")).contains("parameter file"));
        assertTrue(message(input("spatial-1", "weights=band distance=0")).contains("must be above 0"));
        assertTrue(message(input("spatial-1", "difference=1999")).contains("the base year 1999 is not in the data"));
        assertTrue(message(input("spatial-1", "difference=2010").bind("second", values.variable("eff"))).contains("second variable"));
        AnalysisInput tooMany = input("spatial-1", "weights=knn k=100").build();
        AnalysisFailedException failed = assertThrows(AnalysisFailedException.class, () -> RUNNER.run(tooMany));
        assertEquals("k is 100; with 100 regions it must be from 1 to 99.", failed.reason().english());
        assertTrue(failed.reason().in("zh").startsWith("参数 k"));
    }

    private static String message(AnalysisInput.Builder input) {
        Finding finding = RUNNER.check(input.build()).getFirst();
        assertEquals(Severity.ERROR, finding.severity());
        assertTrue(finding.message().byLanguage().containsKey("zh"));
        return finding.message().english();
    }

    @Test
    void islandsAreReportedWithTheSmallestBand() {
        AnalysisResult result = RUNNER.run(input("spatial-2", "weights=queen permutations=0").build());
        List<String> codes = result.findings().stream().map(Finding::code).toList();
        assertTrue(codes.containsAll(List.of("islands", "island-band")), codes.toString());
        AnalysisResult alone = RUNNER.run(input("spatial-2", "weights=band distance=0.0001 permutations=0").build());
        assertTrue(alone.findings().stream().anyMatch(finding -> finding.message().english().contains("no region has a neighbour")));
        AnalysisResult suggested = RUNNER.run(input("spatial-2", "weights=band permutations=0").build());
        assertEquals(List.of("band"), suggested.findings().stream().map(Finding::code).toList());
    }

    @Test
    void figuresShowEveryYear() {
        AnalysisResult result = RUNNER.run(input("spatial-1", "").build());
        MapFigure clusters = (MapFigure) result.figure("clusters").orElseThrow();
        ResultTable local = table(result, "local");
        assertEquals(List.of("HH", "LL", "LH", "HL", "not-significant"), clusters.classes().stream().map(MapFigure.MapClass::id).toList());
        Map<List<String>, Integer> index = ReferenceTable.index(local, "region", "year");
        for (MapFigure.Frame frame : clusters.frames()) {
            for (int region = 0; region < clusters.regions().size(); region++) {
                int row = index.get(List.of(clusters.regions().get(region), frame.title().english()));
                String expected = local.column("p_perm").number(row) <= 0.05 ? local.column("quadrant").text(row) : "not-significant";
                assertEquals(expected, clusters.classes().get(frame.classOf().get(region)).id());
            }
        }
        assertEquals(4, ((PanelsFigure) result.figure("scatter").orElseThrow()).panels().size());
        assertTrue(result.figure("course").isPresent());
        assertTrue(result.figure("neighbourCounts").isPresent());
    }

    @Test
    void endsWhenCancelled() {
        AnalysisInput input = input("spatial-1", "permutations=9999").build();
        assertThrows(CancellationException.class, () -> RUNNER.run(input, new TestContext(20)));
    }
}
