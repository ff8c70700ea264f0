package org.ecofrontier.study.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Parameter;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.FrontierVariables;
import org.ecofrontier.study.StudyFinding.Severity;
import org.ecofrontier.study.StudyPlace;
import org.ecofrontier.study.StudyPlace.Part;

/** What an efficiency analysis is asked to tell apart: enough units for its variables, inputs that are not all the same. */
final class AnalysisCheck {

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
        study.getAnalyses().stream().filter(Analysis::isEnabled).forEach(analysis -> FrontierVariables.of(analysis).ifPresent(variables -> {
            units(analysis, variables);
            correlations(analysis, variables);
        }));
    }

    /** At least max(m s, 3 (m + s)) units for m inputs and s outputs: Cooper, Seiford and Tone (2007), p. 284. */
    private void units(Analysis analysis, FrontierVariables variables) {
        int wanted = Math.max(variables.inputs().size() * variables.outputs().size(), 3 * variables.count());
        int regions = study.getRegions().size();
        long units = (long) regions * years(analysis);
        // With fewer regions than variables the validation of the study warns already.
        if (units < wanted && regions >= variables.count()) {
            found.add(Severity.INFO, StudyPlace.of(Part.ANALYSIS, analysis.getId()), List.of(), "fewUnits",
                String.valueOf(analysis.getId()), units, variables.count(), wanted);
        }
    }

    /** How many years a frontier covers. */
    private int years(Analysis analysis) {
        String frontier = parameter(analysis, "frontier", "contemporaneous");
        int all = Math.max(1, study.getYears().size());
        return switch (frontier) {
            case "pooled" -> all;
            case "window" -> Math.min(all, window(parameter(analysis, "window", "3")));
            default -> 1;
        };
    }

    private static int window(String text) {
        return text.matches("[0-9]{1,4}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }

    private static String parameter(Analysis analysis, String id, String otherwise) {
        return analysis.getParameters().stream().filter(each -> id.equals(each.getId()) && each.getValue() != null)
            .map(Parameter::getValue).findFirst().orElse(otherwise);
    }

    private void correlations(Analysis analysis, FrontierVariables variables) {
        List<String> inputs = new ArrayList<>(variables.inputs());
        inputs.removeIf(id -> !columns.containsKey(id));
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
