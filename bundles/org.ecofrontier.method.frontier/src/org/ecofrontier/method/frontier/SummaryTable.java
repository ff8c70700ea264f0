package org.ecofrontier.method.frontier;

import java.util.Arrays;

import org.ecofrontier.dea.ResultStatus;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;

/** The table {@code summary}: the distribution of the scores per year. */
final class SummaryTable {

    private static final double EFFICIENT = 1 - 1e-9;

    private final Panel panel;
    private final UnitResults results;

    SummaryTable(Panel panel, UnitResults results) {
        this.panel = panel;
        this.results = results;
    }

    ResultTable build() {
        RowBuilder table = new RowBuilder("summary").integers("year", "n").numbers("mean", "sd", "min", "median", "max")
                .integers("efficient", "infeasible");
        for (int year : panel.periods()) {
            int[] rows = panel.rowsOf(year);
            double[] scores = Arrays.stream(rows).filter(row -> results.status(row) == ResultStatus.CERTIFIED).mapToDouble(results::score)
                    .sorted().toArray();
            int infeasible = (int) Arrays.stream(rows).filter(row -> results.status(row) == ResultStatus.INFEASIBLE).count();
            int efficient = (int) Arrays.stream(scores).filter(score -> score >= EFFICIENT).count();
            int n = scores.length;
            double mean = n == 0 ? Double.NaN : Arrays.stream(scores).sum() / n;
            double squares = Arrays.stream(scores).map(score -> (score - mean) * (score - mean)).sum();
            table.row(year, n, mean, n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1)), n == 0 ? Double.NaN : scores[0], median(scores),
                    n == 0 ? Double.NaN : scores[n - 1], efficient, infeasible);
        }
        return table.build();
    }

    private static double median(double[] sorted) {
        int n = sorted.length;
        if (n == 0) {
            return Double.NaN;
        }
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
