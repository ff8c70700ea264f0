package org.ecofrontier.statistics.distribution;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * A Gaussian kernel density curve: at every point the exact mean of the normal densities around the values, without binning.
 *
 * @param n number of values behind the curve
 * @param bandwidth standard deviation of the kernel, in the unit of the values
 * @param x the points, ascending
 * @param density the density at each point, per unit of the values
 * @since 0.1
 */
public record KernelDensity(int n, double bandwidth, double[] x, double[] density) {

    /** The curve reaches this many bandwidths beyond the least and the greatest value. */
    public static final double CUT = 3;

    /** exp(-u^2/2) is 0 in double precision from here on. */
    private static final double REACH = 38.7;

    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    /** Copies the arrays. */
    public KernelDensity {
        x = x.clone();
        density = density.clone();
    }

    @Override
    public double[] x() {
        return x.clone();
    }

    @Override
    public double[] density() {
        return density.clone();
    }

    /**
     * The curve on an equidistant grid from {@value #CUT} bandwidths below the least value to as many above the greatest, cut off
     * at the ends of the support.
     *
     * @param values at least one finite value within the support
     * @param bandwidth above 0
     * @param points number of grid points, at least 2 (512 is customary)
     * @param support where the density lives
     * @param cancelled asked now and then; when true the work stops with a {@link java.util.concurrent.CancellationException}
     * @return the curve
     */
    public static KernelDensity curve(double[] values, double bandwidth, int points, Support support, BooleanSupplier cancelled) {
        if (points < 2) {
            throw Arguments.invalid("A density curve needs at least 2 points, not %d", points);
        }
        double[] sorted = checked(values, bandwidth, support);
        double from = Math.max(sorted[0] - CUT * bandwidth, support.lower());
        double to = Math.min(sorted[sorted.length - 1] + CUT * bandwidth, support.upper());
        double[] x = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = i == points - 1 ? to : from + i * (to - from) / (points - 1);
        }
        return new KernelDensity(values.length, bandwidth, x, evaluate(sorted, bandwidth, x, support, cancelled));
    }

    /**
     * The density at given points.
     *
     * @param values at least one finite value within the support
     * @param bandwidth above 0
     * @param x points in any order; outside the support the density is 0
     * @param support where the density lives
     * @param cancelled asked now and then; when true the work stops
     * @return one density per point
     */
    public static double[] at(double[] values, double bandwidth, double[] x, Support support, BooleanSupplier cancelled) {
        double[] sorted = checked(values, bandwidth, support);
        Arguments.requireFinite("Points of a density", x);
        return evaluate(sorted, bandwidth, x, support, cancelled);
    }

    private static double[] checked(double[] values, double bandwidth, Support support) {
        Arguments.requireCount("A density", values.length, 1);
        Arguments.requireFinite("Density", values);
        if (!(bandwidth > 0) || Double.isInfinite(bandwidth)) {
            throw Arguments.invalid("A density's bandwidth must be a number above 0, not %s", bandwidth);
        }
        for (int i = 0; i < values.length; i++) {
            if (!support.contains(values[i])) {
                throw Arguments.invalid("Density: value number %d is %s, outside the support from %s to %s; choose a support that holds it",
                        i, values[i], support.lower(), support.upper());
            }
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double[] evaluate(double[] sorted, double h, double[] x, Support support, BooleanSupplier cancelled) {
        double[] density = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            Arguments.stopIf(cancelled);
            density[i] = support.contains(x[i]) ? withImages(sorted, h, x[i], support) / (sorted.length * h * ROOT_TWO_PI) : 0;
        }
        return density;
    }

    /** Kernel sum at x and at its mirror images in the ends of the support, as far as the kernel reaches. */
    private static double withImages(double[] sorted, double h, double x, Support support) {
        if (support.hasLower() && support.hasUpper()) {
            double period = 2 * (support.upper() - support.lower());
            int most = (int) Math.min(1e6, Math.ceil((REACH * h + period) / period));
            double sum = 0;
            for (int k = -most; k <= most; k++) {
                sum += kernelSum(sorted, h, x + k * period) + kernelSum(sorted, h, 2 * support.lower() - x + k * period);
            }
            return sum;
        }
        double sum = kernelSum(sorted, h, x);
        if (support.hasLower()) {
            sum += kernelSum(sorted, h, 2 * support.lower() - x);
        } else if (support.hasUpper()) {
            sum += kernelSum(sorted, h, 2 * support.upper() - x);
        }
        return sum;
    }

    private static double kernelSum(double[] sorted, double h, double x) {
        int from = firstAtLeast(sorted, x - REACH * h);
        double limit = x + REACH * h;
        double sum = 0;
        for (int i = from; i < sorted.length && sorted[i] <= limit; i++) {
            double u = (x - sorted[i]) / h;
            sum += Math.exp(-0.5 * u * u);
        }
        return sum;
    }

    private static int firstAtLeast(double[] sorted, double bound) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
