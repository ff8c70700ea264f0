package org.ecofrontier.engine;

/**
 * What happens to rows with a missing value.
 *
 * @since 0.1
 */
public enum MissingPolicy {
    /** The analysis does not run; the cells are listed. */
    REFUSE,
    /** The rows are left out; the report says which. */
    DROP
}
