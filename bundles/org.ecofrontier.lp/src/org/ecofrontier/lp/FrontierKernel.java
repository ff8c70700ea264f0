package org.ecofrontier.lp;

import java.util.Arrays;

/**
 * Solves frontier programs: few rows, many shared columns. A dense primal simplex runs on a small working set that is seeded with
 * the columns that recent programs needed; a pass over all columns ends the solution and proves it. Every answer carries its
 * {@link Certificate}. A program whose certificate shows more than rounding is solved again in whole numbers, so that differences in the
 * data below the tolerances count as well; one with too many rows for that is tried with Bland's rule, then with the general engine, and
 * is otherwise {@link SolveStatus#UNCERTIFIED}.
 *
 * <p>
 * Where several points are optimal the one whose peers lie nearest to the evaluated unit is chosen (distance in the scaled rows),
 * then the one with the earliest columns, and its values are recomputed in column order. The answer therefore does not depend on
 * what was solved before. Not thread safe: one kernel per thread.
 * </p>
 *
 * @since 0.1
 */
public final class FrontierKernel {

    /** Scaled reduced cost up to which a column counts as optimal, too. */
    static final double FACE = 1e-9;
    /** The same where the wider face led astray. */
    private static final double NARROW_FACE = 1e-12;
    /** A positive value below this comes from differences between columns that are small themselves. */
    private static final double SLIGHT = 1e-7;
    private static final double FEASIBLE = 1e-10;
    private static final int ROUNDS = 500;

    private final ColumnTable table;
    private final WorkingSet set;
    private final Simplex simplex;
    private final Pricing pricing;
    private final CanonicalPoint point = new CanonicalPoint();
    private final RecentPeers recent;
    private final FrontierSolution solution = new FrontierSolution();
    private double leastReduced;
    private double leastExtra;
    /** Whether the answer does not hang on differences that are lost in rounding. */
    private boolean sharp;

    /**
     * A kernel for the programs over one table.
     *
     * @param table
     *            the shared columns
     */
    public FrontierKernel(ColumnTable table) {
        this.table = table;
        set = new WorkingSet(table);
        simplex = new Simplex(set);
        pricing = new Pricing(table, set);
        recent = new RecentPeers(table);
    }

    /** Forgets which columns recent programs needed. */
    public void forget() {
        recent.clear();
    }

    /**
     * Solves a program.
     *
     * @param program
     *            the program, over this kernel's table
     * @return the answer, valid until the next call
     */
    public FrontierSolution solve(FrontierProgram program) {
        if (solveAlone(program).status == SolveStatus.UNCERTIFIED) {
            GeneralEngine.solve(program, table, solution);
        }
        return solution;
    }

    /** Solves without help of the general engine. */
    FrontierSolution solveAlone(FrontierProgram program) {
        solution.reset(program);
        boolean solved = attempt(program, false, FACE) || attempt(program, false, NARROW_FACE);
        if (solved && sharp || exact(program) || solved || attempt(program, true, NARROW_FACE)) {
            return solution;
        }
        solution.reset(program);
        return solution;
    }

    private boolean exact(FrontierProgram program) {
        return program.rows <= ExactSimplex.MOST_ROWS && new ExactSimplex(program, table).solve(basis(program), solution);
    }

    /** The variables of the last basis: extras, columns of the table after them, artificial ones below zero. */
    private int[] basis(FrontierProgram program) {
        int[] variables = Arrays.copyOf(simplex.basic, program.rows);
        for (int i = 0; i < variables.length; i++) {
            variables[i] = variables[i] < program.extras ? variables[i] : program.extras + set.column[variables[i]];
        }
        return variables;
    }

    private boolean attempt(FrontierProgram p, boolean bland, double face) {
        set.load(p);
        if (!bland) {
            set.addAll(recent);
        }
        if (p.own >= 0) {
            set.add(p.own);
        }
        set.costs(false);
        simplex.load(p, bland);
        boolean phaseOne = false;
        if (bland || !simplex.warm()) {
            simplex.cold();
            phaseOne = simplex.infeasibility() > 0;
        }
        int limit = 500 + 50 * p.rows + (bland ? 20 * table.size() : 0);
        int pivots = -1;
        for (int round = 0; round < ROUNDS; round++) {
            Simplex.End end = simplex.run(phaseOne, limit);
            if (end == Simplex.End.STALLED || !simplex.factor()) {
                return false;
            }
            if (phaseOne && simplex.infeasibility() <= FEASIBLE) {
                phaseOne = false;
                continue;
            }
            simplex.price(phaseOne);
            if (end == Simplex.End.UNBOUNDED) {
                return unbounded();
            }
            pricing.run(p, simplex.multiplier, !phaseOne, face);
            priceExtras(phaseOne);
            leastReduced = Math.min(pricing.least, leastExtra);
            if (leastReduced >= -Certificate.DUAL_TOLERANCE) {
                return phaseOne ? infeasible(p) : optimal(p, face);
            }
            int before = set.count;
            for (int i = 0; i < pricing.enteringCount; i++) {
                set.add(pricing.entering[i]);
            }
            if (set.count == before && simplex.pivots == pivots) {
                return false;
            }
            pivots = simplex.pivots;
        }
        return false;
    }

