package org.ecofrontier.dea;

import java.util.List;
import java.util.Objects;
import org.ecofrontier.lp.FrontierProgram;
import org.ecofrontier.lp.FrontierSolution;

/**
 * Directional distance with direction (y, -b) (Chung, Faere and Grosskopf 1997): max beta (of any sign) with
 * sum lambda x &lt;= x_o, sum lambda y &gt;= (1 + beta) y_o, and sum lambda b &lt;= (1 - beta) b_o (free disposability) or with equality
 * (weak disposability). Score 1 / (1 + beta). Among several optima the
 * one with the largest sum of relative slacks is taken. Extras 0 and 1 are the positive and negative part of beta, extra 2 + v the slack of
 * variable v.
 *
 * @param returns
 *            returns to scale
 * @param disposability
 *            of the undesirable outputs
 * @since 0.1
 */
public record DirectionalModel(ReturnsToScale returns, Disposability disposability) implements FrontierModel {

    /** Refuses null. */
    public DirectionalModel {
        Objects.requireNonNull(returns);
        Objects.requireNonNull(disposability);
    }

    @Override
    public List<CellProblem> check(UnitData data) {
        return DataCheck.notNegative(data);
    }

    @Override
    public FrontierModel frameOracle() {
        // under weak disposability a dominated unit may still span the technology
        return disposability == Disposability.FREE ? RadialModel.oracle(returns, UndesirableTreatment.AS_INPUTS) : null;
    }

    @Override
    public FrontierProgram program(UnitData data) {
        return new FrontierProgram(data.variableCount() + Returns.rows(returns), data.variableCount() + 3);
    }

    @Override
    public void formulate(EvaluatedUnit unit, FrontierProgram p) {
        UnitData data = unit.data();
        int variables = data.variableCount();
        p.cost(0, -1);
        p.cost(1, 1);
        int input = -1;
        int output = -1;
        for (int v = 0; v < variables; v++) {
            VariableKind kind = data.kind(v);
            double side = kind == VariableKind.DESIRABLE ? 1 : -1;
            p.row(v, v, side, unit.scale(v), side * unit.own(v));
            p.anchor(v, side * unit.own(v));
            if (kind == VariableKind.UNDESIRABLE && disposability == Disposability.WEAK) {
                p.start(v, FrontierProgram.artificial(v));
            } else {
                p.slack(v, 2 + v, -1, 0);
                p.secondCost(2 + v, -1);
                p.start(v, 2 + v);
            }
            if (kind == VariableKind.INPUT) {
                input = input < 0 && unit.own(v) != 0 ? v : input;
            } else {
                p.set(v, 0, -unit.own(v));
                p.set(v, 1, unit.own(v));
                output = output < 0 && unit.own(v) != 0 ? v : output;
            }
        }
        if (returns != ReturnsToScale.CRS) {
            Returns.write(returns, p, variables, 2 + variables);
            p.start(variables, FrontierProgram.OWN);
        } else if (input >= 0) {
            p.start(input, FrontierProgram.OWN);
        }
        if (output >= 0) {
            p.start(output, 0);
        }
    }

    @Override
    public void interpret(EvaluatedUnit unit, FrontierSolution solution, UnitOutcome outcome) {
        UnitData data = unit.data();
        double beta = solution.extra(0) - solution.extra(1);
        if (!(beta > -1)) {
            outcome.undefined();
            return;
        }
        double score = 1 / (1 + beta);
        outcome.score(score, beta);
        int movers = 0;
        for (int v = data.inputCount(); v < data.variableCount(); v++) {
            movers += unit.own(v) != 0 ? 1 : 0;
        }
        for (int v = 0; v < data.variableCount(); v++) {
            VariableKind kind = data.kind(v);
            double slack = solution.extra(2 + v);
            double own = unit.own(v);
            switch (kind) {
                case INPUT -> outcome.slack(v, slack, own - slack);
                case DESIRABLE -> outcome.slack(v, slack, own * (1 + beta) + slack);
                case UNDESIRABLE -> outcome.slack(v, slack, own * (1 - beta) - slack);
            }
            outcome.contribution(v, kind != VariableKind.INPUT && own != 0 ? (1 - score) / movers : 0);
            outcome.weight(v, solution.multiplier(v));
        }
    }
}
