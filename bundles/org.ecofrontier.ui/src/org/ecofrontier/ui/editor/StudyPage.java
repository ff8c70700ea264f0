package org.ecofrontier.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ecofrontier.ui.grid.Grid;

/**
 * A page of the study editor. Made when it is first shown.
 *
 * @since 0.1
 */
public interface StudyPage {

    /** {@return the key of its title and the name of its icon} */
    String id();

    /** Makes its widgets. */
    Control create(Composite parent);

    /** Shows the study as it is now. */
    void refresh();

    /** Shows how the analyses stand now. */
    default void statesChanged() {
    }

    /** Shows which regions are selected now. */
    default void selectionChanged() {
    }

    /** Shows the year that is looked at now. */
    default void yearChanged() {
    }

    /** Selects a part of the study, if the page shows it. */
    default void reveal(String id) {
    }

    /** Takes the focus. */
    void focus();

    /** {@return its grid} */
    default Optional<Grid> grid() {
        return Optional.empty();
    }

    /** {@return the ids of the analyses that are selected on it} */
    default List<String> selectedAnalyses() {
        return List.of();
    }
}
