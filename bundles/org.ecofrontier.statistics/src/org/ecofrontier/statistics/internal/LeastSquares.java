package org.ecofrontier.statistics.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.internal.linear.Matrices;
import org.ecofrontier.statistics.internal.linear.OrthogonalBasis;

/**
 * Ordinary least squares on an orthogonal basis of columns of unit length, so that the units of the regressors do not matter.
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
        double[] length = Arrays.stream(columns).mapToDouble(column -> Math.sqrt(Matrices.dot(column, column))).toArray();
        double[][] scaled = new double[k][];
        for (int j = 0; j < k; j++) {
            double unit = length[j];
            scaled[j] = Arrays.stream(columns[j]).map(value -> unit == 0 ? 0 : value / unit).toArray();
        }
        double[] reference = new double[k];
        double[] tolerance = new double[k];
        Arrays.fill(reference, 1);
        Arrays.fill(tolerance, COLLINEAR);
        OrthogonalBasis basis = new OrthogonalBasis(scaled, reference, tolerance);
        for (OrthogonalBasis.Dependency dependency : basis.dependencies()) {
            String term = terms.get(dependency.column());
            throw new EstimationException(Kind.COLLINEAR,
                    "The term " + term + " is a combination of the terms before it; leave it out", term);
        }
        double[] residuals = basis.residuals(y);
        double rest = Matrices.dot(residuals, residuals);
        double[] estimates = basis.solve(y);
        double[][] inverse = basis.inverseCrossProduct();
        List<Coefficient> rows = new ArrayList<>();
        for (int j = 0; j < k; j++) {
            double error = Math.sqrt(rest / (n - k) * inverse[j][j]);
            rows.add(Coefficient.student(terms.get(j), estimates[j] / length[j], error / length[j], n - k));
        }
        return new LeastSquares(rows, 1 - rest / total(y));
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
}
