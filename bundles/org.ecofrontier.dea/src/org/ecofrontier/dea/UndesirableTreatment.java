package org.ecofrontier.dea;

/**
 * What a model does with undesirable outputs.
 *
 * @since 0.1
 */
public enum UndesirableTreatment {

    /** Undesirable outputs with slacks of their own. */
    SLACK,
    /** Every undesirable output is one more input. */
    AS_INPUTS,
    /** Undesirable outputs are left out. */
    IGNORE
}
