package org.ecofrontier.study.missing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.MissingPolicy;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.Wording;
import org.ecofrontier.model.edit.CellChange;
import org.ecofrontier.model.edit.ImputationCommands;
import org.ecofrontier.model.edit.StudyCommand;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.StudyFinding.Severity;
import org.ecofrontier.study.StudyPlace;

/**
 * The analyst's choice about the missing values of an indicator, carried out on the study. Only observed values count: a cell that was
 * imputed before is filled anew, so that filling twice gives the same as once, and another rule replaces the first wholly. Region-years
 * without an observation stay without.
 *
 * @since 0.1
 */
public final class MissingValues {

    private MissingValues() {
    }

    /**
     * {@return what a rule would fill}
     *
     * @param study the study
     * @param indicator an observed indicator of the study
     * @param rule the rule; refuse and drop fill nothing
     * @throws IllegalArgumentException when the indicator is not part of the study
     */
    public static FillPlan plan(Study study, Indicator indicator, MissingPolicy rule) {
        int column = study.getIndicators().indexOf(indicator);
        if (column < 0) {
            throw new IllegalArgumentException("not an indicator of the study: " + indicator.getId());
        }
        List<Observation> rows = study.getObservations();
        double[] filled = new double[rows.size()];
        Arrays.setAll(filled, row -> observed(rows.get(row), column));
        Map<String, List<Integer>> regions = new LinkedHashMap<>();
        for (int row = 0; row < filled.length; row++) {
            if (rows.get(row).getYear() != null) {
                regions.computeIfAbsent(rows.get(row).getRegion(), id -> new ArrayList<>()).add(row);
            }
        }
        regions.values().forEach(region -> fill(rule, rows, region, filled));
        List<CellChange> cells = new ArrayList<>();
        List<StudyFinding> left = new ArrayList<>();
        for (int row = 0; row < filled.length; row++) {
            Observation observation = rows.get(row);
            if (Double.isNaN(observed(observation, column))) {
                if (Double.isNaN(filled[row])) {
                    left.add(left(indicator, observation, rule));
                } else {
                    cells.add(new CellChange(observation.getRegion(), observation.getYear(), indicator.getId(), filled[row], true));
                }
            }
        }
        return new FillPlan(indicator, rule, cells, left);
    }

    private static double observed(Observation observation, int column) {
        ObservationValues values = observation.getValues();
        return values.isImputed(column) ? Double.NaN : values.get(column);
    }

    /** Observations may stand in any order; of two for one year the first counts. */
    private static void fill(MissingPolicy rule, List<Observation> rows, List<Integer> region, double[] filled) {
        List<Integer> sorted = new ArrayList<>(region);
        sorted.sort(Comparator.comparing(row -> rows.get(row).getYear()));
        for (int i = sorted.size() - 1; i > 0; i--) {
            if (rows.get(sorted.get(i)).getYear().equals(rows.get(sorted.get(i - 1)).getYear())) {
                sorted.remove(i);
            }
        }
        int[] years = sorted.stream().mapToInt(row -> rows.get(row).getYear()).toArray();
        double[] series = SeriesFill.fill(rule, years, sorted.stream().mapToDouble(row -> filled[row]).toArray());
        for (int i = 0; i < years.length; i++) {
            filled[sorted.get(i)] = series[i];
        }
    }

    private static StudyFinding left(Indicator indicator, Observation observation, MissingPolicy rule) {
        String reason = observation.getYear() == null ? "no-years" : rule.getLiteral();
        Wording wording = Wording.of(MissingValues.class, "fill.left." + reason, indicator.getId(), observation.getRegion(),
            observation.getYear() == null ? "-" : observation.getYear().toString());
        return new StudyFinding(Severity.WARNING, wording,
            StudyPlace.cell(indicator.getId(), observation.getRegion(), observation.getYear()));
    }

    /**
     * {@return a command that fills the missing cells of indicators by a rule, marks them as imputed and records the rule}
     *
     * @param study the study
     * @param indicators indicators of the study, observed ones unless the rule is refuse or drop
     * @param rule the rule; refuse and drop take imputed values back
     */
    public static StudyCommand fill(Study study, Collection<Indicator> indicators, MissingPolicy rule) {
        List<CellChange> cells = !fills(rule) ? List.of() : indicators.stream()
            .flatMap(indicator -> plan(study, indicator, rule).cells().stream()).toList();
        return ImputationCommands.fill(study, indicators, rule, cells);
    }

    /**
     * {@return whether a rule puts values into cells, rather than saying what analyses do without them}
     *
     * @param rule the rule
     */
    public static boolean fills(MissingPolicy rule) {
        return rule != MissingPolicy.REFUSE && rule != MissingPolicy.DROP;
    }

    /**
     * {@return a command that makes all imputed cells of indicators missing again}
     *
     * @param study the study
     * @param indicators indicators of the study
     */
    public static StudyCommand takeBack(Study study, Collection<Indicator> indicators) {
        return ImputationCommands.takeBack(study, indicators);
    }

    /**
     * {@return the name of a rule for people}
     *
     * @param rule the rule
     */
    public static Wording name(MissingPolicy rule) {
        return Wording.of(MissingValues.class, "rule." + rule.getLiteral());
    }
}
