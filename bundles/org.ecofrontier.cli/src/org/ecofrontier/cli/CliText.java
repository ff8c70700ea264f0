package org.ecofrontier.cli;

import java.util.Locale;

import org.ecofrontier.io.DataFileException;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;
import org.ecofrontier.model.Wording;

/** The texts of the command line. */
final class CliText {

    private static final Messages MESSAGES = Messages.beside(CliText.class);

    private CliText() {
    }

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    static Text of(Wording wording) {
        return Text.of(wording.in(Locale.ENGLISH), wording.in(Locale.CHINESE));
    }

    static Text of(DataFileException refusal) {
        return Text.of(refusal.message(Locale.ENGLISH), refusal.message(Locale.CHINESE));
    }

    /** What is wrong and, after it, what to do. */
    static Text sentence(Wording wording) {
        Wording advice = wording.variant("do");
        return Text.of(wording.in(Locale.ENGLISH) + " " + advice.in(Locale.ENGLISH),
                wording.in(Locale.CHINESE) + advice.in(Locale.CHINESE));
    }
}
