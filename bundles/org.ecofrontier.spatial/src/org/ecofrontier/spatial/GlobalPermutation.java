package org.ecofrontier.spatial;

import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;

/** Shuffles values over all regions. Every permutation has its own random stream. */
final class GlobalPermutation {

    /** The statistics are free of units and of the size of 1; the same arrangement summed in another order differs by less. */
    private static final double TIE = 1e-12;

    private GlobalPermutation() {
    }

    static PermutationTest run(double[] values, ToDoubleFunction<double[]> statistic, double observed, MoranSettings settings) {
        int permutations = settings.permutations();
        if (permutations == 0) {
            return PermutationTest.NONE;
        }
        double[] found = new double[permutations];
        settings.loop().forEach(permutations, p -> {
            if (settings.cancelled().getAsBoolean()) {
                throw new CancellationException();
            }
            found[p] = statistic.applyAsDouble(shuffled(values, new RandomStream(settings.seed(), p)));
        });
        return summary(found, observed);
    }

    private static PermutationTest summary(double[] found, double observed) {
        double sum = 0;
        int greater = 1;
        int less = 1;
        for (double v : found) {
            sum += v;
            greater += v >= observed - TIE ? 1 : 0;
            less += v <= observed + TIE ? 1 : 0;
        }
        double mean = sum / found.length;
        double squares = 0;
        for (double v : found) {
            squares += (v - mean) * (v - mean);
        }
        double sd = found.length > 1 ? Math.sqrt(squares / (found.length - 1)) : Double.NaN;
        return new PermutationTest(found.length, mean, sd, greater / (found.length + 1.0), less / (found.length + 1.0));
    }

    /** A shuffled copy (Fisher and Yates; Durstenfeld 1964). */
    private static double[] shuffled(double[] values, RandomStream random) {
        double[] copy = values.clone();
        for (int k = copy.length - 1; k > 0; k--) {
            int j = random.below(k + 1);
            double kept = copy[k];
            copy[k] = copy[j];
            copy[j] = kept;
        }
        return copy;
    }
}
