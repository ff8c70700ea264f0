package org.ecofrontier.engine;

import java.util.List;
import java.util.Optional;

import org.ecofrontier.engine.results.RunRecord;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Text;

/**
 * How an analysis stands before a run: whether its results are there and still those of the study.
 *
 * @param analysis its id
 * @param state how it stands
 * @param reason why it cannot run; an empty text if it can
 * @param findings what is known before a run, from the bindings, the parameters and the method's check
 * @param run the record of the run that its results come from, if there are results
 * @since 0.1
 */
public record AnalysisStanding(String analysis, State state, Text reason, List<Finding> findings, Optional<RunRecord> run) {

    /**
     * How an analysis stands.
     *
     * @since 0.1
     */
    public enum State {
        /** There are results, and they are what a run would give. */
        CURRENT,
        /** There are results, but what they depend on has changed. */
        STALE,
        /** There are no results, and nothing is known to be against a run. */
        NOT_RUN,
        /** It cannot run as it is. */
        REFUSED,
        /** Its method is not installed. */
        NOT_INSTALLED
    }

    /** Takes an unmodifiable copy. */
    public AnalysisStanding {
        findings = List.copyOf(findings);
    }
}
