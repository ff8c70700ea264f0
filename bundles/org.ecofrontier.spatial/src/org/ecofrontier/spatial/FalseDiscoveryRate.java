package org.ecofrontier.spatial;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Probabilities adjusted for many tests.
 *
 * @since 0.1
 */
public final class FalseDiscoveryRate {

    private FalseDiscoveryRate() {
    }

    /**
     * Adjusts probabilities after Benjamini and Hochberg (1995): the smallest false discovery rate at which each test is rejected.
     *
     * @param p probabilities; NaN = no test
     * @return adjusted probabilities, NaN where p is
     */
    public static double[] adjust(double[] p) {
        int[] descending = IntStream.range(0, p.length).filter(i -> !Double.isNaN(p[i])).boxed()
                .sorted(Comparator.comparingDouble(i -> -p[i])).mapToInt(Integer::intValue).toArray();
        double[] adjusted = p.clone();
        double least = 1;
        for (int k = 0; k < descending.length; k++) {
            int rank = descending.length - k;
            least = Math.min(least, p[descending[k]] * descending.length / rank);
            adjusted[descending[k]] = least;
        }
        return adjusted;
    }
}
