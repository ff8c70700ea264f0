package org.ecofrontier.ui.findings;

import java.util.List;

import org.ecofrontier.study.QuickFix;
import org.ecofrontier.study.StudyFinding.Severity;
import org.ecofrontier.study.StudyPlace;

/**
 * A line of the findings.
 *
 * @param severity how bad it is
 * @param message what it is and what to do
 * @param place where it is
 * @param analysis the id of the analysis that found it; empty if the study was looked at as a whole
 * @param fixes ways to put it right, the likeliest first
 * @since 0.1
 */
public record Entry(Severity severity, String message, StudyPlace place, String analysis, List<QuickFix> fixes) {
}
