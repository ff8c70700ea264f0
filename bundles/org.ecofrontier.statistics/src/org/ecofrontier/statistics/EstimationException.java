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
     * Why there is no result.
     *
     * @since 0.1
     */
    public enum Kind {
        /** A value or an option cannot be used as it is: missing, infinite, not positive, of the wrong length. */
        INVALID_INPUT,
        /** Fewer observations than the estimator needs. */
        TOO_FEW_OBSERVATIONS,
        /** A variable is a linear combination of others, or constant where it must vary. */
        COLLINEAR,
        /** The quantity does not exist for these data. */
        NOT_DEFINED,
        /** The iterations ended without a solution that meets the convergence rule. */
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
