package org.ecofrontier.statistics.distribution;

import java.util.Arrays;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Sample quantiles by linear interpolation between order statistics (Hyndman and Fan, 1996, type 7; the default of R).
 *
 * @since 0.1
 */
public final class Quantiles {

    private Quantiles() {
    }

    /**
     * @param values the sample in any order, at least one finite value
     * @param probability in [0, 1]
     * @return the quantile, in the unit of the values
     */
    public static double of(double[] values, double probability) {
        Arguments.requireCount("A quantile", values.length, 1);
        Arguments.requireFinite("Quantile", values);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, probability);
    }

    /**
     * The same for a sample that is already ascending; nothing about the sample is checked.
     *
     * @param sorted ascending, not empty
     * @param probability in [0, 1]
     * @return the quantile
     */
    public static double ofSorted(double[] sorted, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw Arguments.invalid("A quantile's probability lies between 0 and 1, not at %s", probability);
        }
        double position = (sorted.length - 1) * probability;
        int below = (int) Math.floor(position);
        double share = position - below;
        return share == 0 ? sorted[below] : sorted[below] + share * (sorted[below + 1] - sorted[below]);
    }
}
