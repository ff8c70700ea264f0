package org.ecofrontier.install;

import org.ecofrontier.method.Text;

/**
 * Says why something was not installed, removed or reverted, and what to do. Nothing has changed when it is thrown.
 *
 * @since 0.1
 */
public final class InstallException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whose mistake it is. */
    public enum Kind {
        /** What was asked for does not exist or makes no sense. */
        USAGE,
        /** A repository that cannot be used, a requirement that is not met, a folder that is not writable. */
        INVALID,
        /** Files of a former state are no longer on the disk: a repository that has them is needed. */
        FILES_GONE,
        /** The user stopped it. */
        CANCELLED
    }

    private final Kind kind;
    private final transient Text text;

    InstallException(Kind kind, Text text) {
        super(text.english());
        this.kind = kind;
        this.text = text;
    }

    InstallException(Kind kind, Text text, Throwable cause) {
        super(text.english(), cause);
        this.kind = kind;
        this.text = text;
    }

    /** Whose mistake it is. */
    public Kind kind() {
        return kind;
    }

    /** The message for people. */
    public Text text() {
        return text;
    }
}
