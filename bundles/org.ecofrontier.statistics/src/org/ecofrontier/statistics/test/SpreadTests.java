package org.ecofrontier.statistics.test;

import java.util.Arrays;

import org.ecofrontier.statistics.Normal;
import org.ecofrontier.statistics.TestStatistic;
import org.ecofrontier.statistics.distribution.Quantiles;
import org.ecofrontier.statistics.internal.Arguments;

/**
 * Do two or more groups vary equally? Samples come as one array per group, see {@link Samples#byGroup}.
 *
 * @since 0.1
 */
public final class SpreadTests {

    private SpreadTests() {
    }

    /**
     * Bartlett (1937), for normal data.
     *
     * @param samples at least two groups of at least two values, each with some variation
     * @return name {@code bartlett}, the statistic K squared and groups - 1 degrees of freedom
     */
    public static TestStatistic bartlett(double[]... samples) {
        Samples.check("Bartlett's test", samples, 2, 2);
        int k = samples.length;
        double df = Samples.total(samples) - k;
        double pooled = 0;
        double logs = 0;
        double inverse = 0;
        for (int g = 0; g < k; g++) {
            double variance = Samples.variance(samples[g]);
            if (variance == 0) {
                throw Arguments.undefined("Bartlett's test needs variation in every group; group number %d has none", g);
            }
            double own = samples[g].length - 1;
            pooled += own * variance / df;
            logs += own * Math.log(variance);
            inverse += 1 / own;
        }
        double statistic = (df * Math.log(pooled) - logs) / (1 + (inverse - 1 / df) / (3 * (k - 1)));
        return TestStatistic.chiSquare("bartlett", Math.max(0, statistic), k - 1);
    }

    /**
     * Levene's test about the medians (Brown and Forsythe, 1974).
     *
     * @param samples at least two groups, more values than groups
     * @return name {@code levene}, the statistic F and its degrees of freedom
     */
    public static TestStatistic levene(double[]... samples) {
        Samples.check("Levene's test", samples, 2, 1);
        return GroupTests.oneWay("levene", "Levene's test", distances(samples));
    }

    /**
     * Fligner and Killeen (1976) about the medians (Conover, Johnson and Johnson, 1981).
     *
     * @param samples at least two groups with at least one value each
     * @return name {@code fligner}, the statistic and groups - 1 degrees of freedom
     */
    public static TestStatistic fligner(double[]... samples) {
        Samples.check("The Fligner-Killeen test", samples, 2, 1);
        double[] scores = Ranks.of(Ranks.pooled(distances(samples))).ranks();
        int n = scores.length;
        for (int i = 0; i < n; i++) {
            scores[i] = Normal.quantile((1 + scores[i] / (n + 1)) / 2);
        }
        double variance = n > 1 ? Samples.variance(scores) : 0;
        if (variance == 0) {
            throw Arguments.undefined("The Fligner-Killeen test is not defined when all distances from the medians are equal");
        }
        double grand = Samples.mean(scores);
        double sum = 0;
        int from = 0;
        for (double[] sample : samples) {
            double deviation = Samples.mean(Arrays.copyOfRange(scores, from, from + sample.length)) - grand;
            sum += sample.length * deviation * deviation;
            from += sample.length;
        }
        return TestStatistic.chiSquare("fligner", sum / variance, samples.length - 1);
    }

    private static double[][] distances(double[][] samples) {
        return Arrays.stream(samples).map(sample -> {
            double median = Quantiles.of(sample, 0.5);
            return Arrays.stream(sample).map(value -> Math.abs(value - median)).toArray();
        }).toArray(double[][]::new);
    }
}
