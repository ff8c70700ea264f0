package org.ecofrontier.example.ram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.ecofrontier.lp.LinearProgram;
import org.ecofrontier.lp.LinearProgram.Relation;
import org.ecofrontier.lp.LinearSolver;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.testkit.MethodRunner;
import org.ecofrontier.method.testkit.MethodTrials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked example against published numbers, a naive program and the properties its authors prove. */
class RamMethodTest {

    private static final MethodRunner RUNNER = MethodRunner.of(new RamMethod());

    /** Indicators by slot, one array per indicator. */
    private record Data(double[][] inputs, double[][] desirable, double[][] undesirable, int[] years) {

        int size() {
            return inputs[0].length;
        }

        AnalysisResult run(String frontier) {
            List<String> regions = IntStream.range(0, size()).mapToObj(j -> "R" + (years == null ? j : j % 10)).toList();
            return RUNNER.run(Panel.of(regions, years), input -> {
                bind(input, "inputs", inputs);
                bind(input, "desirable", desirable);
                bind(input, "undesirable", undesirable);
                input.set("frontier", frontier);
            });
        }

        private static void bind(org.ecofrontier.method.AnalysisInput.Builder input, String slot, double[][] columns) {
            for (int v = 0; v < columns.length; v++) {
                input.bind(slot, new Variable.Numeric(slot + v, Text.of(slot + v), Text.empty(), columns[v]));
            }
        }

        double[] scores(String frontier) {
            ResultTable scores = run(frontier).table("scores").orElseThrow();
            return IntStream.range(0, scores.size()).mapToDouble(row -> {
                assertEquals("certified", scores.column("status").text(row));
                return scores.column("score").number(row);
            }).toArray();
        }
    }

    private static Data random(long seed, int years, double from) {
        Random random = new Random(seed);
        int n = 10 * Math.max(1, years);
        double[][][] all = new double[3][2][n];
        for (double[][] slot : all) {
            for (double[] column : slot) {
                Arrays.setAll(column, j -> from + 100 * random.nextDouble());
            }
        }
        return new Data(all[0], all[1], all[2], years == 0 ? null : IntStream.range(0, n).map(j -> 2010 + j / 10).toArray());
    }

    /** The program as it stands in the paper, for one unit against some others, by the general engine. */
    private static double naive(Data data, int unit, int[] reference) {
        double[][] all = new double[data.inputs.length + data.desirable.length + data.undesirable.length][];
        System.arraycopy(data.inputs, 0, all, 0, data.inputs.length);
        System.arraycopy(data.desirable, 0, all, data.inputs.length, data.desirable.length);
        System.arraycopy(data.undesirable, 0, all, data.inputs.length + data.desirable.length, data.undesirable.length);
        LinearProgram.Builder program = LinearProgram.maximise();
        for (int j = 0; j < reference.length; j++) {
            program.variable(0);
        }
        for (double[] column : all) {
            double range = Arrays.stream(reference).mapToDouble(j -> column[j]).max().orElseThrow()
                    - Arrays.stream(reference).mapToDouble(j -> column[j]).min().orElseThrow();
            program.variable(range == 0 ? 0 : 1 / (range * all.length));
        }
        for (int v = 0; v < all.length; v++) {
            double[] column = all[v];
            double[] row = new double[reference.length + all.length];
            Arrays.setAll(row, j -> j < reference.length ? column[reference[j]] : 0);
            boolean output = v >= data.inputs.length && v < data.inputs.length + data.desirable.length;
            row[reference.length + v] = output ? -1 : 1;
            program.denseRow(Relation.EQUAL, column[unit], row);
        }
        double[] ones = new double[reference.length + all.length];
        Arrays.fill(ones, 0, reference.length, 1);
        program.denseRow(Relation.EQUAL, 1, ones);
        return 1 - LinearSolver.solve(program.build()).objective();
    }

