package org.ecofrontier.ui.text;

import java.util.Locale;

import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;

/**
 * The words of the workbench, in the language that the user has chosen.
 *
 * @since 0.1
 */
public final class UiText {

    private static final Messages MESSAGES = Messages.beside(UiText.class);

    private UiText() {
    }

    /**
     * {@return a text of the workbench}
     *
     * @param key its key in messages.properties
     * @param arguments what stands for {0}, {1} ...
     */
    public static String of(String key, Object... arguments) {
        return in(MESSAGES.text(key, arguments));
    }

    /**
     * {@return whether there is a text}
     *
     * @param key its key in messages.properties
     */
    public static boolean has(String key) {
        return MESSAGES.has(key);
    }

    /**
     * {@return a text of the product in the language of the workbench}
     *
     * @param text the text in all languages
     */
    public static String in(Text text) {
        return text.in(locale());
    }

    /**
     * {@return a message that other parts of the product begin in lower case, as a sentence}
     *
     * @param message the message; a name or a path at its beginning stays as it is
     */
    public static String sentence(String message) {
        return message.matches("(?s)\\p{Lower}\\p{L}* .*") ? message.substring(0, 1).toUpperCase(locale()) + message.substring(1) : message;
    }

    /** {@return the language of the workbench} */
    public static Locale locale() {
        return Locale.getDefault();
    }
}
