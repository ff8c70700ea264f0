package org.ecofrontier.dea;

import java.util.ArrayList;
import java.util.List;

/** What models need of their data. */
final class DataCheck {

    private DataCheck() {
    }

    /** Inputs and desirable outputs must be positive, undesirable outputs must not be negative. */
    static List<CellProblem> positive(UnitData data) {
        return check(data, true);
    }

    /** No value may be negative. */
    static List<CellProblem> notNegative(UnitData data) {
        return check(data, false);
    }

    private static List<CellProblem> check(UnitData data, boolean divides) {
        List<CellProblem> problems = new ArrayList<>();
        for (int v = 0; v < data.variableCount(); v++) {
            boolean positive = divides && data.kind(v) != VariableKind.UNDESIRABLE;
            for (int j = 0; j < data.size(); j++) {
                double x = data.value(v, j);
                if (positive ? !(x > 0) : x < 0) {
                    problems.add(new CellProblem(v, j, x, positive ? CellProblem.Need.POSITIVE : CellProblem.Need.NOT_NEGATIVE));
                }
            }
        }
        return problems;
    }
}
