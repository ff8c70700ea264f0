package org.ecofrontier.statistics.learning;

import static org.ecofrontier.statistics.reference.Close.assertClose;
import static org.ecofrontier.statistics.reference.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.concurrent.CancellationException;

import org.ecofrontier.statistics.reference.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeuralNetTest {

    /** Expected: R nnet's predict and NeuralNetTools' olden and garson for a net with fixed weights, confirmed in numpy. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void frozenNetOfTheReference(int number) {
        ReferenceTable weights = ReferenceTable.of("ann-" + number + "/frozen_net_weights.csv");
        ReferenceTable importance = ReferenceTable.of("ann-" + number + "/frozen_net_importance.csv");
        ReferenceTable expected = ReferenceTable.of("ann-" + number + "/frozen_net_predictions.csv");
        ReferenceTable test = ReferenceTable.of("ann-" + number + "/test.csv");
        int inputs = importance.size();
        NeuralNet net = new NeuralNet(inputs, 3, weights.numbers("weight"));
        double[][] columns = new double[inputs][];
        for (int j = 0; j < inputs; j++) {
            columns[j] = new Scaling(importance.number(j, "x_mean"), importance.number(j, "x_sd"))
                    .apply(test.numbers(importance.text(j, "driver")));
        }
        double[] output = net.predict(columns);
        for (int row = 0; row < expected.size(); row++) {
            int at = row;
            double predicted = expected.number(row, "y_mean") + expected.number(row, "y_sd") * output[row];
            assertClose(expected.number(row, "prediction"), predicted, 1e-11, () -> "prediction " + at);
        }
        assertArrayEquals(importance.numbers("olden"), net.olden(), 1e-12);
        assertArrayEquals(importance.numbers("garson_goh"), net.garson(), 1e-12);
        assertArrayEquals(importance.numbers("garson_original"), net.garsonOriginal(), 1e-12);
    }

    /** Expected: the means and deviations printed beside the frozen net. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void scalingOfTheReference(int number) {
        ReferenceTable importance = ReferenceTable.of("ann-" + number + "/frozen_net_importance.csv");
        ReferenceTable train = ReferenceTable.of("ann-" + number + "/train.csv");
        for (int j = 0; j < importance.size(); j++) {
            Scaling scaling = Scaling.of(train.numbers(importance.text(j, "driver")));
            assertEquals(importance.number(j, "x_mean"), scaling.mean(), 1e-13);
            assertEquals(importance.number(j, "x_sd"), scaling.sd(), 1e-13);
        }
        assertEquals(new Scaling(4, 1), Scaling.of(new double[] {4, 4}));
    }

    @Test
    void logisticAgreesWithTheLibrary() {
        Random random = new Random(2);
        for (int i = 0; i < 100_000; i++) {
            double a = (random.nextDouble() - 0.5) * (i % 2 == 0 ? 4 : 1300);
            assertEquals(1, Logistic.of(a) * (1 + StrictMath.exp(-a)), 1e-15);
        }
        assertEquals(0.5, Logistic.of(0));
        assertEquals(1, Logistic.of(1e9));
        assertEquals(0, Logistic.of(-1e9), 1e-300);
    }

    @Test
    void gradientAgreesWithDifferences() {
        Random random = new Random(3);
        double[][] x = {random.doubles(23, -1, 1).toArray(), random.doubles(23, -1, 1).toArray()};
        NetObjective objective = new NetObjective(x, random.doubles(23, -1, 1).toArray(), 3, 0.3);
        double[] w = random.doubles(NeuralNet.count(2, 3), -1, 1).toArray();
        double[] gradient = new double[w.length];
        objective.evaluate(w, gradient);
        for (int k = 0; k < w.length; k++) {
            double[] shifted = w.clone();
            shifted[k] += 1e-5;
            double above = objective.evaluate(shifted, new double[w.length]);
            shifted[k] -= 2e-5;
            double below = objective.evaluate(shifted, new double[w.length]);
            assertEquals((above - below) / 2e-5, gradient[k], 1e-7);
        }
    }

    @Test
    void objectiveIsSquaredErrorsPlusDecay() {
        double[][] x = {{0.5, -1, 2}, {1, 0, -1}};
        double[] y = {0.1, 0.2, 0.3};
        double[] w = {0.1, 0.2, -0.3, -0.1, 0.4, 0.5, 0.2, 1, -1};
        double[] predicted = new NeuralNet(2, 2, w).predict(x);
        double expected = 0;
        for (int i = 0; i < 3; i++) {
            double naive = w[6] + w[7] / (1 + Math.exp(-(w[0] + w[1] * x[0][i] + w[2] * x[1][i])))
                    + w[8] / (1 + Math.exp(-(w[3] + w[4] * x[0][i] + w[5] * x[1][i])));
            assertEquals(naive, predicted[i], 1e-15);
            expected += (naive - y[i]) * (naive - y[i]);
        }
        for (double weight : w) {
            expected += 0.7 * weight * weight;
        }
        assertEquals(expected, new NetObjective(x, y, 2, 0.7).evaluate(w, new double[9]), 1e-14);
    }

    /** Rosenbrock's function, minimum 0 at (1, 1, 1, 1). */
    @Test
    void minimiserFindsTheBottomOfACurvedValley() {
        double[] x = {-1.2, 1, -1.2, 1};
        double value = new Lbfgs((p, g) -> {
            double sum = 0;
            java.util.Arrays.fill(g, 0);
            for (int i = 0; i < 3; i++) {
                double a = p[i + 1] - p[i] * p[i];
                sum += 100 * a * a + (1 - p[i]) * (1 - p[i]);
                g[i] += -400 * p[i] * a - 2 * (1 - p[i]);
                g[i + 1] += 200 * a;
            }
            return sum;
        }, 1000, 0, () -> false).minimise(x);
        assertEquals(0, value, 1e-15);
        assertArrayEquals(new double[] {1, 1, 1, 1}, x, 1e-7);
        assertThrows(CancellationException.class, () -> new Lbfgs((p, g) -> 1, 5, 0, () -> true).minimise(new double[1]));
    }

    @Test
    void folds() {
        int[] byRow = Folds.byRow(23, 5, 1);
        for (int k = 0; k < 5; k++) {
            int fold = k;
            long size = java.util.Arrays.stream(byRow).filter(f -> f == fold).count();
            assertEquals(k < 3 ? 5 : 4, size);
        }
        assertArrayEquals(byRow, Folds.byRow(23, 5, 1));
        int[] byGroup = Folds.byGroup(new int[] {7, 7, 3, 3, 9, 9}, 3, 4);
        assertEquals(byGroup[0], byGroup[1]);
        assertEquals(3, java.util.Arrays.stream(byGroup).distinct().count());
        assertArrayEquals(new int[] {0, 0, 1, 1, 1, 0}, Folds.byPeriod(new int[] {2009, 2010, 2011, 2012, 2012, 2010}, 2));
        assertRefused("The number of folds is at least 2 and at most the 3 units to divide, not 4",
                () -> Folds.byGroup(new int[] {7, 7, 3, 3, 9, 9}, 4, 1));
        assertRefused("The number of folds is at least 2 and at most the 5 units to divide, not 1", () -> Folds.byRow(5, 1, 1));
    }

    @Test
    void refusals() {
        assertRefused("Weights of a net: expected 9 entries, found 3", () -> new NeuralNet(2, 2, new double[3]));
        assertRefused("Inputs of a net: expected 2 entries, found 1", () -> new NeuralNet(2, 2, new double[9]).predict(new double[1][3]));
    }
}
