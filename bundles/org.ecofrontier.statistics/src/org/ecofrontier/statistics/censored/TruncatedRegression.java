package org.ecofrontier.statistics.censored;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.CovarianceMatrix;
import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.TestStatistic;
import org.ecofrontier.statistics.internal.Arguments;
import org.ecofrontier.statistics.internal.linear.Cholesky;
import org.ecofrontier.statistics.internal.linear.Matrices;
import org.ecofrontier.statistics.internal.linear.OrthogonalBasis;
import org.ecofrontier.statistics.internal.linear.Standardisation;
import org.ecofrontier.statistics.internal.optim.NewtonMaximizer;
import org.ecofrontier.statistics.internal.optim.NewtonMaximizer.Maximum;

/**
 * Regression on rows that exist only because their dependent variable lies between limits: y = x'b + e with e normal, truncated
 * (Hausman and Wise, 1977, Econometrica 45, 919-938), by maximum likelihood.
 *
 * @since 0.1
 */
public final class TruncatedRegression {

    /** Values spread over so small a part of a normal distribution cannot be told from exponential ones. */
    private static final double MOST_LOG = 4;

    private final Standardisation units;

    private final IndexLikelihood likelihood;

    private TruncatedRegression(RegressionData data, double lower, double upper) {
        units = new Standardisation(data);
        Standardisation.requireRows(data.rows(), data.names().size() + 2);
        likelihood = new IndexLikelihood(units.rowsWithConstant(),
                new TruncatedDensity(units.y(), units.standardised(lower), units.standardised(upper)),
                MOST_LOG);
    }

    /**
     * @param data       dependent variable and regressors; regions are needed for the covariance by region
     * @param lower      lower limit or negative infinity
     * @param upper      upper limit or positive infinity
     * @param covariance how standard errors are computed
     * @param cancelled  asked now and then; true stops with a {@link java.util.concurrent.CancellationException}
     * @return the estimate
     * @throws EstimationException when a value lies outside the limits or the data do not determine the model, see its kinds
     */
    public static TruncatedFit fit(RegressionData data, double lower, double upper, CovarianceKind covariance,
            BooleanSupplier cancelled) {
        requireInside(data.y(), lower, upper);
        if (data.names().isEmpty()) {
            throw Arguments.invalid("a truncated regression needs at least one regressor");
        }
        if (covariance == CovarianceKind.CLUSTER && !data.hasGroups()) {
            throw Arguments.invalid("a covariance by region needs the region of each row");
        }
        TruncatedRegression regression = new TruncatedRegression(data, lower, upper);
        return regression.report(regression.maximum(cancelled), covariance, data);
    }

    /** The coefficients, the constant term first, and sigma, without anything else; for replications. */
    static double[] estimate(RegressionData data, double lower, double upper, BooleanSupplier cancelled) {
        TruncatedRegression regression = new TruncatedRegression(data, lower, upper);
        double[] point = regression.maximum(cancelled).point();
        double[] b = regression.units.coefficients(point);
        double[] all = Arrays.copyOf(b, b.length + 1);
        all[b.length] = Math.exp(point[b.length]) * regression.units.yScale();
        return all;
    }

    private static void requireInside(double[] y, double lower, double upper) {
        if (!(lower < upper)) {
            throw Arguments.invalid("the lower limit (%s) must be below the upper limit (%s)", lower, upper);
        }
        for (int i = 0; i < y.length; i++) {
            if (y[i] < lower || y[i] > upper) {
                throw new EstimationException(Kind.OUT_OF_LIMITS, "row " + (i + 1) + ": the value " + y[i] + " lies outside the limits "
                        + lower + " and " + upper + " of truncation; leave the row out or change the limits", i + 1, y[i]);
            }
        }
    }

    private Maximum maximum(BooleanSupplier cancelled) {
        OrthogonalBasis basis = units.independent();
        double[] slopes = basis.solve(units.y());
        double variance = Arrays.stream(basis.residuals(units.y())).map(e -> e * e).average().orElse(1);
        double[] start = new double[slopes.length + 2];
        System.arraycopy(slopes, 0, start, 1, slopes.length);
        start[slopes.length + 1] = 0.5 * Math.log(Math.max(variance, 1e-8));
        return NewtonMaximizer.maximize(likelihood, start, cancelled)
                .orElseThrow(() -> TobitProblem.noMaximum(List.of("log(scale)"),
                        "the likelihood of the truncated regression has no maximum: the values do not bend towards a normal "
                                + "distribution, or the regressors fit them perfectly; check the limits or use fewer regressors"));
    }

    private TruncatedFit report(Maximum maximum, CovarianceKind kind, RegressionData data) {
        double[] point = maximum.point();
        double[] b = units.coefficients(point);
        double[][] standard = LikelihoodCovariance.of(kind, likelihood, maximum, data.group());
        double[][] covariance = units.covariance(standard);
        List<String> terms = new ArrayList<>(units.terms());
        List<Coefficient> coefficients = new ArrayList<>();
        for (int j = 0; j < b.length; j++) {
            coefficients.add(Coefficient.normal(terms.get(j), b[j], Math.sqrt(covariance[j][j])));
        }
        double log = point[b.length] + Math.log(units.yScale());
        terms.add("log(scale)");
        int slopes = b.length - 1;
        double[] tested = Arrays.copyOfRange(point, 1, b.length);
        Optional<TestStatistic> wald = Cholesky.of(Matrices.block(standard, 1, b.length))
                .map(factor -> TestStatistic.chiSquare("Wald", Matrices.dot(tested, factor.solve(tested)), slopes));
        double value = maximum.evaluation().value() - data.rows() * Math.log(units.yScale());
        double gradient = Arrays.stream(maximum.evaluation().gradient()).map(Math::abs).max().orElse(0);
        return new TruncatedFit(coefficients, Coefficient.normal("log(scale)", log, Math.sqrt(covariance[b.length][b.length])),
                new CovarianceMatrix(terms, covariance), value, wald, 2 * point.length - 2 * value,
                point.length * Math.log(data.rows()) - 2 * value, data.rows(), Math.exp(log), units.notes(), maximum.iterations(),
                gradient);
    }
}
