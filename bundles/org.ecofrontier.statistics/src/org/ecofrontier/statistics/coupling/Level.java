package org.ecofrontier.statistics.coupling;

/**
 * Grade of an index or of the efficiency.
 *
 * @since 0.1
 */
public enum Level {

    /** Lowest grade. */
    LOW,

    /** Middle grade. */
    MEDIUM,

    /** Highest grade. */
    HIGH
}
