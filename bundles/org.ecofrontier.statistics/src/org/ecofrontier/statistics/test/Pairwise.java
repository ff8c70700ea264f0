package org.ecofrontier.statistics.test;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.statistics.TestStatistic;

/**
 * The comparison of two groups among several.
 *
 * @param first number of the first group, from 0
 * @param second number of the second group
 * @param test the test of the two, with its own probability
 * @param adjustedP the probability after Holm's correction over all pairs
 * @since 0.1
 */
public record Pairwise(int first, int second, TestStatistic test, double adjustedP) {

    /**
     * A test of two samples.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface TwoSampleTest {
        /**
         * @param a first sample
         * @param b second sample
         * @return the outcome
         */
        TestStatistic of(double[] a, double[] b);
    }

    /**
     * Compares every pair of groups.
     *
     * @param test the test, for example {@link TwoSampleTests#welchT}
     * @param samples one array per group
     * @return the pairs (0,1), (0,2), ..., (1,2), ...
     */
    public static List<Pairwise> compare(TwoSampleTest test, double[]... samples) {
        Samples.check("A comparison of pairs", samples, 2, 1);
        List<Pairwise> raw = new ArrayList<>();
        for (int a = 0; a < samples.length; a++) {
            for (int b = a + 1; b < samples.length; b++) {
                raw.add(new Pairwise(a, b, test.of(samples[a], samples[b]), Double.NaN));
            }
        }
        double[] adjusted = Holm.adjust(raw.stream().mapToDouble(pair -> pair.test().p()).toArray());
        List<Pairwise> pairs = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            Pairwise pair = raw.get(i);
            pairs.add(new Pairwise(pair.first(), pair.second(), pair.test(), adjusted[i]));
        }
        return List.copyOf(pairs);
    }
}
