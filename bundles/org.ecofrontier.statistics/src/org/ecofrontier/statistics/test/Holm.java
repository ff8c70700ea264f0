package org.ecofrontier.statistics.test;

import java.util.Comparator;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Correction of probabilities for several tests at once (Holm, 1979): rejecting what is adjusted to at most alpha errs at all with
 * probability at most alpha, whatever the dependence between the tests.
 *
 * @since 0.1
 */
public final class Holm {

    private Holm() {
    }

    /**
     * @param p probabilities in [0, 1]
     * @return the adjusted probabilities, in the same order
     */
    public static double[] adjust(double[] p) {
        for (int i = 0; i < p.length; i++) {
            if (!(p[i] >= 0 && p[i] <= 1)) {
                throw Arguments.invalid("Holm's correction: probability number %d is %s, not between 0 and 1", i, p[i]);
            }
        }
        int[] order = IntStream.range(0, p.length).boxed().sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue).toArray();
        double[] adjusted = new double[p.length];
        double least = 0;
        for (int i = 0; i < order.length; i++) {
            least = Math.max(least, Math.min(1, (p.length - i) * p[order[i]]));
            adjusted[order[i]] = least;
        }
        return adjusted;
    }
}
