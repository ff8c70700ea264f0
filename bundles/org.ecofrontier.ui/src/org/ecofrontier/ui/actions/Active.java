package org.ecofrontier.ui.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.editor.StudyPart;
import org.ecofrontier.ui.figures.FigureTools;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.Studies;

/**
 * What commands act on: the study and the analyses of the part in front.
 *
 * @since 0.1
 */
public final class Active {

    private static final List<Runnable> LISTENERS = new ArrayList<>();

    private Active() {
    }

    private static Optional<StudyPart> part() {
        Optional<IWorkbenchPage> page = Editors.page();
        IWorkbenchPart part = page.map(IWorkbenchPage::getActivePart).orElse(null);
        if (part instanceof StudyPart active && active.openStudy().isPresent()) {
            return Optional.of(active);
        }
        return editor();
    }

    /** {@return the tree of studies, if it is the part in use} */
    public static Optional<PartsTree> tree() {
        return Editors.page().map(IWorkbenchPage::getActivePart).filter(PartsTree.class::isInstance).map(PartsTree.class::cast);
    }

    private static Optional<StudyPart> editor() {
        return Editors.page().map(IWorkbenchPage::getActiveEditor).filter(StudyPart.class::isInstance).map(StudyPart.class::cast);
    }

    /** {@return the study in front; the one that is open when there is only one} */
    public static Optional<OpenStudy> study() {
        Optional<OpenStudy> study = part().flatMap(StudyPart::openStudy);
        if (study.isPresent()) {
            return study;
        }
        List<OpenStudy> open = Studies.get().open();
        return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
    }

    /** {@return the ids of the analyses that are selected} */
    public static List<String> analyses() {
        return part().map(StudyPart::selectedAnalyses).orElse(List.of());
    }

    /** {@return the grid of the editor in front} */
    public static Optional<Grid> grid() {
        return editor().flatMap(StudyPart::grid);
    }

    /** {@return the figure of the editor in front} */
    public static Optional<FigureTools> figure() {
        return editor().flatMap(StudyPart::figure);
    }

    /** {@return a name for the grid of the editor in front, for files} */
    public static String gridName() {
        return editor().map(StudyPart::gridName).orElse("table");
    }

    /** Adds a listener, told when another part comes to the front. */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    /** Removes a listener. */
    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    /** Tells the listeners. */
    public static void fire() {
        List.copyOf(LISTENERS).forEach(Runnable::run);
    }
}
