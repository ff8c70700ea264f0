package org.ecofrontier.ui.help;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.actions.Active;
import org.ecofrontier.ui.analyses.AnalysesPage;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.editor.StudyPages;
import org.ecofrontier.ui.results.ResultEditor;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.welcome.OpenExample;

/** The steps of the tutorial, from opening an example to the report. What was done once stays done. */
final class TutorialSteps {

    private static final String EXAMPLE = "huaihe";
    private static final String MODEL = "sbm";
    private static final String MAP = "maps";

    private final Set<String> done = new HashSet<>();
    private final List<TutorialStep> steps = List.of(
        step("open", study -> true, this::open),
        step("data", study -> atPage("data"), () -> study().ifPresent(study -> Editors.openPage(study, "data"))),
        step("run", study -> study.study().getAnalyses().stream().anyMatch(each -> study.states().of(each.getId()).kind() == Kind.OK),
            () -> Actions.run(Actions.PREFIX + "runAll")),
        step("scores", study -> resultOf(MODEL), () -> study().ifPresent(study -> Editors.openResult(study, MODEL))),
        step("region", study -> !study.selection().regions().isEmpty(), this::region),
        step("map", study -> resultOf(MAP), () -> study().ifPresent(study -> Editors.openResult(study, MAP))),
        step("change", study -> study.study().getAnalyses().stream().anyMatch(each -> study.states().of(each.getId()).kind() == Kind.STALE),
            () -> study().ifPresent(study -> Editors.openPage(study, "analyses")
                .ifPresent(page -> ((AnalysesPage) page).select(MODEL)))),
        step("compare", study -> comparing(), () -> study().ifPresent(study -> Editors.openResult(study, MODEL))),
        step("report", study -> done.contains("report"), () -> {
            done.add("report");
            Actions.run(Actions.PREFIX + "makeReport");
        }));

    private TutorialStep step(String id, Predicate<OpenStudy> condition, Runnable act) {
        return new TutorialStep(id, () -> {
            if (!done.contains(id) && study().filter(condition).isPresent()) {
                done.add(id);
            }
            return done.contains(id);
        }, act);
    }

    List<TutorialStep> all() {
        return steps;
    }

    void restart() {
        done.clear();
    }

    private static Optional<OpenStudy> study() {
        return Active.study();
    }

    private static <T> Optional<T> active(Class<T> type) {
        IWorkbenchPart part = Editors.page().map(IWorkbenchPage::getActiveEditor).orElse(null);
        return type.isInstance(part) ? Optional.of(type.cast(part)) : Optional.empty();
    }

    private static boolean atPage(String page) {
        return active(StudyPages.class).map(StudyPages::currentPage).filter(page::equals).isPresent();
    }

    private static boolean resultOf(String analysis) {
        return active(ResultEditor.class).filter(each -> each.selectedAnalyses().contains(analysis)).isPresent();
    }

    private static boolean comparing() {
        return active(ResultEditor.class).filter(each -> each.gridName().endsWith("-compare")).isPresent();
    }

    private void open() {
        OpenExample.copy(EXAMPLE);
    }

    private void region() {
        study().ifPresent(study -> {
            Consumer<Analysis> show = analysis -> Editors.openResult(study, analysis.getId());
            study.study().getAnalyses().stream().filter(each -> MODEL.equals(each.getId())).findFirst().ifPresent(show);
            if (!study.study().getRegions().isEmpty()) {
                study.selection().set(List.of(study.study().getRegions().getFirst().getId()));
            }
        });
    }
}
