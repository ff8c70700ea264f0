package org.ecofrontier.ui.results;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ecofrontier.ui.figures.FigureTools;
import org.ecofrontier.ui.grid.Grid;

/** A tab of the result editor. Made when it is first shown. */
interface ResultTab {

    /** What tests call it. */
    String id();

    /** Its title. */
    String title();

    /** The name of its icon. */
    String icon();

    /** Makes its widgets. */
    Control create(Composite parent);

    /** Shows which regions are selected now. */
    default void selectionChanged() {
    }

    /** Shows the year that is looked at now. */
    default void yearChanged() {
    }

    /** Its figure. */
    default Optional<FigureTools> figure() {
        return Optional.empty();
    }

    /** Its grid. */
    default Optional<Grid> grid() {
        return Optional.empty();
    }
}
