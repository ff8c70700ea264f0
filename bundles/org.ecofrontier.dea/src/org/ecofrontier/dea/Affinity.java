package org.ecofrontier.dea;

import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.structure.Access2D;

/**
 * How alike several inputs (or outputs) vary from unit to unit (Tone and Tsutsui 2010, section 3): affinity 1 for proportional
 * variables, 0 for the most diverse ones, and from the matrix of affinities the importance of each variable and of their slacks.
 */
final class Affinity {

    /** Eigenvalues this close to the largest count as equal to it. */
    private static final double SAME = 1e-9;

    private final double[] weights;
    private final double epsilon;

    private Affinity(double[] weights, double epsilon) {
        this.weights = weights;
        this.epsilon = epsilon;
    }

    /**
     * Epsilon and weights of some variables.
     *
     * @param values
     *            {@code values[variable][unit]}, projected on the frontier, not negative; a unit whose value of either variable is
     *            zero has no part in the affinity of the two
     */
    static Affinity of(double[][] values) {
        int m = values.length;
        double[][] matrix = new double[m][m];
        for (int i = 0; i < m; i++) {
            matrix[i][i] = 1;
            for (int j = 0; j < i; j++) {
                matrix[i][j] = 1 - 2 * diversity(values[i], values[j]);
                matrix[j][i] = matrix[i][j];
            }
        }
        return ofMatrix(matrix);
    }

    /**
     * Largest eigenvalue rho and its vector w of a matrix of affinities: epsilon = (m - rho) / (m - 1), weights w / sum w (eq. 25, 26).
     * Where the largest eigenvalue is repeated, w is the vector of its eigenspace that is nearest to equal weights.
     */
    static Affinity ofMatrix(double[][] matrix) {
        int m = matrix.length;
        if (m < 2) {
            return new Affinity(m == 0 ? new double[0] : new double[] { 1 }, 0);
        }
        Eigenvalue<Double> decomposition = Eigenvalue.R064.make(m, true);
        decomposition.decompose(R064Store.FACTORY.copy(Access2D.wrap(matrix)));
        MatrixStore<Double> values = decomposition.getD();
        MatrixStore<Double> vectors = decomposition.getV();
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < m; k++) {
            largest = Math.max(largest, values.doubleValue(k, k));
        }
        double[] weights = new double[m];
        for (int k = 0; k < m; k++) {
            if (values.doubleValue(k, k) >= largest - SAME) {
                double sum = 0;
                for (int i = 0; i < m; i++) {
                    sum += vectors.doubleValue(i, k);
                }
                for (int i = 0; i < m; i++) {
                    weights[i] += sum * vectors.doubleValue(i, k);
                }
            }
        }
        double total = 0;
        for (int i = 0; i < m; i++) {
            weights[i] = Math.max(weights[i], 0);
            total += weights[i];
        }
        for (int i = 0; i < m; i++) {
            weights[i] /= total;
        }
        return new Affinity(weights, Math.clamp((m - largest) / (m - 1), 0, 1));
    }

    /** Mean deviation of ln(b / a) from its mean, relative to its range: 0 for proportional variables, at most 1/2 (eq. 15 to 17). */
    static double diversity(double[] a, double[] b) {
        int n = 0;
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < a.length; j++) {
            if (a[j] > 0 && b[j] > 0) {
                double c = Math.log(b[j]) - Math.log(a[j]);
                sum += c;
                least = Math.min(least, c);
                most = Math.max(most, c);
                n++;
            }
        }
        // proportional but for rounding
        if (n == 0 || most - least <= 1e-12 * Math.max(1, Math.max(Math.abs(most), Math.abs(least)))) {
            return 0;
        }
        double deviation = 0;
        for (int j = 0; j < a.length; j++) {
            if (a[j] > 0 && b[j] > 0) {
                deviation += Math.abs(Math.log(b[j]) - Math.log(a[j]) - sum / n);
            }
        }
        return deviation / n / (most - least);
    }

    double weight(int variable) {
        return weights[variable];
    }

    double epsilon() {
        return epsilon;
    }
}
