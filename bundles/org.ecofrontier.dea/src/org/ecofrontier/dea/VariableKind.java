package org.ecofrontier.dea;

/**
 * Role of a variable.
 *
 * @since 0.1
 */
public enum VariableKind {

    /** Input: less is better. */
    INPUT,
    /** Desirable output: more is better. */
    DESIRABLE,
    /** Undesirable output: less is better. */
    UNDESIRABLE
}
