package org.ecofrontier.dea;

/**
 * Weights of the slacks in the second phase of a radial model.
 *
 * @since 0.1
 */
public enum SlackWeights {

    /** Each slack divided by the evaluated unit's own value: free of units of measurement. */
    RELATIVE,
    /** The slacks as they are, in the units of measurement of the data. */
    RAW
}
