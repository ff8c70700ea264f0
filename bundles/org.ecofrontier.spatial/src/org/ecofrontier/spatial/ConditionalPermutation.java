package org.ecofrontier.spatial;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/**
 * Conditional permutation (Anselin 1995): a region keeps its value, its neighbours get values drawn without replacement from all
 * other regions. Every region has its own random stream, named by its id.
 */
final class ConditionalPermutation {

    private static final int BLOCK = 64;
    private static final double TIE = 1e-12;

    private ConditionalPermutation() {
    }

    /**
     * Folded pseudo probabilities: the smaller of the shares of permutations whose statistic is at least, or at most, as great as the
     * observed one, each with 1 added to numerator and denominator.
     *
     * @param data the weights
     * @param own the value by which each region multiplies its neighbours' sum; only its sign matters
     * @param values the values that are shuffled
     * @return one probability per region; NaN for islands
     */
    static double[] folded(MoranData data, double[] own, double[] values, MoranSettings settings) {
        int n = data.size();
        double[] p = new double[n];
        Arrays.fill(p, Double.NaN);
        if (settings.permutations() == 0) {
            return p;
        }
        double greatest = Arrays.stream(values).map(Math::abs).max().orElse(0);
        settings.loop().forEach((n + BLOCK - 1) / BLOCK, block -> {
            for (int i = block * BLOCK; i < Math.min(n, (block + 1) * BLOCK); i++) {
                if (settings.cancelled().getAsBoolean()) {
                    throw new CancellationException();
                }
                if (!data.weights.isIsland(i)) {
                    p[i] = region(data, i, own[i], values, greatest, settings);
                }
            }
        });
        return p;
    }

    private static double region(MoranData data, int i, double own, double[] values, double greatest, MoranSettings settings) {
        double[] w = data.weights.rowWeights(i);
        double sign = Math.signum(own);
        double observed = sign * data.lag(i, values);
        double tie = TIE * greatest * Arrays.stream(w).sum();
        double[] pool = new double[values.length - 1];
        System.arraycopy(values, 0, pool, 0, i);
        System.arraycopy(values, i + 1, pool, i, pool.length - i);
        RandomStream random = new RandomStream(settings.seed(), RandomStream.streamOf(data.weights.ids().get(i)));
        int greater = 1;
        int less = 1;
        for (int permutation = 0; permutation < settings.permutations(); permutation++) {
            double sum = 0;
            // the first places of a shuffle of the pool as the last permutation left it: again a random draw without replacement
            for (int k = 0; k < w.length; k++) {
                int j = k + random.below(pool.length - k);
                double drawn = pool[j];
                pool[j] = pool[k];
                pool[k] = drawn;
                sum += w[k] * drawn;
            }
            sum *= sign;
            greater += sum >= observed - tie ? 1 : 0;
            less += sum <= observed + tie ? 1 : 0;
        }
        return Math.min(greater, less) / (settings.permutations() + 1.0);
    }
}
