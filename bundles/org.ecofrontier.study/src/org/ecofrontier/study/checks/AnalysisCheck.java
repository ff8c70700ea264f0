package org.ecofrontier.study.checks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Binding;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFinding.Severity;
import org.ecofrontier.study.StudyPlace;
import org.ecofrontier.study.StudyPlace.Part;

/** What an efficiency analysis is asked to tell apart: inputs that are not all the same. */
final class AnalysisCheck {

    private static final Set<String> SLOTS = Set.of("inputs", "desirable", "undesirable", "groups");
    private static final double HIGH = 0.98;
    private static final int LEAST_PAIRS = 8;

    private final Study study;
    private final Map<String, double[]> columns;
    private final Found found;

    /**
     * A check of the analyses of a study.
     *
     * @param columns the figures by id of the indicator
     */
    AnalysisCheck(Study study, Map<String, double[]> columns, Found found) {
        this.study = study;
        this.columns = columns;
        this.found = found;
    }

    void run() {
        study.getAnalyses().stream().filter(each -> each.isEnabled() && isFrontier(each)).forEach(this::correlations);
    }

    /** A study does not know methods: an analysis at a frontier is told by what is bound, inputs and outputs and a grouping at most. */
    private static boolean isFrontier(Analysis analysis) {
        Set<String> slots = analysis.getBindings().stream().map(Binding::getSlot).collect(Collectors.toSet());
        return SLOTS.containsAll(slots) && !inputs(analysis).isEmpty() && (slots.contains("desirable") || slots.contains("undesirable"));
    }

    private static List<String> inputs(Analysis analysis) {
        return analysis.getBindings().stream().filter(binding -> "inputs".equals(binding.getSlot()))
            .flatMap(binding -> binding.getSources().stream()).filter(IndicatorSource.class::isInstance)
            .map(source -> ((IndicatorSource) source).getIndicator()).distinct().toList();
    }

    private void correlations(Analysis analysis) {
        List<String> inputs = inputs(analysis).stream().filter(columns::containsKey).toList();
        for (int i = 0; i < inputs.size(); i++) {
            for (int j = i + 1; j < inputs.size(); j++) {
                double r = correlation(columns.get(inputs.get(i)), columns.get(inputs.get(j)));
                if (Math.abs(r) >= HIGH) {
                    found.add(Severity.INFO, StudyPlace.of(Part.ANALYSIS, analysis.getId()), List.of(), "correlated",
                        String.valueOf(analysis.getId()), inputs.get(i), inputs.get(j), String.format(Locale.ROOT, "%.3f", r));
                }
            }
        }
    }

    /** Pearson's correlation over the rows where both are there, NaN for few of them or a constant. */
    static double correlation(double[] a, double[] b) {
        int[] rows = IntStream.range(0, a.length).filter(row -> !Double.isNaN(a[row]) && !Double.isNaN(b[row])).toArray();
        if (rows.length < LEAST_PAIRS) {
            return Double.NaN;
        }
        double meanA = IntStream.of(rows).mapToDouble(row -> a[row]).average().orElseThrow();
        double meanB = IntStream.of(rows).mapToDouble(row -> b[row]).average().orElseThrow();
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int row : rows) {
            ab += (a[row] - meanA) * (b[row] - meanB);
            aa += (a[row] - meanA) * (a[row] - meanA);
            bb += (b[row] - meanB) * (b[row] - meanB);
        }
        return ab / Math.sqrt(aa) / Math.sqrt(bb);
    }
}
