package org.ecofrontier.statistics.censored;

import java.util.List;
import java.util.Optional;

import org.ecofrontier.statistics.EstimationNote;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.internal.linear.Groups;
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
        double[][] covariance = LikelihoodCovariance.of(options.covariance(), problem.likelihood(), maximum, data.group());
        List<EstimationNote> notes = options.covariance() == CovarianceKind.CLUSTER ? Groups.of(data.group()).fewNote() : List.of();
        return new TobitReport(problem, List.of("log(scale)")).fit(maximum, constant.evaluation().value(), covariance,
                Math.exp(point[point.length - 1]), Optional.empty(), notes);
    }
}
