package org.ecofrontier.statistics.inequality;

import java.util.Arrays;
import java.util.List;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.internal.Arguments;
import org.ecofrontier.statistics.internal.LeastSquares;

/**
 * Sigma convergence: the yearly standard deviation of the logarithms regressed on the year. A negative slope says that the
 * dispersion falls.
 *
 * @param slope yearly change of the dispersion
 * @param r2 share of the variance explained
 * @since 0.1
 */
public record SigmaConvergence(Coefficient slope, double r2) {

    /**
     * @param years the years, at least three, not all equal
     * @param dispersion one value per year, for example {@link Inequality#sdLog()}
     * @return the regression
     */
    public static SigmaConvergence of(double[] years, double[] dispersion) {
        Arguments.requireSameLength("Sigma convergence", years.length, dispersion.length);
        Arguments.requireFinite("Years of sigma convergence", years);
        Arguments.requireFinite("Dispersion of sigma convergence", dispersion);
        double first = Arrays.stream(years).min().orElse(0);
        double[] one = new double[years.length];
        Arrays.fill(one, 1);
        double[] since = Arrays.stream(years).map(year -> year - first).toArray();
        LeastSquares fit = LeastSquares.fit(List.of(Coefficient.INTERCEPT, "year"), new double[][] {one, since}, dispersion);
        return new SigmaConvergence(fit.coefficients().get(1), fit.r2());
    }
}
