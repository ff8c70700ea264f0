package org.ecofrontier.statistics.regression;

/**
 * How much correlation with the other regressors inflates the variance of a coefficient: 1 / (1 - R2) of its regression on them.
 *
 * @param term   the regressor
 * @param factor the factor, at least 1
 * @since 0.1
 */
public record VarianceInflation(String term, double factor) {
}
