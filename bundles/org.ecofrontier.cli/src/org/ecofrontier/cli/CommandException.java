package org.ecofrontier.cli;

import org.ecofrontier.method.Text;

/** Ends a command with a message and an exit status. */
final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Text text;

    CommandException(int status, Text text) {
        super(text.english());
        this.status = status;
        this.text = text;
    }

    int status() {
        return status;
    }

    Text text() {
        return text;
    }
}
