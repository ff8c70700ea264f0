package org.ecofrontier.ui.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.formula.DerivedIndicators;
import org.ecofrontier.study.formula.Formula;
import org.ecofrontier.study.formula.FormulaException;
import org.ecofrontier.study.formula.StudyValues;
import org.ecofrontier.study.formula.UnitCheck;

/**
 * What a formula would give in a study, worked out on a copy of it.
 *
 * @param copy the copy, in which the indicator has the formula
 * @param values the value of each observation; none when the formula makes no sense
 * @param unit the unit that follows from the units of the indicators; empty if it is not known
 * @param problem what is wrong with the formula; empty if nothing
 * @param notes what is worth knowing about the values
 */
record FormulaDraft(Study copy, double[] values, String unit, String problem, List<String> notes) {

    private static final int MOST_NOTES = 3;

    boolean isFine() {
        return problem.isEmpty();
    }

    long missing() {
        long missing = 0;
        for (double value : values) {
            missing += Double.isNaN(value) ? 1 : 0;
        }
        return missing;
    }

    /** Works a formula out; takes its time for large studies. The copy is the draft's own. */
    static FormulaDraft of(Study copy, String id, String formula, Locale locale) {
        Indicator indicator = copy.getIndicators().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
        try {
            DerivedIndicators.define(copy, indicator, formula);
        } catch (FormulaException e) {
            return new FormulaDraft(copy, new double[0], "", e.message(locale), List.of());
        }
        indicator.setFormula(formula);
        StudyValues values = StudyValues.of(copy);
        Optional<StudyFinding> failure = values.failure(id);
        if (failure.isPresent()) {
            return new FormulaDraft(copy, new double[0], "", words(failure.get(), locale), List.of());
        }
        double[] column = values.column(copy.getIndicators().indexOf(indicator));
        List<StudyFinding> problems = values.problems(id);
        List<String> notes = new ArrayList<>(problems.stream().limit(MOST_NOTES).map(each -> words(each, locale)).toList());
        if (problems.size() > MOST_NOTES) {
            notes.add("…");
        }
        String unit = UnitCheck.suggest(copy, Formula.parse(id, formula)).orElse("");
        return new FormulaDraft(copy, column, unit, "", notes);
    }

    private static String words(StudyFinding finding, Locale locale) {
        return finding.what(locale) + " " + finding.advice(locale);
    }

    /** A copy of a study for drafts, with the indicator in it. */
    static Study copyFor(Study snapshot, Indicator indicator) {
        if (snapshot.getIndicators().stream().noneMatch(each -> indicator.getId().equals(each.getId()))) {
            snapshot.getIndicators().add(EcoreUtil.copy(indicator));
        }
        return snapshot;
    }
}
