package org.ecofrontier.lp;

import java.util.Arrays;

/**
 * Primal simplex on a working set, with an explicit inverse. Basics are slots of the working set, or artificial variables: the
 * artificial of row r is coded as -1 - r and its column is sign[r] times the unit vector.
 */
final class Simplex {

    enum End {
        OPTIMAL, UNBOUNDED, STALLED
    }

    /** Scaled reduced cost that makes a column attractive; tighter than the certificate asks. */
    private static final double ENTER = 1e-12;
    private static final double PIVOT = 1e-10;
    private static final double TIE = 1e-13;
    private static final int REFACTOR = 50;

    private final WorkingSet set;
    private FrontierProgram program;
    private int m;
    private double[] sign = new double[0];
    private double[] basicCost = new double[0];
    private double[] alpha = new double[0];
    private double[] vector = new double[0];
    private double[] reduced = new double[64];
    private boolean[] isBasic = new boolean[64];
    private boolean bland;
    private boolean alwaysBland;
    private int degenerate;

    Basis basis;
    int[] basic = new int[0];
    double[] value = new double[0];
    double[] multiplier = new double[0];
    /** The slot whose column is an unbounded ray, after {@link End#UNBOUNDED}. */
    int raySlot;
    int pivots;

    Simplex(WorkingSet set) {
        this.set = set;
    }

    void load(FrontierProgram p, boolean useBland) {
        program = p;
        m = p.rows;
        bland = useBland;
        alwaysBland = useBland;
        pivots = 0;
        degenerate = 0;
        if (basis == null || basis.size != m) {
            basis = new Basis(m);
            sign = new double[m];
            basicCost = new double[m];
            alpha = new double[m];
            vector = new double[m];
            basic = new int[m];
            value = new double[m];
            multiplier = new double[m];
        }
    }

