package org.ecofrontier.dea;

/**
 * What a slacks-based program does with an undesirable output that is zero for the evaluated unit; its slack is zero in any case.
 *
 * @since 0.1
 */
public enum ZeroConvention {

    /** The term is dropped from the sum, the divisor stays s1 + s2. */
    DROP_TERM,
    /** The divisor is reduced by one for each such term. */
    DROP_DIVISOR
}
