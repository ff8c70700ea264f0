package org.ecofrontier.statistics.internal.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.EstimationNote;
import org.ecofrontier.statistics.RegressionData;

/**
 * Regression data with every variable centred and divided by its standard deviation, and the way back to the units of the data. All
 * estimation happens in these units, so that magnitudes of the regressors do not matter.
 */
public final class Standardisation {

    /** Below this share of its own length a column counts as an exact combination of the others. */
    private static final double DEPENDENT = 1e-9;

    /** Below this share of its own length a column deserves a note. */
    private static final double NEARLY_DEPENDENT = 1e-4;

    private final List<String> names;

    private final double[] centre;

    private final double[] scale;

    private final double yCentre;

    private final double yScale;

    private final double[] y;

    /** Centred and scaled regressors without the constant term. */
    private final double[][] columns;

    private final double[] tolerance;

    private final List<EstimationNote> notes = new ArrayList<>();

    /**
     * @param data the data
     * @throws EstimationException for a constant variable, collinear regressors or too few rows
     */
    public Standardisation(RegressionData data) {
        this(data.y(), data.x(), data.names());
        requireRows(data.rows(), names.size() + 1);
        if (yScale == 0) {
            throw new EstimationException(Kind.CONSTANT_DEPENDENT, String.format(Locale.ROOT,
                    "the dependent variable is %s in every row; there is nothing to explain", yCentre), yCentre);
        }
        for (int j = 0; j < names.size(); j++) {
            if (scale[j] == 0) {
                throw new EstimationException(Kind.CONSTANT_REGRESSOR, String.format(Locale.ROOT,
                        "regressor %s is %s in every row, so it cannot be told from the constant term; leave it out", names.get(j),
                        centre[j]), names.get(j), centre[j]);
            }
        }
        OrthogonalBasis basis = independent();
        for (int j = 0; j < names.size(); j++) {
            if (basis.ownShare(j) < NEARLY_DEPENDENT) {
                double share = basis.ownShare(j) * basis.ownShare(j);
                notes.add(EstimationNote.of(EstimationNote.Kind.NEARLY_COLLINEAR, String.format(Locale.ROOT,
                        "regressor %s is nearly a combination of those before it: %.1e of its variance is its own", names.get(j), share),
                        names.get(j), Double.toString(share)));
            }
        }
    }

    private Standardisation(double[] dependent, double[][] x, List<String> names) {
        this.names = names;
        centre = new double[x.length];
        scale = new double[x.length];
        tolerance = new double[x.length];
        columns = new double[x.length][];
        for (int j = 0; j < x.length; j++) {
            centre[j] = mean(x[j]);
            scale[j] = spread(x[j], centre[j]);
            columns[j] = standardised(x[j], centre[j], scale[j]);
            double largest = Arrays.stream(x[j]).map(Math::abs).max().orElse(0);
            tolerance[j] = Math.max(DEPENDENT, scale[j] > 0 ? 16 * Math.ulp(largest) / scale[j] : 0);
        }
        yCentre = mean(dependent);
        yScale = spread(dependent, yCentre);
        y = standardised(dependent, yCentre, yScale);
    }

    /**
     * @param transformed standardised columns after a transformation of the rows
     * @param regressors  the regressor of each column
     * @return their basis
     * @throws EstimationException for a column that is a combination of others
     */
    public OrthogonalBasis independent(double[][] transformed, int[] regressors) {
        double[] lengths = Arrays.stream(transformed).mapToDouble(Standardisation::length).toArray();
        double[] relative = new double[transformed.length];
        for (int j = 0; j < relative.length; j++) {
            relative[j] = Math.max(DEPENDENT, tolerance[regressors[j]] * length(columns[regressors[j]]) / lengths[j]);
        }
        OrthogonalBasis basis = new OrthogonalBasis(transformed, lengths, relative);
        for (OrthogonalBasis.Dependency dependency : basis.dependencies()) {
            throw collinear(dependency, regressors);
        }
        return basis;
    }

    /** A basis of the standardised columns themselves. */
    public OrthogonalBasis independent() {
        return independent(columns, IntStream.range(0, columns.length).toArray());
    }

    private static double length(double[] column) {
        return Math.sqrt(Matrices.dot(column, column));
    }

    private EstimationException collinear(OrthogonalBasis.Dependency dependency, int[] regressors) {
        double largest = Arrays.stream(dependency.coefficients()).map(Math::abs).max().orElse(0);
        List<String> others = new ArrayList<>();
        for (int i = 0; i < dependency.coefficients().length; i++) {
            if (Math.abs(dependency.coefficients()[i]) > 1e-6 * largest) {
                others.add(names.get(regressors[dependency.basis().get(i)]));
            }
        }
        return collinear(names.get(regressors[dependency.column()]), others);
    }

