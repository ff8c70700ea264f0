package org.ecofrontier.dea;

import java.util.List;
import java.util.Objects;
import org.ecofrontier.lp.FrontierProgram;
import org.ecofrontier.lp.FrontierSolution;

/**
 * The additive program with slacks relative to the unit's own values (Charnes, Cooper, Golany, Seiford and Stutz 1985; Tone and Tsutsui
 * 2010, eq. 19): max sum s-/x_o + sum s+/y_o + sum s^b/b_o. Its targets are Pareto-Koopmans efficient. Extra v is the slack of variable v.
 *
 * @param returns
 *            returns to scale
 * @param treatment
 *            undesirable outputs take part (with slacks, or as inputs, which is the same here) or are left out
 */
record AdditiveModel(ReturnsToScale returns, UndesirableTreatment treatment) implements FrontierModel {

    AdditiveModel {
        Objects.requireNonNull(returns);
        Objects.requireNonNull(treatment);
    }

    @Override
    public List<CellProblem> check(UnitData data) {
        return DataCheck.positive(data);
    }

    @Override
    public FrontierModel frameOracle() {
        return RadialModel.oracle(returns, treatment);
    }

    @Override
    public FrontierProgram program(UnitData data) {
        int used = data.variableCount() - Role.count(data, treatment, Role.IGNORED);
        return new FrontierProgram(used + Returns.rows(returns), data.variableCount() + 1);
    }

    @Override
    public void formulate(EvaluatedUnit unit, FrontierProgram p) {
        UnitData data = unit.data();
        int row = 0;
        for (int v = 0; v < data.variableCount(); v++) {
            Role role = Role.of(data, treatment, v);
            if (role == Role.IGNORED) {
                continue;
            }
            double side = role == Role.DESIRABLE ? 1 : -1;
            p.row(row, v, side, unit.scale(v), side * unit.own(v));
            p.anchor(row, side * unit.own(v));
            p.slack(row, v, -1, unit.own(v) == 0 ? 0 : -1);
            p.start(row, v);
            row++;
        }
        if (returns == ReturnsToScale.CRS) {
            p.start(0, FrontierProgram.OWN);
        } else {
            Returns.write(returns, p, row, data.variableCount());
            p.start(row, FrontierProgram.OWN);
        }
    }

    @Override
    public void interpret(EvaluatedUnit unit, FrontierSolution solution, UnitOutcome outcome) {
        UnitData data = unit.data();
        double distance = -solution.objective();
        outcome.score(1 / (1 + distance), distance);
        int row = 0;
        for (int v = 0; v < data.variableCount(); v++) {
            Role role = Role.of(data, treatment, v);
            if (role == Role.IGNORED) {
                continue;
            }
            double slack = solution.extra(v);
            outcome.slack(v, slack, role == Role.DESIRABLE ? unit.own(v) + slack : unit.own(v) - slack);
            outcome.contribution(v, slack / (1 + distance));
            outcome.weight(v, solution.multiplier(row++));
        }
    }
}
