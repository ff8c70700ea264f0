package org.ecofrontier.engine;

import org.ecofrontier.method.Text;

/**
 * What is bound does not fit the slots of a method.
 *
 * @since 0.1
 */
public final class BindingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    /** @param reason which slot, what is wrong, what it takes */
    public BindingException(Text reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** The reason in every language it is known in. */
    public Text reason() {
        return reason;
    }
}
