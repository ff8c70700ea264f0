package org.ecofrontier.lp;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Primal simplex in whole numbers, for the few programs that hang on less than what rounding leaves: the optimum of the data to the last
 * bit, or the proof that there is none. Columns are priced in doubles with a bound of the error, and in whole numbers where the sign is
 * in doubt. Bland's rule (1977) ends series of steps that go nowhere.
 */
final class ExactSimplex {

    /** Whole numbers grow with the rows: above this a program is left to the other engines. */
    static final int MOST_ROWS = 40;

    private static final int MOST_PIVOTS = 1_000;
    private static final int NONE = -1;
    /** Values below this, times the 1-norm of the column, are less than the last bit of a double and no peers. */
    private static final double ZERO = 1e-15;

    private enum End {
        OPTIMAL, UNBOUNDED, GIVEN_UP
    }

    private final FrontierProgram program;
    private final ColumnTable table;
    private final WholeBasis basis;
    private final WholeRows rows;
    private final double[] multiplier;
    /** Variables that may enter, ascending. */
    private int[] open;
    private IntToDoubleFunction cost;
    /** Costs are whole numbers times 2^power. */
    private int power;
    private BigInteger[] wholeMultiplier;
    private int pivots;
    private int idle;

    ExactSimplex(FrontierProgram program, ColumnTable table) {
        this.program = program;
        this.table = table;
        rows = new WholeRows(program, table);
        basis = new WholeBasis(rows);
        multiplier = new double[program.rows];
        open = new int[program.extras + table.size()];
        int count = 0;
        for (int v = 0; v < open.length; v++) {
            if (v < program.extras || v - program.extras != program.excluded) {
                open[count++] = v;
            }
        }
        open = Arrays.copyOf(open, count);
    }

    /**
     * Solves the program.
     *
     * @param hint
     *            a basis that is likely to be near the optimal one
     * @param solution
     *            takes the answer; untouched when there is none
     * @return false when the data are too far apart in size, the pivots were used up or the answer is beyond the range of doubles
     */
    boolean solve(int[] hint, FrontierSolution solution) {
        if (!rows.isModest()) {
            return false;
        }
        if (!basis.reset(hint) && !(program.canStart() && basis.reset(start()))) {
            basis.reset();
            if (minimise(variable -> variable < 0 ? 1 : 0) != End.OPTIMAL) {
                return false;
            }
            if (!artificialsAreZero()) {
                answer(SolveStatus.INFEASIBLE, multiplier, solution);
                return true;
            }
        }
        End end = minimise(this::firstCost);
        double[] prices = multiplier.clone();
        if (end == End.OPTIMAL) {
            double objective = objective();
            if (!choose() || !Double.isFinite(objective) || !isFinite()) {
                return false;
            }
            answer(SolveStatus.OPTIMAL, prices, solution);
            solution.objective = objective;
            fill(solution);
        } else if (end == End.UNBOUNDED) {
            answer(SolveStatus.UNBOUNDED, prices, solution);
        }
        return end != End.GIVEN_UP;
    }

    private int[] start() {
        int[] members = new int[program.rows];
        for (int i = 0; i < members.length; i++) {
            int code = program.start[i];
            members[i] = code == FrontierProgram.OWN ? program.extras + program.own : code < 0 ? code + 1 : code;
        }
        return members;
    }

    private boolean artificialsAreZero() {
        for (int i = 0; i < program.rows; i++) {
            if (basis.member(i) < 0 && basis.value(i).signum() != 0) {
                return false;
            }
        }
        return true;
    }

    private double firstCost(int variable) {
        if (variable < program.extras) {
            return variable < 0 ? 0 : program.cost[variable];
        }
        return program.columnCost == null ? 0 : program.columnCost[variable - program.extras];
    }

    /** Moves to the canonical optimum as {@link FrontierKernel} does; false when the pivots were used up. */
    private boolean choose() {
        if (program.hasSecond && !next(this::isOptimal, variable -> isColumn(variable) || variable < 0 ? 0 : program.secondCost[variable])) {
            return false;
        }
        return !program.canonical
                || next(this::isOptimal, variable -> isColumn(variable) ? program.distance(table, variable - program.extras) : 0)
                        && next(this::isNear, variable -> isColumn(variable) ? program.order(table, variable - program.extras) : 0);
    }

    private boolean isColumn(int variable) {
        return variable >= program.extras;
    }

    /** Minimises a further objective over those optima of the last one that the given variables reach. */
    private boolean next(IntPredicate reaches, IntToDoubleFunction further) {
        open = Arrays.stream(open).filter(reaches).toArray();
        return minimise(further) == End.OPTIMAL;
    }

    private boolean isOptimal(int variable) {
        return reducedSign(variable) == 0;
    }

    /** Distances are rounded, other than objectives: what differs by less is equally near. */
    private boolean isNear(int variable) {
        double reduced = cost.applyAsDouble(variable);
        double norm = 0;
        for (int r = 0; r < program.rows; r++) {
            reduced -= multiplier[r] * entry(r, variable);
            norm += Math.abs(entry(r, variable));
        }
        return reduced <= FrontierKernel.FACE * norm;
    }

