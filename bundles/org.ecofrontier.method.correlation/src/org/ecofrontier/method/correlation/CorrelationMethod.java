package org.ecofrontier.method.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.estimation.Estimation;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.HeatMapFigure;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.statistics.correlation.Correlation;
import org.ecofrontier.statistics.correlation.CorrelationKind;

/**
 * Pearson's, Spearman's and Kendall's coefficients of all pairs of variables.
 *
 * @since 0.1
 */
public final class CorrelationMethod implements AnalysisMethod {

    private static final Messages MESSAGES = Messages.beside(CorrelationMethod.class);

    @Override
    public List<Finding> check(AnalysisInput input) {
        return List.of();
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        List<Variable.Numeric> variables = input.numeric("variables");
        CorrelationKind kind = input.parameters().choice("kind", CorrelationKind.class);
        RowBuilder table = new RowBuilder("correlations").texts("group", "a", "b").numbers("r").integers("n").numbers("p");
        Map<String, int[]> groups = groups(input);
        double[][] matrix = new double[variables.size()][variables.size()];
        groups.forEach((group, rows) -> {
            for (int i = 0; i < variables.size(); i++) {
                matrix[i][i] = 1;
                for (int j = i + 1; j < variables.size(); j++) {
                    context.checkCancelled();
                    Variable.Numeric a = variables.get(i);
                    Variable.Numeric b = variables.get(j);
                    String pair = (group.isEmpty() ? "" : group + ", ") + a.id() + ", " + b.id();
                    Correlation correlation = Estimation.of(pair, () -> Correlation.of(kind, a.values(rows), b.values(rows)));
                    table.row(group, a.id(), b.id(), correlation.coefficient(), correlation.n(), correlation.p());
                    matrix[i][j] = correlation.coefficient();
                    matrix[j][i] = correlation.coefficient();
                }
            }
        });
        AnalysisResult.Builder result = AnalysisResult.builder().table(table.build());
        if (groups.size() == 1) {
            List<Text> labels = variables.stream().map(Variable.Numeric::label).toList();
            List<DoubleVector> values = new ArrayList<>();
            Arrays.stream(matrix).map(DoubleVector::of).forEach(values::add);
            result.figure(new HeatMapFigure(FigureInfo.of("matrix", MESSAGES.text("matrix.title")), labels, labels, values,
                    Axis.of(MESSAGES.text("matrix.scale")).range(-1, 1), true));
        }
        return result.build();
    }

    private static Map<String, int[]> groups(AnalysisInput input) {
        int[] all = IntStream.range(0, input.panel().size()).toArray();
        if (input.slot("by").isEmpty()) {
            return Map.of("", all);
        }
        Variable.Categorical by = input.categorical("by").getFirst();
        Map<String, int[]> groups = new TreeMap<>();
        for (String group : by.values()) {
            groups.computeIfAbsent(group, name -> Arrays.stream(all).filter(row -> by.value(row).equals(name)).toArray());
        }
        return groups;
    }
}
