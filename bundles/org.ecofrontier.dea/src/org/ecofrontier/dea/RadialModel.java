package org.ecofrontier.dea;

import java.util.List;
import java.util.Objects;
import org.ecofrontier.lp.FrontierProgram;
import org.ecofrontier.lp.FrontierSolution;

/**
 * Radial efficiency: Charnes, Cooper and Rhodes (1978, CRS), Banker, Charnes and Cooper (1984, VRS), with super-efficiency as
 * Andersen and Petersen (1993). Input orientation: min theta with sum lambda x &lt;= theta x_o, sum lambda y &gt;= y_o; score theta.
 * Output orientation: max phi with sum lambda x &lt;= x_o, sum lambda y &gt;= phi y_o; score 1 / phi. A second phase maximises the
 * weighted sum of the slacks at the optimum of the first. Extra 0 is theta or phi, extra 1 + v the slack of variable v.
 *
 * @param returns
 *            returns to scale
 * @param orientation
 *            {@link Orientation#INPUT} or {@link Orientation#OUTPUT}
 * @param superEfficiency
 *            whether the evaluated unit is left out of the frontier
 * @param treatment
 *            undesirable outputs as further inputs (contracted with them under input orientation) or left out
 * @param slackWeights
 *            weights of the second phase
 * @since 0.1
 */
public record RadialModel(ReturnsToScale returns, Orientation orientation, boolean superEfficiency, UndesirableTreatment treatment,
        SlackWeights slackWeights) implements FrontierModel {

    /** Refuses null, non-oriented programs and undesirable outputs with slacks of their own. */
    public RadialModel {
        Objects.requireNonNull(returns);
        Objects.requireNonNull(slackWeights);
        if (Objects.requireNonNull(orientation) == Orientation.NONE) {
            throw new IllegalArgumentException("A radial model needs input or output orientation");
        }
        if (Objects.requireNonNull(treatment) == UndesirableTreatment.SLACK) {
            throw new IllegalArgumentException("A radial model takes undesirable outputs as inputs or leaves them out");
        }
    }

    /** The model that tells which units lie inside a technology with freely disposable undesirable outputs. */
    static RadialModel oracle(ReturnsToScale returns, UndesirableTreatment treatment) {
        return new RadialModel(returns, Orientation.INPUT, false,
                treatment == UndesirableTreatment.IGNORE ? UndesirableTreatment.IGNORE : UndesirableTreatment.AS_INPUTS, SlackWeights.RELATIVE);
    }

    @Override
    public List<CellProblem> check(UnitData data) {
        return DataCheck.notNegative(data);
    }

    @Override
    public boolean leavesOutOwn() {
        return superEfficiency;
    }

    @Override
    public Reason undefined(EvaluatedUnit unit) {
        Role moved = orientation == Orientation.INPUT ? Role.INPUT : Role.DESIRABLE;
        for (int v = 0; v < unit.data().variableCount(); v++) {
            if (Role.of(unit.data(), treatment, v) == moved && unit.own(v) != 0) {
                return null;
            }
        }
        return Reason.of(Reason.Kind.UNBOUNDED, unit.references());
    }

    @Override
    public FrontierModel frameOracle() {
        return RadialModel.oracle(returns, treatment);
    }

    @Override
    public FrontierProgram program(UnitData data) {
        int ignored = Role.count(data, treatment, Role.IGNORED);
        return new FrontierProgram(data.variableCount() - ignored + Returns.rows(returns), data.variableCount() + 2);
    }

    @Override
    public void formulate(EvaluatedUnit unit, FrontierProgram p) {
        UnitData data = unit.data();
        boolean input = orientation == Orientation.INPUT;
        int variables = data.variableCount();
        p.cost(0, input ? 1 : -1);
        double largest = largestScale(unit);
        int row = 0;
        int moved = -1;
        int fixed = -1;
        for (int v = 0; v < variables; v++) {
            Role role = Role.of(data, treatment, v);
            if (role == Role.IGNORED) {
                continue;
            }
            double side = role == Role.DESIRABLE ? 1 : -1;
            boolean moves = role == Role.INPUT == input;
            p.row(row, v, side, unit.scale(v), moves ? 0 : side * unit.own(v));
            p.anchor(row, side * unit.own(v));
            p.slack(row, 1 + v, -1, 0);
            p.secondCost(1 + v, slackWeights == SlackWeights.RELATIVE ? -1 : -unit.scale(v) / largest);
            p.start(row, 1 + v);
            if (moves) {
                p.set(row, 0, -side * unit.own(v));
                moved = moved < 0 && unit.own(v) != 0 ? row : moved;
            } else {
                fixed = fixed < 0 && unit.own(v) != 0 ? row : fixed;
            }
            row++;
        }
        if (returns != ReturnsToScale.CRS) {
            Returns.write(returns, p, row, 1 + variables);
            p.start(row, FrontierProgram.OWN);
        } else if (fixed >= 0) {
            p.start(fixed, FrontierProgram.OWN);
        }
        if (moved >= 0) {
            p.start(moved, 0);
        }
    }

    private double largestScale(EvaluatedUnit unit) {
        double largest = 0;
        for (int v = 0; v < unit.data().variableCount(); v++) {
            if (Role.of(unit.data(), treatment, v) != Role.IGNORED) {
                largest = Math.max(largest, unit.scale(v));
            }
        }
        return largest;
    }

    @Override
    public void interpret(EvaluatedUnit unit, FrontierSolution solution, UnitOutcome outcome) {
        UnitData data = unit.data();
        boolean input = orientation == Orientation.INPUT;
        double measure = solution.extra(0);
        double score = input ? measure : 1 / measure;
        if (!Double.isFinite(score)) {
            outcome.undefined();
            return;
        }
        outcome.score(score, measure);
        int movers = 0;
        for (int v = 0; v < data.variableCount(); v++) {
            movers += moves(unit, v) ? 1 : 0;
        }
        int row = 0;
        for (int v = 0; v < data.variableCount(); v++) {
            Role role = Role.of(data, treatment, v);
            if (role == Role.IGNORED) {
                continue;
            }
            double slack = solution.extra(1 + v);
            double radial = moves(unit, v) ? measure : unit.own(v);
            outcome.slack(v, slack, role == Role.DESIRABLE ? radial + slack : radial - slack);
            outcome.contribution(v, moves(unit, v) ? (1 - score) / movers : 0);
            outcome.weight(v, solution.multiplier(row++));
        }
    }

    private boolean moves(EvaluatedUnit unit, int variable) {
        Role role = Role.of(unit.data(), treatment, variable);
        return unit.own(variable) != 0 && role == (orientation == Orientation.INPUT ? Role.INPUT : Role.DESIRABLE);
    }
}
