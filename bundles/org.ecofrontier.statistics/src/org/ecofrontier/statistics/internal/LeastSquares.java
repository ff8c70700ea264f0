package org.ecofrontier.statistics.internal;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;

/**
 * Ordinary least squares by Householder reflections on columns of unit length, so that the units of the regressors do not matter.
 *
 * @param coefficients estimates with standard errors and Student probabilities, in the order of the columns
 * @param r2 1 - residual / total sum of squares about the mean; NaN (not defined) when the dependent variable is constant
 * @since 0.1
 */
public record LeastSquares(List<Coefficient> coefficients, double r2) {

    /** A column whose part orthogonal to the columns before it is shorter than this counts as their combination. */
    private static final double COLLINEAR = 1e-10;

    /** Copies the list. */
    public LeastSquares {
        coefficients = List.copyOf(coefficients);
    }

    /**
     * @param terms names of the columns
     * @param columns one array per term, all as long as {@code y}; the constant column is among them
     * @param y dependent variable
     * @return the fit
     */
    public static LeastSquares fit(List<String> terms, double[][] columns, double[] y) {
        int n = y.length;
        int k = columns.length;
        if (n <= k) {
            throw Arguments.tooFew("A regression with %d terms needs more than %d observations, there are %d", k, k, n);
        }
        double[][] q = new double[k][];
        double[] length = new double[k];
        for (int j = 0; j < k; j++) {
            length[j] = norm(columns[j], 0);
            q[j] = scaled(columns[j], length[j] == 0 ? 1 : 1 / length[j]);
        }
        double[] rhs = y.clone();
        double[][] r = new double[k][k];
        for (int j = 0; j < k; j++) {
            double below = norm(q[j], j);
            if (below < COLLINEAR) {
                throw new EstimationException(Kind.COLLINEAR,
                        "The term " + terms.get(j) + " is a combination of the terms before it; leave it out", terms.get(j));
            }
            double diagonal = q[j][j] > 0 ? -below : below;
            double[] reflector = q[j].clone();
            reflector[j] -= diagonal;
            double half = 0.5 * square(reflector, j);
            for (int c = j; c < k; c++) {
                reflect(reflector, half, q[c], j);
            }
            reflect(reflector, half, rhs, j);
            for (int c = j; c < k; c++) {
                r[j][c] = q[c][j];
            }
        }
        return new LeastSquares(rows(terms, r, rhs, length, n - k), 1 - square(rhs, k) / total(y));
    }

    /** The estimates alone, in the order of the columns. */
    public double[] estimates() {
        return coefficients.stream().mapToDouble(Coefficient::estimate).toArray();
    }

    private static List<Coefficient> rows(List<String> terms, double[][] r, double[] rhs, double[] length, int df) {
        int k = r.length;
        double variance = square(rhs, k) / df;
        double[][] inverse = inverse(r);
        List<Coefficient> rows = new ArrayList<>();
        for (int j = 0; j < k; j++) {
            double estimate = 0;
            double diagonal = 0;
            for (int c = j; c < k; c++) {
                estimate += inverse[j][c] * rhs[c];
                diagonal += inverse[j][c] * inverse[j][c];
            }
            rows.add(Coefficient.student(terms.get(j), estimate / length[j], Math.sqrt(variance * diagonal) / length[j], df));
        }
        return rows;
    }

    private static double[][] inverse(double[][] r) {
        int k = r.length;
        double[][] inverse = new double[k][k];
        for (int c = 0; c < k; c++) {
            for (int j = c; j >= 0; j--) {
                double sum = j == c ? 1 : 0;
                for (int i = j + 1; i <= c; i++) {
                    sum -= r[j][i] * inverse[i][c];
                }
                inverse[j][c] = sum / r[j][j];
            }
        }
        return inverse;
    }

    private static void reflect(double[] reflector, double half, double[] column, int from) {
        double product = 0;
        for (int i = from; i < column.length; i++) {
            product += reflector[i] * column[i];
        }
        double factor = product / half;
        for (int i = from; i < column.length; i++) {
            column[i] -= factor * reflector[i];
        }
    }

    private static double total(double[] y) {
        double mean = 0;
        for (double value : y) {
            mean += value / y.length;
        }
        double sum = 0;
        for (double value : y) {
            sum += (value - mean) * (value - mean);
        }
        return sum == 0 ? Double.NaN : sum;
    }

    private static double[] scaled(double[] column, double factor) {
        double[] scaled = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            scaled[i] = column[i] * factor;
        }
        return scaled;
    }

    private static double norm(double[] column, int from) {
        return Math.sqrt(square(column, from));
    }

    private static double square(double[] column, int from) {
        double sum = 0;
        for (int i = from; i < column.length; i++) {
            sum += column[i] * column[i];
        }
        return sum;
    }
}