    /** Inefficiencies that DataEnvelopmentAnalysis.jl 0.9 documents for deaadd(X, Y, :RAM), 10 digits; VRS. */
    @Test
    void agreesWithPublishedNumbers() {
        double[] first = {5, 16, 16, 17, 18, 23, 25, 27, 37, 42, 5};
        double[] second = {13, 12, 26, 15, 14, 6, 10, 22, 14, 25, 17};
        double[] output = {12, 14, 25, 26, 8, 9, 27, 30, 31, 26, 12};
        double[] expected = {0, 0.10297482838, 0, 0, 0.25553012967, 0, 0, 0, 0, 0.41764590678, 0.06666666667};
        ResultTable scores = new Data(new double[][] {first, second}, new double[][] {output}, new double[0][], null).run("pooled")
                .table("scores").orElseThrow();
        for (int j = 0; j < expected.length; j++) {
            assertEquals(expected[j], scores.column("inefficiency").number(j), 1e-10, "unit " + (j + 1));
            assertEquals(1 - expected[j], scores.column("score").number(j), 1e-10, "unit " + (j + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0, -50, -200})
    void agreesWithTheNaiveProgram(double from) {
        Data data = random(7, 4, from);
        double[] pooled = data.scores("pooled");
        double[] yearly = data.scores("contemporaneous");
        double[] sequential = data.scores("sequential");
        for (int j = 0; j < data.size(); j++) {
            int year = j / 10;
            assertEquals(naive(data, j, IntStream.range(0, 40).toArray()), pooled[j], 1e-9);
            assertEquals(naive(data, j, IntStream.range(10 * year, 10 * year + 10).toArray()), yearly[j], 1e-9);
            assertEquals(naive(data, j, IntStream.range(0, 10 * year + 10).toArray()), sequential[j], 1e-9);
        }
    }

    /** Cooper, Park and Pastor (1999), section 3: units of measurement and constants do not matter, and 0 and 1 are the bounds. */
    @Test
    void doesNotDependOnUnitsOrConstants() {
        Data data = random(11, 0, 1);
        double[] before = data.scores("pooled");
        Arrays.setAll(data.inputs[0], j -> data.inputs[0][j] * 1e6);
        Arrays.setAll(data.desirable[1], j -> data.desirable[1][j] - 60);
        Arrays.setAll(data.undesirable[0], j -> data.undesirable[0][j] + 1000);
        double[] after = data.scores("pooled");
        for (int j = 0; j < before.length; j++) {
            assertEquals(before[j], after[j], 1e-9);
            assertTrue(before[j] >= 0 && before[j] <= 1);
        }
    }

    @Test
    void keepsToWhatAMethodMustDo() {
        MethodTrials.of(new RamMethod()).verify();
    }

    @Test
    void theWorstOfTwoUnitsHasZero() {
        Data data = new Data(new double[][] {{1, 3}}, new double[][] {{5, 2}}, new double[][] {{0, 4}}, null);
        double[] scores = data.scores("pooled");
        assertEquals(1, scores[0], 1e-12);
        assertEquals(0, scores[1], 1e-12);
    }

    @Test
    void contributionsAddUpToTheInefficiency() {
        AnalysisResult result = random(3, 0, 1).run("pooled");
        ResultTable slacks = result.table("slacks").orElseThrow();
        double sum = IntStream.range(0, slacks.size()).mapToDouble(slacks.column("contribution")::number).sum();
        ResultTable scores = result.table("scores").orElseThrow();
        assertEquals(IntStream.range(0, scores.size()).mapToDouble(scores.column("inefficiency")::number).sum(), sum, 1e-9);
    }

    @Test
    void anIndicatorThatDoesNotVaryHasNoSlack() {
        Data data = new Data(new double[][] {{1, 3, 2}, {7, 7, 7}}, new double[][] {{5, 2, 4}}, new double[0][], null);
        double[] scores = data.scores("pooled");
        for (int j = 0; j < 3; j++) {
            assertEquals(naive(data, j, new int[] {0, 1, 2}), scores[j], 1e-12);
        }
    }
}
