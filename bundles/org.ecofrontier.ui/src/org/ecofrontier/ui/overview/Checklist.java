package org.ecofrontier.ui.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.formula.StudyValues;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.editor.StudyPages;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/** What a study has and what is missing to go on. */
final class Checklist {

    private Checklist() {
    }

    static List<CheckItem> of(OpenStudy open, StudyPages editor) {
        Study study = open.study();
        List<CheckItem> items = new ArrayList<>();
        boolean data = !study.getObservations().isEmpty() && !study.getIndicators().isEmpty();
        items.add(data ? new CheckItem("data", true, UiText.of("check.data"), () -> editor.showPage("data"))
            : new CheckItem("data", false, UiText.of("check.noData"), () -> Actions.run(Actions.PREFIX + "importTable")));
        if (data) {
            missing(study, editor, items);
            kinds(study, editor, items);
        }
        boolean boundaries = !study.getBoundaries().isEmpty();
        items.add(new CheckItem("boundaries", boundaries, UiText.of(boundaries ? "check.boundaries" : "check.noBoundaries"),
            boundaries ? () -> editor.showPage("regions") : () -> Actions.run(Actions.PREFIX + "importBoundaries")));
        analyses(open, editor, items);
        return items;
    }

    private static void missing(Study study, StudyPages editor, List<CheckItem> items) {
        long cells = (long) study.getRegions().size() * Math.max(1, study.getYears().size()) * study.getIndicators().size();
        long there = 0;
        StudyValues values = StudyValues.of(study);
        for (int i = 0; i < study.getIndicators().size(); i++) {
            there += Arrays.stream(values.column(i)).filter(value -> !Double.isNaN(value)).count();
        }
        long missing = cells - there;
        items.add(new CheckItem("missing", missing == 0, missing == 0 ? UiText.of("check.complete") : UiText.of("check.missing", missing),
            () -> editor.showPage("data")));
    }

    private static void kinds(Study study, StudyPages editor, List<CheckItem> items) {
        long inputs = study.getIndicators().stream().filter(each -> each.getKind() == IndicatorKind.INPUT).count();
        long desirable = study.getIndicators().stream().filter(each -> each.getKind() == IndicatorKind.DESIRABLE).count();
        long undesirable = study.getIndicators().stream().filter(each -> each.getKind() == IndicatorKind.UNDESIRABLE).count();
        boolean done = inputs > 0 && desirable > 0;
        items.add(new CheckItem("kinds", done, done ? UiText.of("check.kinds", inputs, desirable, undesirable) : UiText.of("check.noKinds"),
            () -> editor.showPage("indicators")));
    }

    private static void analyses(OpenStudy open, StudyPages editor, List<CheckItem> items) {
        int all = open.study().getAnalyses().size();
        items.add(new CheckItem("analyses", all > 0, all > 0 ? UiText.of("check.analyses", all) : UiText.of("check.noAnalyses"),
            all > 0 ? () -> editor.showPage("analyses") : () -> Actions.run(Actions.PREFIX + "addAnalysis")));
        if (all > 0) {
            long current = open.study().getAnalyses().stream().filter(each -> open.states().of(each.getId()).kind() == Kind.OK).count();
            items.add(new CheckItem("results", current == all,
                current == all ? UiText.of("check.results") : UiText.of("check.noResults", all - current),
                () -> Actions.run(Actions.PREFIX + "runAll")));
        }
    }
}
