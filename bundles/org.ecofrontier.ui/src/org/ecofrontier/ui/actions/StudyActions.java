package org.ecofrontier.ui.actions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.ecofrontier.model.edit.EditRefusedException;
import org.ecofrontier.ui.analyses.AnalysisEdits;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.editor.StudyPages;
import org.ecofrontier.ui.findings.FindingsView;
import org.ecofrontier.ui.help.ErrorReportDialog;
import org.ecofrontier.ui.help.HelpPages;
import org.ecofrontier.ui.help.HelpView;
import org.ecofrontier.ui.help.TutorialView;
import org.ecofrontier.ui.install.InstallDialog;
import org.ecofrontier.ui.install.InstalledDialog;
import org.ecofrontier.ui.jobs.Runs;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.methods.MethodsView;
import org.ecofrontier.ui.preferences.PreferencesDialog;
import org.ecofrontier.ui.progress.ProgressView;
import org.ecofrontier.ui.region.RegionView;
import org.ecofrontier.ui.reports.Reports;
import org.ecofrontier.ui.search.SearchBox;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.studies.StudiesView;
import org.ecofrontier.ui.text.UiText;
import org.ecofrontier.ui.welcome.NewStudy;
import org.ecofrontier.ui.welcome.WelcomeEditor;
import org.ecofrontier.ui.welcome.WelcomeInput;

/** What the commands of the workbench do, and when. */
final class StudyActions {

    private StudyActions() {
    }

    static List<StudyAction> all() {
        List<StudyAction> all = new ArrayList<>();
        all.add(action("newStudy", "new", () -> true, NewStudy::ask));
        all.add(action("openStudy", "open", () -> true, StudyActions::open));
        all.add(action("save", "save", () -> study(OpenStudy::isDirty), () -> editor(editor -> save(editor, false))));
        all.add(action("saveAs", "save-as", () -> Active.study().isPresent(), () -> editor(editor -> save(editor, true))));
        all.add(action("revert", "", () -> study(OpenStudy::isDirty), () -> editor(StudyActions::revert)));
        all.add(action("closeStudy", "", () -> Active.study().isPresent(),
            () -> editor(editor -> editor.getSite().getPage().closeEditor(editor, true))));
        all.add(action("undo", "undo", () -> TextUndo.canUndo() || study(OpenStudy::canUndo), StudyActions::undo));
        all.add(action("redo", "redo", () -> TextUndo.canRedo() || study(OpenStudy::canRedo), StudyActions::redo));
        all.add(action("preferences", "", () -> true, StudyActions::preferences));
        all.add(action("makeReport", "report", () -> study(study -> !study.study().getAnalyses().isEmpty()), () -> change(Reports::ask)));
        all.addAll(DataActions.all());
        all.addAll(FigureActions.all());
        addAnalyses(all);
        addViews(all);
        return all;
    }

    /** What is typed into a field and the study have each their own history. */
    private static void undo() {
        if (TextUndo.canUndo()) {
            TextUndo.undo();
        } else {
            change(OpenStudy::undo);
        }
    }

    private static void redo() {
        if (TextUndo.canRedo()) {
            TextUndo.redo();
        } else {
            change(OpenStudy::redo);
        }
    }

    private static void addAnalyses(List<StudyAction> all) {
        BooleanSupplier selected = () -> Active.study().isPresent() && !Active.analyses().isEmpty();
        BooleanSupplier idle = () -> study(study -> Runs.of(study).isEmpty());
        all.add(action("run", "run", () -> selected.getAsBoolean() && idle.getAsBoolean(),
            () -> change(study -> Runs.start(study, Active.analyses()))));
        all.add(action("runAll", "run-all", () -> idle.getAsBoolean() && study(study -> !study.study().getAnalyses().isEmpty()),
            () -> change(study -> Runs.start(study, List.of()))));
        all.add(action("stop", "stop", () -> !Runs.underWay().isEmpty(), Runs::stopAll));
        all.add(action("showResult", "results",
            () -> selected.getAsBoolean() && study(study -> study.states().of(Active.analyses().getFirst()).hasResult()),
            () -> change(study -> Active.analyses().forEach(id -> Editors.openResult(study, id)))));
        all.add(action("addAnalysis", "add", () -> Active.study().isPresent(), () -> change(AnalysisEdits::add)));
        all.add(action("duplicate", "duplicate", selected, () -> change(study -> AnalysisEdits.duplicate(study, Active.analyses()))));
    }

