package org.ecofrontier.method;

/**
 * A method can give no result for this input; the text tells the analyst why and what to do.
 *
 * @since 0.1
 */
public final class AnalysisFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    /** @param reason what happened, where, and what the analyst can do */
    public AnalysisFailedException(Text reason) {
        this(reason, null);
    }

    /**
     * @param reason what happened, where, and what the analyst can do
     * @param cause what the mathematics said, or {@code null}
     */
    public AnalysisFailedException(Text reason, Throwable cause) {
        super(reason.english(), cause);
        this.reason = reason;
    }

    /** The reason in every language it is known in. */
    public Text reason() {
        return reason;
    }
}
