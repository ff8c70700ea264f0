package org.ecofrontier.statistics.learning;

/**
 * The logistic function 1 / (1 + exp(-a)) with an exponential of its own: the same bits on every machine, which the platform's
 * {@code Math.exp} does not promise, and several times faster than {@code StrictMath.exp}. Relative error below 1e-15.
 */
final class Logistic {

    private static final double LOG2_E = 1.4426950408889634;
    private static final double LN2_HIGH = 6.93147180369123816490e-01;
    private static final double LN2_LOW = 1.90821492927058770002e-10;

    /** Adding and subtracting it rounds to an integer. */
    private static final double ROUND = 0x1.8p52;

    /** Farther out the function equals 0 or 1 for every purpose, and the power of two below stays a normal number. */
    private static final double FAR = 700;

    private Logistic() {
    }

    static double of(double a) {
        return 1 / (1 + exp(-a));
    }

    /** Replaces each of the values by its logistic. */
    static void applyTo(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = 1 / (1 + exp(-values[i]));
        }
    }

    private static double exp(double value) {
        double x = Math.max(-FAR, Math.min(FAR, value));
        double shifted = x * LOG2_E + ROUND;
        double k = shifted - ROUND;
        double r = x - k * LN2_HIGH - k * LN2_LOW;
        double r2 = r * r;
        double r4 = r2 * r2;
        // Taylor series to the 13th power, |r| <= ln(2)/2, in four groups that can be evaluated side by side
        double low = 1 + r + r2 * (0.5 + r * (1.0 / 6));
        double next = 1.0 / 24 + r * (1.0 / 120) + r2 * (1.0 / 720 + r * (1.0 / 5040));
        double high = 1.0 / 40320 + r * (1.0 / 362880) + r2 * (1.0 / 3628800 + r * (1.0 / 39916800));
        double top = 1.0 / 479001600 + r * (1.0 / 6227020800.0);
        double series = low + r4 * (next + r4 * (high + r4 * top));
        return series * Double.longBitsToDouble((long) k + 1023 << 52);
    }
}
