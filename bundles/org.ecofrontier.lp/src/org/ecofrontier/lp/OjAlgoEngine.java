package org.ecofrontier.lp;

import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/**
 * ojAlgo for programs in standard form: min c'x, Ax = b, x &gt;= 0. The dual path is forced and limits are set, because its primal
 * path cycles on some degenerate programs. Its word "optimal" is never taken for granted: callers certify.
 */
final class OjAlgoEngine {

    private static final int SECONDS = 2;
    private static final int ITERATIONS = 5_000;

    record Answer(double[] values, double[] multipliers) {
    }

    private OjAlgoEngine() {
    }

    /** An answer that claims to be optimal, or null. */
    static Answer solve(double[][] matrix, double[] rightHandSide, double[] cost) {
        int m = matrix.length;
        int n = cost.length;
        R064Store a = R064Store.FACTORY.make(m, n);
        R064Store b = R064Store.FACTORY.make(m, 1);
        R064Store c = R064Store.FACTORY.make(n, 1);
        for (int r = 0; r < m; r++) {
            if (!Double.isFinite(rightHandSide[r])) {
                return null;
            }
            b.set(r, rightHandSide[r]);
            for (int j = 0; j < n; j++) {
                if (!Double.isFinite(matrix[r][j])) {
                    return null;
                }
                a.set(r, j, matrix[r][j]);
            }
        }
        for (int j = 0; j < n; j++) {
            c.set(j, cost[j]);
        }
        Optimisation.Options options = new Optimisation.Options();
        options.linear().dual();
        options.time_abort = SECONDS * 1000L;
        options.iterations_abort = ITERATIONS;
        try {
            LinearSolver solver = LinearSolver.newBuilder().objective(c).equalities(a, b).lower(0).build(options);
            Optimisation.Result result = solver.solve();
            if (!result.getState().isOptimal()) {
                return null;
            }
            double[] values = new double[n];
            double[] multipliers = new double[m];
            for (int j = 0; j < n; j++) {
                values[j] = result.doubleValue(j);
            }
            for (int r = 0; r < m; r++) {
                multipliers[r] = -solver.getDualMultiplier(r);
            }
            return new Answer(values, multipliers);
        } catch (ArithmeticException | IndexOutOfBoundsException | IllegalStateException | NullPointerException e) {
            // the engine gave up in its own way: that is an answer, too, and there is a status for it
            return null;
        }
    }
}
