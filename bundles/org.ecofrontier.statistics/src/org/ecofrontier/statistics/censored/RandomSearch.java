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
 * Finds the maximum of the random-effects likelihood from several starts and refines the quadrature until it no longer matters.
 *
 * @param rows      regressors of each row
 * @param density   density of a row given its index
 * @param groups    regions
 * @param nodes     quadrature nodes to begin with
 * @param cancelled asked now and then
 */
record RandomSearch(double[][] rows, IndexDensity density, Groups groups, int nodes, BooleanSupplier cancelled) {

    /** Shares of the regional effect in the variance with which the search starts. */
    private static final double[] STARTING_SHARES = {0.1, 0.4, 0.8};

    /** Differences of the log likelihood below this are rounding. */
    private static final double NO_GAIN = 1e-8;

    /** The quadrature is fine enough when no coefficient moves by more than this many standard errors. */
    private static final double SETTLED = 1e-8;

    private static final int MOST_NODES = 100;

    /**
     * A maximum.
     *
     * @param maximum    where it is
     * @param nodes      nodes it was computed with
     * @param firstShift largest move of a parameter, in standard errors, when the nodes asked for were doubled
     * @param firstGain  change of the log likelihood then
     * @param lastShift  the same for the last doubling
     */
    record Found(Maximum maximum, int nodes, double firstShift, double firstGain, double lastShift) {
    }

    /** The best maximum, empty when none is better than no regional effect. */
    Optional<Found> maximum(Maximum pooled) {
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
                Optional<Maximum> found = NewtonMaximizer.maximize(likelihood(nodes), start, cancelled);
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
        return Optional.ofNullable(best).map(this::refined)
                .filter(found -> found.maximum().evaluation().value() > pooled.evaluation().value() + NO_GAIN);
    }

    private Found refined(Maximum coarse) {
        Found found = new Found(coarse, nodes, Double.NaN, Double.NaN, Double.NaN);
        do {
            Maximum before = found.maximum();
            int more = Math.min(MOST_NODES, 2 * found.nodes());
            Optional<Maximum> finer = NewtonMaximizer.maximize(likelihood(more), before.point(), cancelled);
            if (finer.isEmpty()) {
                return found;
            }
            double shift = shift(before, finer.get());
            boolean first = found.nodes() == nodes;
            double gain = finer.get().evaluation().value() - before.evaluation().value();
            found = new Found(finer.get(), more, first ? shift : found.firstShift(), first ? gain : found.firstGain(), shift);
        } while (found.lastShift() > SETTLED && found.nodes() < MOST_NODES);
        return found;
    }

    /** The gradients of the regions at a maximum. */
    double[][] scores(Found found) {
        return likelihood(found.nodes()).scores(found.maximum().point());
    }

    private RandomLikelihood likelihood(int number) {
        return new RandomLikelihood(rows, density, groups, GaussHermite.of(number));
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
