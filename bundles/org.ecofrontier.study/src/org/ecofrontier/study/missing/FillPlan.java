package org.ecofrontier.study.missing;

import java.util.List;

import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.MissingPolicy;
import org.ecofrontier.model.edit.CellChange;
import org.ecofrontier.study.StudyFinding;

/**
 * What a rule would put into the missing cells of an indicator.
 *
 * @param indicator the indicator
 * @param rule the rule
 * @param cells the imputed values, in the order of the observations
 * @param left the cells that stay missing, and why
 * @since 0.1
 */
public record FillPlan(Indicator indicator, MissingPolicy rule, List<CellChange> cells, List<StudyFinding> left) {

    /** Copies the lists. */
    public FillPlan {
        cells = List.copyOf(cells);
        left = List.copyOf(left);
    }
}
