package org.ecofrontier.engine;

import org.ecofrontier.method.Text;

/**
 * A run that was asked for in a way that makes no sense: nothing was run.
 *
 * @since 0.1
 */
public final class PlanException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Who can help.
     *
     * @since 0.1
     */
    public enum Kind {
        /** What was asked for does not exist or is not possible: ask for something else. */
        REQUEST,
        /** The study itself cannot be run: correct it. */
        STUDY
    }

    private final Kind kind;
    private final transient Text reason;

    /**
     * @param kind who can help
     * @param reason what is wrong and what is possible
     */
    public PlanException(Kind kind, Text reason) {
        super(reason.english());
        this.kind = kind;
        this.reason = reason;
    }

    /** Who can help. */
    public Kind kind() {
        return kind;
    }

    /** The reason in every language it is known in. */
    public Text reason() {
        return reason;
    }
}
