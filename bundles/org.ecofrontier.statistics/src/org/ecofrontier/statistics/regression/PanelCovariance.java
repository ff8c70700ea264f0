package org.ecofrontier.statistics.regression;

/**
 * How the covariance of least squares coefficients is computed; X and e are regressors and residuals after the model's transformation.
 *
 * @since 0.1
 */
public enum PanelCovariance {
    /** s^2 (X'X)^-1. */
    CLASSICAL,
    /** (X'X)^-1 X' diag(e^2) X (X'X)^-1 (White, 1980, HC0). */
    ROBUST,
    /** (X'X)^-1 (sum over regions of X_i' e_i e_i' X_i) (X'X)^-1 (Arellano, 1987), without a small-sample factor. */
    CLUSTER
}
