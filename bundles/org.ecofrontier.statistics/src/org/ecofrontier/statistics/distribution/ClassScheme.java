package org.ecofrontier.statistics.distribution;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * How the values of a map or table are divided into a given number of classes.
 *
 * @since 0.1
 */
public enum ClassScheme {

    /** Natural breaks: least sum of squares within the classes (Fisher, 1958), found exactly. */
    FISHER,

    /** As equally filled as ties allow: limits are the quantiles (linear interpolation). */
    QUANTILE,

    /** Equal width between the least and the greatest value. */
    EQUAL,

    /**
     * One standard deviation (n - 1) wide, symmetric about the mean: for 4 classes limits at mean - sd, mean, mean + sd; for 3 at
     * mean - sd/2, mean + sd/2. The outer classes are open.
     */
    SD;

    /**
     * Divides a sample. Equal values are always in one class.
     *
     * @param values at least one, all finite, in any order
     * @param classes number of classes, at least 1 and at most the number of distinct values
     * @param cancelled asked now and then; when true the work stops with a {@link java.util.concurrent.CancellationException}
     * @return the classes; under schemes other than {@link #FISHER} some can be empty
     */
    public Classification divide(double[] values, int classes, BooleanSupplier cancelled) {
        Arguments.requireCount("A classification", values.length, 1);
        Arguments.requireFinite("Classification", values);
        if (classes < 1) {
            throw Arguments.invalid("The number of classes must be at least 1, not %d", classes);
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        SortedCounts counts = SortedCounts.of(sorted);
        if (classes > counts.size()) {
            throw Arguments.tooFew("%d classes need at least as many distinct values; there are %d among %d values",
                    classes, counts.size(), values.length);
        }
        double[] limits = switch (this) {
            case FISHER -> FisherBreaks.upperBounds(counts, classes, cancelled);
            case QUANTILE -> quantiles(sorted, classes);
            case EQUAL -> equalWidths(sorted, classes);
            case SD -> standardDeviations(sorted, classes);
        };
        return Classification.byLimits(values, limits);
    }

    private static double[] quantiles(double[] sorted, int classes) {
        double[] limits = new double[classes];
        for (int i = 0; i < classes; i++) {
            limits[i] = Quantiles.ofSorted(sorted, (i + 1.0) / classes);
        }
        return limits;
    }

    private static double[] equalWidths(double[] sorted, int classes) {
        double min = sorted[0];
        double max = sorted[sorted.length - 1];
        double[] limits = new double[classes];
        for (int i = 0; i < classes; i++) {
            limits[i] = i == classes - 1 ? max : min + (i + 1) * (max - min) / classes;
        }
        return limits;
    }

    private static double[] standardDeviations(double[] sorted, int classes) {
        Summary summary = Summary.of(sorted);
        double[] limits = new double[classes];
        for (int i = 0; i < classes - 1; i++) {
            limits[i] = summary.mean() + (i + 1 - classes / 2.0) * summary.sd();
        }
        limits[classes - 1] = Math.max(summary.max(), classes > 1 ? limits[classes - 2] : summary.max());
        return limits;
    }
}
