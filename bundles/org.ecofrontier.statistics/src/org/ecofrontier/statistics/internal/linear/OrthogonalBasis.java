package org.ecofrontier.statistics.internal.linear;

import java.util.ArrayList;
import java.util.List;

/**
 * X = Q R by Gram-Schmidt with reorthogonalisation, columns taken in the order given: a column that adds nothing to those before it is
 * left out of the basis and recorded as a combination of them. "Twice is enough" (Giraud, Langou and Rozloznik, 2005).
 */
public final class OrthogonalBasis {

    /** A column that depends on columns before it: column = sum of coefficients[i] times column basis[i]. */
    public record Dependency(int column, List<Integer> basis, double[] coefficients) {
    }

    private final List<Integer> basis = new ArrayList<>();

    private final List<double[]> q = new ArrayList<>();

    private final List<double[]> r = new ArrayList<>();

    private final List<Dependency> dependencies = new ArrayList<>();

    private final double[] ownShare;

    /**
     * @param columns   the columns of X
     * @param reference the length against which what is left of a column is compared
     * @param tolerance share of the reference at or below which a column counts as dependent, per column
     */
    public OrthogonalBasis(double[][] columns, double[] reference, double[] tolerance) {
        ownShare = new double[columns.length];
        for (int j = 0; j < columns.length; j++) {
            double[] rest = columns[j].clone();
            double[] coefficients = new double[q.size() + 1];
            for (int pass = 0; pass < 2; pass++) {
                for (int i = 0; i < q.size(); i++) {
                    double projection = Matrices.dot(q.get(i), rest);
                    coefficients[i] += projection;
                    subtract(rest, projection, q.get(i));
                }
            }
            double length = Math.sqrt(Matrices.dot(rest, rest));
            ownShare[j] = reference[j] > 0 ? length / reference[j] : 0;
            if (ownShare[j] <= tolerance[j]) {
                dependencies.add(new Dependency(j, List.copyOf(basis), backSubstitute(coefficients)));
            } else {
                coefficients[q.size()] = length;
                for (int t = 0; t < rest.length; t++) {
                    rest[t] /= length;
                }
                q.add(rest);
                r.add(coefficients);
                basis.add(j);
            }
        }
    }

    /** Number of independent columns. */
    public int rank() {
        return q.size();
    }

    /** The dependent columns in their order. */
    public List<Dependency> dependencies() {
        return dependencies;
    }

    /** The length of a column that the columns before it leave, as a share of its reference. */
    public double ownShare(int column) {
        return ownShare[column];
    }

    /** Coefficients of the independent columns in the least squares fit to y. */
    public double[] solve(double[] y) {
        double[] projection = new double[q.size()];
        double[] rest = y.clone();
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < q.size(); i++) {
                double p = Matrices.dot(q.get(i), rest);
                projection[i] += p;
                subtract(rest, p, q.get(i));
            }
        }
        return backSubstitute(projection);
    }

    /** What the least squares fit to y leaves. */
    public double[] residuals(double[] y) {
        double[] rest = y.clone();
        for (int pass = 0; pass < 2; pass++) {
            for (double[] direction : q) {
                subtract(rest, Matrices.dot(direction, rest), direction);
            }
        }
        return rest;
    }

    /** The inverse of X'X over the independent columns. */
    public double[][] inverseCrossProduct() {
        int k = q.size();
        double[][] inverseFactor = new double[k][];
        for (int j = 0; j < k; j++) {
            double[] unit = new double[k];
            unit[j] = 1;
            inverseFactor[j] = backSubstitute(unit);
        }
        double[][] columns = Matrices.transpose(inverseFactor);
        return Matrices.symmetric(Matrices.multiply(columns, inverseFactor));
    }

    private double[] backSubstitute(double[] right) {
        int k = q.size();
        double[] x = new double[k];
        for (int i = k - 1; i >= 0; i--) {
            double sum = right[i];
            for (int j = i + 1; j < k; j++) {
                sum -= r.get(j)[i] * x[j];
            }
            x[i] = sum / r.get(i)[i];
        }
        return x;
    }

    private static void subtract(double[] from, double factor, double[] direction) {
        for (int t = 0; t < from.length; t++) {
            from[t] -= factor * direction[t];
        }
    }
}
