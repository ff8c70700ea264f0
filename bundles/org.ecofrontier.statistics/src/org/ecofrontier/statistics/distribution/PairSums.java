package org.ecofrontier.statistics.distribution;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleUnaryOperator;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.ecofrontier.statistics.internal.Arguments;

/**
 * Sums over all pairs of values that the bandwidth selectors need, without binning: one evaluation costs at most n(n-1)/2
 * exponentials, less where values lie far apart against the bandwidth.
 */
final class PairSums {

    /** Squared distance in bandwidths from which a pair adds nothing (exp(-500) and less). */
    private static final double FAR = 1000;

    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    private final double[] sorted;
    private final BooleanSupplier cancelled;
    private final int n;

    PairSums(double[] sorted, BooleanSupplier cancelled) {
        this.sorted = sorted;
        this.cancelled = cancelled;
        this.n = sorted.length;
    }

    /** Solves h = (c1 / SD(alpha2 h^(5/7)))^(1/5) (Sheather and Jones, 1991, eq. 12). */
    double sheatherJones(double scale) {
        double a = 1.24 * scale * Math.pow(n, -1.0 / 7);
        double b = 1.23 * scale * Math.pow(n, -1.0 / 9);
        double c1 = 1 / (2 * Math.sqrt(Math.PI) * n);
        double td = -sixthDerivative(b);
        double sd = fourthDerivative(a);
        if (!(td > 0) || !(sd > 0)) {
            throw Arguments.undefined("The %d values are too sparse for the Sheather-Jones bandwidth; use nrd0 or give a number", n);
        }
        double alpha = 1.357 * Math.pow(sd / td, 1.0 / 7);
        DoubleUnaryOperator equation = h -> Math.pow(c1 / fourthDerivative(alpha * Math.pow(h, 5.0 / 7)), 0.2) - h;
        double upper = 1.144 * scale * Math.pow(n, -0.2);
        double lower = 0.1 * upper;
        double atLower = equation.applyAsDouble(lower);
        double atUpper = equation.applyAsDouble(upper);
        for (int attempt = 1; !(atLower * atUpper <= 0); attempt++) {
            if (attempt > 99) {
                throw Arguments.undefined("The Sheather-Jones equation has no solution for these %d values; use nrd0 or give a number", n);
            }
            if (attempt % 2 != 0) {
                upper *= 1.2;
                atUpper = equation.applyAsDouble(upper);
            } else {
                lower /= 1.2;
                atLower = equation.applyAsDouble(lower);
            }
        }
        if (atLower == 0 || atUpper == 0) {
            return atLower == 0 ? lower : upper;
        }
        return new BrentSolver(1e-14, 1e-13 * upper, 0).solve(1000, equation::applyAsDouble, lower, upper);
    }

    /**
     * The score may have several minima; the search starts at the golden section of the interval, as the procedure fmin (Brent, 1973)
     * does, so that other systems arrive at the same one.
     */
    double crossValidation(double sd) {
        double upper = 1.144 * sd * Math.pow(n, -0.2);
        double lower = 0.1 * upper;
        double start = lower + (3 - Math.sqrt(5)) / 2 * (upper - lower);
        return new BrentOptimizer(1.5e-8, 1e-9 * upper).optimize(new MaxEval(1000), GoalType.MINIMIZE,
                new UnivariateObjectiveFunction(this::crossValidationScore), new SearchInterval(lower, upper, start)).getPoint();
    }

    private double crossValidationScore(double h) {
        double sum = 0;
        for (int i = 1; i < n; i++) {
            checkNowAndThen(i);
            for (int j = i - 1; j >= 0; j--) {
                double delta = square((sorted[i] - sorted[j]) / h);
                if (delta >= FAR) {
                    break;
                }
                sum += Math.exp(-delta / 4) - Math.sqrt(8.0) * Math.exp(-delta / 2);
            }
        }
        return (0.5 + sum / n) / (n * h * Math.sqrt(Math.PI));
    }

    /** Estimate of the integral of f f'''' with bandwidth h. */
    private double fourthDerivative(double h) {
        double sum = 0;
        for (int i = 1; i < n; i++) {
            checkNowAndThen(i);
            for (int j = i - 1; j >= 0; j--) {
                double delta = square((sorted[i] - sorted[j]) / h);
                if (delta >= FAR) {
                    break;
                }
                sum += Math.exp(-delta / 2) * (delta * delta - 6 * delta + 3);
            }
        }
        return (2 * sum + 3.0 * n) / ((double) n * (n - 1) * Math.pow(h, 5) * ROOT_TWO_PI);
    }

    /** Estimate of the integral of f f'''''' with bandwidth h. */
    private double sixthDerivative(double h) {
        double sum = 0;
        for (int i = 1; i < n; i++) {
            checkNowAndThen(i);
            for (int j = i - 1; j >= 0; j--) {
                double delta = square((sorted[i] - sorted[j]) / h);
                if (delta >= FAR) {
                    break;
                }
                sum += Math.exp(-delta / 2) * (delta * delta * delta - 15 * delta * delta + 45 * delta - 15);
            }
        }
        return (2 * sum - 15.0 * n) / ((double) n * (n - 1) * Math.pow(h, 7) * ROOT_TWO_PI);
    }

    private void checkNowAndThen(int i) {
        if ((i & 63) == 0) {
            Arguments.stopIf(cancelled);
        }
    }

    private static double square(double u) {
        return u * u;
    }
}
