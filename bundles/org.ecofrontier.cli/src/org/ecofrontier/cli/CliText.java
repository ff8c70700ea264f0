package org.ecofrontier.cli;

import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;

/** The texts of the command line. */
final class CliText {

    private static final Messages MESSAGES = Messages.beside(CliText.class);

    private CliText() {
    }

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
