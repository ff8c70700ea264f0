package org.ecofrontier.statistics.distribution;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * The interval a density lives on. At a finite end the mass a kernel would put beyond it is reflected back, so that the estimate
 * integrates to 1 over the interval (Silverman, 1986, section 2.10).
 *
 * @param lower lower end, or negative infinity for none
 * @param upper upper end, or positive infinity for none
 * @since 0.1
 */
public record Support(double lower, double upper) {

    /** The whole line: no reflection. */
    public static final Support LINE = new Support(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** From 0 upwards. */
    public static final Support NON_NEGATIVE = new Support(0, Double.POSITIVE_INFINITY);

    /** From 0 to 1, for efficiencies that cannot exceed 1. */
    public static final Support UNIT_INTERVAL = new Support(0, 1);

    /** Refuses an empty interval. */
    public Support {
        if (!(lower < upper)) {
            throw Arguments.invalid("A density's support needs its lower end (%s) below its upper end (%s)", lower, upper);
        }
    }

    boolean contains(double value) {
        return value >= lower && value <= upper;
    }

    boolean hasLower() {
        return lower > Double.NEGATIVE_INFINITY;
    }

    boolean hasUpper() {
        return upper < Double.POSITIVE_INFINITY;
    }
}
