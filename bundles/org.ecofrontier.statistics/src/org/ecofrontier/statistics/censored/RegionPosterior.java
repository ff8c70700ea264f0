package org.ecofrontier.statistics.censored;

import java.util.Arrays;

/**
 * The log posterior of one region's effect up to a constant. Rows between the limits add up to one parabola, so that only censored rows
 * cost time.
 */
final class RegionPosterior {

    private static final int MODE_ITERATIONS = 100;

    private final TobitDensity density;

    private final int[] censored;

    private final double[] index;

    private final double logE;

    private final double sigmaE;

    private final double sigmaU;

    private final double inside;

    private final double meanRest;

    private final Derivatives d = new Derivatives();

    /**
     * @param density density of a row given its index
     * @param members rows of the region
     * @param index   index of every row without the effect
     * @param logE    logarithm of the standard deviation of a row
     * @param sigmaU  standard deviation of the effect
     */
    RegionPosterior(TobitDensity density, int[] members, double[] index, double logE, double sigmaU) {
        this.density = density;
        this.index = index;
        this.logE = logE;
        this.sigmaU = sigmaU;
        sigmaE = Math.exp(logE);
        censored = Arrays.stream(members).filter(density::censored).toArray();
        inside = members.length - censored.length;
        double sum = 0;
        for (int i : members) {
            sum += density.censored(i) ? 0 : density.y()[i] - index[i];
        }
        meanRest = inside > 0 ? sum / inside : 0;
    }

    /** Whether it is a parabola. */
    boolean isNormal() {
        return censored.length == 0;
    }

    /** The value at an effect. */
    double value(double effect) {
        double rest = (effect - meanRest) / sigmaE;
        double prior = effect / sigmaU;
        double value = -0.5 * (prior * prior + inside * rest * rest);
        for (int i : censored) {
            value += density.tailValue(i, index[i] + effect, sigmaE);
        }
        return value;
    }

    /** First and second derivative at an effect. */
    private double[] derivatives(double effect) {
        double slope = -effect / (sigmaU * sigmaU) - inside * (effect - meanRest) / (sigmaE * sigmaE);
        double curvature = -1 / (sigmaU * sigmaU) - inside / (sigmaE * sigmaE);
        for (int i : censored) {
            density.evaluate(i, index[i] + effect, logE, sigmaE, d);
            slope += d.mu;
            curvature += d.muMu;
        }
        return new double[] {slope, curvature};
    }

    /** Where it is largest, by Newton's method with halved steps; it is concave. */
    Mode mode(double start) {
        double mode = start;
        double value = value(mode);
        double[] at = derivatives(mode);
        for (int iteration = 0; iteration < MODE_ITERATIONS; iteration++) {
            double step = -at[0] / at[1];
            if (step * step * -at[1] < 1e-20) {
                break;
            }
            double next = value(mode + step);
            while (!(next >= value - 1e-9 * Math.abs(value)) && Math.abs(step) > 1e-12 * sigmaU) {
                step /= 2;
                next = value(mode + step);
            }
            mode += step;
            value = next;
            at = derivatives(mode);
        }
        return new Mode(mode, value, 1 / Math.sqrt(-at[1]));
    }

    /**
     * The top of a posterior.
     *
     * @param effect where it is
     * @param value  the value there
     * @param width  standard deviation of the normal density with the same curvature
     */
    record Mode(double effect, double value, double width) {
    }
}