    /**
     * @param name   a regressor
     * @param others the regressors it is a combination of
     * @return the refusal
     */
    public static EstimationException collinear(String name, List<String> others) {
        List<Object> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(others);
        return new EstimationException(Kind.COLLINEAR, "regressor " + name + " is an exact linear combination of "
                + String.join(", ", others) + "; leave one of them out", arguments.toArray());
    }

    /**
     * @param rows       rows there are
     * @param parameters parameters to estimate
     * @throws EstimationException when there are no more rows than parameters
     */
    public static void requireRows(int rows, int parameters) {
        if (rows <= parameters) {
            throw new EstimationException(Kind.TOO_FEW_OBSERVATIONS, String.format(Locale.ROOT,
                    "%d rows cannot determine %d parameters; use fewer regressors or more rows", rows, parameters), rows, parameters);
        }
    }

    /** The standardised dependent variable; do not change. */
    public double[] y() {
        return y;
    }

    /** The standardised regressors without the constant term; do not change. */
    public double[][] columns() {
        return columns;
    }

    /** Relative accuracy to which a column is known after centring. */
    public double tolerance(int column) {
        return tolerance[column];
    }

    /** Rows of the standardised regressors with a leading one. */
    public double[][] rowsWithConstant() {
        double[][] rows = new double[y.length][columns.length + 1];
        for (int i = 0; i < y.length; i++) {
            rows[i][0] = 1;
            for (int j = 0; j < columns.length; j++) {
                rows[i][j + 1] = columns[j][i];
            }
        }
        return rows;
    }

    /** A value of the dependent variable in standardised units. */
    public double standardised(double value) {
        return (value - yCentre) / yScale;
    }

    /** The unit of the standardised dependent variable in units of the data. */
    public double yScale() {
        return yScale;
    }

    /** Names of the terms, the constant term first. */
    public List<String> terms() {
        List<String> terms = new ArrayList<>(List.of(Coefficient.INTERCEPT));
        terms.addAll(names);
        return terms;
    }

    /** What should be known about the regressors. */
    public List<EstimationNote> notes() {
        return notes;
    }

    /**
     * @param standard coefficients of the standardised regressors, the constant term first
     * @return coefficients in units of the data
     */
    public double[] coefficients(double[] standard) {
        double[] coefficients = slopes(Arrays.copyOfRange(standard, 1, names.size() + 1));
        double constant = yCentre + yScale * standard[0];
        for (int j = 0; j < coefficients.length; j++) {
            constant -= coefficients[j] * centre[j];
        }
        double[] all = new double[coefficients.length + 1];
        all[0] = constant;
        System.arraycopy(coefficients, 0, all, 1, coefficients.length);
        return all;
    }

    /**
     * @param standard slopes of the standardised regressors
     * @return slopes in units of the data
     */
    public double[] slopes(double[] standard) {
        double[] slopes = new double[names.size()];
        for (int j = 0; j < slopes.length; j++) {
            slopes[j] = yScale / scale[j] * standard[j];
        }
        return slopes;
    }

    /**
     * @param standard covariance of the coefficients with the constant term first and, after the slopes, of parameters without a unit
     * @return covariance in units of the data
     */
    public double[][] covariance(double[][] standard) {
        double[][] jacobian = new double[standard.length][standard.length];
        jacobian[0][0] = yScale;
        for (int j = 0; j < standard.length - 1; j++) {
            boolean slope = j < names.size();
            jacobian[j + 1][j + 1] = slope ? yScale / scale[j] : 1;
            if (slope) {
                jacobian[0][j + 1] = -yScale / scale[j] * centre[j];
            }
        }
        return Matrices.sandwich(jacobian, standard);
    }

    /**
     * @param standard covariance of the slopes
     * @return covariance in units of the data
     */
    public double[][] slopeCovariance(double[][] standard) {
        double[][] covariance = new double[names.size()][names.size()];
        for (int i = 0; i < covariance.length; i++) {
            for (int j = 0; j < covariance.length; j++) {
                covariance[i][j] = yScale / scale[i] * (yScale / scale[j]) * standard[i][j];
            }
        }
        return covariance;
    }

    private static double mean(double[] values) {
        double first = Arrays.stream(values).average().orElse(0);
        return first + Arrays.stream(values).map(v -> v - first).average().orElse(0);
    }

    /** Root mean square deviation; zero when the values differ by rounding only. */
    private static double spread(double[] values, double mean) {
        double largest = Arrays.stream(values).map(v -> Math.abs(v - mean)).max().orElse(0);
        if (largest <= 8 * Math.ulp(mean)) {
            return 0;
        }
        double sum = Arrays.stream(values).map(v -> (v - mean) / largest).map(v -> v * v).sum();
        return largest * Math.sqrt(sum / values.length);
    }

    private static double[] standardised(double[] values, double centre, double scale) {
        return Arrays.stream(values).map(v -> scale > 0 ? (v - centre) / scale : 0).toArray();
    }
}
