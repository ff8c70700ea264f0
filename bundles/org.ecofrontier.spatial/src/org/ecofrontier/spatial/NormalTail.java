package org.ecofrontier.spatial;

/** Tails of the standard normal distribution, to about 1e-15: the series of erf near 0, the continued fraction of erfc beyond. */
final class NormalTail {

    private static final double SQRT_PI = Math.sqrt(Math.PI);

    private NormalTail() {
    }

    /** P(|Z| > |z|). */
    static double twoSided(double z) {
        return Double.isNaN(z) ? Double.NaN : erfc(Math.abs(z) / Math.sqrt(2));
    }

    /** P(Z > z). */
    static double upper(double z) {
        double half = twoSided(z) / 2;
        return z >= 0 ? half : 1 - half;
    }

    private static double erfc(double x) {
        if (x < 2) {
            // Abramowitz and Stegun 7.1.6
            double term = x;
            double sum = x;
            for (int k = 1; term > sum * 1e-17; k++) {
                term *= 2 * x * x / (2 * k + 1);
                sum += term;
            }
            return 1 - 2 / SQRT_PI * Math.exp(-x * x) * sum;
        }
        if (x > 27.5) {
            return 0;
        }
        // Abramowitz and Stegun 7.1.14, evaluated from its tail
        double fraction = 0;
        for (int k = 120; k >= 1; k--) {
            fraction = k / 2.0 / (x + fraction);
        }
        return Math.exp(-x * x) / SQRT_PI / (x + fraction);
    }
}
