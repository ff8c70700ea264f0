package org.ecofrontier.statistics.censored;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.statistics.Normal;

/** Computes {@link MarginalEffect}s; in standardised units of the dependent variable, where the means of the regressors are zero. */
final class MarginalEffects {

    /** Multipliers of a coefficient at one point. */
    private record Multipliers(double observed, double conditional, double density) {

        static Multipliers at(double index, double lower, double upper, double sigma) {
            double a = (lower - index) / sigma;
            double h = (upper - index) / sigma;
            double inside = Math.exp(TruncatedDensity.logMass(a, h));
            double low = Normal.density(a);
            double high = Normal.density(h);
            double lean = (low - high) / inside;
            double spread = (times(a, low) - times(h, high)) / inside;
            return new Multipliers(inside, 1 + spread - lean * lean, (low - high) / sigma);
        }

        private static double times(double point, double density) {
            return density == 0 ? 0 : point * density;
        }
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
