package org.ecofrontier.ui.editor;

import java.util.List;
import java.util.Optional;

import org.ecofrontier.ui.figures.FigureTools;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.session.OpenStudy;

/**
 * A part of the window that is about one study: commands act on what it says.
 *
 * @since 0.1
 */
public interface StudyPart {

    /** {@return the study, when it is read} */
    Optional<OpenStudy> openStudy();

    /** {@return the ids of the analyses that are selected in it} */
    default List<String> selectedAnalyses() {
        return List.of();
    }

    /** {@return the grid that is in front} */
    default Optional<Grid> grid() {
        return Optional.empty();
    }

    /** {@return the figure that is in front} */
    default Optional<FigureTools> figure() {
        return Optional.empty();
    }

    /** {@return a name for the grid in front, for files} */
    default String gridName() {
        return "data";
    }
}
