package org.ecofrontier.ui.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.ecofrontier.ui.actions.Active;
import org.ecofrontier.ui.actions.StudyAction;
import org.ecofrontier.ui.actions.TextUndo;
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

/**
 * What the commands of the workbench do, and when.
 *
 * @since 0.1
 */
public final class StudyActions {

    private StudyActions() {
    }

    /** {@return all commands} */
    public static List<StudyAction> all() {
        List<StudyAction> all = new ArrayList<>();
        all.add(Commands.action("newStudy", "new", () -> true, NewStudy::ask));
        all.add(Commands.action("openStudy", "open", () -> true, StudyActions::open));
        all.add(Commands.action("save", "save", () -> Commands.study(OpenStudy::isDirty), () -> editor(editor -> save(editor, false))));
        all.add(Commands.action("saveAs", "save-as", () -> Active.study().isPresent(), () -> editor(editor -> save(editor, true))));
        all.add(Commands.action("revert", "", () -> Commands.study(OpenStudy::isDirty), () -> editor(StudyActions::revert)));
        all.add(Commands.action("closeStudy", "", () -> Active.study().isPresent(),
            () -> editor(editor -> editor.getSite().getPage().closeEditor(editor, true))));
        all.add(Commands.action("undo", "undo", () -> TextUndo.canUndo() || Commands.study(OpenStudy::canUndo), StudyActions::undo));
        all.add(Commands.action("redo", "redo", () -> TextUndo.canRedo() || Commands.study(OpenStudy::canRedo), StudyActions::redo));
        all.add(Commands.action("preferences", "", () -> true, StudyActions::preferences));
        all.add(Commands.action("makeReport", "report", () -> Commands.study(study -> !study.study().getAnalyses().isEmpty()),
            () -> Commands.change(Reports::ask)));
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
            Commands.change(OpenStudy::undo);
        }
    }

    private static void redo() {
        if (TextUndo.canRedo()) {
            TextUndo.redo();
        } else {
            Commands.change(OpenStudy::redo);
        }
    }

    private static void addAnalyses(List<StudyAction> all) {
        BooleanSupplier selected = () -> Active.study().isPresent() && !Active.analyses().isEmpty();
        BooleanSupplier idle = () -> Commands.study(study -> Runs.of(study).isEmpty());
        all.add(Commands.action("run", "run", () -> selected.getAsBoolean() && idle.getAsBoolean(),
            () -> Commands.change(study -> Runs.start(study, Active.analyses()))));
        all.add(Commands.action("runAll", "run-all",
            () -> idle.getAsBoolean() && Commands.study(study -> !study.study().getAnalyses().isEmpty()),
            () -> Commands.change(study -> Runs.start(study, List.of()))));
        all.add(Commands.action("stop", "stop", () -> !Runs.underWay().isEmpty(), Runs::stopAll));
        all.add(Commands.action("showResult", "results",
            () -> selected.getAsBoolean() && Commands.study(study -> study.states().of(Active.analyses().getFirst()).hasResult()),
            () -> Commands.change(study -> Active.analyses().forEach(id -> Editors.openResult(study, id)))));
        all.add(Commands.action("addAnalysis", "add", () -> Active.study().isPresent(), () -> Commands.change(AnalysisEdits::add)));
        all.add(Commands.action("duplicate", "duplicate", selected,
            () -> Commands.change(study -> AnalysisEdits.duplicate(study, Active.analyses()))));
    }

    private static void addViews(List<StudyAction> all) {
        all.add(view("showStudies", "study", StudiesView.ID));
        all.add(view("showFindings", "findings", FindingsView.ID));
        all.add(view("showProgress", "progress", ProgressView.ID));
        all.add(view("showMethods", "methods", MethodsView.ID));
        all.add(view("showRegion", "region", RegionView.ID));
        all.add(Commands.action("nextPane", "", () -> true, () -> PartCycle.go(1)));
        all.add(Commands.action("previousPane", "", () -> true, () -> PartCycle.go(-1)));
        all.add(Commands.action("about", "about", () -> true, () -> new AboutDialog(Say.shell()).open()));
        all.add(view("showTutorial", "check-done", TutorialView.ID));
        all.add(Commands.action("showHelp", "about", () -> true, HelpView::showCurrent));
        all.add(Commands.action("helpPages", "", () -> HelpPages.exists(HelpPages.INDEX), () -> HelpPages.open(HelpPages.INDEX)));
        all.add(Commands.action("search", "", () -> true, SearchBox::focus));
        all.add(Commands.action("installMethods", "add", () -> true, () -> InstallDialog.install(Say.shell())));
        all.add(Commands.action("checkUpdates", "", () -> true, () -> InstallDialog.update(Say.shell())));
        all.add(Commands.action("installedMethods", "", () -> true, () -> InstalledDialog.show(Say.shell())));
        all.add(Commands.action("errorReport", "", () -> true, ErrorReportDialog::show));
        all.add(Commands.action("welcome", "welcome", () -> true, () -> Editors.open(new WelcomeInput(), WelcomeEditor.ID)));
    }

    private static StudyAction view(String id, String icon, String view) {
        return Commands.action(id, icon, () -> true, () -> Editors.page().ifPresent(page -> show(page, view)));
    }

    private static void show(IWorkbenchPage page, String view) {
        try {
            page.showView(view);
        } catch (PartInitException e) {
            Log.error("A view could not be opened", e);
        }
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
