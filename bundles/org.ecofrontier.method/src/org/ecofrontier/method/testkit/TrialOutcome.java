package org.ecofrontier.method.testkit;

import java.util.List;
import java.util.Optional;

import org.ecofrontier.method.AnalysisResult;

/**
 * What a method did with one panel.
 *
 * @param trial the name of the panel, for example {@code one region}
 * @param end how it ended
 * @param words what the method said when it gave no result; empty if it gave one
 * @param offences what no method may do; empty when all is well
 * @param result what it gave, if it gave something
 * @since 0.1
 */
public record TrialOutcome(String trial, End end, String words, List<String> offences, Optional<AnalysisResult> result) {

    /**
     * How a trial ended.
     *
     * @since 0.1
     */
    public enum End {
        /** With a result. */
        RESULT,
        /** The check found an error in the input. */
        REFUSED,
        /** The method said that there is no result. */
        FAILED,
        /** The method was cancelled and stopped. */
        CANCELLED,
        /** The method threw something else, gave nothing back or did not end. */
        BROKEN
    }

    /** Takes an unmodifiable copy. */
    public TrialOutcome {
        offences = List.copyOf(offences);
    }

    @Override
    public String toString() {
        return trial + ": " + end + (words.isEmpty() ? "" : " (" + words + ")") + (offences.isEmpty() ? "" : " " + offences);
    }
}
