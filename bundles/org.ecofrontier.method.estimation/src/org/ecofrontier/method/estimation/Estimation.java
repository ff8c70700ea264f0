package org.ecofrontier.method.estimation;

import java.util.Locale;
import java.util.function.Supplier;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Text;
import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationNote;

/**
 * Puts what an estimator says into words in every language.
 *
 * @since 0.1
 */
public final class Estimation {

    private static final Messages MESSAGES = Messages.beside(Estimation.class);
    private static final int ARGUMENTS = 6;

    private Estimation() {
    }

    /**
     * Calls an estimator.
     *
     * @param what what is estimated, for example the year; put in front of a refusal, may be empty
     * @throws AnalysisFailedException if the estimator refuses its data or reaches no result
     */
    public static <T> T of(String what, Supplier<T> estimator) {
        try {
            return estimator.get();
        } catch (EstimationException e) {
            Text reason = text("refusal." + name(e.kind()), e.getMessage(), e.arguments().toArray());
            throw new AnalysisFailedException(at(what, reason), e);
        }
    }

    /** A remark of an estimator as a finding. */
    public static Finding finding(EstimationNote note) {
        return finding("", note);
    }

    /**
     * A remark of an estimator as a finding.
     *
     * @param what what was estimated, for example the group; may be empty
     * @param note the remark
     */
    public static Finding finding(String what, EstimationNote note) {
        return Finding.warning(name(note.kind()), at(what, text("note." + name(note.kind()), note.message(),
                note.arguments().stream().map(Estimation::reason).toArray())), Place.whole());
    }

    /** The reason why a test is not defined in all languages; anything else as it is. */
    private static Object reason(Object argument) {
        String key = "reason." + String.valueOf(argument).replace(' ', '-');
        return MESSAGES.has(key) ? MESSAGES.text(key) : argument;
    }

    private static Text at(String what, Text remark) {
        return what.isEmpty() ? remark : MESSAGES.text("refusal.at", what, remark);
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The estimator's own sentence in English, and its kind with the arguments elsewhere. */
    private static Text text(String key, String english, Object[] arguments) {
        Object[] filled = new Object[ARGUMENTS + 1];
        filled[0] = english;
        for (int i = 0; i < ARGUMENTS; i++) {
            filled[i + 1] = i < arguments.length ? arguments[i] : "";
        }
        return MESSAGES.text(key, filled);
    }
}
