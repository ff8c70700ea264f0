package org.ecofrontier.dea;

import java.util.List;
import java.util.Objects;
import org.ecofrontier.lp.ColumnTable;
import org.ecofrontier.lp.FrontierProgram;
import org.ecofrontier.lp.FrontierSolution;

/**
 * The super-efficiency slacks-based measure of Tone (2002, EJOR 143, 32-41); with undesirable outputs in the slack form usual in
 * regional eco-efficiency studies:
 *
 * <pre>
 * delta = min (1 + 1/m sum s-_i/x_io) / (1 - 1/(s1+s2) (sum s^g_r/y_ro + sum s^b_k/b_ko)),  denominator &gt; 0, j != o
 * sum lambda x - s- &lt;= x_o,  sum lambda y + s^g &gt;= y_o,  s^g &lt;= y_o,  sum lambda b - s^b &lt;= b_o,  slacks &gt;= 0
 * </pre>
 *
 * It is 1 for units that the others dominate. Among several optima the one with the largest sum of relative surpluses is taken, so that
 * peers are efficient. Input orientation allows input slacks only, output orientation output slacks only.
 * Extra 0 is the transformation variable t, then come t times the slacks, the surpluses of the rows and the room below s^g = y_o.
 *
 * @param returns
 *            returns to scale
 * @param orientation
 *            which slacks are allowed
 * @param treatment
 *            undesirable outputs with slacks of their own, as further inputs, or left out
 * @since 0.1
 */
public record SuperSlacksBasedModel(ReturnsToScale returns, Orientation orientation, UndesirableTreatment treatment)
        implements FrontierModel {

    /** Refuses null. */
    public SuperSlacksBasedModel {
        Objects.requireNonNull(returns);
        Objects.requireNonNull(orientation);
        Objects.requireNonNull(treatment);
    }

    @Override
    public List<CellProblem> check(UnitData data) {
        return DataCheck.positive(data);
    }

    @Override
    public boolean leavesOutOwn() {
        return true;
    }

    @Override
    public Reason undefined(EvaluatedUnit unit) {
        for (int v = 0; v < unit.data().variableCount(); v++) {
            if (unit.own(v) == 0 && Role.of(unit.data(), treatment, v) != Role.IGNORED) {
                return new Reason(Reason.Kind.ZERO_UNDESIRABLE, List.of(v), 0, Double.NaN, unit.references());
            }
        }
        return null;
    }

    @Override
    public FrontierModel frameOracle() {
        return RadialModel.oracle(returns, treatment);
    }

    @Override
    public FrontierProgram program(UnitData data) {
        int used = data.variableCount() - Role.count(data, treatment, Role.IGNORED);
        return new FrontierProgram(1 + used + data.desirableCount() + Returns.rows(returns),
                2 + 2 * data.variableCount() + data.desirableCount());
    }

    @Override
    public void formulate(EvaluatedUnit unit, FrontierProgram p) {
        UnitData data = unit.data();
        int variables = data.variableCount();
        p.row(0, ColumnTable.NONE, 0, 1);
        p.set(0, 0, 1);
        p.cost(0, 1);
        int row = 1;
        int room = 1 + 2 * variables;
        for (int v = 0; v < variables; v++) {
            Role role = Role.of(data, treatment, v);
            if (role == Role.IGNORED) {
                continue;
            }
            double side = role == Role.DESIRABLE ? 1 : -1;
            p.row(row, v, side, unit.scale(v), 0);
            p.anchor(row, side);
            p.set(row, 0, -side);
            p.slack(row, 1 + variables + v, -1, 0);
            p.secondCost(1 + variables + v, -1);
            double share = share(data, role);
            if (share > 0) {
                p.set(row, 1 + v, 1);
                if (role == Role.INPUT) {
                    p.cost(1 + v, share);
                } else {
                    p.set(0, 1 + v, -share);
                }
            }
            row++;
            if (role == Role.DESIRABLE) {
                p.row(row, ColumnTable.NONE, 0, 0);
                p.set(row, 0, -1);
                p.set(row, 1 + v, share > 0 ? 1 : 0);
                p.slack(row, room++, 1, 0);
                row++;
            }
        }
        if (returns != ReturnsToScale.CRS) {
            Returns.writeScaled(returns, p, row, room, 0);
        }
    }

    private double share(UnitData data, Role role) {
        if (role == Role.INPUT) {
            return orientation == Orientation.OUTPUT ? 0 : 1.0 / Role.count(data, treatment, Role.INPUT);
        }
        return orientation == Orientation.INPUT ? 0
                : 1.0 / (data.desirableCount() + Role.count(data, treatment, Role.UNDESIRABLE));
    }

    @Override
    public void interpret(EvaluatedUnit unit, FrontierSolution solution, UnitOutcome outcome) {
        UnitData data = unit.data();
        double t = solution.extra(0);
        outcome.intensities(t);
        outcome.score(solution.objective(), solution.objective());
        int row = 1;
        for (int v = 0; v < data.variableCount(); v++) {
            Role role = Role.of(data, treatment, v);
            if (role == Role.IGNORED) {
                continue;
            }
            double ahead = solution.extra(1 + v) / t;
            outcome.slack(v, -ahead, role == Role.DESIRABLE ? 1 - ahead : 1 + ahead);
            outcome.contribution(v, -share(data, role) * solution.extra(1 + v));
            outcome.weight(v, solution.multiplier(row));
            row += role == Role.DESIRABLE ? 2 : 1;
        }
    }
}
