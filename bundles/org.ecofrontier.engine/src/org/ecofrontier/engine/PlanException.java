package org.ecofrontier.engine;

import org.ecofrontier.method.Text;

/**
 * A run that was asked for in a way that makes no sense: nothing was run.
 *
 * @since 0.1
 */
public final class PlanException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    /** @param reason what is wrong and what is possible */
    public PlanException(Text reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** The reason in every language it is known in. */
    public Text reason() {
        return reason;
    }
}
