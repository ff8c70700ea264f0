package org.ecofrontier.dea;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Kernel density of efficiency scores, reflected at 1 (Simar and Wilson 1998, section 3), to draw from. */
final class ScoreDensity {

    private static final double EFFICIENT = 1e-9;

    private final double[] scores;
    private final double bandwidth;
    private final boolean below;
    private final double shrink;

    /** {@code below}: scores lie in (0, 1], else in [1, infinity). */
    ScoreDensity(double[] scores, double bandwidth, boolean below) {
        this.scores = scores;
        this.bandwidth = bandwidth;
        this.below = below;
        double mean = Arrays.stream(scores).average().orElse(1);
        double variance = Arrays.stream(scores).map(s -> (s - mean) * (s - mean)).sum() / scores.length;
        shrink = variance > 0 ? 1 / Math.sqrt(1 + bandwidth * bandwidth / variance) : 1;
    }

    /**
     * Silverman's normal reference rule on the scores that are not 1, reflected at 1: 1.06 min(sd, iqr / 1.34) n^(-1/5), with n the
     * number of reflected values, brought back to the scale and number of the original scores (Simar and Wilson 2008, eq. 4.75).
     */
    static double normalReference(double[] scores) {
        double[] inner = Arrays.stream(scores).filter(s -> Math.abs(s - 1) > EFFICIENT).toArray();
        if (inner.length == 0) {
            return 1e-3;
        }
        double[] reflected = Arrays.copyOf(inner, 2 * inner.length);
        for (int i = 0; i < inner.length; i++) {
            reflected[inner.length + i] = 2 - inner[i];
        }
        Arrays.sort(reflected);
        double spread = deviation(reflected);
        double quartiles = (SmoothedBootstrap.quantile(reflected, 0.75) - SmoothedBootstrap.quantile(reflected, 0.25)) / 1.34;
        double scale = quartiles > 0 ? Math.min(spread, quartiles) : spread;
        double h = 1.06 * scale * Math.pow(reflected.length, -0.2);
        return h * Math.pow((double) reflected.length / scores.length, 0.2) * deviation(scores) / spread;
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / Math.max(1, values.length - 1));
    }

    double[] draw(RandomGenerator random) {
        int n = scores.length;
        double[] chosen = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            chosen[i] = scores[random.nextInt(n)];
            mean += chosen[i] / n;
        }
        for (int i = 0; i < n; i++) {
            double moved = chosen[i] + bandwidth * random.nextGaussian();
            moved = below == moved <= 1 ? moved : 2 - moved;
            double corrected = mean + (moved - mean) * shrink;
            // a draw at or below 0 would turn a unit inside out; it can only come from a bandwidth that is far too large
            chosen[i] = below ? Math.max(corrected, Double.MIN_NORMAL) : corrected;
        }
        return chosen;
    }
}
