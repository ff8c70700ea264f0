package org.ecofrontier.statistics.test;

import java.util.Arrays;

import org.ecofrontier.statistics.Tails;
import org.ecofrontier.statistics.TestStatistic;
import org.ecofrontier.statistics.internal.Arguments;

/**
 * Do two or more groups have the same location? Samples come as one array per group, see {@link Samples#byGroup}.
 *
 * @since 0.1
 */
public final class GroupTests {

    private GroupTests() {
    }

    /**
     * Kruskal and Wallis (1952), corrected for ties, against chi-square.
     *
     * @param samples at least two groups with at least one value each
     * @return name {@code kruskal-wallis}, the statistic H and groups - 1 degrees of freedom
     */
    public static TestStatistic kruskalWallis(double[]... samples) {
        Samples.check("The Kruskal-Wallis test", samples, 2, 1);
        double[] pooled = Ranks.pooled(samples);
        double n = pooled.length;
        Ranks ranks = Ranks.of(pooled);
        double correction = 1 - ranks.tieSum() / (n * n * n - n);
        if (!(correction > 0)) {
            throw Arguments.undefined("The Kruskal-Wallis test is not defined when all values are equal");
        }
        double[] all = ranks.ranks();
        double sum = 0;
        int from = 0;
        for (double[] sample : samples) {
            double rankSum = Arrays.stream(all, from, from + sample.length).sum();
            double deviation = rankSum - sample.length * (n + 1) / 2;
            sum += deviation * deviation / sample.length;
            from += sample.length;
        }
        return TestStatistic.chiSquare("kruskal-wallis", 12 / (n * (n + 1)) * sum / correction, samples.length - 1);
    }

    /**
     * One-way analysis of variance with equal variances.
     *
     * @param samples at least two groups, more values than groups, some variation within the groups
     * @return name {@code anova}, the statistic F and its degrees of freedom
     */
    public static TestStatistic anova(double[]... samples) {
        return oneWay("anova", "The analysis of variance", samples);
    }

    static TestStatistic oneWay(String name, String label, double[][] samples) {
        Samples.check(label, samples, 2, 1);
        int n = Samples.total(samples);
        int k = samples.length;
        if (n <= k) {
            throw Arguments.tooFew("%s needs more values (%d) than groups (%d)", label, n, k);
        }
        if (Arrays.stream(samples).allMatch(Samples::isConstant)) {
            throw Arguments.undefined("%s is not defined without variation within the groups", label);
        }
        double grand = Samples.mean(Ranks.pooled(samples));
        double between = 0;
        double within = 0;
        for (double[] sample : samples) {
            double deviation = Samples.mean(sample) - grand;
            between += sample.length * deviation * deviation;
            within += Samples.squares(sample);
        }
        return TestStatistic.f(name, between / (k - 1) / (within / (n - k)), k - 1, n - k);
    }

    /**
     * Welch's (1951) analysis of variance, which does not assume equal variances.
     *
     * @param samples at least two groups of at least two values, each with some variation
     * @return name {@code welch-anova}, the statistic F and its degrees of freedom, the second one fractional
     */
    public static TestStatistic welchAnova(double[]... samples) {
        Samples.check("Welch's analysis of variance", samples, 2, 2);
        int k = samples.length;
        double[] weight = new double[k];
        double[] mean = new double[k];
        double total = 0;
        double grand = 0;
        for (int g = 0; g < k; g++) {
            double variance = Samples.variance(samples[g]);
            if (variance == 0) {
                throw Arguments.undefined("Welch's analysis of variance needs variation in every group; group number %d has none", g);
            }
            weight[g] = samples[g].length / variance;
            mean[g] = Samples.mean(samples[g]);
            total += weight[g];
            grand += weight[g] * mean[g];
        }
        grand /= total;
        double between = 0;
        double spread = 0;
        for (int g = 0; g < k; g++) {
            between += weight[g] * (mean[g] - grand) * (mean[g] - grand);
            spread += (1 - weight[g] / total) * (1 - weight[g] / total) / (samples[g].length - 1);
        }
        double share = spread / ((double) k * k - 1);
        double f = between / (k - 1) / (1 + 2 * (k - 2) * share);
        double df2 = 1 / (3 * share);
        return new TestStatistic("welch-anova", f, k - 1, df2, Tails.f(f, k - 1, df2));
    }
}
