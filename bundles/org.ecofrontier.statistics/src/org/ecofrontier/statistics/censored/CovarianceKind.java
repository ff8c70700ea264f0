package org.ecofrontier.statistics.censored;

/**
 * How the covariance of a maximum likelihood estimate is computed. H is the Hessian of the log likelihood, s a row's gradient.
 *
 * @since 0.1
 */
public enum CovarianceKind {
    /** The inverse of -H. */
    HESSIAN,
    /** The inverse of the sum of s s' (Berndt, Hall, Hall and Hausman, 1974); with random effects s is a region's gradient. */
    OPG,
    /** H^-1 (sum s s') H^-1 (White, 1982), without a small-sample factor; with random effects the same as {@link #CLUSTER}. */
    ROBUST,
    /** As {@link #ROBUST} with s summed over the rows of each region and the factor G / (G - 1), G regions. */
    CLUSTER
}
