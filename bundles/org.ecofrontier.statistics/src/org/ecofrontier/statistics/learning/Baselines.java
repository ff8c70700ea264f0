package org.ecofrontier.statistics.learning;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecofrontier.statistics.internal.linear.OrthogonalBasis;

/** What a network has to beat: held-out predictions of simpler models. */
final class Baselines {

    private static final double DEPENDENT = 1e-9;

    private Baselines() {
    }

    static double[] constant(Split[] splits, int rows) {
        double[] predictions = new double[rows];
        for (Split split : splits) {
            for (int i : split.rows()) {
                predictions[i] = split.target().mean();
            }
        }
        return predictions;
    }

    /** Least squares; a predictor that depends on others within a training set is left out there. */
    static double[] linear(Split[] splits, int rows) {
        double[] predictions = new double[rows];
        for (Split split : splits) {
            double[] coefficients = coefficients(split);
            for (int i = 0; i < split.rows().length; i++) {
                double value = coefficients[0];
                for (int j = 0; j < split.test().length; j++) {
                    value += coefficients[j + 1] * split.test()[j][i];
                }
                predictions[split.rows()[i]] = split.target().mean() + split.target().sd() * value;
            }
        }
        return predictions;
    }

    private static double[] coefficients(Split split) {
        int inputs = split.train().length;
        double[][] columns = new double[inputs + 1][];
        columns[0] = new double[split.trainY().length];
        Arrays.fill(columns[0], 1);
        System.arraycopy(split.train(), 0, columns, 1, inputs);
        double[] reference = new double[inputs + 1];
        double[] tolerance = new double[inputs + 1];
        Arrays.fill(reference, Math.sqrt(split.trainY().length));
        Arrays.fill(tolerance, DEPENDENT);
        OrthogonalBasis basis = new OrthogonalBasis(columns, reference, tolerance);
        Set<Integer> dependent = basis.dependencies().stream().map(OrthogonalBasis.Dependency::column).collect(Collectors.toSet());
        double[] solved = basis.solve(split.trainY());
        double[] coefficients = new double[inputs + 1];
        int next = 0;
        for (int j = 0; j <= inputs; j++) {
            coefficients[j] = dependent.contains(j) ? 0 : solved[next++];
        }
        return coefficients;
    }
}
