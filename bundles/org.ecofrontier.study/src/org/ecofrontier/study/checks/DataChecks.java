package org.ecofrontier.study.checks;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.formula.StudyValues;

/**
 * Looks for figures that are possible but unlikely, as slips of a yearbook or a keyboard are, and offers to put them right: outliers,
 * jumps, other units, signs, constant columns, inputs that say the same. Nothing is changed. Figures of derived indicators
 * are not looked at: they follow from others, which are.
 *
 * @since 0.1
 */
public final class DataChecks {

    private DataChecks() {
    }

    /**
     * {@return everything found, by indicator in the order of the study, then by analysis}
     *
     * @param study the study
     * @param values its values
     */
    public static List<StudyFinding> run(Study study, StudyValues values) {
        Found found = new Found();
        Map<String, double[]> columns = new HashMap<>();
        Figures.Groups groups = Figures.Groups.of(study.getObservations());
        for (int i = 0; i < study.getIndicators().size(); i++) {
            Indicator indicator = study.getIndicators().get(i);
            if (indicator.getId() == null) {
                continue;
            }
            double[] column = values.column(i);
            columns.putIfAbsent(indicator.getId(), column);
            if (!StudyValues.isDerived(indicator)) {
                Figures figures = new Figures(indicator, study.getObservations(), column, groups);
                BitSet slips = new UnitSlipCheck(figures, found).run();
                new SpreadCheck(figures, slips, found).run();
                new SignCheck(figures, found).run();
            }
        }
        new AnalysisCheck(study, columns, found).run();
        return found.toList();
    }
}
