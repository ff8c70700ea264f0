package org.ecofrontier.statistics.index;

/**
 * Whether more of a component raises or lowers an index.
 *
 * @since 0.1
 */
public enum Direction {

    /** More is more. */
    POSITIVE,

    /** More is less, as with emissions in an index of quality. */
    NEGATIVE
}
