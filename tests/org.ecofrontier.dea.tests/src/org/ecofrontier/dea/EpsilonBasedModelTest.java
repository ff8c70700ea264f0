package org.ecofrontier.dea;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecofrontier.lp.LinearProgram;
import org.ecofrontier.lp.LinearProgram.Relation;
import org.ecofrontier.lp.LinearSolution;
import org.ecofrontier.lp.LinearSolver;
import org.ecofrontier.lp.SolveStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpsilonBasedModelTest {

    private static final double TOLERANCE = 1e-9;
    private static final double[][] NONE = {};
    private static final UndesirableTreatment IGNORE = UndesirableTreatment.IGNORE;

    /** Tone and Tsutsui (2010), Table 9: doctors and nurses, out- and inpatients of twelve hospitals (Cooper, Seiford and Tone 2007). */
    private static final UnitData HOSPITALS = UnitData.of(
            new double[][] { { 20, 19, 25, 27, 22, 55, 33, 31, 30, 50, 53, 38 },
                    { 151, 131, 160, 168, 158, 255, 235, 206, 244, 268, 306, 284 } },
            new double[][] { { 100, 150, 160, 180, 94, 230, 220, 152, 190, 250, 260, 250 },
                    { 90, 50, 55, 72, 66, 90, 88, 80, 100, 100, 147, 120 } },
            NONE);

    private static EpsilonBasedModel.Settings input(ReturnsToScale returns) {
        return new EpsilonBasedModel.Settings(returns, Orientation.INPUT, false, IGNORE);
    }

    private static EpsilonBasedEvaluation evaluate(UnitData data, EpsilonBasedModel.Settings settings, FrontierPlan plan) {
        return EpsilonBasedEvaluation.of(data, new Evaluator(data, RunHooks.serial()), settings, plan);
    }

    private static Evaluation with(UnitData data, EpsilonBasedModel.Settings settings, double[] epsilon, double[] weight) {
        EpsilonWeights[] all = new EpsilonWeights[data.size()];
        Arrays.fill(all, new EpsilonWeights(epsilon, weight));
        return new Evaluator(data, RunHooks.serial()).evaluate(new EpsilonBasedModel(settings, all), FrontierPlan.pooled(data.size()));
    }

    /** Tables 11 and 13. Epsilon is printed as 0.5294, from projections rounded to two digits. */
    @Test
    void hospitalsOfToneAndTsutsui() {
        EpsilonBasedEvaluation found = evaluate(HOSPITALS, input(ReturnsToScale.CRS), FrontierPlan.pooled(12));
        EpsilonWeights parameters = found.parameters().get(0);
        assertEquals(0.5294, parameters.epsilon()[0], 5e-5);
        assertArrayEquals(new double[] { 0.5, 0.5 }, Arrays.copyOf(parameters.weight(), 2), 1e-12);
        double[] score = { 1, 1, 0.868, 0.986, 0.761, 0.771, 0.898, 0.788, 0.931, 0.829, 0.912, 0.946 };
        double[] theta = { 1, 1, 0.885, 1.016, 0.766, 0.846, 0.902, 0.804, 0.960, 0.885, 0.964, 0.958 };
        double[] doctors = { 0, 0, 1.644, 3.078, 0.461, 15.696, 0, 1.887, 0, 10.404, 10.328, 0 };
        double[] nurses = { 0, 0, 0, 0, 0, 0, 3.349, 0, 27.206, 0, 0, 12.600 };
        for (int j = 0; j < 12; j++) {
            assertEquals(score[j], found.scores().score(j), 5.5e-4, "score " + j);
            assertEquals(theta[j], found.theta(HOSPITALS, j), 5.5e-4, "theta " + j);
            assertEquals(1, found.eta(HOSPITALS, j), 0);
            assertEquals(doctors[j], found.scores().unit(j).slacks()[0], 7e-4, "doctors " + j);
            assertEquals(nurses[j], found.scores().unit(j).slacks()[1], 7e-4, "nurses " + j);
        }
        // hospital D swaps doctors for nurses
        assertArrayEquals(new double[] { 24.353, 170.682 }, Arrays.copyOf(found.scores().unit(3).targets(), 2), 5e-4);
    }

    /** Example 1: all projections coincide, epsilon is 0 and the measure that of Charnes, Cooper and Rhodes. */
    @Test
    void firstExampleOfToneAndTsutsui() {
        UnitData data = UnitData.of(new double[][] { { 1, 2, 3, 4, 5, 7 }, { 1, 3, 2, 3, 6, 6 } },
                new double[][] { { 1, 1, 1, 1, 1, 1 } }, NONE);
        EpsilonBasedEvaluation found = evaluate(data, input(ReturnsToScale.CRS), FrontierPlan.pooled(6));
        assertEquals(0, found.parameters().get(0).epsilon()[0], 1e-12);
        double[] expected = { 1, 1. / 2, 1. / 2, 1. / 3, 1. / 5, 1. / 6 };
        for (int j = 0; j < 6; j++) {
            assertEquals(expected[j], found.scores().score(j), 1e-12);
        }
    }

    /** Example 2: the inputs of the projections are as diverse as can be, epsilon is 1, weights are equal. */
    @Test
    void secondExampleOfToneAndTsutsui() {
        UnitData data = UnitData.of(new double[][] { { 2, 6, 10, 2 }, { 6, 3, 3, 10 } }, new double[][] { { 1, 1, 1, 1 } }, NONE);
        EpsilonBasedEvaluation found = evaluate(data, input(ReturnsToScale.CRS), FrontierPlan.pooled(4));
        EpsilonWeights parameters = found.parameters().get(0);
        assertEquals(1, parameters.epsilon()[0], 1e-12);
        assertArrayEquals(new double[] { 0.5, 0.5, 1 }, parameters.weight(), 1e-12);
        double[] expected = { 1, 1, 0.8, 0.8 };
        for (int j = 0; j < 4; j++) {
            assertEquals(expected[j], found.scores().score(j), 1e-12);
            assertEquals(1, found.theta(data, j), 1e-12);
        }
    }

    @Test
    void epsilonZeroIsTheRadialMeasure() {
        double[] zero = new double[4];
        double[] equal = { 0.5, 0.5, 0.5, 0.5 };
        for (ReturnsToScale returns : ReturnsToScale.values()) {
            for (Orientation orientation : new Orientation[] { Orientation.INPUT, Orientation.OUTPUT }) {
                Evaluation found = with(HOSPITALS, new EpsilonBasedModel.Settings(returns, orientation, false, IGNORE), zero, equal);
                Evaluation radial = new Evaluator(HOSPITALS, RunHooks.serial())
                        .evaluate(new RadialModel(returns, orientation, false, IGNORE, SlackWeights.RELATIVE), FrontierPlan.pooled(12));
                for (int j = 0; j < 12; j++) {
                    assertEquals(radial.score(j), found.score(j), TOLERANCE, returns + " " + orientation);
                }
            }
        }
    }

    /** With epsilon 1 and equal weights and theta held at 1 the measure would be the slacks-based one; free theta can only lower it. */
    @Test
    void epsilonOneIsAtMostTheSlacksBasedMeasure() {
        double[] one = { 1, 1, 1, 1 };
        double[] equal = { 0.5, 0.5, 0.5, 0.5 };
        Evaluation found = with(HOSPITALS, input(ReturnsToScale.CRS), one, equal);
        Evaluation slacks = new Evaluator(HOSPITALS, RunHooks.serial())
                .evaluate(new SlacksBasedModel(ReturnsToScale.CRS, Orientation.INPUT, ZeroConvention.DROP_TERM), FrontierPlan.pooled(12));
        for (int j = 0; j < 12; j++) {
            assertTrue(found.score(j) <= slacks.score(j) + TOLERANCE);
        }
    }

    @Test
    void superEfficiencyWithoutOrientationNeedsConstantReturns() {
        assertThrows(IllegalArgumentException.class,
                () -> new EpsilonBasedModel.Settings(ReturnsToScale.VRS, Orientation.NONE, true, IGNORE));
    }

    @Test
    void affinityOfKnownMatrices() {
        assertEquals(0.5, Affinity.diversity(new double[] { 1, 1 }, new double[] { 1, 2 }), 1e-15);
        assertEquals(0, Affinity.diversity(new double[] { 1, 2, 5 }, new double[] { 3, 6, 15 }), 0);
        // eigenvalues of ((1 a) (a 1)) are 1 + a and 1 - a, the principal vector is (1, 1)
        Affinity two = Affinity.ofMatrix(new double[][] { { 1, 0.25 }, { 0.25, 1 } });
        assertEquals(0.75, two.epsilon(), 1e-14);
        assertEquals(0.5, two.weight(0), 1e-14);
        // a block of two alike variables outweighs a third that has nothing in common with them
        Affinity blocks = Affinity.ofMatrix(new double[][] { { 1, 0.5, 0 }, { 0.5, 1, 0 }, { 0, 0, 1 } });
        assertEquals(0.75, blocks.epsilon(), 1e-14);
        assertArrayEquals(new double[] { 0.5, 0.5, 0 }, IntStream.range(0, 3).mapToDouble(blocks::weight).toArray(), 1e-14);
        Affinity unrelated = Affinity.ofMatrix(new double[][] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } });
        assertEquals(1, unrelated.epsilon(), 1e-14);
        assertArrayEquals(new double[] { 1. / 3, 1. / 3, 1. / 3 }, IntStream.range(0, 3).mapToDouble(unrelated::weight).toArray(), 1e-14);
    }

    /** Against the programs written out in full and solved by ojAlgo or the general kernel; parameters as found. */
    @ParameterizedTest
    @CsvSource({ "CRS, NONE, false, AS_INPUTS", "VRS, NONE, false, AS_INPUTS", "NIRS, NONE, false, IGNORE", "CRS, NONE, true, AS_INPUTS",
            "CRS, NONE, false, SLACK", "VRS, NONE, false, SLACK", "CRS, INPUT, false, AS_INPUTS", "VRS, INPUT, false, SLACK",
            "CRS, INPUT, true, SLACK", "VRS, INPUT, true, AS_INPUTS", "CRS, OUTPUT, false, AS_INPUTS", "NDRS, OUTPUT, false, SLACK",
            "VRS, OUTPUT, true, AS_INPUTS", "CRS, OUTPUT, true, SLACK", "CRS, NONE, true, SLACK" })
    void agreesWithTheProgramWrittenOut(ReturnsToScale returns, Orientation orientation, boolean superEfficiency,
            UndesirableTreatment treatment) {
        EpsilonBasedModel.Settings settings = new EpsilonBasedModel.Settings(returns, orientation, superEfficiency, treatment);
        for (String name : new String[] { "D03-cross-60", "D04-ties-20", "D08-degenerate-30" }) {
            UnitData data = ReferenceCase.load(name).data();
            EpsilonBasedEvaluation found = evaluate(data, settings, FrontierPlan.pooled(data.size()));
            EpsilonWeights parameters = found.parameters().get(0);
            for (int o = 0; o < data.size(); o++) {
                LinearSolution expected = LinearSolver.solve(writtenOut(data, o, settings, parameters));
                String where = name + " " + o;
                if (expected.status() == SolveStatus.INFEASIBLE) {
                    assertEquals(ResultStatus.INFEASIBLE, found.scores().status(o), where);
                    continue;
                }
                if (orientation == Orientation.OUTPUT && expected.objective() == 0) {
                    // the others reach nothing at all, 1 / 0 is no score
                    assertEquals(ResultStatus.UNDEFINED, found.scores().status(o), where);
                    continue;
                }
                double score = orientation == Orientation.OUTPUT ? 1 / expected.objective() : expected.objective();
                assertEquals(score, found.scores().score(o), TOLERANCE, where);
                explains(data, found, o, settings, parameters);
            }
        }
    }

    /** Variables: lambda, theta, eta, t, slacks. */
    private static LinearProgram writtenOut(UnitData data, int o, EpsilonBasedModel.Settings settings, EpsilonWeights parameters) {
        boolean output = settings.orientation() == Orientation.OUTPUT;
        boolean free = settings.orientation() == Orientation.NONE;
        LinearProgram.Builder b = output ? LinearProgram.maximise() : LinearProgram.minimise();
        int n = data.size();
        int variables = data.variableCount();
        for (int j = 0; j < n; j++) {
            b.variable(0, 0, settings.superEfficiency() && j == o ? 0 : Double.POSITIVE_INFINITY);
        }
        boolean bounded = free && settings.returns() != ReturnsToScale.CRS;
        double infinite = Double.POSITIVE_INFINITY;
        int theta = b.variable(output ? 0 : 1, output ? 1 : -infinite, output ? 1 : infinite);
        int eta = b.variable(output ? 1 : 0, free || output ? -infinite : 1, free || output ? infinite : 1);
        int t = b.variable(0, free ? 0 : 1, free ? infinite : 1);
        double[] share = new double[variables];
        int[] slack = new int[variables];
        for (int v = 0; v < variables; v++) {
            boolean in = role(data, v, settings.treatment()) == VariableKind.INPUT;
            boolean counts = free || in != output;
            share[v] = counts ? parameters.epsilon()[v] * parameters.weight()[v] / data.value(v, o) : 0;
            slack[v] = b.variable(output ? share[v] : in ? -share[v] : 0);
        }
        for (int v = 0; v < variables; v++) {
            VariableKind role = role(data, v, settings.treatment());
            if (role == null) {
                continue;
            }
            double[] row = new double[slack[variables - 1] + 1];
            for (int j = 0; j < n; j++) {
                row[j] = data.value(v, j);
            }
            row[slack[v]] = role == VariableKind.DESIRABLE ? -1 : 1;
            row[role == VariableKind.INPUT ? theta : eta] = -data.value(v, o);
            b.denseRow(Relation.EQUAL, 0, row);
        }
        double[] size = new double[t + 1];
        Arrays.fill(size, 0, n, 1);
        size[t] = -1;
        switch (settings.returns()) {
            case VRS -> b.denseRow(Relation.EQUAL, 0, size);
            case NIRS -> b.denseRow(Relation.AT_MOST, 0, size);
            case NDRS -> b.denseRow(Relation.AT_LEAST, 0, size);
            case CRS -> {
                // any size
            }
        }
        if (free) {
            double[] one = new double[slack[variables - 1] + 1];
            one[eta] = 1;
            for (int v = 0; v < variables; v++) {
                one[slack[v]] = role(data, v, settings.treatment()) == VariableKind.INPUT ? 0 : share[v];
            }
            b.denseRow(Relation.EQUAL, 1, one);
        }
        if (bounded) {
            b.row(Relation.AT_MOST, 0, theta, 1, t, -1);
            b.row(Relation.AT_LEAST, 0, eta, 1, t, -1);
        }
        return b.build();
    }

    private static VariableKind role(UnitData data, int v, UndesirableTreatment treatment) {
        if (data.kind(v) != VariableKind.UNDESIRABLE) {
            return data.kind(v);
        }
        return treatment == IGNORE ? null : treatment == UndesirableTreatment.AS_INPUTS ? VariableKind.INPUT : VariableKind.UNDESIRABLE;
    }

    /** Peers make the targets, theta, eta and slacks the score, contributions the inefficiency. */
    private static void explains(UnitData data, EpsilonBasedEvaluation found, int o, EpsilonBasedModel.Settings settings,
            EpsilonWeights parameters) {
        UnitResult unit = found.scores().unit(o);
        double theta = found.theta(data, o);
        double eta = found.eta(data, o);
        double numerator = theta;
        double denominator = eta;
        for (int v = 0; v < data.variableCount(); v++) {
            VariableKind role = role(data, v, settings.treatment());
            if (role == null) {
                continue;
            }
            double made = 0;
            for (UnitResult.Peer peer : unit.peers()) {
                made += peer.lambda() * data.value(v, peer.unit());
            }
            double own = data.value(v, o);
            double slack = unit.slacks()[v];
            double moved = own * (role == VariableKind.INPUT ? theta : eta);
            assertEquals(made, unit.targets()[v], 1e-9 * Math.max(own, made));
            assertEquals(role == VariableKind.DESIRABLE ? moved + slack : moved - slack, made, 1e-9 * Math.max(own, made));
            assertTrue(slack >= 0);
            double counted = parameters.epsilon()[v] * parameters.weight()[v] * slack / own;
            numerator -= role == VariableKind.INPUT && settings.orientation() != Orientation.OUTPUT ? counted : 0;
            denominator += role != VariableKind.INPUT && settings.orientation() != Orientation.INPUT ? counted : 0;
        }
        assertEquals(unit.score(), numerator / denominator, TOLERANCE);
        assertEquals(1 - unit.score(), Arrays.stream(unit.contributions()).sum(), TOLERANCE);
    }

    /** The parameters against the same formulas with other means: general programs, power iteration. */
    @Test
    void parametersFromTheirDefinition() {
        UnitData data = ReferenceCase.load("D03-cross-60").data();
        EpsilonWeights found = evaluate(data, new EpsilonBasedModel.Settings(ReturnsToScale.CRS, Orientation.NONE, false,
                UndesirableTreatment.SLACK), FrontierPlan.pooled(data.size())).parameters().get(0);
        int variables = data.variableCount();
        double[][] target = new double[variables][data.size()];
        for (int o = 0; o < data.size(); o++) {
            LinearProgram.Builder b = LinearProgram.maximise();
            IntStream.range(0, data.size()).forEach(j -> b.variable(0));
            for (int v = 0; v < variables; v++) {
                b.variable(1 / data.value(v, o));
            }
            for (int v = 0; v < variables; v++) {
                double[] row = new double[data.size() + variables];
                for (int j = 0; j < data.size(); j++) {
                    row[j] = data.value(v, j);
                }
                row[data.size() + v] = data.kind(v) == VariableKind.DESIRABLE ? -1 : 1;
                b.denseRow(Relation.EQUAL, data.value(v, o), row);
            }
            double[] ones = new double[data.size()];
            Arrays.fill(ones, 1);
            b.denseRow(Relation.EQUAL, 1, ones);
            double[] x = LinearSolver.solve(b.build()).values();
            for (int v = 0; v < variables; v++) {
                for (int j = 0; j < data.size(); j++) {
                    target[v][o] += x[j] * data.value(v, j);
                }
            }
        }
        check(found, target, 0, data.inputCount());
        check(found, target, data.inputCount(), data.inputCount() + data.desirableCount());
        check(found, target, data.inputCount() + data.desirableCount(), variables);
    }

    private static void check(EpsilonWeights found, double[][] target, int from, int to) {
        int m = to - from;
        double[][] s = new double[m][m];
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < m; k++) {
                double[] a = target[from + i];
                double[] b = target[from + k];
                double[] c = IntStream.range(0, a.length).mapToDouble(j -> Math.log(b[j] / a[j])).toArray();
                double mean = Arrays.stream(c).average().orElseThrow();
                double range = Arrays.stream(c).max().orElseThrow() - Arrays.stream(c).min().orElseThrow();
                s[i][k] = i == k ? 1 : 1 - 2 * Arrays.stream(c).map(x -> Math.abs(x - mean)).sum() / (c.length * range);
            }
        }
        double[] w = new double[m];
        Arrays.fill(w, 1.0 / m);
        double rho = m;
        for (int step = 0; step < 2000; step++) {
            double[] next = new double[m];
            for (int i = 0; i < m; i++) {
                for (int k = 0; k < m; k++) {
                    next[i] += s[i][k] * w[k];
                }
            }
            rho = Arrays.stream(next).sum();
            for (int i = 0; i < m; i++) {
                w[i] = next[i] / rho;
            }
        }
        for (int i = 0; i < m; i++) {
            assertEquals(m == 1 ? 0 : (m - rho) / (m - 1), found.epsilon()[from + i], 1e-8);
            assertEquals(w[i], found.weight()[from + i], 1e-8);
        }
    }

    /** Neither units of measurement nor the order of the units matter; every year has its own parameters. */
    @Test
    void propertiesHold() {
        ReferenceCase panel = ReferenceCase.load("D02-panel-30x6");
        UnitData data = panel.data();
        EpsilonBasedModel.Settings settings = new EpsilonBasedModel.Settings(ReturnsToScale.VRS, Orientation.INPUT, false,
                UndesirableTreatment.AS_INPUTS);
        EpsilonBasedEvaluation found = evaluate(data, settings, panel.plan());
        assertEquals(6, found.parameters().size());
        EpsilonBasedEvaluation constant = evaluate(data, input(ReturnsToScale.CRS), panel.plan());
        double[][][] scaled = Stream.of(VariableKind.INPUT, VariableKind.DESIRABLE, VariableKind.UNDESIRABLE)
                .map(kind -> IntStream.range(0, data.variableCount()).filter(v -> data.kind(v) == kind)
                        .mapToObj(v -> IntStream.range(0, data.size()).mapToDouble(j -> Math.pow(10, v - 3) * 3 * data.value(v, j))
                                .toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
        UnitData other = UnitData.of(scaled[0], scaled[1], scaled[2]);
        EpsilonBasedEvaluation again = evaluate(other, settings, panel.plan());
        for (int j = 0; j < data.size(); j++) {
            assertEquals(found.scores().score(j), again.scores().score(j), TOLERANCE);
            assertTrue(found.scores().score(j) <= 1 + TOLERANCE && constant.scores().score(j) <= 1 + TOLERANCE);
        }
    }
}
