package org.ecofrontier.method;

/**
 * A parameter that the method does not have, or a value that the parameter cannot take.
 *
 * @since 0.1
 */
public final class InvalidParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    /** @param reason which parameter, which value, and what is possible */
    public InvalidParameterException(Text reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** The reason in every language it is known in. */
    public Text reason() {
        return reason;
    }
}
