package org.ecofrontier.statistics.test;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Ranks from 1 with ties averaged.
 *
 * @param ranks rank of each value, in the order of the sample
 * @param tieSum sum of t^3 - t over the sets of t tied values; 0 without ties
 * @since 0.1
 */
public record Ranks(double[] ranks, double tieSum) {

    /** Copies the array. */
    public Ranks {
        ranks = ranks.clone();
    }

    @Override
    public double[] ranks() {
        return ranks.clone();
    }

    /**
     * @param values all finite
     * @return their ranks
     */
    public static Ranks of(double[] values) {
        Arguments.requireFinite("Ranks", values);
        int[] order = IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i] + 0.0))
                .mapToInt(Integer::intValue).toArray();
        double[] ranks = new double[values.length];
        double ties = 0;
        for (int from = 0; from < order.length;) {
            int to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + 1 + to) / 2.0;
            }
            double t = to - from;
            ties += t * t * t - t;
            from = to;
        }
        return new Ranks(ranks, ties);
    }

    /** Whether some values are equal. */
    public boolean hasTies() {
        return tieSum > 0;
    }

    static double[] pooled(double[][] samples) {
        return Arrays.stream(samples).flatMapToDouble(Arrays::stream).toArray();
    }
}
