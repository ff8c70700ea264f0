package org.ecofrontier.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Place;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.report.CellTexts;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.StudyFinding.Severity;
import org.ecofrontier.study.StudyPlace;
import org.ecofrontier.ui.session.AnalysisState;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.studies.ResultTexts;
import org.ecofrontier.ui.text.UiText;

/**
 * Everything that an analyst should know about a study and its analyses.
 *
 * @since 0.1
 */
public final class StudyFindings {

    private static final Set<Kind> WITHOUT_RESULT = Set.of(Kind.FAILED, Kind.INCOMPLETE, Kind.NOT_INSTALLED);

    private StudyFindings() {
    }

    /** {@return the findings, the gravest first; those of the study before those of its analyses} */
    public static List<Entry> of(OpenStudy study) {
        List<Entry> entries = new ArrayList<>();
        study.checks().forEach(finding -> entries.add(entry(study, finding)));
        CellTexts texts = ResultTexts.of(study.study());
        for (Analysis analysis : study.study().getAnalyses()) {
            AnalysisState state = study.states().of(analysis.getId());
            Set<String> said = state.findings().stream().map(finding -> finding.message().english())
                .collect(Collectors.toCollection(TreeSet::new));
            if (WITHOUT_RESULT.contains(state.kind()) && !state.reason().isEmpty() && !said.contains(state.reason().english())) {
                entries.add(new Entry(Severity.ERROR, UiText.sentence(UiText.in(state.reason())), place(Place.whole(), analysis.getId()),
                    analysis.getId(), List.of()));
            }
            state.findings().forEach(finding -> entries.add(entry(finding, texts, analysis.getId())));
        }
        entries.sort(Comparator.comparing(Entry::severity).reversed());
        return entries;
    }

    /** {@return how many findings there are} */
    public static int count(OpenStudy study) {
        return of(study).size();
    }

    private static Entry entry(OpenStudy study, StudyFinding finding) {
        String message = finding.what(UiText.locale()) + " " + finding.advice(UiText.locale());
        return new Entry(finding.severity(), FindingPlaces.named(message, study.study(), finding.place()), finding.place(), "", finding.fixes());
    }

    private static Entry entry(Finding finding, CellTexts texts, String analysis) {
        Severity severity = Severity.valueOf(finding.severity().name());
        return new Entry(severity, ResultTexts.message(texts, finding), place(finding.place(), analysis), analysis, List.of());
    }

    private static StudyPlace place(Place place, String analysis) {
        Integer year = place.year().isPresent() ? (Integer) place.year().getAsInt() : null;
        if (place.region().isEmpty()) {
            return StudyPlace.of(StudyPlace.Part.ANALYSIS, analysis);
        }
        return place.item().isEmpty() ? StudyPlace.row(place.region(), year) : StudyPlace.cell(place.item(), place.region(), year);
    }
}
