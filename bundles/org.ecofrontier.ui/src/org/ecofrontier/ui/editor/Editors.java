package org.ecofrontier.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.results.ResultInput;
import org.ecofrontier.ui.session.OpenStudy;

/**
 * Opens and closes editors.
 *
 * @since 0.1
 */
public final class Editors {

    private static final String STUDY = "org.ecofrontier.ui.studyEditor";
    private static final String RESULT = "org.ecofrontier.ui.resultEditor";

    private Editors() {
    }

    /** {@return the page of the window, if there is one} */
    public static Optional<IWorkbenchPage> page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        return Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage);
    }

    /**
     * Opens the editor of a study, or brings it to the front.
     *
     * @param path the study file
     * @return the editor
     */
    public static Optional<StudyPages> openStudy(Path path) {
        return open(new StudyInput(path.toAbsolutePath().normalize()), STUDY).map(StudyPages.class::cast);
    }

    /** Opens the editor of a study at a page. */
    public static Optional<StudyPage> openPage(OpenStudy study, String page) {
        return openStudy(study.path()).flatMap(editor -> editor.showPage(page));
    }

    /**
     * Opens the results of an analysis, or brings them to the front.
     *
     * @param study the study
     * @param analysis the id of the analysis
     */
    public static void openResult(OpenStudy study, String analysis) {
        open(new ResultInput(study.path(), analysis), RESULT);
    }

    /** {@return the part that was opened} */
    public static Optional<IEditorPart> open(IEditorInput input, String editor) {
        try {
            Optional<IWorkbenchPage> page = page();
            return page.isPresent() ? Optional.ofNullable(page.get().openEditor(input, editor)) : Optional.empty();
        } catch (PartInitException e) {
            Log.error("An editor could not be opened", e);
            return Optional.empty();
        }
    }

    /** Closes the result editors of a study. */
    public static void closeResults(OpenStudy study) {
        if (PlatformUI.getWorkbench().isClosing()) {
            return;
        }
        page().ifPresent(page -> {
            List<IEditorReference> doomed = new ArrayList<>();
            for (IEditorReference reference : page.getEditorReferences()) {
                if (inputOf(reference) instanceof ResultInput input && input.path().equals(study.path())) {
                    doomed.add(reference);
                }
            }
            page.closeEditors(doomed.toArray(IEditorReference[]::new), false);
        });
    }

    private static IEditorInput inputOf(IEditorReference reference) {
        try {
            return reference.getEditorInput();
        } catch (PartInitException e) {
            Log.warning("The input of an editor is not known", e);
            return null;
        }
    }
}
