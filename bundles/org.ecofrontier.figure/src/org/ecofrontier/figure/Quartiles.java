package org.ecofrontier.figure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The numbers of a box plot (Tukey 1977): quartiles by linear interpolation (Hyndman and Fan 1996, type 7), whiskers to the farthest
 * values within 1.5 interquartile ranges.
 *
 * @param low end of the lower whisker
 * @param q1 first quartile
 * @param median median
 * @param q3 third quartile
 * @param high end of the upper whisker
 * @param outliers positions of the values beyond the whiskers, in the given order
 * @param count how many values are finite
 */
record Quartiles(double low, double q1, double median, double q3, double high, int[] outliers, int count) {

    /** The numbers of some values, of which at least one must be finite. */
    static Quartiles of(double[] values) {
        double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        double q1 = quantile(sorted, 0.25);
        double q3 = quantile(sorted, 0.75);
        double reach = 1.5 * (q3 - q1);
        double low = Arrays.stream(sorted).filter(value -> value >= q1 - reach).min().orElseThrow();
        double high = Arrays.stream(sorted).filter(value -> value <= q3 + reach).max().orElseThrow();
        int[] outliers = IntStream.range(0, values.length).filter(i -> values[i] < low || values[i] > high)
                .filter(i -> Double.isFinite(values[i])).toArray();
        return new Quartiles(low, q1, quantile(sorted, 0.5), q3, high, outliers, sorted.length);
    }

    private static double quantile(double[] sorted, double share) {
        double at = (sorted.length - 1) * share;
        int below = (int) StrictMath.floor(at);
        int above = StrictMath.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
