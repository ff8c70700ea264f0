package org.ecofrontier.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.ecofrontier.dea.UnitData;
import org.ecofrontier.dea.VariableKind;
import org.ecofrontier.lp.LinearProgram;

/** The slacks-based program of one unit written out in full, for engines that know nothing of frontiers. */
final class SlacksBasedProgram {

    private final double[] cost;
    private final double[][] rows;
    private final double[] right;

    SlacksBasedProgram(UnitData data, int unit, boolean variableReturns) {
        int v = data.variableCount();
        int n = data.size();
        int m = 1 + v + (variableReturns ? 1 : 0);
        cost = new double[1 + v + n];
        rows = new double[m][1 + v + n];
        right = new double[m];
        right[0] = 1;
        cost[0] = 1;
        rows[0][0] = 1;
        for (int i = 0; i < v; i++) {
            boolean input = data.kind(i) == VariableKind.INPUT;
            double own = data.value(i, unit);
            rows[1 + i][0] = -1;
            rows[1 + i][1 + i] = data.kind(i) == VariableKind.DESIRABLE ? -1 : 1;
            if (input) {
                cost[1 + i] = -1.0 / data.inputCount();
            } else {
                rows[0][1 + i] = 1.0 / (v - data.inputCount());
            }
            for (int j = 0; j < n; j++) {
                rows[1 + i][1 + v + j] = data.value(i, j) / own;
            }
        }
        if (variableReturns) {
            rows[1 + v][0] = -1;
            for (int j = 0; j < n; j++) {
                rows[1 + v][1 + v + j] = 1;
            }
        }
    }

    LinearProgram linearProgram() {
        LinearProgram.Builder builder = LinearProgram.minimise();
        for (double c : cost) {
            builder.variable(c);
        }
        for (int r = 0; r < rows.length; r++) {
            builder.denseRow(LinearProgram.Relation.EQUAL, right[r], rows[r]);
        }
        return builder.build();
    }

    /** The program as a file for {@link Glpk#solve}. */
    Path glpk() {
        return Glpk.write(cost, rows, right);
    }

    double commonsMath() {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            constraints.add(new LinearConstraint(rows[r], Relationship.EQ, right[r]));
        }
        return new SimplexSolver().optimize(new MaxIter(2000), new LinearObjectiveFunction(cost, 0), new LinearConstraintSet(constraints),
                GoalType.MINIMIZE, new NonNegativeConstraint(true)).getValue();
    }
}
