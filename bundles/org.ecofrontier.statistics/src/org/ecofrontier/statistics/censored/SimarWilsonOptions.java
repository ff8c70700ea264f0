package org.ecofrontier.statistics.censored;

import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.ecofrontier.statistics.ParallelLoop;
import org.ecofrontier.statistics.internal.Arguments;

/**
 * How a bootstrap of efficiency scores is done.
 *
 * @param lower        lower limit of truncation or negative infinity
 * @param upper        upper limit of truncation or positive infinity
 * @param frontier     score of efficient rows, which the regression leaves out
 * @param replications bootstrap replications
 * @param seed         seed of the random numbers; replication r draws from stream r of {@link org.ecofrontier.statistics.SplitMix64}
 * @param loop         runs the replications; the result does not depend on it
 * @param cancelled    asked now and then; true stops with a {@link java.util.concurrent.CancellationException}
 * @since 0.1
 */
public record SimarWilsonOptions(double lower, double upper, double frontier, int replications, long seed, ParallelLoop loop,
        BooleanSupplier cancelled) {

    /** Scores this near to the frontier count as efficient. */
    static final double ON_FRONTIER = 1e-9;

    /** Refuses limits in the wrong order and fewer than 2 replications. */
    public SimarWilsonOptions {
        Objects.requireNonNull(loop);
        Objects.requireNonNull(cancelled);
        if (!(lower < upper)) {
            throw Arguments.invalid("the lower limit (%s) must be below the upper limit (%s)", lower, upper);
        }
        if (replications < 2) {
            throw Arguments.invalid("a bootstrap needs at least 2 replications, not %d", replications);
        }
    }

    /**
     * Scores of Farrell's output kind, at least 1 and 1 on the frontier.
     *
     * @param replications bootstrap replications
     * @param seed         seed of the random numbers
     * @return options for one thread
     */
    public static SimarWilsonOptions scoresFromOne(int replications, long seed) {
        return new SimarWilsonOptions(1, Double.POSITIVE_INFINITY, 1, replications, seed, ParallelLoop.SEQUENTIAL, () -> false);
    }

    /**
     * Scores between 0 and 1, 1 on the frontier.
     *
     * @param replications bootstrap replications
     * @param seed         seed of the random numbers
     * @return options for one thread
     */
    public static SimarWilsonOptions scoresToOne(int replications, long seed) {
        return new SimarWilsonOptions(0, 1, 1, replications, seed, ParallelLoop.SEQUENTIAL, () -> false);
    }
}
