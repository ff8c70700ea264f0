package org.ecofrontier.statistics.distribution;

import java.util.Arrays;
import java.util.List;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * A sample divided into classes of neighbouring values.
 *
 * @param classes the classes, lowest first
 * @param classOf class number (from 1) of each value, in the order of the sample
 * @param gvf goodness of variance fit: 1 - sum of squares within the classes / total sum of squares; NaN (not defined) when all values
 *        are equal
 * @since 0.1
 */
public record Classification(List<ValueClass> classes, int[] classOf, double gvf) {

    /** Copies the arrays. */
    public Classification {
        classes = List.copyOf(classes);
        classOf = classOf.clone();
    }

    @Override
    public int[] classOf() {
        return classOf.clone();
    }

    /**
     * Classes with given breaks.
     *
     * @param values at least one, all finite
     * @param breaks strictly ascending upper limits of all classes but the last; each belongs to the class below it
     * @return one class more than there are breaks; some can be empty
     */
    public static Classification given(double[] values, double... breaks) {
        Arguments.requireCount("A classification", values.length, 1);
        Arguments.requireFinite("Classification", values);
        Arguments.requireFinite("Given breaks", breaks);
        for (int i = 1; i < breaks.length; i++) {
            if (breaks[i] <= breaks[i - 1]) {
                throw Arguments.invalid("Given breaks must rise: %s comes after %s", breaks[i], breaks[i - 1]);
            }
        }
        double[] limits = Arrays.copyOf(breaks, breaks.length + 1);
        double max = Arrays.stream(values).max().getAsDouble();
        limits[breaks.length] = breaks.length == 0 ? max : Math.max(max, breaks[breaks.length - 1]);
        return byLimits(values, limits);
    }

    /** Classes by ascending upper limits, which belong to the class below; the last limit is at or above every value. */
    static Classification byLimits(double[] values, double[] limits) {
        int k = limits.length;
        int[] classOf = new int[values.length];
        int[] n = new int[k];
        double[] upper = new double[k];
        double[] sum = new double[k];
        Arrays.fill(upper, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < values.length; i++) {
            int c = firstLimitAtLeast(limits, values[i]);
            classOf[i] = c + 1;
            n[c]++;
            sum[c] += values[i];
            upper[c] = Math.max(upper[c], values[i]);
        }
        double min = Arrays.stream(values).min().getAsDouble();
        ValueClass[] classes = new ValueClass[k];
        for (int c = 0; c < k; c++) {
            double lower = c == 0 ? min : classes[c - 1].upper();
            classes[c] = new ValueClass(c + 1, lower, n[c] == 0 ? lower : upper[c], limits[c], n[c]);
        }
        return new Classification(List.of(classes), classOf, fit(values, classOf, sum, n));
    }

    private static int firstLimitAtLeast(double[] limits, double value) {
        int low = 0;
        int high = limits.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (limits[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double fit(double[] values, int[] classOf, double[] sum, int[] n) {
        double total = Summary.sumOfSquares(values, Summary.mean(values));
        if (total == 0 || Arrays.stream(values).distinct().count() == 1) {
            return Double.NaN;
        }
        double within = 0;
        for (int i = 0; i < values.length; i++) {
            int c = classOf[i] - 1;
            double deviation = values[i] - sum[c] / n[c];
            within += deviation * deviation;
        }
        return 1 - within / total;
    }
}
