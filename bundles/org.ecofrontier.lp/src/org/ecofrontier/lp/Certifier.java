package org.ecofrontier.lp;

/** Computes the certificate of any engine's answer to min c'x, Ax = b, x &gt;= 0 from the original coefficients. */
final class Certifier {

    private Certifier() {
    }

    static Certificate certify(double[][] matrix, double[] rightHandSide, double[] cost, double[] x, double[] y) {
        int m = matrix.length;
        int n = cost.length;
        double primal = 0;
        double dual = 0;
        double objective = 0;
        for (int j = 0; j < n; j++) {
            double norm = 0;
            double reduced = cost[j];
            for (int r = 0; r < m; r++) {
                norm += Math.abs(matrix[r][j]);
                reduced -= y[r] * matrix[r][j];
            }
            primal = least(primal, norm > 0 ? x[j] * norm : x[j]);
            dual = least(dual, norm > 0 ? reduced / norm : reduced);
            objective += cost[j] * x[j];
        }
        double residual = 0;
        double bound = 0;
        for (int r = 0; r < m; r++) {
            double sum = rightHandSide[r];
            double size = Math.abs(sum);
            for (int j = 0; j < n; j++) {
                double term = matrix[r][j] * x[j];
                sum -= term;
                size += Math.abs(term);
            }
            residual = -least(-residual, size > 0 ? -Math.abs(sum) / size : 0);
            bound += rightHandSide[r] * y[r];
        }
        return new Certificate(primal, dual, Math.abs(objective - bound) / Math.max(1, Math.abs(objective)), residual);
    }

    private static double least(double a, double b) {
        return b >= a ? a : b;
    }
}
