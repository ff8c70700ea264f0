package org.ecofrontier.statistics.censored;

/**
 * Effects of one more unit of a regressor (McDonald and Moffitt, 1980, for two limits).
 *
 * @param term        the regressor
 * @param at          where the effect is taken
 * @param observed    on the expected observed value, limits included: b P
 * @param conditional on the expected value between the limits: b (1 + (a f(a) - h f(h)) / P - ((f(a) - f(h)) / P)^2)
 * @param probability on the probability P of a value between the limits: b (f(a) - f(h)) / s
 * @since 0.1
 */
public record MarginalEffect(String term, At at, double observed, double conditional, double probability) {

    /**
     * Where a marginal effect is taken.
     *
     * @since 0.1
     */
    public enum At {
        /** At the means of the regressors. */
        MEAN,
        /** At every row, then averaged. */
        AVERAGE
    }
}
