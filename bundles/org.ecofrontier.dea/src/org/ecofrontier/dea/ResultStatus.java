package org.ecofrontier.dea;

/**
 * Standing of one unit's result.
 *
 * @since 0.1
 */
public enum ResultStatus {

    /** The score is the proven optimum. */
    CERTIFIED,
    /** No point satisfies the program; a Farkas ray proves it. */
    INFEASIBLE,
    /** The model is not defined for this unit. */
    UNDEFINED,
    /** No engine reached a proven optimum; there is no score. */
    UNCERTIFIED
}
