package org.ecofrontier.statistics;

import java.util.List;

/**
 * Something a reader of an estimate should know although it is valid.
 *
 * @param kind      what it is, for programs
 * @param message   the English wording
 * @param arguments the values that the kind announces, as text
 * @since 0.1
 */
public record EstimationNote(Kind kind, String message, List<String> arguments) {

    /**
     * The things worth a note; the arguments of each are given in brackets.
     *
     * @since 0.1
     */
    public enum Kind {
        /** No row is censored: the estimate is the least squares estimate (no arguments). */
        NOTHING_CENSORED,
        /** The variance of the regional effect is estimated as zero (no arguments). */
        NO_GROUP_VARIANCE,
        /** The quadrature nodes asked for were too few (nodes; by exact integration: largest move of an estimate in standard errors,
         *  change of the log likelihood). */
        QUADRATURE,
        /** Regions with one year only: the fixed effect absorbs them (number, number of the first such region in order of appearance, from 0). */
        SINGLE_PERIOD_GROUPS,
        /** A regressor is nearly a linear combination of others (regressor, share of its variation that is its own). */
        NEARLY_COLLINEAR,
        /** A test cannot be computed (name of the test, why). */
        TEST_UNDEFINED,
        /** Few regions for a covariance by region (regions). */
        FEW_GROUPS,
        /** Bootstrap replications without a maximum were left out (number left out, number asked for). */
        REPLICATIONS_LEFT_OUT
    }

    /** Copies the arguments. */
    public EstimationNote {
        arguments = List.copyOf(arguments);
    }

    /**
     * @param kind      what it is, for programs
     * @param message   the English wording
     * @param arguments the values that the kind announces
     * @return the note
     */
    public static EstimationNote of(Kind kind, String message, String... arguments) {
        return new EstimationNote(kind, message, List.of(arguments));
    }
}
