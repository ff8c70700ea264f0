package org.ecofrontier.statistics.regression;

/**
 * What a panel regression assumes about regions and years.
 *
 * @since 0.1
 */
public enum PanelModel {
    /** One constant term for all rows: ordinary least squares. */
    POOLED,
    /** A constant term of each region (within regions). */
    FIXED,
    /** A constant term of each year (within years). */
    FIXED_YEAR,
    /** A constant term of each region and of each year. */
    TWO_WAY,
    /** The means of the regions, each region one observation. */
    BETWEEN,
    /** A random effect of each region, by feasible generalised least squares. */
    RANDOM
}
