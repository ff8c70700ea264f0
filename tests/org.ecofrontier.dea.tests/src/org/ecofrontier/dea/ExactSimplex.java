package org.ecofrontier.dea;

/** min c'x, Ax = b, x >= 0 in rational arithmetic: two phases, Bland's rule, a full tableau. Slow and right. */
final class ExactSimplex {

    private ExactSimplex() {
    }

    /** Optimal objective, null when infeasible. Unbounded programs are an error. */
    static Fraction minimum(Fraction[][] matrix, Fraction[] rightHandSide, Fraction[] cost) {
        int m = matrix.length;
        int n = cost.length;
        Fraction[][] t = new Fraction[m + 1][n + m + 1];
        int[] basic = new int[m];
        for (int r = 0; r < m; r++) {
            boolean flip = rightHandSide[r].signum() < 0;
            for (int j = 0; j < n; j++) {
                t[r][j] = flip ? Fraction.ZERO.minus(matrix[r][j]) : matrix[r][j];
            }
            for (int j = 0; j < m; j++) {
                t[r][n + j] = r == j ? Fraction.ONE : Fraction.ZERO;
            }
            t[r][n + m] = flip ? Fraction.ZERO.minus(rightHandSide[r]) : rightHandSide[r];
            basic[r] = n + r;
        }
        Fraction[] artificial = new Fraction[n + m];
        for (int j = 0; j < n + m; j++) {
            artificial[j] = j < n ? Fraction.ZERO : Fraction.ONE;
        }
        if (run(t, basic, artificial, n + m, n + m).signum() > 0) {
            return null;
        }
        for (int r = 0; r < m; r++) {
            for (int j = 0; j < n && basic[r] >= n; j++) {
                if (t[r][j].signum() != 0) {
                    pivot(t, basic, r, j, n + m);
                }
            }
        }
        Fraction[] full = new Fraction[n + m];
        for (int j = 0; j < n + m; j++) {
            full[j] = j < n ? cost[j] : Fraction.ZERO;
        }
        return run(t, basic, full, n, n + m);
    }

    private static Fraction run(Fraction[][] t, int[] basic, Fraction[] cost, int columns, int last) {
        int m = basic.length;
        while (true) {
            int q = -1;
            for (int j = 0; j < columns && q < 0; j++) {
                Fraction reduced = cost[j];
                for (int r = 0; r < m; r++) {
                    reduced = reduced.minus(cost[basic[r]].times(t[r][j]));
                }
                q = reduced.signum() < 0 ? j : -1;
            }
            if (q < 0) {
                Fraction objective = Fraction.ZERO;
                for (int r = 0; r < m; r++) {
                    objective = objective.plus(cost[basic[r]].times(t[r][last]));
                }
                return objective;
            }
            int p = -1;
            for (int r = 0; r < m; r++) {
                if (t[r][q].signum() > 0) {
                    int order = p < 0 ? -1 : t[r][last].over(t[r][q]).compareTo(t[p][last].over(t[p][q]));
                    p = order < 0 || order == 0 && basic[r] < basic[p] ? r : p;
                }
            }
            if (p < 0) {
                throw new IllegalStateException("unbounded");
            }
            pivot(t, basic, p, q, last);
        }
    }

    private static void pivot(Fraction[][] t, int[] basic, int p, int q, int last) {
        Fraction d = t[p][q];
        for (int j = 0; j <= last; j++) {
            t[p][j] = t[p][j].over(d);
        }
        for (int r = 0; r < basic.length; r++) {
            Fraction f = t[r][q];
            if (r != p && f.signum() != 0) {
                for (int j = 0; j <= last; j++) {
                    t[r][j] = t[r][j].minus(f.times(t[p][j]));
                }
            }
        }
        basic[p] = q;
    }
}
