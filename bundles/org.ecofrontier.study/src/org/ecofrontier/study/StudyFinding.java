package org.ecofrontier.study;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.ecofrontier.model.Wording;

/**
 * Something about a study that the analyst should know: how bad, what, where, and what to do.
 *
 * @param severity how bad it is
 * @param wording what it is; its key is stable
 * @param place where it is
 * @param fixes ways to put it right, the likeliest first; often none
 * @since 0.1
 */
public record StudyFinding(Severity severity, Wording wording, StudyPlace place, List<QuickFix> fixes) {

    /**
     * How bad a finding is.
     *
     * @since 0.1
     */
    public enum Severity {
        /** Good to know. */
        INFO,
        /** Results may not mean what they seem to. */
        WARNING,
        /** Analyses that use it cannot run. */
        ERROR
    }

    /** Checks that nothing is null. */
    public StudyFinding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(wording);
        Objects.requireNonNull(place);
        fixes = List.copyOf(fixes);
    }

    /**
     * Something that has no quick fix.
     *
     * @param severity how bad it is
     * @param wording what it is
     * @param place where it is
     */
    public StudyFinding(Severity severity, Wording wording, StudyPlace place) {
        this(severity, wording, place, List.of());
    }

    /** {@return the stable key, for example {@code finding.missingCell}} */
    public String key() {
        return wording.key();
    }

    /**
     * {@return what it is and where, in a language}
     *
     * @param locale the language
     */
    public String what(Locale locale) {
        return wording.in(locale);
    }

    /**
     * {@return what to do, in a language}
     *
     * @param locale the language
     */
    public String advice(Locale locale) {
        return wording.variant("do").in(locale);
    }

    /** {@return severity, what it is and what to do, in English} */
    @Override
    public String toString() {
        return severity + " " + what(Locale.ENGLISH) + " " + advice(Locale.ENGLISH);
    }
}
