package org.ecofrontier.dea;

/**
 * Returns to scale of a technology: the condition on the sum of the intensities.
 *
 * @since 0.1
 */
public enum ReturnsToScale {

    /** Constant: no condition. */
    CRS,
    /** Variable: the intensities add up to 1. */
    VRS,
    /** Non-increasing: they add up to at most 1. */
    NIRS,
    /** Non-decreasing: they add up to at least 1. */
    NDRS
}
