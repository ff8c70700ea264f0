package org.ecofrontier.dea;

import java.util.List;
import java.util.Objects;
import org.ecofrontier.lp.ColumnTable;
import org.ecofrontier.lp.FrontierProgram;
import org.ecofrontier.lp.FrontierSolution;

/**
 * The epsilon-based measure of Tone and Tsutsui (2010, EJOR 207, 1554-1563), between the radial measures (epsilon 0) and slacks alone
 * (epsilon 1):
 *
 * <pre>
 * min (theta - e_x sum w_i s-_i/x_io) / (eta + e_y sum w_r s+_r/y_ro)
 * theta x_o = sum lambda x + s-,  eta y_o = sum lambda y - s+,  slacks &gt;= 0
 * </pre>
 *
 * Input orientation fixes eta = 1, output orientation theta = 1; the slacks that then do not count are maximised in a second phase.
 * Theta and eta are free, as published: theta may exceed 1 where one input is better replaced by another. Without orientation and with
 * other than constant returns theta &lt;= 1 &lt;= eta is required, because the returns to scale would not matter otherwise. Constant
 * returns without orientation leave the size of the projection open; it is the one with theta eta = 1.
 *
 * <p>
 * Undesirable outputs are inputs, are left out, or have slacks of their own as in the studies that call the model undesirable EBM:
 * eta b_o = sum lambda b + s^b with e_b sum w_k s^b_k/b_ko added to the denominator. A zero undesirable output has no slack.
 * </p>
 *
 * Extras: 0 theta, 1 eta, 2 the variable t of Charnes and Cooper, 3 + v the slack of variable v, then the room of theta, eta and returns.
 *
 * @since 0.1
 */
public final class EpsilonBasedModel implements FrontierModel {

    private static final int THETA = 0;
    private static final int ETA = 1;
    private static final int T = 2;
    private static final int SLACKS = 3;
    private static final double SLACKS_ALONE = 1 - 1e-9;

    /**
     * Which of the measures.
     *
     * @param returns
     *            returns to scale
     * @param orientation
     *            what moves
     * @param superEfficiency
     *            whether the evaluated unit is left out of the frontier; without orientation under constant returns only
     * @param treatment
     *            what undesirable outputs are
     * @since 0.1
     */
    public record Settings(ReturnsToScale returns, Orientation orientation, boolean superEfficiency, UndesirableTreatment treatment) {

        /** Refuses null and combinations that are not defined. */
        public Settings {
            Objects.requireNonNull(returns);
            Objects.requireNonNull(orientation);
            Objects.requireNonNull(treatment);
            if (!isDefined(returns, orientation, superEfficiency)) {
                throw new IllegalArgumentException("Super-efficiency without orientation needs constant returns to scale");
            }
        }

        /**
         * Whether there is such a measure: without orientation a super-efficient unit could be projected to any size, so that other than
         * constant returns would have no meaning.
         *
         * @param returns
         *            returns to scale
         * @param orientation
         *            what moves
         * @param superEfficiency
         *            whether the evaluated unit is left out
         * @return true when it is defined
         */
        public static boolean isDefined(ReturnsToScale returns, Orientation orientation, boolean superEfficiency) {
            return !superEfficiency || orientation != Orientation.NONE || returns == ReturnsToScale.CRS;
        }
    }

    private final Settings settings;
    private final EpsilonWeights[] parameters;

    /**
     * The measure with given parameters.
     *
     * @param settings
     *            which of the measures
     * @param parameters
     *            per unit, the parameters of its frontier; null for units that are not evaluated
     */
    public EpsilonBasedModel(Settings settings, EpsilonWeights[] parameters) {
        this.settings = Objects.requireNonNull(settings);
        this.parameters = parameters.clone();
    }

    @Override
    public List<CellProblem> check(UnitData data) {
        return DataCheck.positive(data);
    }

    @Override
    public boolean leavesOutOwn() {
        return settings.superEfficiency;
    }

    @Override
    public FrontierModel frameOracle() {
        return RadialModel.oracle(settings.returns, settings.treatment);
    }

    /** Whether theta &lt;= 1 &lt;= eta is required. */
    private boolean bounded() {
        return !oriented() && settings.returns != ReturnsToScale.CRS;
    }

    private boolean oriented() {
        return settings.orientation != Orientation.NONE;
    }

    @Override
    public FrontierProgram program(UnitData data) {
        int used = data.variableCount() - Role.count(data, settings.treatment, Role.IGNORED);
        return new FrontierProgram((oriented() ? 0 : 1) + used + (bounded() ? 2 : 0) + Returns.rows(settings.returns),
                SLACKS + data.variableCount() + 3);
    }

    @Override
    public void formulate(EvaluatedUnit unit, FrontierProgram p) {
        UnitData data = unit.data();
        EpsilonWeights own = parameters[unit.index()];
        int row = 0;
        if (!oriented()) {
            p.row(0, ColumnTable.NONE, 0, 1);
            p.set(0, ETA, 1);
            p.start(0, ETA);
            row = 1;
        }
        if (settings.orientation == Orientation.OUTPUT) {
            p.cost(ETA, -1);
        } else {
            p.cost(THETA, 1);
            if (own.epsilon()[0] > SLACKS_ALONE) {
                // slacks alone count: theta is the least that the peers need
                p.secondCost(THETA, 1);
            }
        }
        int firstInput = -1;
        int firstOutput = -1;
        for (int v = 0; v < data.variableCount(); v++) {
            Role role = Role.of(data, settings.treatment, v);
            if (role == Role.IGNORED) {
                continue;
            }
            variable(unit, p, row, v, role, own.share(v));
            if (role == Role.INPUT && firstInput < 0 && unit.own(v) != 0) {
                firstInput = row;
            } else if (role == Role.DESIRABLE && firstOutput < 0) {
                firstOutput = row;
            }
            row++;
        }
        startAtOwn(p, firstInput, firstOutput);
        int room = SLACKS + data.variableCount();
        if (bounded()) {
            bound(p, row, THETA, room, 1);
            bound(p, row + 1, ETA, room + 1, -1);
            Returns.writeScaled(settings.returns, p, row + 2, room + 2, T);
            p.start(row + 2, T);
        } else if (settings.returns != ReturnsToScale.CRS) {
            Returns.write(settings.returns, p, row, room + 2);
            p.start(row, FrontierProgram.OWN);
        }
    }

