package org.ecofrontier.statistics.regression;

/**
 * Variances of a random-effects model, in squared units of the dependent variable.
 *
 * @param idiosyncratic of the disturbance of a row
 * @param individual    of the regional effect; zero when the estimate is negative
 * @param thetaLow      smallest share of a region's mean that is subtracted
 * @param thetaHigh     largest such share; equal to the smallest in a balanced panel
 * @since 0.1
 */
public record VarianceComponents(double idiosyncratic, double individual, double thetaLow, double thetaHigh) {

    /** The share of the regional effect in the variance. */
    public double rho() {
        return individual / (individual + idiosyncratic);
    }
}
