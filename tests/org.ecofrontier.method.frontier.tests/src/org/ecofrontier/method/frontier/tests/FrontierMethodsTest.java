package org.ecofrontier.method.frontier.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.bootstrap.BootstrapMethod;
import org.ecofrontier.method.directional.DirectionalMethod;
import org.ecofrontier.method.ebm.EpsilonBasedMethod;
import org.ecofrontier.method.malmquist.MalmquistMethod;
import org.ecofrontier.method.metafrontier.MetafrontierMethod;
import org.ecofrontier.method.radial.RadialMethod;
import org.ecofrontier.method.sbm.SlacksBasedMethod;
import org.ecofrontier.method.supersbm.SuperSlacksBasedMethod;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.testkit.MethodRunner;
import org.ecofrontier.method.testkit.TestContext;
import org.ecofrontier.method.window.WindowMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slots, parameters and columns of the frontier methods lead to the programs that they name. */
class FrontierMethodsTest {

    private static final double TOLERANCE = 1e-9;
    private static final ReferencePanel D02 = ReferencePanel.read("D02-data");

    private static AnalysisMethod method(String name) {
        return switch (name) {
            case "sbm" -> new SlacksBasedMethod();
            case "radial" -> new RadialMethod();
            case "supersbm" -> new SuperSlacksBasedMethod();
            case "directional" -> new DirectionalMethod();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Map<String, String> parameters(String text) {
        return Arrays.stream(text.split(" ")).filter(pair -> !pair.isBlank()).map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    @ParameterizedTest
    @CsvSource({"D02, sbm, rts=crs, true, score, sbm_ud_crs", "D02, sbm, rts=vrs, true, score, sbm_ud_vrs",
            "D02, sbm, orientation=input, false, score, sbm_in_crs", "D02, sbm, orientation=output, false, score, sbm_out_crs",
            "D05, sbm, zeros=drop-term, true, score, sbm_ud_crs", "D05, sbm, zeros=drop-divisor rts=vrs, true, score, sbm_ud_vrs_zdrop",
            "D09, sbm, frontier=pooled rts=vrs, true, score, sbm_ud_vrs",
            "D02, radial, rts=nirs, false, score, nirs_in", "D02, radial, rts=ndrs, false, score, ndrs_in",
            "D02, radial, rts=vrs orientation=output, false, phi, bcc_out", "D02, radial, rts=vrs, true, score, bcc_bi_in",
            "D02, radial, rts=vrs treatment=ignore, true, score, bcc_in", "D02, radial, super=true rts=vrs, false, score, superbcc_in",
            "D02, supersbm, rts=vrs, true, super, ssbm_ud_vrs", "D02, supersbm, rts=crs treatment=as-inputs, true, super, ssbm_bi_crs",
            "D02, supersbm, rts=crs, true, sbm, sbm_ud_crs", "D02, directional, disposability=weak, true, beta, ddf_ud_crs",
            "D02, directional, disposability=free, true, beta, ddfi_ud_crs"})
    void agreesWithTheReference(String panel, String method, String parameters, boolean undesirable, String column, String expected) {
        ReferencePanel reference = ReferencePanel.read(panel + "-scores");
        ResultTable scores = ReferencePanel.read(panel + "-data").run(method(method), undesirable, parameters(parameters)).table("scores")
                .orElseThrow();
        for (int row = 0; row < reference.size(); row++) {
            String value = reference.text(row, expected);
            String where = reference.text(row, "region") + " " + reference.text(row, "year");
            if (value.equals("infeasible")) {
                assertTrue(scores.column(column).isEmpty(row), where);
            } else if (!value.isEmpty()) {
                double number = Double.parseDouble(value);
                assertEquals(number, scores.column(column).number(row), TOLERANCE * Math.max(1, Math.abs(number)), where);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"out, distance=output, false", "in, distance=input, false", "bi_out, treatment=as-inputs, true", "g, technology=global, false",
            "mli, distance=directional, true", "ml, distance=directional disposability=weak, true"})
    void indicesAgreeWithTheReference(String prefix, String parameters, boolean undesirable) {
        ReferencePanel reference = ReferencePanel.read("D02-malmquist");
        ResultTable indices = D02.run(new MalmquistMethod(), undesirable, parameters(parameters)).table("indices").orElseThrow();
        Map<String, Integer> rowOf = new HashMap<>();
        for (int row = 0; row < indices.size(); row++) {
            rowOf.put(indices.column("region").text(row) + indices.column("to").text(row), row);
        }
        for (int row = 0; row < reference.size(); row++) {
            int own = rowOf.get(reference.text(row, "region") + reference.text(row, "year"));
            for (String component : List.of("effch", "techch", "pech", "sech", "tfpch")) {
                if (!reference.has(prefix + "_" + component)) {
                    continue;
                }
                String value = reference.text(row, prefix + "_" + component);
                if (value.equals("infeasible")) {
                    assertTrue(indices.column(component).isEmpty(own));
                } else {
                    assertEquals(Double.parseDouble(value), indices.column(component).number(own), TOLERANCE, component + " " + row);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"fgnz", "ray-desli"})
    void componentsMultiplyToTheIndex(String decomposition) {
        AnalysisResult result = D02.run(new MalmquistMethod(), true, Map.of("decomposition", decomposition));
        for (String table : List.of("indices", "regionMeans", "periodMeans", "cumulative")) {
            ResultTable rows = result.table(table).orElseThrow();
            for (int row = 0; row < rows.size(); row++) {
                if (!rows.column("tfpch").isEmpty(row) && !rows.column("techch").isEmpty(row)) {
                    double effch = rows.column("effch").number(row);
                    assertEquals(effch, rows.column("pech").number(row) * rows.column("sech").number(row), 1e-12 * effch);
                    double tfpch = rows.column("tfpch").number(row);
                    assertEquals(tfpch, effch * rows.column("techch").number(row), 1e-12 * tfpch);
                }
            }
        }
    }

    @Test
    void slacksTargetsAndPeersReproduceTheScore() {
        AnalysisResult result = D02.run(new SlacksBasedMethod(), true, Map.of("rts", "vrs"));
        ResultTable scores = result.table("scores").orElseThrow();
        ResultTable slacks = result.table("slacks").orElseThrow();
        ResultTable peers = result.table("peers").orElseThrow();
        Map<String, double[]> data = new HashMap<>();
        List<String> variables = List.of("capital", "labor", "energy", "gdp", "wastewater", "so2", "dust", "solidwaste");
        for (int row = 0; row < D02.size(); row++) {
            int at = row;
            data.put(D02.text(row, "region") + D02.text(row, "year"),
                    variables.stream().mapToDouble(variable -> Double.parseDouble(D02.text(at, variable))).toArray());
        }
        Map<String, double[]> combined = new HashMap<>();
        for (int row = 0; row < peers.size(); row++) {
            double[] sum = combined.computeIfAbsent(peers.column("region").text(row) + peers.column("year").text(row), key -> new double[8]);
            double[] peer = data.get(peers.column("peer").text(row) + peers.column("peer_year").text(row));
            double lambda = peers.column("lambda").number(row);
            Arrays.setAll(sum, v -> sum[v] + lambda * peer[v]);
        }
        for (int unit = 0; unit < scores.size(); unit++) {
            String key = scores.column("region").text(unit) + scores.column("year").text(unit);
            double contributions = 0;
            double inputs = 0;
            double outputs = 0;
            for (int v = 0; v < 8; v++) {
                int row = unit * 8 + v;
                double value = slacks.column("value").number(row);
                double target = slacks.column("target").number(row);
                double slack = slacks.column("slack").number(row);
                assertEquals(combined.get(key)[v], target, 1e-7 * Math.abs(value), key + " " + variables.get(v));
                assertEquals(v == 3 ? value + slack : value - slack, target, 1e-9 * Math.abs(value));
                contributions += slacks.column("contribution").number(row);
                inputs += v < 3 ? slack / value / 3 : 0;
                outputs += v < 3 ? 0 : slack / value / 5;
            }
            assertEquals(scores.column("score").number(unit), (1 - inputs) / (1 + outputs), TOLERANCE, key);
            assertEquals(1 - scores.column("score").number(unit), contributions, TOLERANCE, key);
        }
    }

    @Test
    void theOrderOfTheRowsChangesNothing() {
        int[] reversed = IntStream.range(0, D02.size()).map(i -> D02.size() - 1 - i).toArray();
        Map<String, String> expected = byKey(D02.run(new SuperSlacksBasedMethod(), true, Map.of()));
        assertEquals(expected, byKey(D02.run(new SuperSlacksBasedMethod(), true, Map.of(), reversed)));
    }

    private static Map<String, String> byKey(AnalysisResult result) {
        Map<String, String> cells = new HashMap<>();
        for (ResultTable table : result.tables()) {
            if (table.id().equals("summary")) {
                continue;
            }
            for (int row = 0; row < table.size(); row++) {
                int at = row;
                List<String> line = table.columns().stream().map(column -> column.text(at)).collect(Collectors.toCollection(ArrayList::new));
                String key = table.id() + line.subList(0, Math.min(4, line.size() - 1)).stream()
                        .filter(cell -> !cell.contains(".")).collect(Collectors.joining(" "));
                cells.put(key, String.join(",", line));
            }
        }
        return cells;
    }

    @Test
    void scoresOfSmallerFrontiersAreHigher() {
        double[] pooled = scores(Map.of("frontier", "pooled"));
        double[] sequential = scores(Map.of("frontier", "sequential"));
        double[] window = scores(Map.of("frontier", "window", "window", "2"));
        double[] own = scores(Map.of());
        for (int row = 0; row < own.length; row++) {
            assertTrue(pooled[row] <= sequential[row] + TOLERANCE && sequential[row] <= window[row] + TOLERANCE
                    && window[row] <= own[row] + TOLERANCE, "row " + row);
        }
    }

    private static double[] scores(Map<String, String> parameters) {
        return scoresOf(new SlacksBasedMethod(), parameters);
    }

    @Test
    void summaryCountsAndAverages() {
        AnalysisResult result = D02.run(new SlacksBasedMethod(), true, Map.of());
        double[] scores = scores(Map.of());
        ResultTable summary = result.table("summary").orElseThrow();
        int[] first = D02.panel().rowsOf(2005);
        assertEquals(2005, summary.column("year").number(0));
        assertEquals(30, summary.column("n").number(0));
        assertEquals(Arrays.stream(first).mapToDouble(row -> scores[row]).average().orElseThrow(), summary.column("mean").number(0), 1e-14);
        assertEquals(Arrays.stream(first).filter(row -> scores[row] > 1 - 1e-9).count(), summary.column("efficient").number(0));
        assertEquals(6, summary.size());
    }

    @Test
    void groupFrontiersAreNeverStricterThanTheMetafrontier() {
        ResultTable table = D02.run(new MetafrontierMethod(), true, Map.of("model", "sbm")).table("scores").orElseThrow();
        double[] meta = scores(Map.of());
        for (int row = 0; row < table.size(); row++) {
            assertEquals(meta[row], table.column("score").number(row), 1e-12);
            assertEquals(table.column("score").number(row) / table.column("group_score").number(row), table.column("tgr").number(row), 1e-15);
            assertTrue(table.column("tgr").number(row) <= 1 + TOLERANCE);
        }
    }

    @Test
    void aWindowOfOneYearIsTheYearItself() {
        ResultTable table = D02.run(new WindowMethod(), true, Map.of("model", "sbm", "window", "1")).table("scores").orElseThrow();
        double[] own = scores(Map.of());
        for (int row = 0; row < table.size(); row++) {
            assertEquals(own[row], table.column("score").number(row), 1e-12);
            assertEquals(1, table.column("windows").number(row));
        }
    }

    @Test
    void theBootstrapCorrectsDownwards() {
        ResultTable table = D02.run(new BootstrapMethod(), false, Map.of("replications", "100", "rts", "vrs")).table("scores").orElseThrow();
        for (int row = 0; row < table.size(); row++) {
            assertTrue(table.column("corrected").number(row) < table.column("score").number(row) + TOLERANCE);
            assertTrue(table.column("low").number(row) < table.column("high").number(row));
        }
    }

    @Test
    void theEpsilonBasedMeasureSaysItsEpsilonAndWeights() {
        AnalysisResult result = D02.run(new EpsilonBasedMethod(), true, Map.of("orientation", "input"));
        ResultTable weights = result.table("weights").orElseThrow();
        assertEquals(6 * 8, weights.size());
        assertEquals("2005 capital input", IntStream.range(0, 3).mapToObj(column -> weights.columns().get(column).text(0))
                .collect(Collectors.joining(" ")));
        double[] radial = scoresOf(new RadialMethod(), Map.of());
        double[] found = scoresOf(new EpsilonBasedMethod(), Map.of("orientation", "input"));
        for (int row = 0; row < found.length; row++) {
            assertTrue(found[row] <= radial[row] + TOLERANCE);
        }
        for (int year = 0; year < 6; year++) {
            int first = year * 8;
            // undesirable outputs as inputs share their weights with them
            double sum = IntStream.of(0, 1, 2, 4, 5, 6, 7).mapToDouble(v -> weights.column("weight").number(first + v)).sum();
            assertEquals(1, sum, 1e-12);
            assertEquals(0, weights.column("epsilon").number(first + 3));
            assertTrue(weights.column("epsilon").number(first) > 0 && weights.column("epsilon").number(first) < 1);
        }
        assertEquals(8, D02.run(new EpsilonBasedMethod(), true, Map.of("frontier", "pooled", "treatment", "slack", "rts", "vrs"))
                .table("weights").orElseThrow().size());
    }

    private static double[] scoresOf(AnalysisMethod method, Map<String, String> parameters) {
        ResultTable table = D02.run(method, true, parameters).table("scores").orElseThrow();
        return IntStream.range(0, table.size()).mapToDouble(table.column("score")::number).toArray();
    }

    @Test
    void refusesASuperEfficientMeasureOfAnySize() {
        MethodRunner runner = MethodRunner.of(new EpsilonBasedMethod());
        AnalysisInput input = runner.input(Panel.of(List.of("a", "b", "c"), null)).bind("inputs", variable("k", 1, 2, 3))
                .bind("desirable", variable("y", 1, 1, 2)).set("super", "true").set("rts", "vrs").build();
        assertEquals(List.of("super-none"), runner.check(input).stream().map(Finding::code).toList());
    }

    @Test
    void refusesValuesItCannotDivideByAndNamesThem() {
        MethodRunner runner = MethodRunner.of(new SlacksBasedMethod());
        AnalysisInput input = runner.input(Panel.of(List.of("a", "b", "c"), new int[] {2009, 2009, 2009}))
                .bind("inputs", variable("k", 1, 0, -2)).bind("desirable", variable("y", 1, 1, 0)).build();
        List<Finding> findings = runner.check(input);
        assertEquals(List.of("k of b 2009 is 0, but the model divides by it and needs a value above 0."
                + " Correct it, or leave the region, year or indicator out.",
                "k of c 2009 is -2, but the model divides by it and needs a value above 0. Correct it, or leave the region, year or indicator out.",
                "y of c 2009 is 0, but the model divides by it and needs a value above 0. Correct it, or leave the region, year or indicator out."),
                findings.stream().filter(finding -> finding.severity() == Severity.ERROR).map(finding -> finding.message().english()).toList());
        assertEquals("b", findings.getFirst().place().region());
    }

    @Test
    void warnsOfTooFewUnits() {
        MethodRunner runner = MethodRunner.of(new SlacksBasedMethod());
        AnalysisInput input = runner.input(Panel.of(List.of("a"), null)).bind("inputs", variable("k", 1)).bind("desirable", variable("y", 1)).build();
        assertEquals(List.of("few-units"), runner.check(input).stream().map(Finding::code).toList());
        assertEquals(1.0, runner.run(input).table("scores").orElseThrow().column("score").number(0));
    }

    @Test
    void saysInWordsWhyThereIsNoScore() {
        AnalysisResult result = D02.run(new RadialMethod(), false, Map.of("super", "true", "rts", "vrs"));
        ResultTable scores = result.table("scores").orElseThrow();
        int infeasible = IntStream.range(0, scores.size()).filter(row -> scores.column("status").text(row).equals("infeasible")).findFirst()
                .orElseThrow();
        assertEquals("output-out-of-reach gdp", scores.column("reason").text(infeasible));
        String words = result.findings().getFirst().message().english();
        assertTrue(words.contains("no combination of the other 29 units produces as much gdp"), words);
    }

    @Test
    void anIndexNeedsTwoYears() {
        MethodRunner runner = MethodRunner.of(new MalmquistMethod());
        AnalysisInput input = runner.input(Panel.of(List.of("a", "b"), null)).bind("inputs", variable("k", 1, 2))
                .bind("desirable", variable("y", 1, 2)).build();
        assertThrows(AnalysisFailedException.class, () -> runner.run(input));
    }

    @Test
    void aRegionWithoutTheYearBetweenHasNoLink() {
        MethodRunner runner = MethodRunner.of(new MalmquistMethod());
        AnalysisInput input = runner.input(Panel.of(List.of("a", "a", "a", "b", "b"), new int[] {2009, 2010, 2011, 2009, 2011}))
                .bind("inputs", variable("k", 1, 2, 3, 4, 5)).bind("desirable", variable("y", 1, 2, 4, 3, 5)).build();
        AnalysisResult result = runner.run(input);
        assertEquals(2, result.table("indices").orElseThrow().size());
        assertTrue(result.findings().stream().anyMatch(finding -> finding.code().equals("links-missing")));
    }

    @Test
    void stopsWhenCancelled() {
        MethodRunner runner = MethodRunner.of(new SlacksBasedMethod());
        AnalysisInput input = runner.input(Panel.of(List.of("a", "b"), null)).bind("inputs", variable("k", 1, 2))
                .bind("desirable", variable("y", 1, 2)).build();
        assertThrows(java.util.concurrent.CancellationException.class, () -> runner.run(input, new TestContext(0)));
    }

    private static Variable variable(String id, double... values) {
        return new Variable.Numeric(id, Text.of(id), Text.empty(), values);
    }
}