    private void variable(EvaluatedUnit unit, FrontierProgram p, int row, int v, Role role, double share) {
        double side = role == Role.DESIRABLE ? 1 : -1;
        int mover = mover(role);
        p.row(row, v, side, unit.scale(v), mover < 0 ? side * unit.own(v) : 0);
        p.anchor(row, side * unit.own(v));
        if (mover >= 0) {
            p.set(row, mover, -side * unit.own(v));
        }
        if (unit.own(v) == 0 && role == Role.UNDESIRABLE) {
            p.start(row, FrontierProgram.artificial(row));
            return;
        }
        p.start(row, SLACKS + v);
        double weight = unit.own(v) == 0 ? 0 : share;
        if (mover >= 0 && !oriented() && role != Role.INPUT) {
            p.set(row, SLACKS + v, -1);
            p.set(0, SLACKS + v, weight);
        } else {
            p.slack(row, SLACKS + v, -1, mover >= 0 ? -weight : 0);
        }
        if (mover < 0 && unit.own(v) != 0) {
            p.secondCost(SLACKS + v, -1);
        }
    }

    /** The variable that moves the variables of a role, -1 when they stay where they are. */
    private int mover(Role role) {
        if (role == Role.INPUT) {
            return settings.orientation == Orientation.OUTPUT ? -1 : THETA;
        }
        return settings.orientation == Orientation.INPUT ? -1 : ETA;
    }

    private void startAtOwn(FrontierProgram p, int firstInput, int firstOutput) {
        boolean variable = settings.returns != ReturnsToScale.CRS;
        switch (settings.orientation) {
            case INPUT -> {
                p.start(firstInput, THETA);
                if (!variable) {
                    p.start(firstOutput, FrontierProgram.OWN);
                }
            }
            case OUTPUT -> {
                p.start(firstOutput, ETA);
                if (!variable) {
                    p.start(firstInput, FrontierProgram.OWN);
                }
            }
            case NONE -> {
                p.start(firstInput, THETA);
                p.start(firstOutput, FrontierProgram.OWN);
            }
        }
    }

    private static void bound(FrontierProgram p, int row, int moving, int room, double sign) {
        p.row(row, ColumnTable.NONE, 0, 0);
        p.set(row, moving, 1);
        p.set(row, T, -1);
        p.slack(row, room, sign, 0);
        p.start(row, room);
    }

    @Override
    public void interpret(EvaluatedUnit unit, FrontierSolution solution, UnitOutcome outcome) {
        UnitData data = unit.data();
        double t = scale(solution);
        double theta = settings.orientation == Orientation.OUTPUT ? 1 : solution.extra(THETA) / t;
        double eta = settings.orientation == Orientation.INPUT ? 1 : solution.extra(ETA) / t;
        double denominator = oriented() ? settings.orientation == Orientation.OUTPUT ? -solution.objective() : 1 : 1 / t;
        double score = settings.orientation == Orientation.OUTPUT ? 1 / denominator : solution.objective();
        if (!Double.isFinite(score)) {
            outcome.undefined();
            return;
        }
        outcome.intensities(t);
        outcome.score(score, settings.orientation == Orientation.OUTPUT ? eta : theta);
        EpsilonWeights own = parameters[unit.index()];
        int inputs = 0;
        for (int v = 0; v < data.variableCount(); v++) {
            inputs += Role.of(data, settings.treatment, v) == Role.INPUT && unit.own(v) != 0 ? 1 : 0;
        }
        int row = oriented() ? 0 : 1;
        for (int v = 0; v < data.variableCount(); v++) {
            Role role = Role.of(data, settings.treatment, v);
            if (role == Role.IGNORED) {
                continue;
            }
            double slack = solution.extra(SLACKS + v) / t;
            double moved = unit.own(v) * (role == Role.INPUT ? theta : eta);
            outcome.slack(v, slack, role == Role.DESIRABLE ? moved + slack : moved - slack);
            double radial = unit.own(v) == 0 ? 0 : switch (role) {
                case INPUT -> (1 - theta) / inputs;
                case DESIRABLE -> (eta - 1) / data.desirableCount();
                default -> 0;
            };
            double counted = mover(role) < 0 || unit.own(v) == 0 ? 0 : own.share(v) * slack;
            outcome.contribution(v, (radial + counted) / denominator);
            outcome.weight(v, solution.multiplier(row++));
        }
    }

    /** What the variables of the program are divided by. */
    private double scale(FrontierSolution solution) {
        if (oriented()) {
            return 1;
        }
        if (bounded()) {
            return solution.extra(T);
        }
        double theta = solution.extra(THETA);
        double eta = solution.extra(ETA);
        return eta > 0 ? Math.sqrt(theta * eta) : theta;
    }
}
