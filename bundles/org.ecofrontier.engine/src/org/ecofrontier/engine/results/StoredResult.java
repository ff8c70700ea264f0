package org.ecofrontier.engine.results;

import org.ecofrontier.method.AnalysisResult;

/**
 * Results and how they came about.
 *
 * @param run the record of the run
 * @param result tables and figures
 * @since 0.1
 */
public record StoredResult(RunRecord run, AnalysisResult result) {
}
