package org.ecofrontier.lp;

/**
 * How the solution of a linear program ended.
 *
 * @since 0.1
 */
public enum SolveStatus {

    /** An optimum whose certificate was accepted. */
    OPTIMAL,
    /** No point satisfies the constraints; a Farkas ray proves it. */
    INFEASIBLE,
    /** The objective improves without limit along a ray. */
    UNBOUNDED,
    /** Every engine was tried and no answer could be certified; the numbers must not be used. */
    UNCERTIFIED
}
