package org.ecofrontier.statistics.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.internal.linear.Matrices;
import org.ecofrontier.statistics.internal.linear.OrthogonalBasis;
import org.ecofrontier.statistics.internal.linear.Standardisation;

/**
 * Transformed rows ready for least squares.
 *
 * @param y        the dependent variable
 * @param columns  the regressors, the constant term first when there is one
 * @param terms    index of the regressor of each column, -1 for the constant term
 * @param basis    an orthogonal basis of the columns
 * @param absorbed degrees of freedom that effects have taken
 * @param cluster  region of each row
 * @param clusters number of regions
 */
record Design(double[] y, double[][] columns, int[] terms, OrthogonalBasis basis, int absorbed, int[] cluster, int clusters) {

    private static final int CONSTANT = -1;

    private static final double VANISHED = 1e-9;

    static Design withConstant(Standardisation units, double[] y, double[] constant, double[][] columns, int[] cluster, int clusters) {
        int k = columns.length;
        requireRows(y.length, k + 1);
        double[][] all = new double[k + 1][];
        all[0] = constant;
        System.arraycopy(columns, 0, all, 1, k);
        int[] terms = new int[k + 1];
        double[] lengths = new double[k + 1];
        double[] tolerance = new double[k + 1];
        for (int j = 0; j <= k; j++) {
            terms[j] = j - 1;
            lengths[j] = Math.sqrt(y.length);
            tolerance[j] = j == 0 ? VANISHED : units.tolerance(j - 1);
        }
        OrthogonalBasis basis = new OrthogonalBasis(all, lengths, tolerance);
        for (OrthogonalBasis.Dependency dependency : basis.dependencies()) {
            throw dependent(units, dependency);
        }
        return new Design(y, all, terms, basis, 0, cluster, clusters);
    }

    /** Leaves out regressors that effects absorb completely, see {@link #requireAll}. */
    static Design withoutConstant(Standardisation units, double[] y, double[][] columns, int absorbed, int[] cluster, int clusters) {
        List<Integer> kept = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            double length = Math.sqrt(Matrices.dot(columns[j], columns[j]) / y.length);
            if (length > Math.max(VANISHED, units.tolerance(j))) {
                kept.add(j);
            }
        }
        int[] terms = kept.stream().mapToInt(Integer::intValue).toArray();
        requireRows(y.length, absorbed + terms.length);
        double[][] varying = kept.stream().map(j -> columns[j]).toArray(double[][]::new);
        return new Design(y, varying, terms, units.independent(varying, terms), absorbed, cluster, clusters);
    }

    private static void requireRows(int rows, int parameters) {
        if (rows <= parameters) {
            throw new EstimationException(Kind.TOO_FEW_OBSERVATIONS, String.format(Locale.ROOT,
                    "%d observations cannot determine %d coefficients and effects; use fewer regressors or more rows", rows, parameters),
                    rows, parameters);
        }
    }

    boolean hasConstant() {
        return terms.length > 0 && terms[0] == CONSTANT;
    }

    int rows() {
        return y.length;
    }

    int residualDf() {
        return y.length - absorbed - columns.length;
    }

    /** Refuses a design from which effects have taken a regressor. */
    Design requireAll(Standardisation units, String effect) {
        List<String> names = units.terms().subList(1, units.terms().size());
        for (int j = 0; j < names.size(); j++) {
            boolean found = false;
            for (int term : terms) {
                found |= term == j;
            }
            if (!found) {
                throw new EstimationException(Kind.ABSORBED, "regressor " + names.get(j) + " does not vary beyond the effects of " + effect
                        + ", which absorb it; leave it out or choose a model without these effects", names.get(j), effect);
            }
        }
        return this;
    }

    private static EstimationException dependent(Standardisation units, OrthogonalBasis.Dependency dependency) {
        if (dependency.column() == 0) {
            return new EstimationException(Kind.NOT_DEFINED, "the regional effect leaves nothing of the constant term");
        }
        double largest = 0;
        for (double c : dependency.coefficients()) {
            largest = Math.max(largest, Math.abs(c));
        }
        String name = units.terms().get(dependency.column());
        List<String> others = new ArrayList<>();
        for (int i = 0; i < dependency.coefficients().length; i++) {
            if (dependency.basis().get(i) > 0 && Math.abs(dependency.coefficients()[i]) > 1e-6 * largest) {
                others.add(units.terms().get(dependency.basis().get(i)));
            }
        }
        return others.isEmpty()
                ? new EstimationException(Kind.ABSORBED, "regressor " + name
                        + " has the same mean in every region, so that the means cannot tell its effect; leave it out", name, "means")
                : Standardisation.collinear(name, others);
    }
}