    /** Starts from the program's own basis; false when it is missing, singular or infeasible. */
    boolean warm() {
        if (!program.canStart()) {
            return false;
        }
        for (int i = 0; i < m; i++) {
            int code = program.start[i];
            if (code == FrontierProgram.OWN) {
                basic[i] = set.add(program.own);
            } else if (code < 0) {
                basic[i] = code + 1;
                sign[-2 - code] = 1;
            } else {
                basic[i] = code;
            }
        }
        if (!factor()) {
            return false;
        }
        for (int i = 0; i < m; i++) {
            if (!(value[i] >= -Certificate.PRIMAL_TOLERANCE) || basic[i] < 0 && value[i] > Certificate.PRIMAL_TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /** Starts from slacks where their sign allows it and artificial variables elsewhere. */
    void cold() {
        for (int r = 0; r < m; r++) {
            basic[r] = -1 - r;
            sign[r] = program.rhs[r] < 0 ? -1 : 1;
        }
        for (int k = 0; k < program.extras; k++) {
            int r = program.slackRow[k];
            if (r >= 0 && basic[r] < 0 && program.rhs[r] * program.coefficient[r][k] >= 0 && program.coefficient[r][k] != 0) {
                basic[r] = k;
            }
        }
        factor();
    }

    /** Rebuilds inverse and values from the original columns; false when the basis is singular. */
    boolean factor() {
        if (isBasic.length < set.count) {
            isBasic = new boolean[set.column.length];
        }
        Arrays.fill(isBasic, false);
        for (int i = 0; i < m; i++) {
            int slot = basic[i];
            if (slot < 0) {
                int row = -1 - slot;
                for (int r = 0; r < m; r++) {
                    basis.columns[i * m + r] = r == row ? sign[row] : 0;
                }
            } else {
                isBasic[slot] = true;
                for (int r = 0; r < m; r++) {
                    basis.columns[i * m + r] = set.entry[r][slot];
                }
            }
        }
        if (!basis.factor()) {
            return false;
        }
        basis.solve(program.rhs, value);
        basis.refine(program.rhs, value);
        return true;
    }

    /** Sum of the artificial variables. */
    double infeasibility() {
        double sum = 0;
        for (int i = 0; i < m; i++) {
            if (basic[i] < 0) {
                sum += Math.abs(value[i]);
            }
        }
        return sum;
    }

    /** Most negative basic value, each times the 1-norm of its column. */
    double leastValue() {
        double least = 0;
        for (int i = 0; i < m; i++) {
            double v = basic[i] < 0 ? value[i] : value[i] / set.inverseNorm[basic[i]];
            if (!(v >= least)) {
                least = v;
            }
        }
        return least;
    }

    /** Computes the multipliers of the current basis, refined. */
    void price(boolean phaseOne) {
        for (int i = 0; i < m; i++) {
            basicCost[i] = basic[i] < 0 ? phaseOne ? 1 : 0 : phaseOne ? 0 : set.cost[basic[i]];
        }
        basis.multipliers(basicCost, multiplier);
        basis.refineMultipliers(basicCost, multiplier);
    }

    /** Scaled reduced cost of a slot under the current multipliers. */
    double reducedCost(int slot, boolean phaseOne) {
        double d = phaseOne ? 0 : set.cost[slot];
        for (int r = 0; r < m; r++) {
            d -= multiplier[r] * set.entry[r][slot];
        }
        return d * set.inverseNorm[slot];
    }

    /** Whether the column of a slot can grow for ever, by the freshly factored basis. */
    boolean isRay(int slot) {
        for (int r = 0; r < m; r++) {
            vector[r] = set.entry[r][slot];
        }
        basis.solve(vector, alpha);
        double largest = 0;
        for (int i = 0; i < m; i++) {
            largest = Math.max(largest, Math.abs(alpha[i]));
        }
        for (int i = 0; i < m; i++) {
            if (!(alpha[i] <= PIVOT * largest)) {
                return false;
            }
        }
        return true;
    }

    boolean isBasic(int slot) {
        return slot < isBasic.length && isBasic[slot];
    }

    /** Pivots until no slot of the working set is attractive. */
    End run(boolean phaseOne, int limit) {
        if (reduced.length < set.count) {
            reduced = new double[set.column.length];
        }
        if (isBasic.length < set.count) {
            isBasic = Arrays.copyOf(isBasic, set.column.length);
        }
        price(phaseOne);
        int sinceFactor = 0;
        for (int step = 0; step < limit; step++) {
            int q = entering(phaseOne);
            if (q < 0) {
                return End.OPTIMAL;
            }
            for (int r = 0; r < m; r++) {
                vector[r] = set.entry[r][q];
            }
            basis.solve(vector, alpha);
            int p = leaving(phaseOne);
            if (p < 0) {
                raySlot = q;
                return phaseOne ? End.STALLED : End.UNBOUNDED;
            }
            pivot(p, q, reduced[q]);
            if (++sinceFactor >= REFACTOR) {
                sinceFactor = 0;
                if (!factor()) {
                    return End.STALLED;
                }
                price(phaseOne);
            }
        }
        return End.STALLED;
    }

    private int entering(boolean phaseOne) {
        int n = set.count;
        double[] d = reduced;
        if (phaseOne) {
            Arrays.fill(d, 0, n, 0);
        } else {
            System.arraycopy(set.cost, 0, d, 0, n);
        }
        for (int r = 0; r < m; r++) {
            double y = multiplier[r];
            if (y != 0) {
                double[] a = set.entry[r];
                for (int s = 0; s < n; s++) {
                    d[s] -= y * a[s];
                }
            }
        }
        int best = -1;
        double least = -ENTER;
        double[] scale = set.inverseNorm;
        for (int s = 0; s < n; s++) {
            double v = d[s] * scale[s];
            if (v < least && set.allowed[s] && !isBasic[s]) {
                best = s;
                if (bland) {
                    return best;
                }
                least = v;
            }
        }
        return best;
    }

    private int leaving(boolean phaseOne) {
        double largest = 0;
        for (int i = 0; i < m; i++) {
            largest = Math.max(largest, Math.abs(alpha[i]));
        }
        double tolerance = PIVOT * largest;
        int best = -1;
        if (!phaseOne) {
            // an artificial variable at zero must stay there: let it leave as soon as it would move
            for (int i = 0; i < m; i++) {
                if (basic[i] < 0 && Math.abs(alpha[i]) > tolerance && (best < 0 || Math.abs(alpha[i]) > Math.abs(alpha[best]))) {
                    best = i;
                }
            }
            if (best >= 0) {
                return best;
            }
        }
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < m; i++) {
            if (alpha[i] > tolerance) {
                least = Math.min(least, Math.max(value[i], 0) / alpha[i]);
            }
        }
        if (least == Double.POSITIVE_INFINITY) {
            return -1;
        }
        double bound = least + TIE;
        for (int i = 0; i < m; i++) {
            if (alpha[i] > tolerance && Math.max(value[i], 0) / alpha[i] <= bound && (best < 0 || before(i, best))) {
                best = i;
            }
        }
        return best;
    }

    private boolean before(int i, int j) {
        if (bland) {
            return basic[i] < basic[j];
        }
        return alpha[i] > alpha[j];
    }

    private void pivot(int p, int q, double reducedCost) {
        double step = basic[p] < 0 && Math.abs(value[p]) <= TIE ? 0 : Math.max(value[p], 0) / alpha[p];
        double change = reducedCost / alpha[p];
        for (int r = 0; r < m; r++) {
            multiplier[r] += change * basis.inverse[p * m + r];
        }
        basis.pivot(p, alpha);
        for (int i = 0; i < m; i++) {
            value[i] -= step * alpha[i];
        }
        value[p] = step;
        if (basic[p] >= 0) {
            isBasic[basic[p]] = false;
        }
        basic[p] = q;
        isBasic[q] = true;
        pivots++;
        if (step > TIE) {
            degenerate = 0;
            bland = alwaysBland;
        } else if (++degenerate > 20 + 4 * m) {
            bland = true;
        }
    }
}
