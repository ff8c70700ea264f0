package org.ecofrontier.statistics.inequality;

import java.util.Arrays;
import java.util.List;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.internal.Arguments;
import org.ecofrontier.statistics.internal.LeastSquares;

/**
 * Absolute beta convergence (Barro and Sala-i-Martin, 1992): the mean yearly growth ln(x_T / x_0) / T regressed on ln x_0. A negative
 * slope says that what started low has caught up.
 *
 * @param intercept constant term
 * @param slope coefficient of ln x_0, beta
 * @param r2 share of the variance explained
 * @param speed yearly speed of convergence, -ln(1 + beta T) / T; NaN (not defined) when beta T is -1 or less
 * @since 0.1
 */
public record BetaConvergence(Coefficient intercept, Coefficient slope, double r2, double speed) {

    /**
     * @param first values of the first year, one per region, above 0
     * @param last values of the last year in the same order, above 0
     * @param years T, the number of years between them, above 0
     * @return the regression; at least three regions are needed
     */
    public static BetaConvergence of(double[] first, double[] last, double years) {
        Arguments.requireSameLength("Beta convergence", first.length, last.length);
        Arguments.requirePositive("Beta convergence, first year", first);
        Arguments.requirePositive("Beta convergence, last year", last);
        if (!(years > 0) || Double.isInfinite(years)) {
            throw Arguments.invalid("Beta convergence needs a number of years above 0, not %s", years);
        }
        double[] one = new double[first.length];
        double[] start = new double[first.length];
        double[] growth = new double[first.length];
        Arrays.fill(one, 1);
        for (int i = 0; i < first.length; i++) {
            start[i] = Math.log(first[i]);
            growth[i] = Math.log(last[i] / first[i]) / years;
        }
        LeastSquares fit = LeastSquares.fit(List.of(Coefficient.INTERCEPT, "ln x_0"), new double[][] {one, start}, growth);
        Coefficient slope = fit.coefficients().get(1);
        double left = 1 + slope.estimate() * years;
        return new BetaConvergence(fit.coefficients().get(0), slope, fit.r2(), left > 0 ? -Math.log(left) / years : Double.NaN);
    }
}
