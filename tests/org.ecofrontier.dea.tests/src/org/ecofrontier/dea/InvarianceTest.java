package org.ecofrontier.dea;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not change a result. */
class InvarianceTest {

    static List<FrontierModel> models() {
        List<FrontierModel> models = new ArrayList<>();
        for (ReturnsToScale returns : ReturnsToScale.values()) {
            models.add(new SlacksBasedModel(returns, Orientation.NONE, ZeroConvention.DROP_TERM));
            models.add(new SlacksBasedModel(returns, Orientation.INPUT, ZeroConvention.DROP_DIVISOR));
            models.add(new SlacksBasedModel(returns, Orientation.OUTPUT, ZeroConvention.DROP_TERM));
            models.add(new SuperSlacksBasedModel(returns, Orientation.NONE, UndesirableTreatment.SLACK));
            models.add(new RadialModel(returns, Orientation.INPUT, false, UndesirableTreatment.AS_INPUTS, SlackWeights.RELATIVE));
            models.add(new RadialModel(returns, Orientation.OUTPUT, true, UndesirableTreatment.IGNORE, SlackWeights.RELATIVE));
            models.add(new DirectionalModel(returns, Disposability.FREE));
            models.add(new DirectionalModel(returns, Disposability.WEAK));
        }
        return models;
    }

    private static final List<String> CASES = List.of("D01-panel-8x10", "D04-ties-20", "D07-badscale-30", "D08-degenerate-30",
            "D10-twogoods-40x2");

    /** The same data with variables multiplied and units rearranged; order[i] is the old index of unit i. */
    private static UnitData change(UnitData data, double[] factor, int[] order) {
        double[][][] parts = { new double[data.inputCount()][], new double[data.desirableCount()][], new double[data.undesirableCount()][] };
        for (int v = 0; v < data.variableCount(); v++) {
            double[] column = new double[order.length];
            for (int i = 0; i < order.length; i++) {
                column[i] = data.value(v, order[i]) * factor[v];
            }
            int kind = data.kind(v).ordinal();
            int first = kind == 0 ? 0 : kind == 1 ? data.inputCount() : data.inputCount() + data.desirableCount();
            parts[kind][v - first] = column;
        }
        return UnitData.of(parts[0], parts[1], parts[2]);
    }

