package org.ecofrontier.statistics.learning;

import static org.ecofrontier.statistics.reference.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.ParallelLoop;
import org.ecofrontier.statistics.SplitMix64;
import org.ecofrontier.statistics.learning.DriverEffect.Verdict;
import org.ecofrontier.statistics.learning.Performance.Model;
import org.ecofrontier.statistics.reference.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkRegressionTest {

    private static final ParallelLoop PARALLEL = (count, body) -> IntStream.range(0, count).parallel().forEach(body);

    private static final NetworkOptions SMALL = new NetworkOptions(OptionalInt.of(3), OptionalDouble.of(0.3), 2, 1);

    /**
     * Expected: test error of R nnet's ensemble of ten (size and decay by ten-fold cross-validation) within 5 %, and the signs the data
     * were designed with. The last two or five inputs are noise.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void errorAndSignsOfTheReference(int number) {
        ReferenceTable train = ReferenceTable.of("ann-" + number + "/train.csv");
        ReferenceTable test = ReferenceTable.of("ann-" + number + "/test.csv");
        ReferenceTable importance = ReferenceTable.of("ann-" + number + "/expected_importance.csv");
        List<String> drivers = importance.texts("driver");
        int[] fold = IntStream.range(0, train.size()).map(i -> i % 10).toArray();
        NetworkRegression found = NetworkRegression.fit(
                NetworkData.independent(drivers, columns(train, drivers), train.numbers("y"), fold), NetworkOptions.DEFAULT, PARALLEL,
                () -> false);
        ReferenceTable expected = ReferenceTable.of("ann-" + number + "/expected_nnet_test.csv").where("member", "ensemble10");
        double error = error(test.numbers("y"), found.ensemble().predict(columns(test, drivers)));
        assertTrue(error <= 1.05 * expected.number(0, "test_rmse"), () -> "test error " + error);
        for (int j = 0; j < drivers.size(); j++) {
            String designed = importance.text(j, "designed_sign");
            Verdict verdict = switch (designed) {
                case "1" -> Verdict.POSITIVE;
                case "-1" -> Verdict.NEGATIVE;
                case "0" -> Verdict.NONE;
                default -> Verdict.NON_MONOTONE;
            };
            DriverEffect effect = found.effects().get(j);
            assertEquals(verdict, effect.verdict(), effect.toString());
            double spread = Arrays.stream(importance.numbers("pd_q90_minus_q10")).map(Math::abs).max().getAsDouble();
            assertEquals(importance.number(j, "pd_q90_minus_q10"), effect.effect(), 0.05 * spread, effect.toString());
        }
        double network = overall(found, Model.NETWORK).rmse();
        assertTrue(network < overall(found, Model.LINEAR).rmse());
        assertTrue(overall(found, Model.LINEAR).rmse() < overall(found, Model.CONSTANT).rmse());
        assertEquals(found.grid().get(0).hidden(), found.hidden());
        assertEquals(20, found.grid().size());
    }

    /** Expected: R lm on the training data, applied to the test data (row linear_regression of the reference). */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void linearBaselineOfTheReference(int number) {
        ReferenceTable train = ReferenceTable.of("ann-" + number + "/train.csv");
        ReferenceTable test = ReferenceTable.of("ann-" + number + "/test.csv");
        List<String> drivers = train.header().subList(0, train.header().size() - 2);
        double[][] first = columns(train, drivers);
        double[][] second = columns(test, drivers);
        double[][] both = new double[drivers.size()][];
        for (int j = 0; j < both.length; j++) {
            both[j] = join(first[j], second[j]);
        }
        double[] y = join(train.numbers("y"), test.numbers("y"));
        int[] fold = IntStream.range(0, y.length).map(i -> i < train.size() ? 1 : 0).toArray();
        Split[] split = {Split.of(both, y, fold, 0)};
        double[] predicted = Arrays.copyOfRange(Baselines.linear(split, y.length), train.size(), y.length);
        ReferenceTable expected = ReferenceTable.of("ann-" + number + "/expected_nnet_test.csv").where("member", "linear_regression");
        assertEquals(expected.number(0, "test_rmse"), error(test.numbers("y"), predicted), 1e-10);
        double[] line = Performance.of(Model.LINEAR, test.numbers("y"), predicted, new int[predicted.length], 1).stream()
                .mapToDouble(Performance::r2).toArray();
        assertArrayEquals(new double[] {expected.number(0, "test_r2"), expected.number(0, "test_r2")}, line, 1e-10);
    }

    /**
     * Size of the test of a predictor: 150 data sets with one independent noise driver and one that is correlated 0.8 with a real driver.
     * At a true level of 5 % more than 14 of 150 would come up with probability below 2 %.
     */
    @Test
    void noiseDriversDoNotPass() {
        int replications = 150;
        double[][] p = new double[replications][];
        PARALLEL.forEach(replications, r -> p[r] = probabilities(r));
        long independent = Arrays.stream(p).filter(each -> each[2] <= 0.05).count();
        long correlated = Arrays.stream(p).filter(each -> each[3] <= 0.05).count();
        long real = Arrays.stream(p).filter(each -> each[1] <= 0.05).count();
        assertTrue(independent <= 14, () -> "independent noise passed " + independent);
        assertTrue(correlated <= 14, () -> "correlated noise passed " + correlated);
        assertTrue(real >= 100, () -> "a real driver passed only " + real);
    }

    private static double[] probabilities(int replication) {
        SplitMix64 random = SplitMix64.stream(77, replication);
        int n = 60;
        double[][] x = new double[4][n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < 4; j++) {
                x[j][i] = random.nextGaussian();
            }
            x[3][i] = 0.8 * x[0][i] + 0.6 * x[3][i];
            y[i] = Math.sin(1.5 * x[0][i]) + 0.5 * x[1][i] * x[1][i] + 0.5 * random.nextGaussian();
        }
        int[] fold = IntStream.range(0, n).map(i -> i % 5).toArray();
        NetworkData data = NetworkData.independent(List.of("sine", "square", "noise", "shadow"), x, y, fold);
        return NetworkRegression.probabilities(data, Split.all(x, y, fold, 5),
                new Trainer(3, 0.3, replication, Trainer.Effort.QUICK, () -> false), ParallelLoop.SEQUENTIAL);
    }

    @Test
    void sameBytesOnAnyNumberOfThreads() {
        NetworkData data = curved(60, 5);
        NetworkOptions auto = new NetworkOptions(OptionalInt.of(2), OptionalDouble.empty(), 2, 9);
        NetworkRegression one = NetworkRegression.fit(data, auto, ParallelLoop.SEQUENTIAL, () -> false);
        NetworkRegression many = NetworkRegression.fit(data, auto, PARALLEL, () -> false);
        assertEquals(one.effects(), many.effects());
        assertEquals(one.performance(), many.performance());
        assertEquals(one.grid(), many.grid());
        assertArrayEquals(one.heldOut(), many.heldOut());
        assertArrayEquals(one.curves().get(0).high(), many.curves().get(0).high());
        NetworkRegression other = NetworkRegression.fit(data, new NetworkOptions(auto.hidden(), auto.decay(), 2, 10), PARALLEL,
                () -> false);
        assertTrue(!Arrays.equals(one.heldOut(), other.heldOut()), "another seed, other starts");
    }

    @Test
    void partialDependenceByHand() {
        NetworkData data = curved(40, 6);
        NetworkRegression found = NetworkRegression.fit(data, SMALL, PARALLEL, () -> false);
        PartialDependence curve = found.curves().get(1);
        double[][] x = data.x();
        Arrays.fill(x[1], curve.x()[7]);
        double[] predicted = found.ensemble().predict(x);
        assertEquals(Arrays.stream(predicted).average().getAsDouble(), curve.y()[7], 1e-12);
        assertEquals(predicted[3], curve.individual()[3][7], 1e-12);
        assertTrue(curve.low()[7] < curve.y()[7] && curve.y()[7] < curve.high()[7]);
        double[] sorted = data.x()[1];
        Arrays.sort(sorted);
        assertEquals(sorted[0], curve.x()[0]);
        assertEquals(sorted[39], curve.x()[40]);
    }

    @Test
    void unitsDoNotMatter() {
        NetworkData data = curved(50, 7);
        double[][] x = data.x();
        x[0] = Arrays.stream(x[0]).map(v -> 1024 * v).toArray();
        double[] y = Arrays.stream(data.y()).map(v -> 4096 * v).toArray();
        NetworkRegression a = NetworkRegression.fit(data, SMALL, PARALLEL, () -> false);
        NetworkRegression b = NetworkRegression.fit(new NetworkData(data.predictors(), x, y, data.fold(), data.cluster()), SMALL, PARALLEL,
                () -> false);
        for (int i = 0; i < 50; i++) {
            assertEquals(4096 * a.heldOut()[i], b.heldOut()[i], 1e-6);
        }
        assertEquals(a.effects().get(0).p(), b.effects().get(0).p());
        assertEquals(4096 * a.effects().get(0).effect(), b.effects().get(0).effect(), 1e-6);
    }

    @Test
    void heldOutRowsDoNotReachTheirOwnPrediction() {
        NetworkData data = curved(50, 8);
        double[] y = data.y();
        y[4] += 100;
        NetworkRegression a = NetworkRegression.fit(data, SMALL, PARALLEL, () -> false);
        NetworkRegression b = NetworkRegression.fit(new NetworkData(data.predictors(), data.x(), y, data.fold(), data.cluster()), SMALL,
                PARALLEL, () -> false);
        for (int i = 0; i < 50; i++) {
            if (data.fold()[i] == data.fold()[4]) {
                assertEquals(a.heldOut()[i], b.heldOut()[i], "row " + i);
            }
        }
    }

    @Test
    void aSinglePredictor() {
        Random random = new Random(1);
        double[] x = random.doubles(60, -1, 1).toArray();
        double[] y = Arrays.stream(x).map(v -> -v + 0.1 * random.nextGaussian()).toArray();
        NetworkRegression found = NetworkRegression.fit(NetworkData.independent(List.of("x"), new double[][] {x}, y, Folds.byRow(60, 5, 1)),
                SMALL, PARALLEL, () -> false);
        assertEquals(Verdict.NEGATIVE, found.effects().get(0).verdict());
        assertEquals(1, found.effects().get(0).garson(), 1e-12);
    }

    /** A driver that is constant within each region and a target with regional effects: only whole regions are independent. */
    @Test
    void clustersAreTheUnitsOfTheTest() {
        SplitMix64 random = SplitMix64.stream(5, 0);
        int regions = 40;
        int years = 10;
        double[][] x = new double[2][regions * years];
        double[] y = new double[regions * years];
        int[] region = new int[regions * years];
        double[] effect = IntStream.range(0, regions).mapToDouble(c -> random.nextGaussian()).toArray();
        double[] noise = IntStream.range(0, regions).mapToDouble(c -> 0.3 * effect[c] + random.nextGaussian()).toArray();
        for (int i = 0; i < y.length; i++) {
            region[i] = i / years;
            x[0][i] = random.nextGaussian();
            x[1][i] = noise[region[i]] + 0.01 * random.nextGaussian();
            y[i] = x[0][i] + effect[region[i]] + 0.2 * random.nextGaussian();
        }
        int[] fold = Folds.byGroup(region, 5, 1);
        List<String> names = List.of("real", "regional");
        Trainer trainer = new Trainer(2, 1, 1, Trainer.Effort.QUICK, () -> false);
        double[] rows = NetworkRegression.probabilities(NetworkData.independent(names, x, y, fold), Split.all(x, y, fold, 5), trainer,
                PARALLEL);
        double[] clusters = NetworkRegression.probabilities(new NetworkData(names, x, y, fold, region), Split.all(x, y, fold, 5), trainer,
                PARALLEL);
        assertTrue(clusters[0] <= 0.01, "the real driver passes");
        assertTrue(rows[1] < clusters[1], "rows alone would overstate the evidence");
    }

    @Test
    void refusals() {
        List<String> names = List.of("a", "b");
        double[] a = new Random(1).doubles(12).toArray();
        double[] b = new Random(2).doubles(12).toArray();
        int[] fold = Folds.byRow(12, 3, 1);
        assertRefused("The target is 0.0 in every row; there is nothing to explain",
                () -> NetworkData.independent(names, new double[][] {a, b}, new double[12], fold));
        assertRefused("Predictor b is 0.0 in every row; leave it out",
                () -> NetworkData.independent(names, new double[][] {a, new double[12]}, b, fold));
        assertRefused("regressor b is an exact linear combination of a; leave one of them out",
                () -> NetworkData.independent(names, new double[][] {a, Arrays.stream(a).map(v -> 3 - 2 * v).toArray()}, b, fold));
        assertRefused("Predictor a: expected 12 entries, found 1", () -> NetworkData.independent(names, new double[][] {{1}, b}, b, fold));
        assertRefused("A network regression (in rows) needs at least 10 values, there are 3",
                () -> NetworkData.independent(names, new double[][] {{1, 2, 3}, {1, 2, 3}}, new double[3], new int[3]));
        assertRefused("Folds are numbered from 0 without a gap and there are at least two of them",
                () -> NetworkData.independent(names, new double[][] {a, b}, b, new int[12]));
        double[] missing = b.clone();
        missing[3] = Double.NaN;
        assertRefused("Predictor b: value number 3 is NaN; leave the row out or fill it in first",
                () -> NetworkData.independent(names, new double[][] {a, missing}, a, fold));
        assertRefused("The number of hidden units lies between 1 and 200, not at 0", () -> NetworkOptions.DEFAULT.with(0, 1));
        assertRefused("Weight decay must be a number of 0 or more, not -1.0", () -> NetworkOptions.DEFAULT.with(1, -1));
        assertRefused("An ensemble has at least one member, not 0", () -> new NetworkOptions(SMALL.hidden(), SMALL.decay(), 0, 1));
        assertThrows(CancellationException.class,
                () -> NetworkRegression.fit(curved(40, 1), NetworkOptions.DEFAULT, ParallelLoop.SEQUENTIAL, () -> true));
    }

    private static NetworkData curved(int n, long seed) {
        Random random = new Random(seed);
        double[][] x = {random.doubles(n).toArray(), random.doubles(n).toArray(), random.doubles(n).toArray()};
        double[] y = IntStream.range(0, n).mapToDouble(i -> x[0][i] - 2 * x[1][i] * x[1][i] + 0.1 * random.nextGaussian()).toArray();
        return NetworkData.independent(List.of("a", "b", "c"), x, y, Folds.byRow(n, 4, seed));
    }

    private static Performance overall(NetworkRegression found, Model model) {
        return found.performance().stream().filter(line -> line.model() == model && line.fold() == Performance.OVERALL).findFirst()
                .orElseThrow();
    }

    private static double[][] columns(ReferenceTable table, List<String> names) {
        return names.stream().map(table::numbers).toArray(double[][]::new);
    }

    private static double[] join(double[] a, double[] b) {
        double[] joined = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, joined, a.length, b.length);
        return joined;
    }

    private static double error(double[] y, double[] predicted) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += (y[i] - predicted[i]) * (y[i] - predicted[i]);
        }
        return Math.sqrt(sum / y.length);
    }
}
