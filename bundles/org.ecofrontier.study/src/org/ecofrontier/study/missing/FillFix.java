package org.ecofrontier.study.missing;

import java.util.List;
import java.util.Objects;

import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.MissingPolicy;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.Wording;
import org.ecofrontier.model.edit.StudyCommand;
import org.ecofrontier.study.QuickFix;

/**
 * Fills the missing values of an indicator by a rule, or chooses to drop the rows without them.
 *
 * @param wording what it does
 * @param indicator id of the indicator
 * @param rule the rule
 * @since 0.1
 */
public record FillFix(Wording wording, String indicator, MissingPolicy rule) implements QuickFix {

    /** Checks that nothing is null. */
    public FillFix {
        Objects.requireNonNull(wording);
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(rule);
    }

    /**
     * {@return a fix for an indicator}
     *
     * @param indicator the indicator
     * @param rule the rule
     */
    public static FillFix of(Indicator indicator, MissingPolicy rule) {
        return new FillFix(Wording.of(FillFix.class, "fix.fill." + rule.getLiteral(), indicator.getId()), indicator.getId(), rule);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when the study no longer has the indicator
     */
    @Override
    public StudyCommand command(Study study) {
        Indicator chosen = study.getIndicators().stream().filter(each -> indicator.equals(each.getId())).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no indicator of the study: " + indicator));
        return MissingValues.fill(study, List.of(chosen), rule);
    }
}
