package org.ecofrontier.examples.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.ClassificationSource;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Source;

/** Within estimates: the residuals of the very scores are orthogonal to every regressor, in every group. */
final class RegressionIdentities implements Identities {

    @Override
    public void check(ExampleRun run, Analysis analysis, Checks checks) {
        List<Source> by = ExampleRun.bound(analysis, "by");
        String[] groups = new String[run.rows()];
        Arrays.fill(groups, "");
        if (!by.isEmpty()) {
            groups = run.categories((ClassificationSource) by.getFirst());
        }
        boolean twoWay = ExampleRun.parameter(analysis, "model", "pooled").equals("two-way");
        double[] dependent = run.values(ExampleRun.bound(analysis, "dependent").getFirst());
        List<double[]> regressors = ExampleRun.bound(analysis, "regressors").stream().map(source -> transformed(run, analysis, source))
                .toList();
        ResultTable coefficients = run.table(analysis.getId(), "coefficients");
        ResultTable summary = run.table(analysis.getId(), "summary");
        for (String group : Arrays.stream(groups).distinct().toList()) {
            String[] own = groups;
            int[] rows = IntStream.range(0, run.rows()).filter(row -> own[row].equals(group)).toArray();
            double[] residuals = within(run, rows, dependent, twoWay);
            List<double[]> moved = new ArrayList<>();
            int[] terms = IntStream.range(0, coefficients.size()).filter(row -> coefficients.column("group").text(row).equals(group)
                    && !coefficients.column("term").text(row).equals("(Intercept)")).toArray();
            checks.same(regressors.size(), terms.length, "terms of " + group);
            for (int k = 0; k < terms.length; k++) {
                double[] x = within(run, rows, regressors.get(k), twoWay);
                double estimate = coefficients.column("estimate").number(terms[k]);
                moved.add(x);
                Arrays.setAll(residuals, i -> residuals[i] - estimate * x[i]);
            }
            for (double[] x : moved) {
                double scale = Math.sqrt(product(x, x) * product(residuals, residuals));
                checks.equal(0, product(x, residuals) / scale, 1e-8, "residuals orthogonal to a regressor in " + group);
            }
            for (int row = 0; row < summary.size(); row++) {
                if (summary.column("group").text(row).equals(group) && summary.column("name").text(row).equals("n")) {
                    checks.equal(rows.length, summary.column("value").number(row), 0, "N of the regression");
                }
            }
        }
    }

    static double[] transformed(ExampleRun run, Analysis analysis, Source source) {
        double[] values = run.values(source);
        boolean ln = source instanceof IndicatorSource indicator
                && List.of(ExampleRun.parameter(analysis, "transform", "").split(",")).contains(indicator.getIndicator() + ":ln");
        return ln ? Arrays.stream(values).map(Math::log).toArray() : values;
    }

    private static double[] within(ExampleRun run, int[] rows, double[] values, boolean twoWay) {
        double[] picked = Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
        double[] left = without(picked, i -> run.region(rows[i]));
        return twoWay ? without(left, i -> Integer.toString(run.year(rows[i]))) : left;
    }

    private static double[] without(double[] values, IntFunction<String> key) {
        Map<String, double[]> sums = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            double[] sum = sums.computeIfAbsent(key.apply(i), unused -> new double[2]);
            sum[0] += values[i];
            sum[1]++;
        }
        return IntStream.range(0, values.length).mapToDouble(i -> values[i] - sums.get(key.apply(i))[0] / sums.get(key.apply(i))[1])
                .toArray();
    }

    private static double product(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
