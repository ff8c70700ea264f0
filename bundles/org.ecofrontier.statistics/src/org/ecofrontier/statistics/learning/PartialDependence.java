package org.ecofrontier.statistics.learning;

import java.util.Arrays;

/**
 * Mean prediction as one predictor moves and the others stay as they are in the rows (Friedman, 2001).
 *
 * @param predictor name of the predictor
 * @param x values of the predictor, ascending from its least to its greatest value
 * @param y mean prediction at each value, in the unit of the target
 * @param low lower end of a 95 % band, from the ensembles of the folds (delete-a-group jackknife)
 * @param high upper end of the band
 * @param individual curves of single rows (individual conditional expectation), one array per row
 * @since 0.1
 */
public record PartialDependence(String predictor, double[] x, double[] y, double[] low, double[] high, double[][] individual) {

    /** Copies the arrays. */
    public PartialDependence {
        x = x.clone();
        y = y.clone();
        low = low.clone();
        high = high.clone();
        individual = Arrays.stream(individual).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public double[] x() {
        return x.clone();
    }

    @Override
    public double[] y() {
        return y.clone();
    }

    @Override
    public double[] low() {
        return low.clone();
    }

    @Override
    public double[] high() {
        return high.clone();
    }

    @Override
    public double[][] individual() {
        return Arrays.stream(individual).map(double[]::clone).toArray(double[][]::new);
    }
}
