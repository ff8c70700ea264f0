package org.ecofrontier.io.layout;

import java.util.List;
import java.util.Locale;
import org.ecofrontier.io.Phrases;
import org.ecofrontier.io.Place;

/**
 * Something about a file that can be read in more than one way and is asked for instead of guessed.
 *
 * @param subject what has to be stated
 * @param question the question, a sentence in English
 * @param options possible answers; empty when they cannot be listed
 * @param place where it showed
 * @since 0.1
 */
public record Ambiguity(Subject subject, String question, List<String> options, Place place) {

    /** What has to be stated; the name of the part of {@link ImportMapping} that states it. */
    public enum Subject {
        /** {@link ImportMapping#sheet()}. */
        SHEET,
        /** {@link ImportMapping#layout()}. */
        LAYOUT,
        /** {@link ImportMapping#headerRow()} and {@link ImportMapping#headerRows()}. */
        HEADER,
        /** {@link ImportMapping#region()}. */
        REGION,
        /** {@link ImportMapping#year()}. */
        YEAR,
        /** {@link ImportMapping#decimal()}. */
        DECIMAL,
        /** {@link ImportMapping#columns()}. */
        COLUMN
    }

    /** Copies the list. */
    public Ambiguity {
        options = List.copyOf(options);
    }

    /**
     * Place, question and options in one line, as an error message.
     *
     * @return the line
     */
    public String message() {
        return place + ": " + question + (options.isEmpty() ? "" : " Possible: " + String.join(", ", options) + ".");
    }

    /**
     * Place, question and options in one line, in a language.
     *
     * @param locale the language
     * @return the line
     */
    public String message(Locale locale) {
        if (!locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return message();
        }
        return place.in(locale) + "：" + Phrases.in(locale, question) + (options.isEmpty() ? "" : "可选：" + String.join("、", options) + "。");
    }
}
