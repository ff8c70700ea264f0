package org.ecofrontier.study.formula;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.edit.IndicatorCommands;
import org.ecofrontier.model.edit.StudyCommand;

/**
 * What a user does with formulas.
 *
 * @since 0.1
 */
public final class DerivedIndicators {

    private DerivedIndicators() {
    }

    /**
     * {@return a command that makes an indicator follow from a formula; its cells are emptied, and undo brings them back}
     *
     * @param study the study
     * @param indicator an indicator of the study
     * @param formula the formula
     * @throws FormulaException when it is no formula, uses an indicator that is not there, or itself through others
     */
    public static StudyCommand define(Study study, Indicator indicator, String formula) {
        check(study, indicator, formula);
        return IndicatorCommands.define(study, indicator, formula);
    }

    /**
     * {@return a command that adds an indicator whose values follow from a formula, after those that are there}
     *
     * @param study the study
     * @param indicator the indicator with id, name, unit and kind, not part of a study
     * @param formula the formula
     * @throws FormulaException when it is no formula, uses an indicator that is not there, or itself
     */
    public static StudyCommand add(Study study, Indicator indicator, String formula) {
        check(study, indicator, formula);
        indicator.setFormula(formula);
        return IndicatorCommands.add(study, indicator, study.getIndicators().size());
    }

    private static void check(Study study, Indicator indicator, String formula) {
        Formula.parse(indicator.getId(), formula);
        Map<String, String> texts = new LinkedHashMap<>();
        study.getIndicators().stream().filter(FormulaGraph::isDerived).forEach(each -> texts.putIfAbsent(each.getId(), each.getFormula()));
        texts.put(indicator.getId(), formula);
        Set<String> ids = new HashSet<>(FormulaGraph.ids(study.getIndicators()));
        ids.add(indicator.getId());
        new FormulaGraph(ids, texts).failure(indicator.getId()).ifPresent(why -> {
            throw new FormulaException(why);
        });
    }

    /**
     * {@return a command that takes the formula of an indicator away and keeps the values as they are now, as observed ones}
     *
     * @param study the study
     * @param indicator an indicator of the study
     */
    public static StudyCommand freeze(Study study, Indicator indicator) {
        return IndicatorCommands.freeze(study, indicator, StudyValues.of(study).column(study.getIndicators().indexOf(indicator)));
    }
}
