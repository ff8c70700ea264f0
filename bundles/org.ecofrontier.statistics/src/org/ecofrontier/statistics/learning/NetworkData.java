package org.ecofrontier.statistics.learning;

import java.util.Arrays;
import java.util.List;

import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.internal.Arguments;
import org.ecofrontier.statistics.internal.linear.Standardisation;

/**
 * What a network is trained on.
 *
 * @param predictors names of the predictors
 * @param x one array per predictor, all as long as {@code y}, finite, none constant or a linear combination of others
 * @param y the target, finite, not constant
 * @param fold fold of each row, from 0, see {@link Folds}; at least two folds, none empty
 * @param cluster rows with the same number may depend on each other, for instance the years of a region; the test of a predictor takes
 *        clusters as the independent units. Different numbers everywhere when rows are independent
 * @since 0.1
 */
public record NetworkData(List<String> predictors, double[][] x, double[] y, int[] fold, int[] cluster) {

    /** Fewest rows to train on. */
    private static final int LEAST_ROWS = 10;

    /** Copies and checks everything. */
    public NetworkData {
        predictors = List.copyOf(predictors);
        x = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
        y = y.clone();
        fold = fold.clone();
        cluster = cluster.clone();
        check(predictors, x, y, fold, cluster);
    }

    /**
     * Data whose rows are independent of each other.
     *
     * @param predictors names of the predictors
     * @param x one array per predictor
     * @param y the target
     * @param fold fold of each row, from 0
     * @return the data
     */
    public static NetworkData independent(List<String> predictors, double[][] x, double[] y, int[] fold) {
        int[] own = new int[y.length];
        Arrays.setAll(own, i -> i);
        return new NetworkData(predictors, x, y, fold, own);
    }

    private static void check(List<String> predictors, double[][] x, double[] y, int[] fold, int[] cluster) {
        Arguments.requireCount("A network regression (in predictors)", x.length, 1);
        Arguments.requireSameLength("Names of predictors", x.length, predictors.size());
        Arguments.requireCount("A network regression (in rows)", y.length, Math.max(LEAST_ROWS, x.length + 3));
        Arguments.requireFinite("Target", y);
        Arguments.requireSameLength("Folds", y.length, fold.length);
        Arguments.requireSameLength("Clusters", y.length, cluster.length);
        if (isConstant(y)) {
            throw new EstimationException(Kind.CONSTANT_DEPENDENT,
                    "The target is " + y[0] + " in every row; there is nothing to explain", y[0]);
        }
        for (int j = 0; j < x.length; j++) {
            Arguments.requireSameLength("Predictor " + predictors.get(j), y.length, x[j].length);
            Arguments.requireFinite("Predictor " + predictors.get(j), x[j]);
            if (isConstant(x[j])) {
                throw new EstimationException(Kind.CONSTANT_REGRESSOR,
                        "Predictor " + predictors.get(j) + " is " + x[j][0] + " in every row; leave it out", predictors.get(j), x[j][0]);
            }
        }
        new Standardisation(RegressionData.of(y, x, predictors)).independent();
        int folds = Arrays.stream(fold).max().orElse(0) + 1;
        if (folds < 2 || Arrays.stream(fold).anyMatch(f -> f < 0) || Arrays.stream(fold).distinct().count() != folds) {
            throw Arguments.invalid("Folds are numbered from 0 without a gap and there are at least two of them");
        }
    }

    private static boolean isConstant(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    @Override
    public double[][] x() {
        return Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public double[] y() {
        return y.clone();
    }

    @Override
    public int[] fold() {
        return fold.clone();
    }

    @Override
    public int[] cluster() {
        return cluster.clone();
    }

    /** Number of rows. */
    public int rows() {
        return y.length;
    }

    /** Number of folds. */
    public int folds() {
        return Arrays.stream(fold).max().orElse(-1) + 1;
    }
}
