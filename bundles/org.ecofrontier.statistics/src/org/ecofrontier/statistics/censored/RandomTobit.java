package org.ecofrontier.statistics.censored;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.EstimationNote;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.Tails;
import org.ecofrontier.statistics.TestStatistic;
import org.ecofrontier.statistics.censored.RandomSearch.Found;
import org.ecofrontier.statistics.internal.linear.Groups;
import org.ecofrontier.statistics.internal.linear.Standardisation;
import org.ecofrontier.statistics.internal.optim.NewtonMaximizer.Maximum;

/** The Tobit model with a normal effect of each region. */
final class RandomTobit {

    /** Changes by more nodes worth a note: of a coefficient in standard errors, of the log likelihood. */
    private static final double NOTED_SHIFT = 1e-3;

    private static final double NOTED_GAIN = 1e-3;

    private static final List<String> LOG_TERMS = List.of("logSigmaU", "logSigmaE");

    private final TobitProblem problem;

    private final RegressionData data;

    private final TobitOptions options;

    private final Groups groups;

    RandomTobit(TobitProblem problem, RegressionData data, TobitOptions options) {
        this.problem = problem;
        this.data = data;
        this.options = options;
        groups = Groups.of(data.group());
    }

    TobitFit fit() {
        requirePanel();
        Maximum pooled = problem.pooled(options.cancelled());
        Maximum pooledConstant = problem.constantOnly(options.cancelled());
        double constant = search(problem.constantRows()).maximum(pooledConstant).map(Found::maximum).orElse(pooledConstant).evaluation()
                .value();
        RandomSearch search = search(problem.rows());
        return search.maximum(pooled).map(found -> withEffect(found, covariance(search, found), pooled, constant))
                .orElseGet(() -> withoutEffect(pooled, constant));
    }

    private void requirePanel() {
        if (groups.count() < 2) {
            throw new EstimationException(Kind.TOO_FEW_GROUPS,
                    "random effects need at least 2 regions, there is " + groups.count(), groups.count(), 2);
        }
        if (groups.count() == data.rows()) {
            throw new EstimationException(Kind.NOT_IDENTIFIED,
                    "every region has one row only, so that its effect cannot be told from the disturbance; use the pooled model");
        }
        Standardisation.requireRows(data.rows(), data.names().size() + 3);
    }

    private RandomSearch search(double[][] rows) {
        return new RandomSearch(rows, problem.density(), groups, options.nodes(), options.cancelled());
    }

    private TobitFit withEffect(Found found, double[][] covariance, Maximum pooled, double constant) {
        Maximum maximum = found.maximum();
        double[] point = maximum.point();
        int u = point.length - 2;
        int e = point.length - 1;
        double sigmaU = Math.exp(point[u]);
        double sigmaE = Math.exp(point[e]);
        double total = sigmaU * sigmaU + sigmaE * sigmaE;
        double rho = sigmaU * sigmaU / total;
        double rhoSlope = 2 * rho * (1 - rho);
        double rhoVariance = rhoSlope * rhoSlope * (covariance[u][u] - 2 * covariance[u][e] + covariance[e][e]);
        double gain = 2 * (maximum.evaluation().value() - pooled.evaluation().value());
        TestStatistic test = new TestStatistic("sigma_u = 0", gain, 1, Double.NaN, Tails.chiSquare(gain, 1) / 2);
        double unit = problem.standardisation().yScale();
        RandomEffect effect = new RandomEffect(groups.count(), sigmaU * unit, sigmaU * unit * Math.sqrt(covariance[u][u]), sigmaE * unit,
                sigmaE * unit * Math.sqrt(covariance[e][e]), rho, Math.sqrt(rhoVariance),
                pooled.evaluation().value() + problem.unitTerm(), test);
        List<EstimationNote> notes = new ArrayList<>(groupNotes());
        quadratureNote(found).ifPresent(notes::add);
        return new TobitReport(problem, LOG_TERMS).fit(maximum, constant, covariance, Math.sqrt(total), Optional.of(effect), notes);
    }

    /** The maximum lies at sigma_u = 0: the pooled estimate, with the regional effect reported as zero. */
    private TobitFit withoutEffect(Maximum pooled, double constant) {
        CovarianceKind kind = options.covariance() == CovarianceKind.ROBUST ? CovarianceKind.CLUSTER : options.covariance();
        double[][] covariance = LikelihoodCovariance.of(kind, problem.likelihood(), pooled, data.group());
        double log = pooled.point()[pooled.point().length - 1];
        double unit = problem.standardisation().yScale();
        double sigma = Math.exp(log) * unit;
        double error = sigma * Math.sqrt(covariance[covariance.length - 1][covariance.length - 1]);
        TestStatistic test = new TestStatistic("sigma_u = 0", 0, 1, Double.NaN, 1);
        RandomEffect effect = new RandomEffect(groups.count(), 0, Double.NaN, sigma, error, 0, Double.NaN,
                pooled.evaluation().value() + problem.unitTerm(), test);
        List<EstimationNote> notes = new ArrayList<>(groupNotes());
        notes.add(EstimationNote.of(EstimationNote.Kind.NO_GROUP_VARIANCE,
                "the variance of the regional effect is estimated as zero; the coefficients are those of the pooled model"));
        return new TobitReport(problem, List.of("logSigmaE")).fit(pooled, constant, covariance, Math.exp(log), Optional.of(effect),
                notes);
    }

    private double[][] covariance(RandomSearch search, Found found) {
        double[][] hessian = found.maximum().evaluation().hessian();
        if (options.covariance() == CovarianceKind.HESSIAN) {
            return LikelihoodCovariance.hessian(hessian);
        }
        double[][] scores = search.scores(found);
        return options.covariance() == CovarianceKind.OPG ? LikelihoodCovariance.opg(scores)
                : LikelihoodCovariance.sandwich(hessian, scores, LikelihoodCovariance.clusterFactor(groups.count()));
    }

    private List<EstimationNote> groupNotes() {
        return options.covariance() == CovarianceKind.HESSIAN ? List.of() : groups.fewNote();
    }

    private Optional<EstimationNote> quadratureNote(Found found) {
        if (found.shift() < NOTED_SHIFT && Math.abs(found.gain()) < NOTED_GAIN) {
            return Optional.empty();
        }
        String nodes = Integer.toString(options.nodes());
        String message = Double.isFinite(found.gain())
                ? String.format(Locale.ROOT, "%s quadrature nodes put an estimate off by %.2g standard errors and the log likelihood by "
                        + "%.2g; the results are those of the exact integral", nodes, found.shift(), -found.gain())
                : nodes + " quadrature nodes find no maximum; the results are those of the exact integral";
        return Optional.of(EstimationNote.of(EstimationNote.Kind.QUADRATURE, message, nodes, Double.toString(found.shift()),
                Double.toString(found.gain())));
    }
}
