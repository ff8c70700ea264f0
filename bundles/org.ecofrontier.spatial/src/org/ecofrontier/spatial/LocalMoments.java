package org.ecofrontier.spatial;

/** Expectation and variance of the local Moran's I (Sokal, Oden and Thomson 1998, Geographical Analysis 30, 331-354). */
final class LocalMoments {

    /** A variance below this share of its terms is rounding. */
    private static final double ROUNDING = 1e-12;

    private final double[] z;
    private final double n;
    private final double divisor;
    private final double m2;
    private final double b2;

    /**
     * @param z deviations from the mean
     * @param divisor number by which the sum of squares is divided in the statistic
     */
    LocalMoments(double[] z, double divisor) {
        this.z = z;
        this.n = z.length;
        this.divisor = divisor;
        double squares = MoranData.sumOfSquares(z);
        double fourth = 0;
        for (double v : z) {
            fourth += v * v * v * v;
        }
        this.m2 = squares / n;
        this.b2 = n * fourth / (squares * squares);
    }

    double statistic(int i, double lag) {
        return z[i] / m2 * lag * divisor / n;
    }

    /** Equation 7. */
    double expectedConditional(int i, double[] w) {
        return -z[i] * z[i] * sum(w) / ((n - 1) * m2) * divisor / n;
    }

    /** Equation 8. */
    double varianceConditional(int i, double[] w) {
        double spread = clean(MoranData.sumOfSquares(w) - sum(w) * sum(w) / (n - 1), MoranData.sumOfSquares(w));
        double others = clean(m2 - z[i] * z[i] / (n - 1), m2);
        double ratio = divisor / n;
        return z[i] / m2 * (z[i] / m2) * (n / (n - 2)) * spread * others * ratio * ratio;
    }

    /** Equation 4. */
    double expectedTotal(double[] w) {
        return -sum(w) / (n - 1) * divisor / n;
    }

    /** Equation 5. */
    double varianceTotal(double[] w) {
        double squares = MoranData.sumOfSquares(w);
        double products = sum(w) * sum(w) - squares;
        double first = (n - b2) / (n - 1) * squares;
        double second = (2 * b2 - n) / ((n - 1) * (n - 2)) * products;
        double expected = sum(w) / (n - 1);
        double ratio = divisor / n;
        return clean(first + second - expected * expected, first) * ratio * ratio;
    }

    private static double clean(double difference, double term) {
        return difference <= ROUNDING * term ? 0 : difference;
    }

    private static double sum(double[] w) {
        double sum = 0;
        for (double v : w) {
            sum += v;
        }
        return sum;
    }
}
