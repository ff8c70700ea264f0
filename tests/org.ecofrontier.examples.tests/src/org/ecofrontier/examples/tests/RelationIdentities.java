package org.ecofrontier.examples.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.ClassificationSource;
import org.ecofrontier.model.Source;

/** Correlations and networks: computed from the very indices and scores. */
final class RelationIdentities implements Identities {

    @Override
    public void check(ExampleRun run, Analysis analysis, Checks checks) {
        if (analysis.getMethodId().endsWith("correlation")) {
            checkCorrelations(run, analysis, checks);
        } else {
            checkNetwork(run, analysis, checks);
        }
    }

    private static void checkCorrelations(ExampleRun run, Analysis analysis, Checks checks) {
        ResultTable table = run.table(analysis.getId(), "correlations");
        List<double[]> variables = ExampleRun.bound(analysis, "variables").stream().map(run::values).toList();
        List<Source> by = ExampleRun.bound(analysis, "by");
        String[] groups = new String[run.rows()];
        Arrays.fill(groups, "");
        if (!by.isEmpty()) {
            groups = run.categories((ClassificationSource) by.getFirst());
        }
        int pairs = variables.size() * (variables.size() - 1) / 2;
        checks.same(pairs * (int) Arrays.stream(groups).distinct().count(), table.size(), "pairs");
        for (int row = 0; row < table.size(); row++) {
            String group = table.column("group").text(row);
            String[] own = groups;
            int[] rows = IntStream.range(0, run.rows()).filter(i -> own[i].equals(group)).toArray();
            int a = 0;
            int b = row % pairs + 1;
            while (b >= variables.size()) {
                a++;
                b = b - variables.size() + a + 1;
            }
            checks.equal(rows.length, table.column("n").number(row), 0, "N of the correlation");
            checks.equal(correlation(pick(variables.get(a), rows), pick(variables.get(b), rows)), table.column("r").number(row),
                    "correlation");
        }
    }

    private static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }

    private static void checkNetwork(ExampleRun run, Analysis analysis, Checks checks) {
        double[] target = run.values(ExampleRun.bound(analysis, "target").getFirst());
        double[] observed = run.column(analysis.getId(), "predictions", "observed");
        double[] predicted = run.column(analysis.getId(), "predictions", "predicted");
        double squares = 0;
        for (int row = 0; row < target.length; row++) {
            checks.equal(target[row], observed[row], 0, "what is learned is the very index");
            squares += (observed[row] - predicted[row]) * (observed[row] - predicted[row]);
        }
        ResultTable performance = run.table(analysis.getId(), "performance");
        int all = IntStream.range(0, performance.size()).filter(row -> performance.column("model").text(row).equals("network")
                && performance.column("fold").text(row).equals("all")).findFirst().orElseThrow();
        checks.equal(target.length, performance.column("n").number(all), 0, "N of the network");
        checks.equal(Math.sqrt(squares / target.length), performance.column("rmse").number(all), "error on data not used for training");
        ResultTable importance = run.table(analysis.getId(), "importance");
        double garson = 0;
        for (int row = 0; row < importance.size(); row++) {
            garson += importance.column("garson").number(row);
            checks.holds(Set.of("positive", "negative", "non-monotone", "none").contains(importance.column("verdict").text(row)),
                    "verdict");
        }
        checks.equal(1, garson, "sum of Garson's shares");
    }
}
