package org.ecofrontier.statistics;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * Tail probabilities of the distributions that tests refer to, computed as tails, so that small ones keep their digits.
 *
 * @since 0.1
 */
public final class Tails {

    private Tails() {
    }

    /**
     * @param z a standard normal statistic
     * @return probability of one at least as far from zero
     */
    public static double normalTwoSided(double z) {
        return Math.min(1, 2 * Normal.cdf(-Math.abs(z)));
    }

    /**
     * @param t  a statistic
     * @param df degrees of freedom of Student's t
     * @return probability of one at least as far from zero
     */
    public static double studentTwoSided(double t, double df) {
        if (Double.isInfinite(t)) {
            return 0;
        }
        return Beta.regularizedBeta(df / (df + t * t), df / 2, 0.5);
    }

    /**
     * @param p  a probability
     * @param df degrees of freedom of Student's t
     * @return the value that is not exceeded with that probability
     */
    public static double studentQuantile(double p, double df) {
        return new TDistribution(null, df).inverseCumulativeProbability(p);
    }

    /**
     * @param x  a statistic
     * @param df degrees of freedom of chi-square
     * @return probability of one at least as large
     */
    public static double chiSquare(double x, double df) {
        if (x <= 0) {
            return 1;
        }
        return Double.isInfinite(x) ? 0 : Gamma.regularizedGammaQ(df / 2, x / 2);
    }

    /**
     * @param f   a statistic
     * @param df1 degrees of freedom of the numerator
     * @param df2 degrees of freedom of the denominator
     * @return probability of one at least as large under the F distribution
     */
    public static double f(double f, double df1, double df2) {
        if (f <= 0) {
            return 1;
        }
        return Double.isInfinite(f) ? 0 : Beta.regularizedBeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);
    }
}
