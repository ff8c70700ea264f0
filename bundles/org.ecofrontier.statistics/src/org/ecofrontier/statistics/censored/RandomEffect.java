package org.ecofrontier.statistics.censored;

import org.ecofrontier.statistics.TestStatistic;

/**
 * The regional effect of a random-effects Tobit model. Standard errors by the delta method; NaN when the variance is estimated as zero.
 *
 * @param groups             regions
 * @param sigmaU             standard deviation of the regional effect
 * @param sigmaUStdError     its standard error
 * @param sigmaE             standard deviation of the disturbance of a row
 * @param sigmaEStdError     its standard error
 * @param rho                share of the regional effect in the variance
 * @param rhoStdError        its standard error
 * @param pooledLikelihood   log likelihood without the regional effect
 * @param test               likelihood ratio test of no regional effect, with half the tail of chi-square with one degree of freedom
 * @since 0.1
 */
public record RandomEffect(int groups, double sigmaU, double sigmaUStdError, double sigmaE, double sigmaEStdError, double rho,
        double rhoStdError, double pooledLikelihood, TestStatistic test) {
}
