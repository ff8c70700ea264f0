package org.ecofrontier.statistics.learning;

import java.util.function.BooleanSupplier;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Limited-memory BFGS (Liu and Nocedal, 1989) with a line search for the weak Wolfe conditions.
 */
final class Lbfgs {

    private static final int MEMORY = 12;
    private static final double DECREASE = 1e-4;
    private static final double CURVATURE = 0.9;
    private static final int MOST_TRIALS = 40;

    /** The gain over this many iterations decides whether to stop. */
    private static final int WINDOW = 10;

    /** A smooth function. */
    interface Objective {
        /** Returns the value at x and overwrites the gradient. */
        double evaluate(double[] x, double[] gradient);
    }

    private final Objective objective;
    private final int maxIterations;
    private final double tolerance;
    private final BooleanSupplier cancelled;

    Lbfgs(Objective objective, int maxIterations, double tolerance, BooleanSupplier cancelled) {
        this.objective = objective;
        this.maxIterations = maxIterations;
        this.tolerance = tolerance;
        this.cancelled = cancelled;
    }

    /** Minimises from x, which is overwritten; returns the value reached. */
    double minimise(double[] x) {
        int n = x.length;
        double[] gradient = new double[n];
        double value = objective.evaluate(x, gradient);
        double[][] s = new double[MEMORY][n];
        double[][] y = new double[MEMORY][n];
        double[] rho = new double[MEMORY];
        double[] direction = new double[n];
        double[] trial = new double[n];
        double[] trialGradient = new double[n];
        double[] recent = new double[WINDOW];
        int stored = 0;
        for (int iteration = 0; iteration < maxIterations; iteration++) {
            Arguments.stopIf(cancelled);
            if (iteration >= WINDOW && recent[iteration % WINDOW] - value <= tolerance * Math.abs(value)) {
                return value;
            }
            recent[iteration % WINDOW] = value;
            descend(direction, gradient, s, y, rho, stored);
            double slope = dot(direction, gradient);
            if (!(slope < 0)) {
                if (stored == 0) {
                    return value;
                }
                stored = 0;
                continue;
            }
            double step = stored == 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
            double next = search(x, direction, value, slope, step, trial, trialGradient);
            if (Double.isNaN(next)) {
                if (stored == 0) {
                    return value;
                }
                stored = 0;
                continue;
            }
            int place = stored % MEMORY;
            for (int i = 0; i < n; i++) {
                s[place][i] = trial[i] - x[i];
                y[place][i] = trialGradient[i] - gradient[i];
            }
            double curvature = dot(s[place], y[place]);
            System.arraycopy(trial, 0, x, 0, n);
            System.arraycopy(trialGradient, 0, gradient, 0, n);
            value = next;
            if (curvature > 1e-14 * dot(y[place], y[place])) {
                rho[place] = 1 / curvature;
                stored++;
            }
        }
        return value;
    }

    /** Two-loop recursion: minus the approximate inverse Hessian times the gradient. */
    private static void descend(double[] direction, double[] gradient, double[][] s, double[][] y, double[] rho, int stored) {
        int n = gradient.length;
        for (int i = 0; i < n; i++) {
            direction[i] = -gradient[i];
        }
        int oldest = Math.max(0, stored - MEMORY);
        double[] alpha = new double[MEMORY];
        for (int k = stored - 1; k >= oldest; k--) {
            int place = k % MEMORY;
            alpha[place] = rho[place] * dot(s[place], direction);
            add(direction, -alpha[place], y[place]);
        }
        if (stored > 0) {
            int last = (stored - 1) % MEMORY;
            double scale = 1 / (rho[last] * dot(y[last], y[last]));
            for (int i = 0; i < n; i++) {
                direction[i] *= scale;
            }
        }
        for (int k = oldest; k < stored; k++) {
            int place = k % MEMORY;
            add(direction, alpha[place] - rho[place] * dot(y[place], direction), s[place]);
        }
    }

    /** Leaves the accepted point and its gradient in the trial arrays; NaN when no step helps. */
    private double search(double[] x, double[] direction, double value, double slope, double first, double[] trial, double[] gradient) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double step = first;
        for (int attempt = 0; attempt < MOST_TRIALS; attempt++) {
            for (int i = 0; i < x.length; i++) {
                trial[i] = x[i] + step * direction[i];
            }
            double found = objective.evaluate(trial, gradient);
            if (!(found <= value + DECREASE * step * slope)) {
                high = step;
                double quadratic = -slope * step * step / (2 * (found - value - slope * step));
                double width = high - low;
                step = low == 0 && quadratic > 0.1 * width && quadratic < 0.9 * width ? quadratic : low + 0.5 * width;
            } else if (dot(direction, gradient) < CURVATURE * slope) {
                low = step;
                step = Double.isInfinite(high) ? 2 * step : 0.5 * (low + high);
            } else {
                return found;
            }
        }
        return Double.NaN;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double[] to, double factor, double[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * from[i];
        }
    }
}
