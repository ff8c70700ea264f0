package org.ecofrontier.statistics.censored;

import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.internal.linear.Cholesky;
import org.ecofrontier.statistics.internal.linear.Groups;
import org.ecofrontier.statistics.internal.linear.Matrices;
import org.ecofrontier.statistics.internal.optim.NewtonMaximizer.Maximum;

/** Covariances of maximum likelihood estimates from the Hessian and the scores. */
final class LikelihoodCovariance {

    private LikelihoodCovariance() {
    }

    /**
     * The covariance of a maximum over independent rows.
     *
     * @param regions the region of each row, read for the covariance by region only
     */
    static double[][] of(CovarianceKind kind, IndexLikelihood likelihood, Maximum maximum, int[] regions) {
        double[][] hessian = maximum.evaluation().hessian();
        double[][] scores = likelihood.scores(maximum.point());
        return switch (kind) {
            case HESSIAN -> hessian(hessian);
            case OPG -> opg(scores);
            case ROBUST -> sandwich(hessian, scores, 1);
            case CLUSTER -> {
                Groups groups = Groups.of(regions);
                yield sandwich(hessian, Matrices.sumByGroup(scores, groups.of(), groups.count()), clusterFactor(groups.count()));
            }
        };
    }

    static double[][] hessian(double[][] hessian) {
        return inverse(Matrices.scale(hessian, -1), "the information matrix is singular; use fewer regressors");
    }

    static double[][] opg(double[][] scores) {
        if (scores.length < scores[0].length) {
            throw singular("the outer product of " + scores.length + " gradients cannot give a covariance of " + scores[0].length
                    + " parameters; choose another covariance");
        }
        return inverse(Matrices.outerProducts(scores), "the outer product of the gradients is singular; choose another covariance");
    }

    static double[][] sandwich(double[][] hessian, double[][] scores, double factor) {
        double[][] bread = hessian(hessian);
        return Matrices.scale(Matrices.sandwich(bread, Matrices.outerProducts(scores)), factor);
    }

    /** G / (G - 1). */
    static double clusterFactor(int groups) {
        if (groups < 2) {
            throw new EstimationException(Kind.TOO_FEW_GROUPS, "a covariance by region needs at least 2 regions, there is " + groups,
                    groups, 2);
        }
        return groups / (groups - 1.0);
    }

    private static double[][] inverse(double[][] matrix, String refusal) {
        return Cholesky.of(matrix).orElseThrow(() -> singular(refusal)).inverse();
    }

    private static EstimationException singular(String message) {
        return new EstimationException(Kind.NOT_DEFINED, message);
    }
}
