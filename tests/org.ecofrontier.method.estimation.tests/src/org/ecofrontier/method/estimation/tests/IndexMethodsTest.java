package org.ecofrontier.method.estimation.tests;

import static org.ecofrontier.method.estimation.tests.Reference.cell;
import static org.ecofrontier.method.estimation.tests.Reference.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.correlation.CorrelationMethod;
import org.ecofrontier.method.coupling.CouplingMethod;
import org.ecofrontier.method.index.IndexMethod;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.testkit.MethodRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Indices, the coupling typology and correlations as methods, against hand calculation; bad input. */
class IndexMethodsTest {

    private static final MethodRunner INDEX = MethodRunner.of(new IndexMethod());
    private static final MethodRunner COUPLING = MethodRunner.of(new CouplingMethod());
    private static final MethodRunner CORRELATION = MethodRunner.of(new CorrelationMethod());
    private static final Panel PANEL = Panel.of(List.of("a", "b", "c", "a", "b", "c"), new int[] {2001, 2001, 2001, 2002, 2002, 2002});
    private static final Variable.Numeric X = Reference.numeric("x", 1, 2, 3, 2, 3, 5);
    private static final Variable.Numeric Y = Reference.numeric("y", 4, 4, 2, 8, 6, 0);

    private static AnalysisInput.Builder index(String kind) {
        return INDEX.input(PANEL).bind("components", X).bind("components", Y).set("kind", kind);
    }

    private static void assertValues(AnalysisInput.Builder input, double... expected) {
        ResultTable table = INDEX.run(input.build()).table("index").orElseThrow();
        for (int row = 0; row < expected.length; row++) {
            assertEquals(expected[row], table.column("value").number(row), 1e-12, "row " + row);
        }
    }

    @Test
    void compositeIndices() {
        // x: (x - 1) / 4, y negative: (8 - y) / 8.
        double[] equal = {0.25, 0.375, 0.625, 0.125, 0.375, 1};
        assertValues(index("composite").set("negative", "y"), equal);
        assertValues(index("composite").set("negative", "y").set("weights", "given").set("given", "3,1"), 0.125, 0.3125, 0.5625, 0.1875, 0.4375, 1);
        assertValues(index("composite").set("negative", "y").set("weights", "3,1"), 0.125, 0.3125, 0.5625, 0.1875, 0.4375, 1);
        ResultTable weights = INDEX.run(index("composite").set("weights", "cv").build()).table("weights").orElseThrow();
        assertEquals(1, cell(weights, "weight", "component", "x") + cell(weights, "weight", "component", "y"), 1e-12);
    }

    @Test
    void otherKinds() {
        assertValues(index("diversity"), -(0.2 * Math.log(0.2) + 0.8 * Math.log(0.8)));
        assertValues(index("diversity").set("measure", "herfindahl"), 0.04 + 0.64);
        assertValues(index("diversity").set("measure", "simpson"), 1 - 0.04 - 0.64);
        assertValues(index("structure-level").set("levels", "1,3"), 0.2 + 3 * 0.8);
        assertValues(INDEX.input(PANEL).bind("components", Y).bind("components", X).set("kind", "ratio"), 4, 2, 2. / 3);
        // a in 2001: (4 / 1) / (10 / 6).
        assertValues(INDEX.input(PANEL).bind("components", Y).bind("components", X).set("kind", "location-quotient"), 2.4, 1.2, 0.4);
        assertValues(INDEX.input(PANEL).bind("components", X).set("kind", "growth"), Double.NaN, Double.NaN, Double.NaN, 1, 0.5, 2. / 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"composite;weights;given;2 components need 2 weights, 0 are given", "composite;weights;1,2,3;need 2 weights",
        "composite;weights;-1,2;0 or more", "structure-level;levels;1,2,3;need 2 levels", "composite;negative;z;'z'",
        "composite;standardize;max;c 2002 is 0.0",
        "growth;standardize;max;needs 1 components"})
    void wrongSettingsAreRefused(String kind, String parameter, String value, String expected) {
        String message = INDEX.check(index(kind).set(parameter, value).build()).getFirst().message().english();
        assertTrue(message.contains(expected), message);
    }

    @Test
    void impossibleValuesAreRefused() {
        AnalysisInput.Builder ratio = INDEX.input(PANEL).bind("components", X).bind("components", Y).set("kind", "ratio");
        assertTrue(INDEX.check(ratio.build()).getFirst().message().english().contains("y of c 2002 is 0.0"));
        assertEquals(1, INDEX.check(index("composite").set("weights", "entropy").set("standardize", "z-score").build()).size());
        AnalysisInput flat = INDEX.input(PANEL).bind("components", X).bind("components", Reference.numeric("flat", 1, 1, 1, 1, 1, 1)).build();
        String message = assertThrows(AnalysisFailedException.class, () -> INDEX.run(flat)).getMessage();
        assertTrue(message.contains("flat is 1.0 everywhere"), message);
    }

    private static AnalysisInput.Builder coupling(double... pollution) {
        return COUPLING.input(PANEL).bind("efficiency", Reference.numeric("score", 0.4, 0.6, 0.9, 0.5, 0.7, 1)).bind("inputs", X)
                .bind("desirable", Reference.numeric("gdp", 1, 5, 9, 2, 6, 10)).bind("undesirable", Reference.numeric("waste", pollution));
    }

