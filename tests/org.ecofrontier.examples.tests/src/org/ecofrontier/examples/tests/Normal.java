package org.ecofrontier.examples.tests;

/** The standard normal distribution, by plain means. */
final class Normal {

    private static final double LOG_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private Normal() {
    }

    static double logDensity(double z) {
        return -z * z / 2 - LOG_ROOT_TWO_PI;
    }

    /** By the series of the error function near 0 and the continued fraction of the tail (Abramowitz and Stegun 1964, 26.2.11, 26.2.14). */
    static double below(double z) {
        double far = Math.abs(z);
        double tail;
        if (far < 3) {
            double term = far;
            double sum = far;
            for (int k = 1; k < 120; k++) {
                term *= far * far / (2 * k + 1);
                sum += term;
            }
            tail = 0.5 - Math.exp(logDensity(far)) * sum;
        } else {
            double fraction = far;
            for (int k = 300; k >= 1; k--) {
                fraction = far + k / fraction;
            }
            tail = Math.exp(logDensity(far)) / fraction;
        }
        return z < 0 ? tail : 1 - tail;
    }
}
