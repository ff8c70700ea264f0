package org.ecofrontier.dea;

/**
 * What an efficiency program moves.
 *
 * @since 0.1
 */
public enum Orientation {

    /** Inputs and outputs. */
    NONE,
    /** Inputs only. */
    INPUT,
    /** Outputs only. */
    OUTPUT
}
