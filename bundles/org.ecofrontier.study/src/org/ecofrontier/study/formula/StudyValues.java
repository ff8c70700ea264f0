package org.ecofrontier.study.formula;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.StudyFinding.Severity;
import org.ecofrontier.study.StudyPlace;
import org.ecofrontier.study.StudyPlace.Part;

/**
 * The values of a study as everyone should read them: observed ones as they are stored, those of derived indicators computed from their
 * formulas. The study holds only the formula of a derived indicator, never its values, so that they cannot disagree with the figures they
 * follow from; what the file may hold in their cells is not looked at. It is a snapshot of the data: make a new one after the study has
 * changed. A derived indicator is computed when it is first asked for.
 *
 * <p>Not for use by several threads at once.
 *
 * @since 0.1
 */
public final class StudyValues {

    private final List<Indicator> indicators;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Rows rows;
    private final FormulaGraph graph;
    private final Map<String, Values> computed = new HashMap<>();
    private final Map<String, Notes> notes = new HashMap<>();

    private StudyValues(Study study) {
        indicators = List.copyOf(study.getIndicators());
        for (int i = 0; i < indicators.size(); i++) {
            positions.putIfAbsent(indicators.get(i).getId(), i);
        }
        rows = new Rows(study.getObservations());
        graph = FormulaGraph.of(indicators);
    }

    /**
     * {@return the values of a study}
     *
     * @param study the study
     */
    public static StudyValues of(Study study) {
        return new StudyValues(study);
    }

    /**
     * {@return whether the values of an indicator follow from a formula}
     *
     * @param indicator an indicator
     */
    public static boolean isDerived(Indicator indicator) {
        return FormulaGraph.isDerived(indicator);
    }

    /**
     * {@return a value, NaN = missing}
     *
     * @param row place of the observation in the study
     * @param indicator place of the indicator in the study
     */
    public double get(int row, int indicator) {
        return isDerived(indicators.get(indicator)) ? derived(indicators.get(indicator).getId()).numbers()[row]
            : rows.observation(row).getValues().get(indicator);
    }

    /**
     * {@return whether a value is imputed, or follows from an imputed one, and is there}
     *
     * @param row place of the observation in the study
     * @param indicator place of the indicator in the study
     */
    public boolean isImputed(int row, int indicator) {
        if (!isDerived(indicators.get(indicator))) {
            return rows.observation(row).getValues().isImputed(indicator);
        }
        Values values = derived(indicators.get(indicator).getId());
        return values.imputed().get(row) && !values.isMissing(row);
    }

    /**
     * {@return all values of an indicator in the order of the observations, NaN = missing}
     *
     * @param indicator place of the indicator in the study
     */
    public double[] column(int indicator) {
        return values(indicators.get(indicator).getId(), indicator).numbers().clone();
    }

    /**
     * {@return why a derived indicator has no values at all: its formula cannot be read, uses what is not there, or uses itself}
     *
     * @param indicator id of the indicator
     */
    public Optional<StudyFinding> failure(String indicator) {
        return graph.failure(indicator).map(why -> new StudyFinding(Severity.ERROR, why, StudyPlace.of(Part.INDICATOR, indicator)));
    }

    /**
     * {@return the values of a derived indicator, and of those it is computed from, that could not be computed}
     *
     * @param indicator id of the indicator
     */
    public List<StudyFinding> problems(String indicator) {
        Set<String> used = new LinkedHashSet<>(List.of(indicator));
        for (int i = graph.order().size() - 1; i >= 0; i--) {
            if (used.contains(graph.order().get(i))) {
                graph.formula(graph.order().get(i)).ifPresent(formula -> used.addAll(formula.indicators()));
            }
        }
        return findings(used);
    }

    /** {@return what is wrong with the formulas, and the values that could not be computed} */
    public List<StudyFinding> findings() {
        List<StudyFinding> all = new ArrayList<>();
        Map<String, Indicator> derived = new LinkedHashMap<>();
        indicators.stream().filter(FormulaGraph::isDerived).forEach(each -> derived.putIfAbsent(each.getId(), each));
        derived.keySet().forEach(id -> failure(id).ifPresent(all::add));
        all.addAll(findings(derived.keySet()));
        derived.values().forEach(each -> all.addAll(UnitCheck.of(each, indicators, graph)));
        return all;
    }

    private List<StudyFinding> findings(Set<String> derived) {
        List<StudyFinding> all = new ArrayList<>();
        for (String id : graph.order()) {
            if (derived.contains(id)) {
                derived(id);
                all.addAll(notes.containsKey(id) ? notes.get(id).toList() : List.of());
            }
        }
        return all;
    }

    private Values values(String id, int position) {
        if (isDerived(indicators.get(position))) {
            return derived(id);
        }
        double[] numbers = new double[rows.size()];
        BitSet imputed = new BitSet();
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = rows.observation(row).getValues().get(position);
            imputed.set(row, rows.observation(row).getValues().isImputed(position));
        }
        return new Values(numbers, imputed);
    }

    /** Those that a formula uses are computed before, in order, so that a long chain does not nest. */
    private Values derived(String id) {
        Values known = computed.get(id);
        if (known != null) {
            return known;
        }
        if (graph.failure(id).isPresent()) {
            return computed.computeIfAbsent(id, failed -> Values.missing(rows.size()));
        }
        Set<String> needed = new LinkedHashSet<>(List.of(id));
        for (int i = graph.order().size() - 1; i >= 0; i--) {
            String each = graph.order().get(i);
            if (needed.contains(each) && !computed.containsKey(each)) {
                needed.addAll(graph.formula(each).orElseThrow().indicators());
            }
        }
        for (String each : graph.order()) {
            if (needed.contains(each) && !computed.containsKey(each)) {
                Notes own = new Notes(each, rows);
                notes.put(each, own);
                Evaluation evaluation = new Evaluation(rows, this::used, own);
                computed.put(each, evaluation.of(graph.formula(each).orElseThrow().expression()));
            }
        }
        return computed.get(id);
    }

    private Values used(String id) {
        Values known = computed.get(id);
        return known != null ? known : values(id, positions.get(id));
    }
}
