package org.ecofrontier.example.ram;

import java.util.List;

import org.ecofrontier.dea.CellProblem;
import org.ecofrontier.dea.EvaluatedUnit;
import org.ecofrontier.dea.FrontierModel;
import org.ecofrontier.dea.FrontierPlan;
import org.ecofrontier.dea.UnitData;
import org.ecofrontier.dea.UnitOutcome;
import org.ecofrontier.dea.VariableKind;
import org.ecofrontier.lp.ColumnTable;
import org.ecofrontier.lp.FrontierProgram;
import org.ecofrontier.lp.FrontierSolution;

/**
 * The range adjusted measure of Cooper, Park and Pastor (1999, J. Prod. Anal. 11, 5-42), undesirable outputs as in the unified
 * efficiency under natural disposability of Sueyoshi and Goto (2011, EJOR 210, 684-693):
 *
 * <pre>
 * Gamma = 1 - max 1/(m+s1+s2) (sum s-_i/R_i + sum s+_r/R_r + sum s^b_k/R_k)
 * x_o = sum lambda x + s-,  y_o = sum lambda y - s+,  b_o = sum lambda b + s^b,  sum lambda = 1,  lambda, slacks &gt;= 0
 * </pre>
 *
 * R is the range of a variable over the units that span the frontier; a variable that does not vary has no slack and no term. Returns
 * to scale are variable: then no slack exceeds its range, Gamma lies between 0 and 1 and does not change when a constant is added to a
 * variable, so that zero and negative figures are welcome. Extra v is the slack of variable v.
 */
final class RangeAdjustedModel implements FrontierModel {

    /** The ranges of all variables, by unit; units of one frontier share an array. */
    private final double[][] rangesOfUnit;

    private RangeAdjustedModel(double[][] rangesOfUnit) {
        this.rangesOfUnit = rangesOfUnit;
    }

    /** The model with the ranges of each frontier of a plan. */
    static RangeAdjustedModel of(UnitData data, FrontierPlan plan) {
        double[][] ranges = new double[data.size()][];
        for (FrontierPlan.Group group : plan.groups()) {
            double[] shared = ranges(data, group.reference());
            for (int unit : group.evaluated()) {
                ranges[unit] = shared;
            }
        }
        return new RangeAdjustedModel(ranges);
    }

    private static double[] ranges(UnitData data, int[] reference) {
        double[] ranges = new double[data.variableCount()];
        for (int v = 0; v < ranges.length; v++) {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int unit : reference) {
                least = Math.min(least, data.value(v, unit));
                greatest = Math.max(greatest, data.value(v, unit));
            }
            ranges[v] = greatest - least;
        }
        return ranges;
    }

    @Override
    public List<CellProblem> check(UnitData data) {
        return List.of();
    }

    @Override
    public FrontierProgram program(UnitData data) {
        return new FrontierProgram(data.variableCount() + 1, data.variableCount());
    }

    @Override
    public void formulate(EvaluatedUnit unit, FrontierProgram p) {
        UnitData data = unit.data();
        int variables = data.variableCount();
        for (int v = 0; v < variables; v++) {
            double side = data.kind(v) == VariableKind.DESIRABLE ? 1 : -1;
            p.row(v, v, side, unit.scale(v), side * unit.own(v));
            p.anchor(v, side * unit.own(v));
            p.slack(v, v, -1, -share(unit, v));
            p.start(v, v);
        }
        p.row(variables, ColumnTable.ONES, 1, 1);
        p.anchor(variables, 1);
        p.start(variables, FrontierProgram.OWN);
    }

    @Override
    public void interpret(EvaluatedUnit unit, FrontierSolution solution, UnitOutcome outcome) {
        UnitData data = unit.data();
        double inefficiency = 0.0 - solution.objective();
        outcome.score(1 - inefficiency, inefficiency);
        for (int v = 0; v < data.variableCount(); v++) {
            double slack = solution.extra(v);
            outcome.slack(v, slack, data.kind(v) == VariableKind.DESIRABLE ? unit.own(v) + slack : unit.own(v) - slack);
            outcome.contribution(v, share(unit, v) * slack);
            outcome.weight(v, solution.multiplier(v));
        }
    }

    /** What one scaled unit of a slack adds to the inefficiency. */
    private double share(EvaluatedUnit unit, int variable) {
        double range = rangesOfUnit[unit.index()][variable];
        return range == 0 ? 0 : unit.scale(variable) / (range * unit.data().variableCount());
    }
}
