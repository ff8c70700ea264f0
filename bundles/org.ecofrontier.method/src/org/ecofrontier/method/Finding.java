package org.ecofrontier.method;

import java.util.Objects;

/**
 * Something the analyst should know about data, parameters or results.
 *
 * @param severity how much it matters
 * @param code a stable key, for example {@code input-not-positive}
 * @param message what it is and what to do
 * @param place where it is
 * @since 0.1
 */
public record Finding(Severity severity, String code, Text message, Place place) {

    /** Checks that nothing is {@code null}. */
    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        Objects.requireNonNull(place);
    }

    /** A finding that keeps the analysis from running. */
    public static Finding error(String code, Text message, Place place) {
        return new Finding(Severity.ERROR, code, message, place);
    }

    /** A finding that the analyst should look at. */
    public static Finding warning(String code, Text message, Place place) {
        return new Finding(Severity.WARNING, code, message, place);
    }

    /** A finding that is worth knowing. */
    public static Finding info(String code, Text message, Place place) {
        return new Finding(Severity.INFO, code, message, place);
    }
}
