package org.ecofrontier.dea;

import java.util.List;

/**
 * Why a unit has no score, as data, so that the caller can say it in any language.
 *
 * @param kind
 *            what happened
 * @param variables
 *            the variables that cause it, possibly none
 * @param own
 *            the unit's value of the first variable, not a number when there is none
 * @param reach
 *            the best value of that variable among the other units (largest desirable output, smallest input or undesirable
 *            output), not a number when there is none
 * @param others
 *            number of units on the frontier, without the unit itself
 * @since 0.1
 */
public record Reason(Kind kind, List<Integer> variables, double own, double reach, int others) {

    /**
     * What happened.
     *
     * @since 0.1
     */
    public enum Kind {
        /** No combination of the other units produces as much of the desirable output. */
        OUTPUT_OUT_OF_REACH,
        /** No combination of the other units uses as little of the input. */
        INPUT_OUT_OF_REACH,
        /** No combination of the other units emits as little of the undesirable output. */
        UNDESIRABLE_OUT_OF_REACH,
        /** No combination of the other units reaches all the variables at once. */
        COMBINATION_OUT_OF_REACH,
        /** There is no unit on the frontier. */
        NO_REFERENCE,
        /** The model divides by an undesirable output that is zero. */
        ZERO_UNDESIRABLE,
        /** The program has no finite optimum, for example because all its inputs or outputs are zero. */
        UNBOUNDED,
        /** No engine reached a certified answer. */
        NOT_CERTIFIED
    }

    /** Copies the list. */
    public Reason {
        variables = List.copyOf(variables);
    }

    static Reason of(Kind kind, int others) {
        return new Reason(kind, List.of(), Double.NaN, Double.NaN, others);
    }
}
