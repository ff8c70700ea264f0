package org.ecofrontier.statistics.index;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Rates of growth of a series.
 *
 * @since 0.1
 */
public final class Growth {

    private Growth() {
    }

    /**
     * Relative change from one value to the next, x_t / x_(t-1) - 1.
     *
     * @param series values above 0 in order of time, at least one
     * @return one rate per value; the first is NaN (not defined)
     */
    public static double[] rates(double[] series) {
        Arguments.requireCount("Growth", series.length, 1);
        Arguments.requirePositive("Growth", series);
        double[] rates = new double[series.length];
        rates[0] = Double.NaN;
        for (int t = 1; t < series.length; t++) {
            rates[t] = series[t] / series[t - 1] - 1;
        }
        return rates;
    }

    /**
     * Mean yearly rate between two values, (last / first)^(1/years) - 1.
     *
     * @param first value of the first year, above 0
     * @param last value of the last year, above 0
     * @param years number of years between them, above 0
     * @return the geometric mean rate
     */
    public static double meanRate(double first, double last, double years) {
        Arguments.requirePositive("Mean growth (first value, last value, years)", new double[] {first, last, years});
        return Math.expm1(Math.log(last / first) / years);
    }
}
