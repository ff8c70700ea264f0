package org.ecofrontier.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Severity;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.ui.session.AnalysisState;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.session.OpenStudy;

/**
 * Everything that an analyst should know about the analyses of a study.
 *
 * @since 0.1
 */
public final class StudyFindings {

    private static final Set<Kind> WITHOUT_RESULT = Set.of(Kind.FAILED, Kind.INCOMPLETE, Kind.NOT_INSTALLED);

    /**
     * A finding of an analysis.
     *
     * @param analysis the id of the analysis
     * @param finding the finding
     * @since 0.1
     */
    public record Entry(String analysis, Finding finding) {
    }

    private StudyFindings() {
    }

    /** {@return the findings, the gravest first} */
    public static List<Entry> of(OpenStudy study) {
        List<Entry> entries = new ArrayList<>();
        for (Analysis analysis : study.study().getAnalyses()) {
            AnalysisState state = study.states().of(analysis.getId());
            Set<String> said = state.findings().stream().map(finding -> finding.message().english())
                .collect(Collectors.toCollection(TreeSet::new));
            if (WITHOUT_RESULT.contains(state.kind()) && !state.reason().isEmpty() && !said.contains(state.reason().english())) {
                entries.add(new Entry(analysis.getId(), Finding.error("state", state.reason(), Place.whole())));
            }
            state.findings().forEach(finding -> entries.add(new Entry(analysis.getId(), finding)));
        }
        entries.sort((a, b) -> weight(b.finding().severity()) - weight(a.finding().severity()));
        return entries;
    }

    private static int weight(Severity severity) {
        return severity.ordinal();
    }
}