    private static void addViews(List<StudyAction> all) {
        all.add(view("showStudies", "study", StudiesView.ID));
        all.add(view("showFindings", "findings", FindingsView.ID));
        all.add(view("showProgress", "progress", ProgressView.ID));
        all.add(view("showMethods", "methods", MethodsView.ID));
        all.add(view("showRegion", "region", RegionView.ID));
        all.add(action("about", "about", () -> true, () -> new AboutDialog(Say.shell()).open()));
        all.add(view("showTutorial", "check-done", TutorialView.ID));
        all.add(action("showHelp", "about", () -> true, HelpView::showCurrent));
        all.add(action("helpPages", "", () -> HelpPages.exists(HelpPages.INDEX), () -> HelpPages.open(HelpPages.INDEX)));
        all.add(action("search", "", () -> true, SearchBox::focus));
        all.add(action("installMethods", "add", () -> true, () -> InstallDialog.install(Say.shell())));
        all.add(action("checkUpdates", "", () -> true, () -> InstallDialog.update(Say.shell())));
        all.add(action("installedMethods", "", () -> true, () -> InstalledDialog.show(Say.shell())));
        all.add(action("errorReport", "", () -> true, ErrorReportDialog::show));
        all.add(action("welcome", "welcome", () -> true, () -> Editors.open(new WelcomeInput(), WelcomeEditor.ID)));
    }

    static StudyAction action(String id, String icon, BooleanSupplier enabled, Runnable run) {
        return new StudyAction(Actions.PREFIX + id, icon, enabled, run);
    }

    private static StudyAction view(String id, String icon, String view) {
        return action(id, icon, () -> true, () -> Editors.page().ifPresent(page -> show(page, view)));
    }

    private static void show(IWorkbenchPage page, String view) {
        try {
            page.showView(view);
        } catch (PartInitException e) {
            Log.error("A view could not be opened", e);
        }
    }

    static boolean study(Predicate<OpenStudy> test) {
        return Active.study().filter(test).isPresent();
    }

    static void change(Consumer<OpenStudy> change) {
        Active.study().ifPresent(study -> {
            try {
                change.accept(study);
            } catch (EditRefusedException e) {
                Say.warning(Say.reason(e));
            }
        });
    }

    private static void editor(Consumer<StudyPages> action) {
        Active.study().flatMap(study -> Editors.openStudy(study.path())).ifPresent(action);
    }

    private static void save(StudyPages editor, boolean other) {
        if (other) {
            editor.doSaveAs();
        } else {
            editor.getSite().getPage().saveEditor(editor, false);
        }
    }

    private static void revert(StudyPages editor) {
        Path path = editor.openStudy().map(OpenStudy::path).orElseThrow();
        if (Say.confirm(UiText.of("revert.ask"), UiText.of("revert.yes"))) {
            editor.getSite().getPage().closeEditor(editor, false);
            Editors.openStudy(path);
        }
    }

    private static void preferences() {
        if (new PreferencesDialog(Say.shell()).ask()
                && Say.confirm(UiText.of("preferences.restart"), UiText.of("preferences.restartNow"), UiText.of("preferences.later"))) {
            PlatformUI.getWorkbench().restart();
        }
    }

    private static void open() {
        FileDialog dialog = new FileDialog(Say.shell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(new String[] {"*.ecostudy", "*.*"});
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                Editors.openStudy(Path.of(dialog.getFilterPath()).resolve(name));
            }
        }
    }
}
