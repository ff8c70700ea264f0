package org.ecofrontier.statistics;

import java.util.List;

/**
 * An estimator refuses its data or cannot reach a result. The message is an English sentence that says what, where and what to do;
 * {@link #kind()} and {@link #arguments()} let a caller say the same in another language or with its own names.
 *
 * @since 0.1
 */
public final class EstimationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Why there is no result. What the arguments name is given in brackets where it is always the same.
     *
     * @since 0.1
     */
    public enum Kind {
        /** A value or an option cannot be used as it is: missing, infinite, not positive, of the wrong length. */
        INVALID_INPUT,
        /** Fewer observations than the estimator needs. */
        TOO_FEW_OBSERVATIONS,
        /** There are not enough regions (regions, regions needed). */
        TOO_FEW_GROUPS,
        /** The dependent variable takes one value only (the value). */
        CONSTANT_DEPENDENT,
        /** A regressor takes one value only, so that it cannot be told from the constant term (regressor, the value). */
        CONSTANT_REGRESSOR,
        /** A variable is a linear combination of others (the variable, then the others). */
        COLLINEAR,
        /** A regressor does not vary within what the fixed effects absorb (regressor, effect). */
        ABSORBED,
        /** Every row lies at a limit (rows at the lower limit, rows at the upper limit). */
        ALL_CENSORED,
        /** A value lies outside the limits of truncation (row number from 1, value). */
        OUT_OF_LIMITS,
        /** The data cannot tell some parameters from each other. */
        NOT_IDENTIFIED,
        /** The likelihood rises for ever in some direction (the terms concerned). */
        NO_MAXIMUM,
        /** The quantity does not exist for these data. */
        NOT_DEFINED,
        /** The iterations ended without a solution that meets the convergence rule (iterations). */
        NOT_CONVERGED
    }

    private final Kind kind;
    private final transient List<Object> arguments;

    /**
     * @param kind why there is no result
     * @param message English sentence for the analyst
     * @param arguments what the message names, in its order: labels, positions, values
     */
    public EstimationException(Kind kind, String message, Object... arguments) {
        super(message);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    /** Why there is no result. */
    public Kind kind() {
        return kind;
    }

    /** What the message names, in its order; empty when there is nothing to name. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
