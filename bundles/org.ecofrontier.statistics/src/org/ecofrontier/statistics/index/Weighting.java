package org.ecofrontier.statistics.index;

import java.util.Arrays;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Weights of the components of an index, from the data. All are at least 0 and sum to 1. Given weights go through {@link #given}.
 *
 * @since 0.1
 */
public enum Weighting {

    /** The same for every component. */
    EQUAL,

    /**
     * Entropy weights (Shannon, 1948; Hwang and Yoon, 1981): with the shares p_ij = z_ij / sum_i z_ij of the standardised values,
     * e_j = -sum_i p_ij ln p_ij / ln n and w_j = (1 - e_j) / sum (1 - e_j). Needs standardised values of 0 or more.
     */
    ENTROPY,

    /** Coefficient of variation of the raw component, sd / |mean| with n - 1, over the sum of all. */
    CV;

    /**
     * @param raw the components as measured, one array per component
     * @param standardised the same components, standardised
     * @return one weight per component
     */
    public double[] weights(double[][] raw, double[][] standardised) {
        double[] merit = new double[raw.length];
        for (int j = 0; j < raw.length; j++) {
            merit[j] = switch (this) {
                case EQUAL -> 1;
                case ENTROPY -> information(standardised[j], j);
                case CV -> variation(raw[j], j);
            };
        }
        if (!(Arrays.stream(merit).sum() > 0)) {
            throw Arguments.undefined("No component varies, so that there is nothing to derive weights from; use equal or given weights");
        }
        return given(merit);
    }

    /**
     * @param weights one finite weight of 0 or more per component, not all 0
     * @return the weights, scaled to sum to 1
     */
    public static double[] given(double... weights) {
        Arguments.requireFinite("Weights of an index", weights);
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            if (weights[j] < 0) {
                throw Arguments.invalid("Weights of an index cannot be negative: number %d is %s", j, weights[j]);
            }
            sum += weights[j];
        }
        if (sum == 0) {
            throw Arguments.invalid("At least one weight of an index must be above 0");
        }
        double total = sum;
        return Arrays.stream(weights).map(weight -> weight / total).toArray();
    }

    private static double information(double[] values, int component) {
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                throw Arguments.invalid("Entropy weights need standardised values of 0 or more: component number %d has %s in row %d; "
                        + "standardise by min-max or max", component, values[i], i);
            }
            total += values[i];
        }
        double entropy = 0;
        for (double value : values) {
            double share = value / total;
            entropy -= share > 0 ? share * Math.log(share) : 0;
        }
        return Math.max(0, 1 - entropy / Math.log(values.length));
    }

    private static double variation(double[] values, int component) {
        double mean = Arrays.stream(values).average().getAsDouble();
        if (mean == 0) {
            throw Arguments.undefined("Weights by the coefficient of variation need a mean other than 0: component number %d has mean 0",
                    component);
        }
        double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        return Math.sqrt(squares / (values.length - 1)) / Math.abs(mean);
    }
}
