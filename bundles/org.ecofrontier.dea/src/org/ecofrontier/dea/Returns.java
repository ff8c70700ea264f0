package org.ecofrontier.dea;

import org.ecofrontier.lp.ColumnTable;
import org.ecofrontier.lp.FrontierProgram;

/** The row that states the returns to scale. */
final class Returns {

    private Returns() {
    }

    /** Number of rows that the assumption takes. */
    static int rows(ReturnsToScale returns) {
        return returns == ReturnsToScale.CRS ? 0 : 1;
    }

    /** Writes sum lambda (=, &lt;=, &gt;=) 1 into a row, with its slack in the given extra. */
    static void write(ReturnsToScale returns, FrontierProgram program, int row, int slack) {
        program.row(row, ColumnTable.ONES, 1, 1);
        program.anchor(row, 1);
        slack(returns, program, row, slack);
    }

    /** Writes sum Lambda (=, &lt;=, &gt;=) t, in Charnes-Cooper form. */
    static void writeScaled(ReturnsToScale returns, FrontierProgram program, int row, int slack, int t) {
        program.row(row, ColumnTable.ONES, 1, 0);
        program.anchor(row, 1);
        program.set(row, t, -1);
        slack(returns, program, row, slack);
    }

    private static void slack(ReturnsToScale returns, FrontierProgram program, int row, int slack) {
        if (returns == ReturnsToScale.NIRS) {
            program.slack(row, slack, 1, 0);
        } else if (returns == ReturnsToScale.NDRS) {
            program.slack(row, slack, -1, 0);
        }
    }
}
