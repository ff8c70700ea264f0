package org.ecofrontier.ui.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.TextList;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.analyses.AnalysesPage;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.editor.StudyInput;
import org.ecofrontier.ui.help.HelpTopic;
import org.ecofrontier.ui.help.HelpView;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.Studies;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;
import org.ecofrontier.ui.welcome.RecentStudies;

/** Finds studies, regions, indicators, analyses, results, methods and commands by their names. */
final class SearchIndex {

    /** More hits of one kind than this help nobody. */
    private static final int MOST = 6;

    private final String wanted;

    private SearchIndex(String wanted) {
        this.wanted = wanted.strip().toLowerCase(Locale.ROOT);
    }

    /** What fits a text; names that begin with it come before those that hold it, within each kind. */
    static List<SearchHit> find(String text) {
        SearchIndex index = new SearchIndex(text);
        return index.wanted.isEmpty() ? List.of() : index.all();
    }

    private List<SearchHit> all() {
        List<SearchHit> found = new ArrayList<>();
        List<OpenStudy> open = Studies.get().open();
        for (OpenStudy study : open) {
            String where = open.size() > 1 ? " · " + study.name() : "";
            found.addAll(best(study.study().getAnalyses().stream().map(each -> analysis(study, each, where))));
            found.addAll(best(study.study().getRegions().stream().map(each -> region(study, each, where))));
            found.addAll(best(study.study().getIndicators().stream().map(each -> indicator(study, each, where))));
        }
        found.addAll(best(Actions.all().stream().map(each -> new SearchHit(each.title(), UiText.of("search.command") + each.keys(),
            each.icon().isEmpty() ? "run" : each.icon(), () -> Actions.run(each.id())))));
        found.addAll(best(Methods.registry().methods().stream().map(InstalledMethod::descriptor).map(SearchIndex::method)));
        found.addAll(best(RecentStudies.all().stream().map(SearchIndex::study)));
        return found;
    }

    private List<SearchHit> best(Stream<SearchHit> hits) {
        List<SearchHit> fitting = hits.filter(each -> words(each).contains(wanted)).toList();
        Stream<SearchHit> beginning = fitting.stream().filter(each -> words(each).startsWith(wanted));
        Stream<SearchHit> others = fitting.stream().filter(each -> !words(each).startsWith(wanted));
        return Stream.concat(beginning, others).limit(MOST).toList();
    }

    private static String words(SearchHit hit) {
        return (hit.text() + " " + hit.detail() + " " + String.join(" ", hit.others())).toLowerCase(Locale.ROOT);
    }

    private static SearchHit analysis(OpenStudy study, Analysis analysis, String where) {
        String method = Methods.descriptor(analysis.getMethodId()).map(each -> UiText.in(each.name())).orElse("");
        return new SearchHit(StudyNames.analysis(study.study(), analysis.getId()), UiText.of("search.analysis") + " · " + method + where,
            "analysis", () -> {
                if (study.states().of(analysis.getId()).hasResult()) {
                    Editors.openResult(study, analysis.getId());
                } else {
                    Editors.openPage(study, "analyses").ifPresent(page -> ((AnalysesPage) page).select(analysis.getId()));
                }
            }, others(analysis.getName(), null));
    }

    private static SearchHit region(OpenStudy study, Region region, String where) {
        return new SearchHit(StudyNames.region(study.study(), region.getId()), UiText.of("search.region") + " · " + region.getId() + where,
            "region", () -> {
                study.selection().set(List.of(region.getId()));
                Actions.run(Actions.PREFIX + "showRegion");
            }, others(region.getName(), region.getAlternativeNames()));
    }

    private static SearchHit indicator(OpenStudy study, Indicator indicator, String where) {
        return new SearchHit(StudyNames.indicator(study.study(), indicator.getId()),
            UiText.of("search.indicator") + " · " + UiText.of("kind." + indicator.getKind().getName().toLowerCase(Locale.ROOT)) + where,
            "indicators", () -> Editors.openPage(study, "indicators"), others(indicator.getName(), indicator.getAlternativeNames()));
    }

    /** The name as the study has it may be another than the one that is shown. */
    private static List<String> others(String name, TextList alternatives) {
        return Stream.concat(Stream.ofNullable(name), alternatives == null ? Stream.empty() : alternatives.toList().stream()).toList();
    }

    private static SearchHit method(MethodDescriptor method) {
        return new SearchHit(UiText.in(method.name()), UiText.of("search.method") + " · " + method.id(), "methods",
            () -> HelpView.open(HelpTopic.of(method)));
    }

    private static SearchHit study(Path path) {
        return new SearchHit(StudyInput.nameOf(path), UiText.of("search.study") + " · " + path.getParent(), "study",
            () -> Editors.openStudy(path));
    }
}