    private void priceExtras(boolean phaseOne) {
        leastExtra = 0;
        for (int s = 0; s < set.extras; s++) {
            double d = simplex.reducedCost(s, phaseOne);
            if (!(d >= leastExtra)) {
                leastExtra = d;
            }
        }
    }

    private boolean optimal(FrontierProgram p, double face) {
        System.arraycopy(simplex.multiplier, 0, solution.multiplier, 0, p.rows);
        if (p.hasSecond || p.canonical) {
            choose(p, face);
        }
        if (!point.solve(p, set, simplex)) {
            return false;
        }
        solution.peerCount = 0;
        Arrays.fill(solution.extra, 0);
        double objective = 0;
        for (int i = 0; i < point.count; i++) {
            int s = point.slot[i];
            double v = Math.max(point.value[i], 0);
            if (s < set.extras) {
                solution.extra[s] = v;
                objective += p.cost[s] * v;
            } else {
                solution.addPeer(set.column[s], v);
                recent.use(set.column[s]);
                objective += p.columnCost == null ? 0 : p.columnCost[set.column[s]] * v;
            }
        }
        double dual = 0;
        for (int r = 0; r < p.rows; r++) {
            dual += solution.multiplier[r] * p.rhs[r];
        }
        double gap = Math.abs(objective - dual) / Math.max(1, Math.abs(objective));
        solution.certificate = new Certificate(point.least, leastReduced, gap, point.residual);
        if (!solution.certificate.accepted()) {
            return false;
        }
        sharp = solution.certificate.isSharp(objective) && point.slightest >= SLIGHT;
        solution.objective = objective;
        solution.status = SolveStatus.OPTIMAL;
        return true;
    }

    /** Moves to the canonical optimum: second objective, then nearest peers, then earliest columns. */
    private void choose(FrontierProgram p, double face) {
        for (int i = 0; i < pricing.faceCount; i++) {
            set.add(pricing.face[i]);
        }
        if (!restrict(p, face)) {
            return;
        }
        if (p.hasSecond) {
            Arrays.fill(set.cost, 0, set.count, 0);
            System.arraycopy(p.secondCost, 0, set.cost, 0, set.extras);
            if (!stage(p) || !restrict(p, face)) {
                return;
            }
        }
        if (!p.canonical) {
            return;
        }
        Arrays.fill(set.cost, 0, set.extras, 0);
        for (int s = set.extras; s < set.count; s++) {
            double distance = 0;
            for (int r = 0; r < p.rows; r++) {
                distance += Math.abs(set.entry[r][s] - p.anchor[r]);
            }
            set.cost[s] = distance;
        }
        if (!stage(p) || !restrict(p, face)) {
            return;
        }
        for (int s = set.extras; s < set.count; s++) {
            set.cost[s] = p.order(table, set.column[s]);
        }
        stage(p);
    }

    private boolean stage(FrontierProgram p) {
        Simplex.End end = simplex.run(false, 1000 + 50 * p.rows + 20 * set.count);
        boolean factored = simplex.factor();
        simplex.price(false);
        return factored && end == Simplex.End.OPTIMAL;
    }

    /** Forbids all slots off the optimal face of the current costs; false when the optimum is unique. */
    private boolean restrict(FrontierProgram p, double face) {
        boolean open = false;
        for (int s = 0; s < set.count; s++) {
            if (set.allowed[s] && !simplex.isBasic(s)) {
                set.allowed[s] = simplex.reducedCost(s, false) <= face;
                open |= set.allowed[s];
            }
        }
        return open;
    }

    private boolean infeasible(FrontierProgram p) {
        System.arraycopy(simplex.multiplier, 0, solution.multiplier, 0, p.rows);
        double dual = 0;
        for (int r = 0; r < p.rows; r++) {
            dual += solution.multiplier[r] * p.rhs[r];
        }
        double gap = Math.abs(simplex.infeasibility() - dual) / Math.max(1, Math.abs(dual));
        solution.certificate = new Certificate(simplex.leastValue(), leastReduced, gap, 0);
        if (!solution.certificate.accepted() || !(dual > FEASIBLE)) {
            return false;
        }
        sharp = solution.certificate.isSharp(dual);
        solution.status = SolveStatus.INFEASIBLE;
        return true;
    }

    private boolean unbounded() {
        if (!(simplex.reducedCost(simplex.raySlot, false) < -Certificate.DUAL_TOLERANCE) || !simplex.isRay(simplex.raySlot)) {
            return false;
        }
        solution.certificate = new Certificate(0, 0, 0, 0);
        sharp = true;
        solution.status = SolveStatus.UNBOUNDED;
        return true;
    }
}
