package org.ecofrontier.statistics.internal.optim;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.internal.Arguments;
import org.ecofrontier.statistics.internal.linear.Cholesky;
import org.ecofrontier.statistics.internal.linear.Matrices;

/**
 * Newton's method with a ridge where the Hessian is not negative definite and step halving. It ends by the gradient: the Newton
 * decrement g'(-H)^-1 g, the squared distance to the maximum in standard errors, must vanish; short steps alone end nothing.
 */
public final class NewtonMaximizer {

    private static final int MOST_ITERATIONS = 200;

    private static final int MOST_HALVINGS = 40;

    /** A squared distance of 1e-7 standard errors; the next, quadratically convergent step is the last. */
    private static final double NEARLY_THERE = 1e-14;

    /** A squared distance of 1e-6 standard errors, accepted where rounding hides any further rise. */
    private static final double AS_NEAR_AS_ROUNDING_ALLOWS = 1e-12;

    /** Below this the gradient is a better guide than differences of values that round off. */
    private static final double TRUST_GRADIENT = 1e-4;

    /** Where the iterations ended. */
    public record Maximum(double[] point, Evaluation evaluation, int iterations) {
    }

    private record Direction(double[] step, double decrement, boolean exact) {
    }

    private NewtonMaximizer() {
    }

    /**
     * @param objective the function
     * @param start     where to begin
     * @param cancelled asked once per iteration
     * @return the maximum, or nothing when the point escaped
     * @throws EstimationException when the gradient does not vanish
     */
    public static Optional<Maximum> maximize(Objective objective, double[] start, BooleanSupplier cancelled) {
        double[] point = start.clone();
        Evaluation at = objective.evaluate(point);
        for (int iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
            Arguments.stopIf(cancelled);
            if (objective.escaped(point)) {
                return Optional.empty();
            }
            Direction direction = direction(at);
            if (direction.exact() && direction.decrement() < NEARLY_THERE) {
                return Optional.of(polished(objective, point, at, direction, iteration));
            }
            Maximum next = search(objective, point, at, direction, iteration);
            if (next == null && direction.exact() && direction.decrement() < AS_NEAR_AS_ROUNDING_ALLOWS) {
                return Optional.of(new Maximum(point, at, iteration));
            }
            if (next == null) {
                throw notConverged(iteration, direction);
            }
            point = next.point();
            at = next.evaluation();
        }
        throw notConverged(MOST_ITERATIONS, direction(at));
    }

    private static Maximum polished(Objective objective, double[] point, Evaluation at, Direction direction, int iteration) {
        double[] last = moved(point, direction.step(), 1);
        Evaluation polished = objective.evaluate(last);
        Direction after = direction(polished);
        return after.exact() && after.decrement() < direction.decrement() ? new Maximum(last, polished, iteration)
                : new Maximum(point, at, iteration);
    }

    private static Maximum search(Objective objective, double[] point, Evaluation at, Direction direction, int iteration) {
        double share = Math.min(1, objective.longestStep(direction.step()));
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            double[] candidate = moved(point, direction.step(), share);
            Evaluation there = objective.evaluate(candidate);
            if (there.value() > at.value() + 1e-4 * share * direction.decrement()) {
                return new Maximum(candidate, there, iteration);
            }
            if (direction.exact() && direction.decrement() < TRUST_GRADIENT && Double.isFinite(there.value())) {
                Direction after = direction(there);
                if (after.exact() && after.decrement() < 0.5 * direction.decrement()) {
                    return new Maximum(candidate, there, iteration);
                }
            }
            share /= 2;
        }
        return null;
    }

    private static Direction direction(Evaluation at) {
        int k = at.gradient().length;
        double largest = 0;
        for (int i = 0; i < k; i++) {
            largest = Math.max(largest, Math.abs(at.hessian()[i][i]));
        }
        for (double ridge = 0; ridge < 1e12; ridge = ridge == 0 ? 1e-4 : ridge * 10) {
            double[][] information = new double[k][k];
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    information[i][j] = -at.hessian()[i][j];
                }
                information[i][i] += ridge * Math.max(Math.abs(at.hessian()[i][i]), 1e-6 * largest);
            }
            Optional<Cholesky> factor = Cholesky.of(information);
            if (factor.isPresent()) {
                double[] step = factor.get().solve(at.gradient());
                return new Direction(step, Matrices.dot(step, at.gradient()), ridge == 0);
            }
        }
        throw new EstimationException(Kind.NOT_CONVERGED, "the second derivatives of the likelihood are not usable", 0);
    }

    private static double[] moved(double[] point, double[] step, double share) {
        double[] moved = point.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += share * step[i];
        }
        return moved;
    }

    private static EstimationException notConverged(int iterations, Direction direction) {
        return new EstimationException(Kind.NOT_CONVERGED, String.format(Locale.ROOT,
                "no maximum of the likelihood was reached in %d iterations (distance left about %.1e standard errors); "
                        + "use fewer regressors or check the limits",
                iterations, Math.sqrt(direction.decrement())), iterations);
    }
}