    private End minimise(IntToDoubleFunction costs) {
        cost = costs;
        power = 0;
        for (int variable : open) {
            power = Math.min(power, WholeRows.lowestBit(cost.applyAsDouble(variable)));
        }
        for (int i = 0; i < program.rows; i++) {
            power = Math.min(power, WholeRows.lowestBit(cost.applyAsDouble(basis.member(i))));
        }
        idle = 0;
        while (pivots < MOST_PIVOTS) {
            price();
            int entering = entering();
            if (entering == NONE) {
                return End.OPTIMAL;
            }
            BigInteger[] column = basis.column(entering);
            int place = leaving(column);
            if (place == NONE) {
                return End.UNBOUNDED;
            }
            idle = basis.value(place).signum() == 0 ? idle + 1 : 0;
            basis.pivot(place, entering, column);
            pivots++;
        }
        return End.GIVEN_UP;
    }

    private void price() {
        BigInteger[] costs = new BigInteger[program.rows];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = whole(basis.member(i));
        }
        wholeMultiplier = basis.multipliers(costs);
        for (int r = 0; r < program.rows; r++) {
            multiplier[r] = rows.multiplier(r, wholeMultiplier[r], basis.determinant(), power);
        }
    }

    private BigInteger whole(int variable) {
        return WholeRows.whole(cost.applyAsDouble(variable), power);
    }

    private double entry(int row, int variable) {
        return variable < program.extras ? program.coefficient[row][variable] : program.entry(table, row, variable - program.extras);
    }

    private int reducedSign(int variable) {
        BigInteger reduced = whole(variable).multiply(basis.determinant());
        for (int r = 0; r < program.rows; r++) {
            if (wholeMultiplier[r].signum() != 0) {
                reduced = reduced.subtract(wholeMultiplier[r].multiply(rows.entry(r, variable)));
            }
        }
        return reduced.signum();
    }

    /** The variable with the most negative scaled reduced cost; by Bland's rule the first with a negative one. */
    private int entering() {
        boolean bland = idle > 20 + 4 * program.rows;
        int best = NONE;
        double least = 0;
        int[] doubtful = new int[16];
        int doubts = 0;
        for (int variable : open) {
            double reduced = cost.applyAsDouble(variable);
            double size = Math.abs(reduced);
            double norm = 0;
            for (int r = 0; r < program.rows; r++) {
                double entry = entry(r, variable);
                double term = multiplier[r] * entry;
                reduced -= term;
                size += Math.abs(term);
                norm += Math.abs(entry);
            }
            double error = (program.rows + 8) * Math.ulp(size);
            if (reduced > error) {
                continue;
            }
            if (!(reduced < -error)) {
                if (basis.contains(variable)) {
                    continue;
                }
                if (bland && reducedSign(variable) < 0) {
                    return variable;
                }
                if (doubts == doubtful.length) {
                    doubtful = Arrays.copyOf(doubtful, 2 * doubts);
                }
                doubtful[doubts++] = variable;
            } else if (bland) {
                return variable;
            } else if (reduced < least * norm) {
                least = reduced / norm;
                best = variable;
            }
        }
        for (int i = 0; i < doubts && best == NONE && !bland; i++) {
            best = reducedSign(doubtful[i]) < 0 ? doubtful[i] : NONE;
        }
        return best;
    }

    /** The place with the least ratio; an artificial variable at zero leaves as soon as it would move. */
    private int leaving(BigInteger[] column) {
        int best = NONE;
        for (int i = 0; i < column.length; i++) {
            if (basis.member(i) < 0 && basis.value(i).signum() == 0 && column[i].signum() != 0) {
                return i;
            }
            if (column[i].signum() > 0 && (best == NONE || before(i, best, column))) {
                best = i;
            }
        }
        return best;
    }

    private boolean before(int i, int j, BigInteger[] column) {
        int order = basis.value(i).multiply(column[j]).compareTo(basis.value(j).multiply(column[i]));
        return order < 0 || order == 0 && basis.member(i) < basis.member(j);
    }

    private void answer(SolveStatus status, double[] multipliers, FrontierSolution solution) {
        solution.reset(program);
        solution.status = status;
        solution.certificate = new Certificate(0, 0, 0, 0);
        System.arraycopy(multipliers, 0, solution.multiplier, 0, program.rows);
    }

    /** Whether doubles can hold the answer. */
    private boolean isFinite() {
        return IntStream.range(0, program.rows).allMatch(place -> Double.isFinite(value(place)));
    }

    private double value(int place) {
        return WholeRows.quotient(basis.value(place), basis.determinant(), 0);
    }

    private double objective() {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < program.rows; i++) {
            sum = sum.add(whole(basis.member(i)).multiply(basis.value(i)));
        }
        return WholeRows.quotient(sum, basis.determinant(), power);
    }

    /** Positive variables in the order of the columns. */
    private void fill(FrontierSolution solution) {
        int[] places = IntStream.range(0, program.rows).boxed().sorted(Comparator.comparingInt(basis::member)).mapToInt(i -> i).toArray();
        for (int place : places) {
            int variable = basis.member(place);
            double value = value(place);
            if (variable >= program.extras) {
                double norm = 0;
                for (int r = 0; r < program.rows; r++) {
                    norm += Math.abs(entry(r, variable));
                }
                if (value * norm > ZERO) {
                    solution.addPeer(variable - program.extras, value);
                }
            } else if (variable >= 0) {
                solution.extra[variable] = value;
            }
        }
    }
}
