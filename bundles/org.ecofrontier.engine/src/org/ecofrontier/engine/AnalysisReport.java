package org.ecofrontier.engine;

import java.util.List;
import java.util.Optional;

import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Text;

/**
 * What became of one analysis of a study.
 *
 * @param analysis its id
 * @param state how it ended
 * @param reason why there is no result; an empty text if there is one
 * @param findings what the analyst should know
 * @param stored the results, if there are any
 * @since 0.1
 */
public record AnalysisReport(String analysis, State state, Text reason, List<Finding> findings, Optional<StoredResult> stored) {

    /**
     * How an analysis ended.
     *
     * @since 0.1
     */
    public enum State {
        /** Computed. */
        DONE,
        /** Not computed again: nothing it depends on has changed. */
        UNCHANGED,
        /** Its input or its bindings are not fit for the method. */
        REFUSED,
        /** The method could give no result. */
        FAILED,
        /** An analysis that it uses has no result. */
        SKIPPED,
        /** Its method is not installed. */
        NOT_INSTALLED,
        /** The run was cancelled before it was done. */
        CANCELLED,
        /** Its results could not be written. */
        NOT_WRITTEN
    }

    /** Takes an unmodifiable copy. */
    public AnalysisReport {
        findings = List.copyOf(findings);
    }

    static AnalysisReport without(String analysis, State state, Text reason, List<Finding> findings) {
        return new AnalysisReport(analysis, state, reason, findings, Optional.empty());
    }

    /** Whether there are results. */
    public boolean hasResult() {
        return stored.isPresent();
    }
}
