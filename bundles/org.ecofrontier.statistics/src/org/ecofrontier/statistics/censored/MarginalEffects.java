package org.ecofrontier.statistics.censored;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.statistics.Normal;

/** Computes {@link MarginalEffect}s; in standardised units of the dependent variable, where the means of the regressors are zero. */
final class MarginalEffects {

    private static final double FAR = 300;

    /** Multipliers of a coefficient at one point. */
    private record Multipliers(double observed, double conditional, double density) {

        static Multipliers at(double index, double lower, double upper, double sigma) {
            double a = (lower - index) / sigma;
            double h = (upper - index) / sigma;
            return new Multipliers(Math.exp(TruncatedDensity.logMass(a, h)), truncatedVariance(a, h),
                    (Normal.density(a) - Normal.density(h)) / sigma);
        }
    }

    /** Variance of a standard normal value between two points; far out, where the formula cancels, that of an exponential one. */
    static double truncatedVariance(double a, double h) {
        double near = Math.max(a, -h);
        if (near > FAR) {
            double cut = (h - a) / 2 / Math.sinh(near * (h - a) / 2);
            return 1 / (near * near) - (Double.isInfinite(h - a) ? 0 : cut * cut);
        }
        double logMass = TruncatedDensity.logMass(a, h);
        double low = TruncatedDensity.hazard(a, logMass);
        double high = TruncatedDensity.hazard(h, logMass);
        return 1 + TruncatedDensity.moment(a, low, 1) - TruncatedDensity.moment(h, high, 1) - (low - high) * (low - high);
    }

    private MarginalEffects() {
    }

    /**
     * @param names   regressors
     * @param slopes  coefficients in units of the data
     * @param unit    unit of the standardised dependent variable in units of the data
     * @param rows    standardised rows with the constant term
     * @param b       standardised coefficients
     * @param density holds the limits; infinite where there is none
     * @param sigma   standard deviation of the dependent variable around its index
     */
    static List<MarginalEffect> of(List<String> names, double[] slopes, double unit, double[][] rows, double[] b, TobitDensity density,
            double sigma) {
        Multipliers atMeans = Multipliers.at(b[0], density.lower(), density.upper(), sigma);
        double observed = 0;
        double conditional = 0;
        double probability = 0;
        for (double[] row : rows) {
            Multipliers here = Multipliers.at(IndexLikelihood.index(row, b), density.lower(), density.upper(), sigma);
            observed += here.observed() / rows.length;
            conditional += here.conditional() / rows.length;
            probability += here.density() / rows.length;
        }
        Multipliers average = new Multipliers(observed, conditional, probability);
        List<MarginalEffect> effects = new ArrayList<>();
        add(effects, MarginalEffect.At.MEAN, names, slopes, unit, atMeans);
        add(effects, MarginalEffect.At.AVERAGE, names, slopes, unit, average);
        return effects;
    }

    private static void add(List<MarginalEffect> effects, MarginalEffect.At at, List<String> names, double[] slopes, double unit,
            Multipliers m) {
        for (int j = 0; j < slopes.length; j++) {
            effects.add(new MarginalEffect(names.get(j), at, slopes[j] * m.observed(), slopes[j] * m.conditional(),
                    slopes[j] * m.density() / unit));
        }
    }
}
