package org.ecofrontier.statistics.censored;

import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * How a Tobit model is estimated.
 *
 * @param lower      values at or below it are censored there; negative infinity for no lower limit
 * @param upper      values at or above it are censored there; positive infinity for no upper limit
 * @param effects    whether regions have random effects
 * @param covariance how standard errors are computed
 * @param nodes      nodes of the adaptive Gauss-Hermite quadrature over the random effect, 2 to 50, with which the maximum is searched
 *                   for; it is settled by an exact quadrature, and a note says so where the nodes were too few
 * @param cancelled  asked now and then; true stops with a {@link java.util.concurrent.CancellationException}
 * @since 0.1
 */
public record TobitOptions(double lower, double upper, Effects effects, CovarianceKind covariance, int nodes,
        BooleanSupplier cancelled) {

    /** The default number of quadrature nodes. */
    public static final int DEFAULT_NODES = 12;

    /**
     * What is assumed about regions.
     *
     * @since 0.1
     */
    public enum Effects {
        /** Rows are independent. */
        POOLED,
        /** The rows of a region share a normal effect. */
        RANDOM
    }

    /** Refuses limits in the wrong order and an unusable number of nodes. */
    public TobitOptions {
        Objects.requireNonNull(effects);
        Objects.requireNonNull(covariance);
        Objects.requireNonNull(cancelled);
        if (!(lower < upper) || lower == Double.POSITIVE_INFINITY || upper == Double.NEGATIVE_INFINITY) {
            throw Arguments.invalid("the lower limit (%s) must be below the upper limit (%s)", lower, upper);
        }
        if (nodes < 2 || nodes > 50) {
            throw Arguments.invalid("the number of quadrature nodes must be from 2 to 50, not %d", nodes);
        }
    }

    /**
     * @param lower lower limit or negative infinity
     * @param upper upper limit or positive infinity
     * @return options of the pooled model with the covariance from the Hessian
     */
    public static TobitOptions pooled(double lower, double upper) {
        return new TobitOptions(lower, upper, Effects.POOLED, CovarianceKind.HESSIAN, DEFAULT_NODES, () -> false);
    }

    /**
     * @param lower lower limit or negative infinity
     * @param upper upper limit or positive infinity
     * @return options of the random-effects model with the covariance from the Hessian
     */
    public static TobitOptions random(double lower, double upper) {
        return new TobitOptions(lower, upper, Effects.RANDOM, CovarianceKind.HESSIAN, DEFAULT_NODES, () -> false);
    }

    /** The same options with another covariance. */
    public TobitOptions withCovariance(CovarianceKind kind) {
        return new TobitOptions(lower, upper, effects, kind, nodes, cancelled);
    }

    /** The same options with another number of nodes. */
    public TobitOptions withNodes(int number) {
        return new TobitOptions(lower, upper, effects, covariance, number, cancelled);
    }

    /** The same options with a question that stops the estimation. */
    public TobitOptions withCancel(BooleanSupplier question) {
        return new TobitOptions(lower, upper, effects, covariance, nodes, question);
    }
}
