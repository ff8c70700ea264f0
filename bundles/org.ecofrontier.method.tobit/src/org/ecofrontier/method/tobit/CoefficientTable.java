package org.ecofrontier.method.tobit;

import java.util.List;

import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.statistics.Coefficient;

/** Coefficients with normal probabilities as a table. */
final class CoefficientTable {

    private CoefficientTable() {
    }

    static ResultTable of(List<Coefficient> coefficients) {
        RowBuilder table = new RowBuilder("coefficients").texts("term").numbers("estimate", "std_error", "z", "p").texts("stars")
                .numbers("ci_low", "ci_high");
        for (Coefficient each : coefficients) {
            table.row(each.term(), each.estimate(), each.stdError(), each.statistic(), each.p(), each.stars(), each.ciLow(), each.ciHigh());
        }
        return table.build();
    }
}
