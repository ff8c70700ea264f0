package org.ecofrontier.ui.findings;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyPlace.Part;
import org.ecofrontier.study.StudyPlace;
import org.ecofrontier.ui.analyses.AnalysesPage;
import org.ecofrontier.ui.data.DataPage;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.StudyNames;

/** The places of findings: their names for people, and the way there. */
final class FindingPlaces {

    private FindingPlaces() {
    }

    /** What a place is called. */
    static String name(Study study, StudyPlace place) {
        String region = place.region().isEmpty() ? "" : StudyNames.region(study, place.region());
        return Stream.of(region, place.year() == null ? "" : place.year().toString(), item(study, place)).filter(Objects::nonNull)
            .filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** A message about a place with names in place of the ids of its region and its item. */
    static String named(String message, Study study, StudyPlace place) {
        String text = place.region().isEmpty() ? message : replaced(message, place.region(), StudyNames.region(study, place.region()));
        return place.id() == null || place.id().isEmpty() ? text : replaced(text, place.id(), item(study, place));
    }

    private static String replaced(String text, String id, String name) {
        return text.replaceFirst("(?<![\\w.-])" + Pattern.quote(id) + "(?![\\w-])", Matcher.quoteReplacement(name));
    }

    private static String item(Study study, StudyPlace place) {
        return switch (place.part()) {
            case INDICATOR, CELL -> StudyNames.indicator(study, place.id());
            case CLASSIFICATION -> StudyNames.classification(study, place.id());
            case REGION -> StudyNames.region(study, place.id());
            case ANALYSIS -> StudyNames.analysis(study, place.id());
            case BOUNDARIES -> StudyNames.boundaries(study, place.id());
            case WEIGHTS -> StudyNames.weights(study, place.id());
            case ROW, STUDY, MAPPING -> place.id();
        };
    }

    /** Shows a place. */
    static void go(OpenStudy study, StudyPlace place) {
        String page = switch (place.part()) {
            case INDICATOR -> "indicators";
            case REGION, CLASSIFICATION, BOUNDARIES, WEIGHTS -> "regions";
            case ANALYSIS -> "analyses";
            case MAPPING -> "sources";
            case CELL, ROW -> "data";
            case STUDY -> "overview";
        };
        Editors.openPage(study, page).ifPresent(shown -> {
            if (shown instanceof DataPage data) {
                data.reveal(place.region(), place.year(), place.id());
            } else if (shown instanceof AnalysesPage analyses && place.part() == Part.ANALYSIS) {
                analyses.select(place.id());
            } else {
                shown.reveal(place.id());
            }
        });
    }
}
