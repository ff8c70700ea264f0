package org.ecofrontier.figure;

/** The smallest and largest of finite numbers. */
final class Range {

    /** Values that begin within this part of their largest are shown from zero on. */
    private static final double NEAR_ZERO = 0.15;

    private double min = Double.NaN;
    private double max = Double.NaN;

    /** Takes one more number; what is not finite is passed over. */
    void add(double value) {
        if (Double.isFinite(value)) {
            min = min <= value ? min : value;
            max = max >= value ? max : value;
        }
    }

    /** Takes all of another range. */
    void add(Range other) {
        add(other.min);
        add(other.max);
    }

    boolean isEmpty() {
        return Double.isNaN(min);
    }

    double min() {
        return min;
    }

    double max() {
        return max;
    }

    /** Extends the range to zero where little would be seen of the rest. */
    void startAtZeroIfNear() {
        if (min > 0 && min <= NEAR_ZERO * max) {
            min = 0;
        }
    }
}
