package org.ecofrontier.method.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.ecofrontier.method.estimation.RowGroups;
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

    /** Two variables by their numbers. */
    private record Pair(int first, int second) {
    }

    @Override
    public List<Finding> check(AnalysisInput input) {
        return List.of();
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        List<Variable.Numeric> variables = input.numeric("variables");
        CorrelationKind kind = input.parameters().choice("kind", CorrelationKind.class);
        RowBuilder table = new RowBuilder("correlations").texts("group", "a", "b").numbers("r").integers("n").numbers("p");
        double[][] matrix = new double[variables.size()][variables.size()];
        RowGroups groups = RowGroups.of(input, IntStream.range(0, input.panel().size()).toArray());
        List<Finding> leftOut = groups.forEach((group, rows) -> {
            Map<Pair, Correlation> found = new LinkedHashMap<>();
            for (Pair pair : pairs(variables.size())) {
                context.checkCancelled();
                Variable.Numeric a = variables.get(pair.first());
                Variable.Numeric b = variables.get(pair.second());
                found.put(pair, Estimation.of(a.id() + ", " + b.id(), () -> Correlation.of(kind, a.values(rows), b.values(rows))));
            }
            found.forEach((pair, correlation) -> {
                table.row(group, variables.get(pair.first()).id(), variables.get(pair.second()).id(), correlation.coefficient(), correlation.n(),
                        correlation.p());
                matrix[pair.first()][pair.second()] = correlation.coefficient();
                matrix[pair.second()][pair.first()] = correlation.coefficient();
            });
        });
        AnalysisResult.Builder result = AnalysisResult.builder().table(table.build());
        leftOut.forEach(result::finding);
        if (groups.size() == 1) {
            IntStream.range(0, variables.size()).forEach(i -> matrix[i][i] = 1);
            List<Text> labels = variables.stream().map(Variable.Numeric::label).toList();
            List<DoubleVector> values = new ArrayList<>();
            Arrays.stream(matrix).map(DoubleVector::of).forEach(values::add);
            result.figure(new HeatMapFigure(FigureInfo.of("matrix", MESSAGES.text("matrix.title")), labels, labels, values,
                    Axis.of(MESSAGES.text("matrix.scale")).range(-1, 1), true));
        }
        return result.build();
    }

    private static List<Pair> pairs(int variables) {
        return IntStream.range(0, variables).boxed()
                .flatMap(first -> IntStream.range(first + 1, variables).mapToObj(second -> new Pair(first, second))).toList();
    }
}
