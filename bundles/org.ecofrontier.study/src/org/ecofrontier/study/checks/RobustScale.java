package org.ecofrontier.study.checks;

import java.util.Arrays;

/**
 * Centre and spread that a few wrong figures cannot move: the median and the median absolute deviation from it. The modified z-score
 * 0.6745 (x - median) / MAD is that of Iglewicz and Hoaglin (1993).
 *
 * @param median the median
 * @param deviation the median absolute deviation
 */
record RobustScale(double median, double deviation) {

    private static final double NORMAL = 0.6745;

    static RobustScale of(double... values) {
        double centre = median(values);
        return new RobustScale(centre, median(Arrays.stream(values).map(value -> Math.abs(value - centre)).toArray()));
    }

    /** The median, NaN of nothing. */
    static double median(double... values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
    }

    /** The modified z-score, NaN when more than half of the values are the same. */
    double z(double value) {
        return deviation > 0 ? NORMAL * (value - median) / deviation : Double.NaN;
    }
}
