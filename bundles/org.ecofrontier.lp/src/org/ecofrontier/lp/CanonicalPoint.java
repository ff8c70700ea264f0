package org.ecofrontier.lp;

import java.util.Arrays;

/**
 * Recomputes a vertex from its positive variables alone: columns in canonical order, Gaussian elimination from the original
 * coefficients, one refinement in twice the working precision. Whoever found the vertex, and by whatever path, the bits of the
 * values are the same.
 */
final class CanonicalPoint {

    /** A variable whose value times the 1-norm of its column is below this counts as zero. */
    private static final double ZERO = 1e-11;

    int count;
    int[] slot = new int[0];
    double[] value = new double[0];
    /** Largest relative residual of a row. */
    double residual;
    /** Smallest value times 1-norm, 0 when none is negative. */
    double least;
    /** Smallest size of a value times 1-norm. */
    double slightest;

    private double[] lower = new double[0];
    private int[] order = new int[0];
    private double[] work = new double[0];

    /** Solves for the positive basics of a simplex run; false when their columns are dependent or do not reach the rows. */
    boolean solve(FrontierProgram p, WorkingSet set, Simplex simplex) {
        int m = p.rows;
        if (slot.length < m) {
            slot = new int[m];
            value = new double[m];
            lower = new double[m * m];
            order = new int[m];
            work = new double[m];
        }
        collect(p, set, simplex);
        do {
            if (!eliminate(m, set)) {
                return false;
            }
            Arrays.fill(value, 0, count, 0);
            residual(p, set);
            correct(m);
            residual(p, set);
            correct(m);
        } while (dropZeros(set));
        residual(p, set);
        least = 0;
        slightest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double scaled = value[i] / set.inverseNorm[slot[i]];
            least = Math.min(least, scaled);
            slightest = Math.min(slightest, Math.abs(scaled));
        }
        return residual <= Certificate.RESIDUAL_TOLERANCE;
    }

    /** Removes variables that turn out to be zero; true when there were any. */
    private boolean dropZeros(WorkingSet set) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (!(Math.abs(value[i]) / set.inverseNorm[slot[i]] <= ZERO)) {
                slot[kept] = slot[i];
                value[kept++] = value[i];
            }
        }
        boolean dropped = kept < count;
        count = kept;
        return dropped;
    }

    private void collect(FrontierProgram p, WorkingSet set, Simplex simplex) {
        count = 0;
        for (int i = 0; i < p.rows; i++) {
            int s = simplex.basic[i];
            if (s >= 0 && !(simplex.value[i] / set.inverseNorm[s] <= ZERO)) {
                int at = count++;
                while (at > 0 && key(set, slot[at - 1]) > key(set, s)) {
                    slot[at] = slot[at - 1];
                    at--;
                }
                slot[at] = s;
            }
        }
    }

    private static long key(WorkingSet set, int s) {
        return s < set.extras ? s : (long) set.extras + set.column[s];
    }

    private boolean eliminate(int m, WorkingSet set) {
        int c = count;
        for (int r = 0; r < m; r++) {
            order[r] = r;
            for (int k = 0; k < c; k++) {
                lower[r * c + k] = set.entry[r][slot[k]];
            }
        }
        for (int k = 0; k < c; k++) {
            int p = k;
            double best = -1;
            for (int r = k; r < m; r++) {
                double v = Math.abs(lower[order[r] * c + k]);
                if (v > best) {
                    best = v;
                    p = r;
                }
            }
            if (!(best * set.inverseNorm[slot[k]] > 1e-14)) {
                return false;
            }
            int t = order[k];
            order[k] = order[p];
            order[p] = t;
            double d = lower[order[k] * c + k];
            for (int r = k + 1; r < m; r++) {
                int row = order[r] * c;
                double f = lower[row + k] / d;
                lower[row + k] = f;
                if (f != 0) {
                    for (int j = k + 1; j < c; j++) {
                        lower[row + j] -= f * lower[order[k] * c + j];
                    }
                }
            }
        }
        return true;
    }

    /** work = rhs - A value, accumulated in twice the working precision. */
    private void residual(FrontierProgram p, WorkingSet set) {
        residual = 0;
        for (int r = 0; r < p.rows; r++) {
            double high = p.rhs[r];
            double low = 0;
            double size = Math.abs(high);
            for (int k = 0; k < count; k++) {
                double a = set.entry[r][slot[k]];
                double product = a * value[k];
                double error = Math.fma(a, value[k], -product);
                double sum = high - product;
                double back = sum - high;
                low += (high - (sum - back)) + (-product - back) - error;
                high = sum;
                size += Math.abs(product);
            }
            work[r] = high + low;
            double relative = size > 0 ? Math.abs(work[r]) / size : 0;
            if (!(relative <= residual)) {
                residual = relative;
            }
        }
    }

    /** value += solution of the eliminated system for the right-hand side in work. */
    private void correct(int m) {
        int c = count;
        for (int k = 0; k < c; k++) {
            double v = work[order[k]];
            for (int r = k + 1; r < m; r++) {
                work[order[r]] -= lower[order[r] * c + k] * v;
            }
        }
        for (int k = c - 1; k >= 0; k--) {
            double v = work[order[k]];
            for (int j = k + 1; j < c; j++) {
                v -= lower[order[k] * c + j] * work[order[j]];
            }
            v /= lower[order[k] * c + k];
            work[order[k]] = v;
            value[k] += v;
        }
    }
}
