package org.ecofrontier.study.checks;

import java.util.List;
import java.util.Objects;

import org.ecofrontier.model.Study;
import org.ecofrontier.model.Wording;
import org.ecofrontier.model.edit.CellChange;
import org.ecofrontier.model.edit.CellCommands;
import org.ecofrontier.model.edit.StudyCommand;
import org.ecofrontier.study.QuickFix;

/**
 * Puts other values into cells.
 *
 * @param wording what it does
 * @param cells the cells and their values
 * @since 0.1
 */
public record CellFix(Wording wording, List<CellChange> cells) implements QuickFix {

    /** Copies the list. */
    public CellFix {
        Objects.requireNonNull(wording);
        cells = List.copyOf(cells);
    }

    @Override
    public StudyCommand command(Study study) {
        return CellCommands.set(study, cells);
    }
}
