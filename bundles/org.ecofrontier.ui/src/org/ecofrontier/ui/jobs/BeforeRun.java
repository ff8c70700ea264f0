package org.ecofrontier.ui.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.engine.AnalysisStanding;
import org.ecofrontier.engine.AnalysisStanding.State;
import org.ecofrontier.engine.StudyCheck;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.Text;
import org.ecofrontier.model.Study;

/**
 * What is known before a run from the declarations of the methods, beside what the methods say themselves: also for an analysis that
 * waits for the results of another one.
 */
final class BeforeRun {

    private BeforeRun() {
    }

    /** The standings with the findings of {@link StudyCheck}; an analysis with an error cannot run. */
    static List<AnalysisStanding> add(Study study, Path folder, List<AnalysisStanding> standings) {
        List<Finding> checks = StudyCheck.analyses(study, folder, Methods.registry());
        return standings.stream().map(standing -> add(standing,
            checks.stream().filter(each -> each.place().item().equals(standing.analysis())).toList())).toList();
    }

    private static AnalysisStanding add(AnalysisStanding standing, List<Finding> checks) {
        boolean settled = standing.state() == State.CURRENT || standing.state() == State.NOT_INSTALLED;
        List<Finding> added = settled ? List.of() : checks.stream().filter(each -> !isSaid(standing, each)).toList();
        if (added.isEmpty()) {
            return standing;
        }
        List<Finding> all = new ArrayList<>(standing.findings());
        all.addAll(added);
        Text reason = standing.state() == State.REFUSED ? standing.reason()
            : added.stream().filter(each -> each.severity() == Severity.ERROR).map(Finding::message).findFirst().orElse(standing.reason());
        boolean refused = added.stream().anyMatch(each -> each.severity() == Severity.ERROR);
        return new AnalysisStanding(standing.analysis(), refused ? State.REFUSED : standing.state(), reason, all, standing.run());
    }

    /** Whether the method or the binding said so already, with other words around it. */
    private static boolean isSaid(AnalysisStanding standing, Finding check) {
        String text = check.message().english();
        return standing.state() == State.REFUSED && !standing.reason().isEmpty() && text.contains(standing.reason().english())
            || standing.findings().stream().anyMatch(each -> text.contains(each.message().english()));
    }
}
