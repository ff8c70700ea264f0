package org.ecofrontier.statistics.censored;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.censored.Censoring.Side;
import org.ecofrontier.statistics.internal.linear.OrthogonalBasis;
import org.ecofrontier.statistics.internal.linear.Standardisation;
import org.ecofrontier.statistics.internal.optim.NewtonMaximizer;
import org.ecofrontier.statistics.internal.optim.NewtonMaximizer.Maximum;

/** The data of a Tobit model in standardised units, checked, and its pooled maximum likelihood estimate. */
final class TobitProblem {

    /** A standardised coefficient with a larger variance than this lies on its way to infinity. */
    private static final double UNBOUNDED_VARIANCE = 1e6;

    private static final double MOST_LOG = 12;

    private final Standardisation standardisation;

    private final Censoring censoring;

    private final TobitDensity density;

    private final double[][] rows;

    private final double[][] constantRows;

    TobitProblem(RegressionData data, double lower, double upper) {
        standardisation = new Standardisation(data);
        Standardisation.requireRows(data.rows(), data.names().size() + 2);
        censoring = new Censoring(data.y(), lower, upper);
        if (censoring.inside() == 0) {
            throw new EstimationException(Kind.ALL_CENSORED, String.format(Locale.ROOT,
                    "every row lies at a limit (%d at the lower, %d at the upper); check the limits", censoring.below(),
                    censoring.above()), censoring.below(), censoring.above());
        }
        density = new TobitDensity(standardisation.y(), censoring, standardisation.standardised(lower),
                standardisation.standardised(upper));
        rows = standardisation.rowsWithConstant();
        constantRows = new double[rows.length][];
        Arrays.fill(constantRows, new double[] {1});
    }

    Standardisation standardisation() {
        return standardisation;
    }

    Censoring censoring() {
        return censoring;
    }

    TobitDensity density() {
        return density;
    }

    /** Standardised rows, the constant term first. */
    double[][] rows() {
        return rows;
    }

    /** Rows of the model with the constant term only. */
    double[][] constantRows() {
        return constantRows;
    }

    /** Change of the log likelihood when the dependent variable returns to its own unit. */
    double unitTerm() {
        return -censoring.inside() * Math.log(standardisation.yScale());
    }

    IndexLikelihood likelihood() {
        return new IndexLikelihood(rows, density, MOST_LOG);
    }

    /** The estimate with the constant term only. */
    Maximum constantOnly(BooleanSupplier cancelled) {
        return NewtonMaximizer.maximize(new IndexLikelihood(constantRows, density, MOST_LOG), new double[] {0, 0}, cancelled)
                .orElseThrow(() -> noMaximum(List.of("log(scale)"), "the likelihood of the constant term alone has no maximum"));
    }

    /** The pooled estimate (b, log sigma). */
    Maximum pooled(BooleanSupplier cancelled) {
        OrthogonalBasis inside = insideBasis();
        for (OrthogonalBasis.Dependency dependency : inside.dependencies()) {
            refuseSeparation(dependency);
        }
        Maximum maximum = maximum(inside, cancelled);
        if (!inside.dependencies().isEmpty()) {
            refuseUnbounded(maximum);
        }
        return maximum;
    }

    private Maximum maximum(OrthogonalBasis inside, BooleanSupplier cancelled) {
        try {
            return NewtonMaximizer.maximize(likelihood(), start(), cancelled).orElseThrow(() -> noMaximum(List.of("log(scale)"),
                    "the likelihood has no maximum: the regressors fit the " + censoring.inside()
                            + " uncensored rows perfectly; use fewer regressors or check the limits"));
        } catch (EstimationException e) {
            if (e.kind() == Kind.NOT_CONVERGED && !inside.dependencies().isEmpty()) {
                throw noMaximum(inside.dependencies().stream().map(d -> standardisation.terms().get(d.column())).toList(),
                        "the likelihood has no maximum: the " + censoring.inside() + " uncensored rows do not determine "
                                + rows[0].length + " coefficients; use fewer regressors or check the limits");
            }
            throw e;
        }
    }

    private double[] start() {
        OrthogonalBasis basis = standardisation.independent();
        double[] slopes = basis.solve(density.y());
        double[] rest = basis.residuals(density.y());
        double variance = Arrays.stream(rest).map(e -> e * e).average().orElse(1);
        double[] start = new double[slopes.length + 2];
        System.arraycopy(slopes, 0, start, 1, slopes.length);
        start[slopes.length + 1] = 0.5 * Math.log(Math.max(variance, 1e-8));
        return start;
    }

    /** The regressors with the constant term on the uncensored rows, where they are compared with their length on all rows. */
    private OrthogonalBasis insideBasis() {
        int k = rows[0].length;
        double[][] columns = new double[k][censoring.inside()];
        int next = 0;
        for (int i = 0; i < rows.length; i++) {
            if (censoring.side(i) == Side.INSIDE) {
                for (int j = 0; j < k; j++) {
                    columns[j][next] = rows[i][j];
                }
                next++;
            }
        }
        double[] lengths = new double[k];
        double[] tolerance = new double[k];
        Arrays.fill(lengths, Math.sqrt(censoring.inside()));
        for (int j = 1; j < k; j++) {
            tolerance[j] = standardisation.tolerance(j - 1);
        }
        return new OrthogonalBasis(columns, lengths, tolerance);
    }

    /** Refuses a direction in which uncensored rows do not move and censored rows only move away from the other limit. */
    private void refuseSeparation(OrthogonalBasis.Dependency dependency) {
        double[] direction = new double[rows[0].length];
        direction[dependency.column()] = 1;
        for (int i = 0; i < dependency.coefficients().length; i++) {
            direction[dependency.basis().get(i)] = -dependency.coefficients()[i];
        }
        boolean outwards = false;
        boolean inwards = false;
        for (int i = 0; i < rows.length; i++) {
            double move = IndexLikelihood.index(rows[i], direction);
            if (censoring.side(i) != Side.INSIDE && Math.abs(move) > 1e-7) {
                boolean out = censoring.side(i) == Side.ABOVE == move > 0;
                outwards |= out;
                inwards |= !out;
            }
        }
        if (outwards != inwards) {
            throw separated(List.of(standardisation.terms().get(dependency.column())));
        }
    }

    private void refuseUnbounded(Maximum maximum) {
        double[][] covariance = LikelihoodCovariance.hessian(maximum.evaluation().hessian());
        List<String> terms = new ArrayList<>();
        for (int j = 0; j < rows[0].length; j++) {
            if (covariance[j][j] > UNBOUNDED_VARIANCE) {
                terms.add(standardisation.terms().get(j));
            }
        }
        if (!terms.isEmpty()) {
            throw separated(terms);
        }
    }

    private static EstimationException separated(List<String> terms) {
        return noMaximum(terms, "the likelihood has no maximum: " + String.join(", ", terms)
                + " separates censored rows from the others, its coefficient grows without end; leave it out or merge categories");
    }

    static EstimationException noMaximum(List<String> terms, String message) {
        return new EstimationException(Kind.NO_MAXIMUM, message, terms.toArray());
    }
}