    @Test
    void typology() {
        AnalysisResult result = COUPLING.run(coupling(3, 2, 1, 3, 2, 1).build());
        ResultTable table = result.table("typology").orElseThrow();
        int first = row(table, "region", "a", "year", "2001");
        assertEquals("low", table.column("benefit").text(first));
        assertEquals("low", table.column("consumption").text(first));
        assertEquals("high", table.column("pollution").text(first));
        assertEquals("low", table.column("efficiency_class").text(first));
        assertEquals("medium", table.column("efficiency_class").text(row(table, "region", "a", "year", "2002")));
        assertEquals("high", table.column("efficiency_class").text(row(table, "region", "b", "year", "2002")));
        assertEquals("I", table.column("type").text(row(table, "region", "c", "year", "2001")));
        ResultTable crosstab = result.table("crosstab").orElseThrow();
        assertEquals("c", crosstab.column("high").text(row(crosstab, "year", "2001", "type", "I")));
        for (int row = 0; row < table.size(); row++) {
            double d = table.column("coordination").number(row);
            double c = table.column("coupling").number(row);
            assertTrue(c >= 0 && c <= 1 && d >= 0 && d <= 1);
        }
    }

    @Test
    void typologyRefusesWhatItCannotStandardise() {
        String message = assertThrows(AnalysisFailedException.class, () -> COUPLING.run(coupling(3, 2, 1, 4, 4, 4).build())).getMessage();
        assertEquals("2002: waste is 4.0 everywhere and cannot be standardised. Leave it out.", message);
        COUPLING.run(coupling(3, 2, 1, 4, 4, 4).set("scope", "pooled").build());
        assertEquals(1, COUPLING.check(coupling(3, 2, 1, 3, 2, 1).set("index_breaks", "0.7,.3").build()).size());
        assertEquals(0, COUPLING.check(coupling(3, 2, 1, 3, 2, 1).set("index_breaks", ".3,.7").build()).size());
        assertEquals(1, COUPLING.check(coupling(3, 2, 1, 3, 2, 1).set("efficiency_breaks", "0.5").build()).size());
        assertEquals(1, COUPLING.check(coupling(3, 2, 0, 3, 2, 1).set("standardize", "max").build()).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pearson", "spearman", "kendall"})
    void correlations(String kind) {
        AnalysisResult result = CORRELATION.run(CORRELATION.input(PANEL).bind("variables", X).bind("variables", Y).set("kind", kind).build());
        ResultTable table = result.table("correlations").orElseThrow();
        // By hand: sums of products 10/3-centred and ranks with ties; signs of the 15 pairs for Kendall.
        double expected = switch (kind) {
            case "pearson" -> pearson(X.values(), Y.values());
            case "spearman" -> pearson(new double[] {1, 2.5, 4.5, 2.5, 4.5, 6}, new double[] {3.5, 3.5, 2, 6, 5, 1});
            default -> kendall(X.values(), Y.values());
        };
        assertEquals(expected, table.column("r").number(0), 1e-12);
        assertEquals(6, table.column("n").number(0));
        assertTrue(result.figure("matrix").isPresent());
    }

    private static double pearson(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double products = IntStream.range(0, a.length).mapToDouble(i -> (a[i] - meanA) * (b[i] - meanB)).sum();
        return products / Math.sqrt(Arrays.stream(a).map(x -> (x - meanA) * (x - meanA)).sum()
            * Arrays.stream(b).map(x -> (x - meanB) * (x - meanB)).sum());
    }

    private static double kendall(double[] a, double[] b) {
        double concordance = 0;
        double untiedA = 0;
        double untiedB = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                concordance += Math.signum(a[i] - a[j]) * Math.signum(b[i] - b[j]);
                untiedA += a[i] == a[j] ? 0 : 1;
                untiedB += b[i] == b[j] ? 0 : 1;
            }
        }
        return concordance / Math.sqrt(untiedA * untiedB);
    }

    @Test
    void correlationsByGroup() {
        Reference panel = Reference.read("case-2/panel.csv");
        String[] groups = panel.rows().stream().map(row -> row.get("location")).toArray(String[]::new);
        groups[0] = "alone";
        AnalysisInput.Builder input = CORRELATION.input(panel.panel()).bind("variables", panel.variable("gdp"))
            .bind("variables", panel.variable("tech"))
                .bind("by", new Variable.Categorical("location", Text.of("location"), groups));
        AnalysisResult result = CORRELATION.run(input.build());
        assertEquals(1, result.findings().size());
        assertTrue(result.findings().getFirst().message().english().startsWith("group alone is left out: gdp, tech: "));
        assertEquals(Arrays.stream(groups).distinct().count() - 1, result.table("correlations").orElseThrow().size());
        AnalysisInput flat = CORRELATION.input(PANEL).bind("variables", X).bind("variables", Reference.numeric("flat", 1, 1, 1, 1, 1, 1)).build();
        String message = assertThrows(AnalysisFailedException.class, () -> CORRELATION.run(flat)).getMessage();
        assertTrue(message.startsWith("x, flat: "), message);
    }
}
