package org.ecofrontier.dea;

/**
 * A value that a model cannot work with.
 *
 * @param variable
 *            index of the variable
 * @param unit
 *            index of the unit
 * @param value
 *            the value
 * @param needed
 *            what the model needs there
 * @since 0.1
 */
public record CellProblem(int variable, int unit, double value, Need needed) {

    /**
     * What a model needs of a value.
     *
     * @since 0.1
     */
    public enum Need {
        /** Greater than zero, because the model divides by it. */
        POSITIVE,
        /** Zero or greater. */
        NOT_NEGATIVE
    }
}
