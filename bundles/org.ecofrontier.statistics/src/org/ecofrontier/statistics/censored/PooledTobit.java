package org.ecofrontier.statistics.censored;

import java.util.List;
import java.util.Optional;

import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.internal.linear.Groups;
import org.ecofrontier.statistics.internal.linear.Matrices;
import org.ecofrontier.statistics.internal.optim.NewtonMaximizer.Maximum;

/** The Tobit model of independent rows. */
final class PooledTobit {

    private final TobitProblem problem;

    private final RegressionData data;

    private final TobitOptions options;

    PooledTobit(TobitProblem problem, RegressionData data, TobitOptions options) {
        this.problem = problem;
        this.data = data;
        this.options = options;
    }

    TobitFit fit() {
        Maximum maximum = problem.pooled(options.cancelled());
        Maximum constant = problem.constantOnly(options.cancelled());
        double[] point = maximum.point();
        return new TobitReport(problem, List.of("log(scale)")).fit(maximum, constant.evaluation().value(), covariance(maximum),
                Math.exp(point[point.length - 1]), Optional.empty(), List.of());
    }

    private double[][] covariance(Maximum maximum) {
        return covariance(problem, maximum, options.covariance(), data);
    }

    static double[][] covariance(TobitProblem problem, Maximum maximum, CovarianceKind kind, RegressionData data) {
        double[][] hessian = maximum.evaluation().hessian();
        return switch (kind) {
            case HESSIAN -> LikelihoodCovariance.hessian(hessian);
            case OPG -> LikelihoodCovariance.opg(problem.likelihood().scores(maximum.point()));
            case ROBUST -> LikelihoodCovariance.sandwich(hessian, problem.likelihood().scores(maximum.point()), 1);
            case CLUSTER -> {
                Groups groups = Groups.of(data.group());
                double[][] scores = Matrices.sumByGroup(problem.likelihood().scores(maximum.point()), groups.of(), groups.count());
                yield LikelihoodCovariance.sandwich(hessian, scores, LikelihoodCovariance.clusterFactor(groups.count()));
            }
        };
    }
}
