package org.ecofrontier.lp;

import java.util.Arrays;

/**
 * A basis with its explicit inverse: factored from the original columns, updated by pivots, refined in twice the working
 * precision.
 */
final class Basis {

    private static final double SINGULAR = 1e-13;

    final int size;
    /** Row-major: value of basic i = sum_r inverse[i * size + r] rhs[r]. */
    final double[] inverse;
    /** The basic columns, one after the other: columns[i * size + r]. */
    final double[] columns;
    private final double[] work;

    Basis(int size) {
        this.size = size;
        inverse = new double[size * size];
        columns = new double[size * size];
        work = new double[size * size];
    }

    /** Inverts {@link #columns} by Gauss-Jordan elimination with row pivoting; false when they are (nearly) dependent. */
    boolean factor() {
        int m = size;
        // work[r][i] = column i, row r; inverse starts as the identity and becomes the inverse with rows permuted in place
        for (int i = 0; i < m; i++) {
            for (int r = 0; r < m; r++) {
                work[r * m + i] = columns[i * m + r];
            }
        }
        Arrays.fill(inverse, 0);
        for (int i = 0; i < m; i++) {
            inverse[i * m + i] = 1;
        }
        for (int i = 0; i < m; i++) {
            int p = i;
            double best = Math.abs(work[i * m + i]);
            for (int r = i + 1; r < m; r++) {
                double v = Math.abs(work[r * m + i]);
                if (v > best) {
                    best = v;
                    p = r;
                }
            }
            double scale = 0;
            for (int r = 0; r < m; r++) {
                scale += Math.abs(columns[i * m + r]);
            }
            if (!(best > SINGULAR * scale) || best == 0) {
                return false;
            }
            if (p != i) {
                swap(work, p, i);
                swap(inverse, p, i);
            }
            double d = 1 / work[i * m + i];
            for (int c = 0; c < m; c++) {
                work[i * m + c] *= d;
                inverse[i * m + c] *= d;
            }
            for (int r = 0; r < m; r++) {
                double f = r == i ? 0 : work[r * m + i];
                if (f != 0) {
                    for (int c = i; c < m; c++) {
                        work[r * m + c] -= f * work[i * m + c];
                    }
                    for (int c = 0; c < m; c++) {
                        inverse[r * m + c] -= f * inverse[i * m + c];
                    }
                }
            }
        }
        return true;
    }

    private void swap(double[] a, int p, int q) {
        for (int c = 0; c < size; c++) {
            double t = a[p * size + c];
            a[p * size + c] = a[q * size + c];
            a[q * size + c] = t;
        }
    }

    /** Replaces basic {@code p} by the column whose representation in the basis is {@code alpha}. */
    void pivot(int p, double[] alpha) {
        int m = size;
        double d = 1 / alpha[p];
        int at = p * m;
        for (int r = 0; r < m; r++) {
            inverse[at + r] *= d;
        }
        for (int i = 0; i < m; i++) {
            double f = alpha[i];
            if (i != p && f != 0) {
                int row = i * m;
                for (int r = 0; r < m; r++) {
                    inverse[row + r] -= f * inverse[at + r];
                }
            }
        }
    }

    /** target = inverse * vector. */
    void solve(double[] vector, double[] target) {
        int m = size;
        for (int i = 0; i < m; i++) {
            double sum = 0;
            int row = i * m;
            for (int r = 0; r < m; r++) {
                sum += inverse[row + r] * vector[r];
            }
            target[i] = sum;
        }
    }

    /** target = costs' * inverse: the row multipliers. */
    void multipliers(double[] costs, double[] target) {
        int m = size;
        Arrays.fill(target, 0, m, 0);
        for (int i = 0; i < m; i++) {
            double c = costs[i];
            if (c != 0) {
                int row = i * m;
                for (int r = 0; r < m; r++) {
                    target[r] += c * inverse[row + r];
                }
            }
        }
    }

    /** One step of iterative refinement of the basic values for a right-hand side. */
    void refine(double[] rhs, double[] values) {
        int m = size;
        for (int r = 0; r < m; r++) {
            double high = rhs[r];
            double low = 0;
            for (int i = 0; i < m; i++) {
                double a = columns[i * m + r];
                double product = a * values[i];
                double error = Math.fma(a, values[i], -product);
                double sum = high - product;
                double back = sum - high;
                low += (high - (sum - back)) + (-product - back) - error;
                high = sum;
            }
            work[r] = high + low;
        }
        for (int i = 0; i < m; i++) {
            double sum = 0;
            for (int r = 0; r < m; r++) {
                sum += inverse[i * m + r] * work[r];
            }
            values[i] += sum;
        }
    }

    /** One step of iterative refinement of the multipliers for the basic costs. */
    void refineMultipliers(double[] costs, double[] multipliers) {
        int m = size;
        for (int i = 0; i < m; i++) {
            double high = costs[i];
            double low = 0;
            for (int r = 0; r < m; r++) {
                double a = columns[i * m + r];
                double product = a * multipliers[r];
                double error = Math.fma(a, multipliers[r], -product);
                double sum = high - product;
                double back = sum - high;
                low += (high - (sum - back)) + (-product - back) - error;
                high = sum;
            }
            work[i] = high + low;
        }
        for (int i = 0; i < m; i++) {
            double residual = work[i];
            if (residual != 0) {
                for (int r = 0; r < m; r++) {
                    multipliers[r] += residual * inverse[i * m + r];
                }
            }
        }
    }
}
