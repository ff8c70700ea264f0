package org.ecofrontier.ui.session;

import java.util.List;

import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Text;

/**
 * How an analysis stands in the workbench.
 *
 * @param kind in one word
 * @param reason why, for those that have no result; may be an empty text
 * @param findings what the analyst should know
 * @param hasResult whether there are results to look at, current or not
 * @param progress how far a run is, from 0 to 1
 * @since 0.1
 */
public record AnalysisState(Kind kind, Text reason, List<Finding> findings, boolean hasResult, double progress) {

    /**
     * How an analysis stands, in one word.
     *
     * @since 0.1
     */
    public enum Kind {
        /** Not looked yet. */
        UNKNOWN,
        /** No results yet. */
        NOT_RUN,
        /** The results are those of the study. */
        OK,
        /** The results are those of an earlier state of the study. */
        STALE,
        /** It cannot run as it is. */
        INCOMPLETE,
        /** The last run gave no result. */
        FAILED,
        /** Its method is not installed. */
        NOT_INSTALLED,
        /** It waits for its turn. */
        QUEUED,
        /** It runs. */
        RUNNING
    }

    static final AnalysisState UNKNOWN = new AnalysisState(Kind.UNKNOWN, Text.empty(), List.of(), false, 0);

    /** Takes an unmodifiable copy. */
    public AnalysisState {
        findings = List.copyOf(findings);
    }

    AnalysisState with(Kind other, double fraction) {
        return new AnalysisState(other, Text.empty(), findings, hasResult, fraction);
    }
}