    private static int[] identity(int n) {
        return IntStream.range(0, n).toArray();
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static Evaluation evaluate(UnitData data, FrontierModel model, FrontierPlan plan) {
        return new Evaluator(data, RunHooks.serial()).evaluate(model, plan);
    }

    @ParameterizedTest
    @MethodSource("models")
    void unitsOfMeasurementDoNotMatter(FrontierModel model) {
        Random random = new Random(3);
        for (String name : CASES) {
            ReferenceCase c = ReferenceCase.load(name);
            double[] factor = new double[c.data().variableCount()];
            for (int v = 0; v < factor.length; v++) {
                factor[v] = 3.7 * Math.pow(10, random.nextInt(16) - 6);
            }
            UnitData scaled = change(c.data(), factor, identity(c.data().size()));
            Evaluation before = evaluate(c.data(), model, c.plan());
            Evaluation after = evaluate(scaled, model, c.plan());
            for (int j = 0; j < before.size(); j++) {
                assertEquals(before.status(j), after.status(j), name + " " + j);
                if (before.status(j) == ResultStatus.CERTIFIED) {
                    UnitResult a = before.unit(j);
                    UnitResult b = after.unit(j);
                    assertEquals(a.score(), b.score(), 1e-9 * Math.max(1, Math.abs(a.score())), name + " " + j);
                    assertEquals(a.peers().size(), b.peers().size(), name + " " + j);
                    for (int i = 0; i < a.peers().size(); i++) {
                        assertEquals(a.peers().get(i).unit(), b.peers().get(i).unit(), name + " " + j);
                        assertEquals(a.peers().get(i).lambda(), b.peers().get(i).lambda(), 1e-7 * Math.max(1, a.peers().get(i).lambda()),
                                name + " " + j);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theOrderOfTheUnitsDoesNotMatter(FrontierModel model) {
        for (String name : CASES) {
            ReferenceCase c = ReferenceCase.load(name);
            int n = c.data().size();
            List<Integer> shuffled = new ArrayList<>(IntStream.range(0, n).boxed().toList());
            Collections.shuffle(shuffled, new Random(8));
            int[] order = shuffled.stream().mapToInt(Integer::intValue).toArray();
            String[] keys = new String[n];
            String[] moved = new String[n];
            int[] year = new int[n];
            for (int j = 0; j < n; j++) {
                keys[j] = "unit " + j;
            }
            for (int i = 0; i < n; i++) {
                moved[i] = keys[order[i]];
                year[i] = c.year()[order[i]];
            }
            UnitData data = c.data().withKeys(keys);
            UnitData permuted = change(data, ones(data.variableCount()), order).withKeys(moved);
            FrontierPlan plan = c.name().contains("pooled") ? FrontierPlan.pooled(n) : FrontierPlan.contemporaneous(year);
            Evaluation before = evaluate(data, model, c.plan());
            Evaluation after = evaluate(permuted, model, plan);
            for (int i = 0; i < n; i++) {
                UnitResult a = before.unit(order[i]);
                UnitResult b = after.unit(i);
                assertEquals(a.status(), b.status());
                assertEquals(Double.doubleToLongBits(a.score()), Double.doubleToLongBits(b.score()), name + " same bits");
                assertArrayEquals(a.slacks(), b.slacks());
                assertArrayEquals(a.weights(), b.weights());
                assertEquals(a.peers().stream().map(p -> new UnitResult.Peer(p.unit(), p.lambda())).toList(),
                        b.peers().stream().map(p -> new UnitResult.Peer(order[p.unit()], p.lambda())).toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void threadsDoNotMatter(FrontierModel model) throws Exception {
        ReferenceCase c = ReferenceCase.load("D11-pooled-31x11");
        Evaluation serial = evaluate(c.data(), model, c.plan());
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            RunHooks hooks = new RunHooks((count, body) -> {
                List<Future<?>> futures = new ArrayList<>();
                for (int i = count - 1; i >= 0; i--) {
                    int task = i;
                    futures.add(pool.submit(() -> body.accept(task)));
                }
                for (Future<?> future : futures) {
                    try {
                        future.get();
                    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }, () -> false, (done, total) -> {
            });
            Evaluation parallel = new Evaluator(c.data(), hooks).evaluate(model, c.plan());
            for (int j = 0; j < serial.size(); j++) {
                assertEquals(Double.doubleToLongBits(serial.score(j)), Double.doubleToLongBits(parallel.score(j)));
                assertEquals(serial.unit(j).peers(), parallel.unit(j).peers());
                assertArrayEquals(serial.unit(j).weights(), parallel.unit(j).weights());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aDominatedUnitChangesNothing() {
        for (String name : List.of("D03-cross-60", "D08-degenerate-30")) {
            UnitData data = ReferenceCase.load(name).data();
            int n = data.size();
            int[] order = Arrays.copyOf(identity(n), n + 1);
            order[n] = 4;
            double[][][] parts = new double[3][][];
            UnitData more = change(data, ones(data.variableCount()), order);
            for (int kind = 0; kind < 3; kind++) {
                int from = kind;
                parts[kind] = IntStream.range(0, data.variableCount()).filter(v -> data.kind(v).ordinal() == from).mapToObj(v -> {
                    double[] column = new double[n + 1];
                    for (int j = 0; j <= n; j++) {
                        column[j] = more.value(v, j);
                    }
                    column[n] *= from == 1 ? 0.5 : 2;
                    return column;
                }).toArray(double[][]::new);
            }
            UnitData worse = UnitData.of(parts[0], parts[1], parts[2]);
            for (FrontierModel model : models()) {
                if (model instanceof DirectionalModel d && d.disposability() == Disposability.WEAK) {
                    // under equality a dirtier unit does enlarge the technology
                    continue;
                }
                Evaluation before = evaluate(data, model, FrontierPlan.pooled(n));
                Evaluation after = evaluate(worse, model, FrontierPlan.pooled(n + 1));
                for (int j = 0; j < n; j++) {
                    assertEquals(before.status(j), after.status(j), name + " " + model);
                    if (before.status(j) == ResultStatus.CERTIFIED) {
                        assertEquals(before.score(j), after.score(j), 1e-11 * Math.max(1, before.score(j)), name + " " + model);
                    }
                }
            }
        }
    }

    @Test
    void scoresAreOrderedAsTheyMustBe() {
        for (String name : ReferenceCase.NAMES) {
            ReferenceCase c = ReferenceCase.load(name);
            UnitData data = c.data();
            Evaluation crs = evaluate(data, new SlacksBasedModel(ReturnsToScale.CRS, Orientation.INPUT, ZeroConvention.DROP_TERM), c.plan());
            Evaluation vrs = evaluate(data, new SlacksBasedModel(ReturnsToScale.VRS, Orientation.INPUT, ZeroConvention.DROP_TERM), c.plan());
            UnitData goods = SlacksBasedModelTest.withoutUndesirable(data);
            Evaluation slacks = evaluate(goods, new SlacksBasedModel(ReturnsToScale.CRS, Orientation.INPUT, ZeroConvention.DROP_TERM), c.plan());
            Evaluation radial = evaluate(goods,
                    new RadialModel(ReturnsToScale.CRS, Orientation.INPUT, false, UndesirableTreatment.IGNORE, SlackWeights.RELATIVE), c.plan());
            for (int j = 0; j < data.size(); j++) {
                assertTrue(vrs.score(j) >= crs.score(j) - 1e-12, "a larger technology cannot score higher");
                assertTrue(slacks.score(j) <= radial.score(j) + 1e-12, "SBM is at most the radial score");
            }
        }
    }

    @Test
    void duplicatesTieAndShareTheirPeers() {
        UnitData data = UnitData.of(new double[][] { { 2, 2, 4, 3 }, { 3, 3, 5, 8 } }, new double[][] { { 4, 4, 5, 4 } },
                new double[][] { { 1, 1, 3, 2 } });
        for (FrontierModel model : models()) {
            Evaluation found = evaluate(data, model, FrontierPlan.pooled(4));
            assertEquals(found.score(0), found.score(1), 0, model.toString());
        }
        Evaluation found = evaluate(data, models().get(0), FrontierPlan.pooled(4));
        assertEquals(List.of(new UnitResult.Peer(0, 1)), found.unit(0).peers());
        assertEquals(List.of(new UnitResult.Peer(1, 1)), found.unit(1).peers());
        assertEquals(0, found.unit(2).peers().get(0).unit(), "the earlier of two equal peers");
    }

    /** Under weak disposability fewer undesirable outputs need not be better. */
    static List<FrontierModel> monotoneModels() {
        return models().stream().filter(model -> !(model instanceof DirectionalModel directional
                && directional.disposability() == Disposability.WEAK)).toList();
    }

    /** Inputs and undesirable outputs up, desirable outputs down. */
    @ParameterizedTest
    @MethodSource("monotoneModels")
    void aUnitThatGetsWorseDoesNotScoreHigher(FrontierModel model) {
        ReferenceCase c = ReferenceCase.load("D10-twogoods-40x2");
        Evaluation before = evaluate(c.data(), model, c.plan());
        for (int unit = 0; unit < c.data().size(); unit += 7) {
            double score = evaluate(worse(c.data(), unit), model, c.plan()).score(unit);
            assertTrue(!(score > before.score(unit) + 1e-12), unit + ": " + before.score(unit) + ", worse " + score);
        }
    }

    private static UnitData worse(UnitData data, int unit) {
        double[][] values = new double[data.variableCount()][data.size()];
        for (int v = 0; v < values.length; v++) {
            for (int j = 0; j < data.size(); j++) {
                double factor = j != unit ? 1 : data.kind(v) == VariableKind.DESIRABLE ? 0.93 : 1.08;
                values[v][j] = factor * data.value(v, j);
            }
        }
        int outputs = data.inputCount() + data.desirableCount();
        return UnitData.of(Arrays.copyOfRange(values, 0, data.inputCount()), Arrays.copyOfRange(values, data.inputCount(), outputs),
                Arrays.copyOfRange(values, outputs, values.length));
    }
}
