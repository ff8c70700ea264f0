package org.ecofrontier.statistics.distribution;

import java.util.Arrays;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * What a sample looks like in a few numbers, all in the unit of the values except {@code cv}.
 *
 * @param n number of values
 * @param mean arithmetic mean
 * @param sd standard deviation with divisor n - 1; NaN (not defined) for a single value
 * @param populationSd standard deviation with divisor n
 * @param cv {@code sd / mean}; NaN (not defined) for a single value or a mean of 0
 * @param min least value
 * @param lowerQuartile 25 % quantile (linear interpolation)
 * @param median 50 % quantile
 * @param upperQuartile 75 % quantile
 * @param max greatest value
 * @since 0.1
 */
public record Summary(int n, double mean, double sd, double populationSd, double cv, double min, double lowerQuartile,
        double median, double upperQuartile, double max) {

    /**
     * @param values at least one value, all finite
     * @return the summary; it does not depend on the order of the values
     */
    public static Summary of(double[] values) {
        Arguments.requireCount("A summary", values.length, 1);
        Arguments.requireFinite("Summary", values);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double mean = mean(sorted);
        double squares = sumOfSquares(sorted, mean);
        double sd = n > 1 ? Math.sqrt(squares / (n - 1)) : Double.NaN;
        return new Summary(n, mean, sd, Math.sqrt(squares / n), mean == 0 ? Double.NaN : sd / mean, sorted[0],
                Quantiles.ofSorted(sorted, 0.25), Quantiles.ofSorted(sorted, 0.5), Quantiles.ofSorted(sorted, 0.75), sorted[n - 1]);
    }

    /** Mean of a non-empty sample, with one correction step against rounding. */
    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double rest = 0;
        for (double value : values) {
            rest += value - mean;
        }
        return mean + rest / values.length;
    }

    /** Sum of squared deviations from {@code centre}. */
    static double sumOfSquares(double[] values, double centre) {
        double sum = 0;
        for (double value : values) {
            sum += (value - centre) * (value - centre);
        }
        return sum;
    }
}
