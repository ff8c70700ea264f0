package org.ecofrontier.statistics.censored;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.internal.linear.Cholesky;
import org.ecofrontier.statistics.internal.linear.Groups;
import org.ecofrontier.statistics.internal.linear.Matrices;
import org.ecofrontier.statistics.internal.optim.NewtonMaximizer;
import org.ecofrontier.statistics.internal.optim.NewtonMaximizer.Maximum;

/**
 * Finds the maximum of the random-effects likelihood from several starts.
 *
 * @param rows      regressors of each row
 * @param density   density of a row given its index
 * @param groups    regions
 * @param nodes     Gauss-Hermite nodes of the search
 * @param cancelled asked now and then
 */
record RandomSearch(double[][] rows, TobitDensity density, Groups groups, int nodes, BooleanSupplier cancelled) {

    /** Shares of the regional effect in the variance with which the search starts. */
    private static final double[] STARTING_SHARES = {0.1, 0.4, 0.8};

    /** Differences of the log likelihood below this are rounding. */
    private static final double NO_GAIN = 1e-8;

    /**
     * A maximum.
     *
     * @param maximum   where it is, by the exact quadrature
     * @param shift     how far the nodes asked for were off: largest move of a parameter in standard errors
     * @param gain      change of the log likelihood then
     */
    record Found(Maximum maximum, double shift, double gain) {
    }

    /**
     * The best maximum, empty when none is better than no regional effect. It is searched for with the nodes asked for, which is fast,
     * and settled by the exact quadrature; where few nodes find nothing, the exact quadrature searches itself.
     */
    Optional<Found> maximum(Maximum pooled) {
        RegionQuadrature exact = new CompositeLegendre();
        Optional<Found> found;
        try {
            found = best(GaussHermite.of(nodes), pooled).flatMap(coarse -> NewtonMaximizer
                    .maximize(likelihood(exact), coarse.point(), cancelled).map(settled -> found(coarse, settled)));
        } catch (EstimationException e) {
            found = Optional.empty();
        }
        if (found.isEmpty()) {
            found = best(exact, pooled).map(m -> new Found(m, Double.POSITIVE_INFINITY, Double.NaN));
        }
        return found.filter(f -> f.maximum().evaluation().value() > pooled.evaluation().value() + NO_GAIN);
    }

    private Optional<Maximum> best(RegionQuadrature rule, Maximum pooled) {
        int k = rows[0].length;
        Maximum best = null;
        EstimationException failure = null;
        boolean vanished = false;
        for (double share : STARTING_SHARES) {
            double[] start = new double[k + 2];
            System.arraycopy(pooled.point(), 0, start, 0, k);
            start[k] = pooled.point()[k] + 0.5 * Math.log(share);
            start[k + 1] = pooled.point()[k] + 0.5 * Math.log(1 - share);
            try {
                Optional<Maximum> found = NewtonMaximizer.maximize(likelihood(rule), start, cancelled);
                vanished |= found.isEmpty();
                if (found.isPresent() && (best == null || found.get().evaluation().value() > best.evaluation().value() + NO_GAIN)) {
                    best = found.get();
                }
            } catch (EstimationException e) {
                failure = e;
            }
        }
        if (best == null && !vanished) {
            throw failure;
        }
        return Optional.ofNullable(best);
    }

    /** The gradients of the regions at a maximum. */
    double[][] scores(Found found) {
        return likelihood(new CompositeLegendre()).scores(found.maximum().point());
    }

    private RandomLikelihood likelihood(RegionQuadrature rule) {
        return new RandomLikelihood(rows, density, groups, rule);
    }

    private static Found found(Maximum coarse, Maximum settled) {
        return new Found(settled, shift(coarse, settled), settled.evaluation().value() - coarse.evaluation().value());
    }

    private static double shift(Maximum from, Maximum to) {
        return Cholesky.of(Matrices.scale(to.evaluation().hessian(), -1)).map(factor -> {
            double[][] covariance = factor.inverse();
            double largest = 0;
            for (int j = 0; j < covariance.length; j++) {
                largest = Math.max(largest, Math.abs(to.point()[j] - from.point()[j]) / Math.sqrt(covariance[j][j]));
            }
            return largest;
        }).orElse(Double.POSITIVE_INFINITY);
    }
}
