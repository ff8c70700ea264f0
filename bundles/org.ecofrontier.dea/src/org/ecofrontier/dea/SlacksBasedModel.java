package org.ecofrontier.dea;

import java.util.List;
import java.util.Objects;
import org.ecofrontier.lp.ColumnTable;
import org.ecofrontier.lp.FrontierProgram;
import org.ecofrontier.lp.FrontierSolution;

/**
 * The slacks-based measure of Tone (2001, EJOR 130, 498-509), with undesirable outputs Tone (2003, GRIPS I-2003-0005):
 *
 * <pre>
 * rho = min (1 - 1/m sum s-_i/x_io) / (1 + 1/(s1+s2) (sum s+_r/y_ro + sum s^b_k/b_ko))
 * x_o = sum lambda x + s-,  y_o = sum lambda y - s+,  b_o = sum lambda b + s^b,  slacks &gt;= 0
 * </pre>
 *
 * Input orientation keeps the numerator only, output orientation the denominator only; the
 * slacks that then do not count are maximised in a second phase (sum of relative slacks). Solved as a linear program by the
 * transformation of Charnes and Cooper: extra 0 is t, extra 1 + v is t times the slack of variable v.
 *
 * @param returns
 *            returns to scale
 * @param orientation
 *            which slacks count
 * @param zeros
 *            what a zero undesirable output of the evaluated unit does
 * @param treatment
 *            undesirable outputs with slacks of their own, as further inputs, or left out
 * @since 0.1
 */
public record SlacksBasedModel(ReturnsToScale returns, Orientation orientation, ZeroConvention zeros, UndesirableTreatment treatment)
        implements FrontierModel {

    /** Refuses null. */
    public SlacksBasedModel {
        Objects.requireNonNull(returns);
        Objects.requireNonNull(orientation);
        Objects.requireNonNull(zeros);
        Objects.requireNonNull(treatment);
    }

    /**
     * The usual model, undesirable outputs with slacks of their own.
     *
     * @param returns
     *            returns to scale
     * @param orientation
     *            which slacks count
     * @param zeros
     *            what a zero undesirable output of the evaluated unit does
     */
    public SlacksBasedModel(ReturnsToScale returns, Orientation orientation, ZeroConvention zeros) {
        this(returns, orientation, zeros, UndesirableTreatment.SLACK);
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
        int variables = data.variableCount();
        return new FrontierProgram(1 + variables + Returns.rows(returns), 2 + variables);
    }

    @Override
    public void formulate(EvaluatedUnit unit, FrontierProgram p) {
        UnitData data = unit.data();
        int variables = data.variableCount();
        p.row(0, ColumnTable.NONE, 0, 1);
        p.set(0, 0, 1);
        p.cost(0, 1);
        p.start(0, 0);
        for (int v = 0; v < variables; v++) {
            Role role = Role.of(data, treatment, v);
            double side = role == Role.DESIRABLE ? -1 : 1;
            p.start(1 + v, 1 + v);
            if (role == Role.IGNORED) {
                // an empty row 0 = 0, held by its artificial variable
                p.start(1 + v, FrontierProgram.artificial(1 + v));
                continue;
            }
            p.row(1 + v, v, -side, unit.scale(v), 0);
            p.anchor(1 + v, -side * unit.own(v));
            p.set(1 + v, 0, side * unit.own(v));
            if (unit.own(v) == 0) {
                // the slack of a zero undesirable output is zero
                p.start(1 + v, FrontierProgram.artificial(1 + v));
            } else if (role == Role.INPUT) {
                p.slack(1 + v, 1 + v, -1, -share(unit, v));
            } else {
                p.set(1 + v, 1 + v, -1);
                p.set(0, 1 + v, share(unit, v));
            }
            if (orientation != Orientation.NONE && unit.own(v) != 0 && share(unit, v) == 0) {
                p.secondCost(1 + v, -1);
            }
        }
        if (returns == ReturnsToScale.CRS) {
            p.start(1, FrontierProgram.OWN);
        } else {
            Returns.writeScaled(returns, p, 1 + variables, 1 + variables, 0);
            p.start(1 + variables, FrontierProgram.OWN);
        }
    }

    /** Weight of a variable's relative slack in numerator or denominator. */
    private double share(EvaluatedUnit unit, int variable) {
        UnitData data = unit.data();
        Role role = Role.of(data, treatment, variable);
        if (role == Role.IGNORED || unit.own(variable) == 0) {
            return 0;
        }
        boolean input = role == Role.INPUT;
        if (orientation == (input ? Orientation.OUTPUT : Orientation.INPUT)) {
            return 0;
        }
        int divisor = 0;
        for (int k = 0; k < data.variableCount(); k++) {
            Role other = Role.of(data, treatment, k);
            boolean sameSide = other != Role.IGNORED && (other == Role.INPUT) == input;
            divisor += sameSide && (zeros == ZeroConvention.DROP_TERM || unit.own(k) != 0) ? 1 : 0;
        }
        return 1.0 / divisor;
    }

    @Override
    public void interpret(EvaluatedUnit unit, FrontierSolution solution, UnitOutcome outcome) {
        UnitData data = unit.data();
        double t = solution.extra(0);
        outcome.intensities(t);
        outcome.score(solution.objective(), solution.objective());
        for (int v = 0; v < data.variableCount(); v++) {
            if (Role.of(data, treatment, v) == Role.IGNORED) {
                continue;
            }
            double scaled = solution.extra(1 + v);
            double slack = scaled / t;
            outcome.slack(v, slack, data.kind(v) == VariableKind.DESIRABLE ? unit.own(v) + slack : unit.own(v) - slack);
            outcome.contribution(v, share(unit, v) * scaled);
            outcome.weight(v, solution.multiplier(1 + v));
        }
    }
}
