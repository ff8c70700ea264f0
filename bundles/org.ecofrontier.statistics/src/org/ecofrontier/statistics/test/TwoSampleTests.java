package org.ecofrontier.statistics.test;

import org.ecofrontier.statistics.Tails;
import org.ecofrontier.statistics.TestStatistic;
import org.ecofrontier.statistics.internal.Arguments;

/**
 * Do two groups have the same location? All probabilities are two-sided.
 *
 * @since 0.1
 */
public final class TwoSampleTests {

    /** Samples from this size on are compared by the normal approximation when the choice is left to the test. */
    private static final int LARGE = 50;

    /** Largest product of sample sizes for the exact distribution. */
    private static final long MOST_EXACT = 250_000;

    private TwoSampleTests() {
    }

    /**
     * Where the probability of the Mann-Whitney test comes from.
     *
     * @since 0.1
     */
    public enum Probability {
        /** Exact when both samples have fewer than 50 values and nothing is tied, else {@link #CORRECTED}. */
        AUTOMATIC,
        /** Exact distribution; refused with ties. */
        EXACT,
        /** Normal approximation with continuity correction, variance corrected for ties. */
        CORRECTED,
        /** Normal approximation without continuity correction, variance corrected for ties. */
        NORMAL
    }

    /**
     * Mann and Whitney (1947), Wilcoxon's rank sum test.
     *
     * @param a first sample, at least one value
     * @param b second sample, at least one value
     * @param probability how to find the probability
     * @return name {@code mann-whitney}, the statistic U of the first sample (number of pairs in which its value is greater, ties one
     *         half), no degrees of freedom
     */
    public static TestStatistic mannWhitney(double[] a, double[] b, Probability probability) {
        double[][] samples = {a, b};
        Samples.check("The Mann-Whitney test", samples, 2, 1);
        Ranks ranks = Ranks.of(Ranks.pooled(samples));
        double[] all = ranks.ranks();
        double u = -a.length * (a.length + 1.0) / 2;
        for (int i = 0; i < a.length; i++) {
            u += all[i];
        }
        boolean exact = probability == Probability.EXACT
                || probability == Probability.AUTOMATIC && a.length < LARGE && b.length < LARGE && !ranks.hasTies();
        double p = exact ? exactProbability(u, a.length, b.length, ranks.hasTies())
                : normalProbability(u, a.length, b.length, ranks.tieSum(), probability != Probability.NORMAL);
        return new TestStatistic("mann-whitney", u, Double.NaN, Double.NaN, p);
    }

    private static double exactProbability(double u, int m, int n, boolean ties) {
        if (ties) {
            throw Arguments.undefined("The exact Mann-Whitney test is not defined with tied values; use the normal approximation");
        }
        if ((long) m * n > MOST_EXACT) {
            throw Arguments.invalid("Samples of %d and %d values are too large for the exact Mann-Whitney test; "
                    + "use the normal approximation", m, n);
        }
        double tail = RankSumDistribution.lowerTail(Math.min(u, (double) m * n - u), m, n);
        return Math.min(1, 2 * tail);
    }

    private static double normalProbability(double u, double m, double n, double tieSum, boolean corrected) {
        double total = m + n;
        double variance = m * n / 12 * (total + 1 - tieSum / (total * (total - 1)));
        if (!(variance > 0)) {
            throw Arguments.undefined("The Mann-Whitney test is not defined when all values are equal");
        }
        double distance = Math.abs(u - m * n / 2);
        return Tails.normalTwoSided((corrected && distance > 0 ? distance - 0.5 : distance) / Math.sqrt(variance));
    }

    /**
     * Welch's (1947) t test, which does not assume equal variances.
     *
     * @param a first sample, at least two values
     * @param b second sample, at least two values; not both samples constant
     * @return name {@code welch-t}, the statistic t (positive when the first mean is greater) and its fractional degrees of freedom
     */
    public static TestStatistic welchT(double[] a, double[] b) {
        Samples.check("Welch's t test", new double[][] {a, b}, 2, 2);
        double ofA = Samples.variance(a) / a.length;
        double ofB = Samples.variance(b) / b.length;
        double sum = ofA + ofB;
        if (sum == 0) {
            throw Arguments.undefined("Welch's t test is not defined when neither sample varies");
        }
        double t = (Samples.mean(a) - Samples.mean(b)) / Math.sqrt(sum);
        double shareA = ofA / sum;
        double shareB = ofB / sum;
        double df = 1 / (shareA * shareA / (a.length - 1) + shareB * shareB / (b.length - 1));
        return new TestStatistic("welch-t", t, df, Double.NaN, Tails.studentTwoSided(t, df));
    }
}
