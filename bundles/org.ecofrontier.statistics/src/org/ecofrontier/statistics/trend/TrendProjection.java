package org.ecofrontier.statistics.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.internal.Arguments;
import org.ecofrontier.statistics.internal.LeastSquares;

/**
 * Values projected on two perpendicular vertical planes, each with a polynomial trend: with dx and dy measured from the mean of the
 * coordinates and a rotation a, the positions are u = dx cos a + dy sin a and v = -dx sin a + dy cos a.
 *
 * @param centreX mean of the first coordinate
 * @param centreY mean of the second coordinate
 * @param rotation degrees, counter-clockwise from the first coordinate to axis X
 * @param u position of each point along axis X
 * @param v position of each point along axis Y
 * @param alongX trend along axis X
 * @param alongY trend along axis Y
 * @since 0.1
 */
public record TrendProjection(double centreX, double centreY, double rotation, double[] u, double[] v, AxisTrend alongX,
        AxisTrend alongY) {

    /** Copies the arrays. */
    public TrendProjection {
        u = u.clone();
        v = v.clone();
    }

    @Override
    public double[] u() {
        return u.clone();
    }

    @Override
    public double[] v() {
        return v.clone();
    }

    /**
     * @param x first coordinates (east), any unit
     * @param y second coordinates (north), the same unit
     * @param z values, one per point; more than {@code order + 1} points
     * @param rotation degrees
     * @param order of the polynomials, 1 to 3
     * @return the projection
     */
    public static TrendProjection of(double[] x, double[] y, double[] z, double rotation, int order) {
        checkPoints(x, y, z, order);
        if (!Double.isFinite(rotation)) {
            throw Arguments.invalid("The rotation of a trend must be a number of degrees, not %s", rotation);
        }
        double centreX = mean(x);
        double centreY = mean(y);
        double cos = cosine(rotation);
        double sin = cosine(rotation - 90);
        double[] u = new double[x.length];
        double[] v = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            u[i] = (x[i] - centreX) * cos + (y[i] - centreY) * sin;
            v[i] = (y[i] - centreY) * cos - (x[i] - centreX) * sin;
        }
        return new TrendProjection(centreX, centreY, rotation, u, v, fit("X", "u", u, z, order), fit("Y", "v", v, z, order));
    }

    static void checkPoints(double[] x, double[] y, double[] z, int order) {
        if (order < 1 || order > 3) {
            throw Arguments.invalid("The order of a trend is 1, 2 or 3, not %d", order);
        }
        Arguments.requireSameLength("Coordinates of a trend", x.length, y.length);
        Arguments.requireSameLength("Values of a trend", x.length, z.length);
        Arguments.requireCount("A trend", x.length, 1);
        Arguments.requireFinite("First coordinate of a trend", x);
        Arguments.requireFinite("Second coordinate of a trend", y);
        Arguments.requireFinite("Values of a trend", z);
    }

    static double mean(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return mean + Arrays.stream(values).map(value -> value - mean).average().orElseThrow();
    }

    /** Exact at multiples of 90 degrees. */
    private static double cosine(double degrees) {
        double turn = Math.abs(Math.IEEEremainder(degrees, 360));
        return turn == 90 ? 0 : Math.cos(Math.toRadians(turn));
    }

    private static AxisTrend fit(String axis, String letter, double[] position, double[] z, int order) {
        List<String> terms = new ArrayList<>();
        double[][] columns = new double[order + 1][position.length];
        for (int power = 0; power <= order; power++) {
            terms.add(power == 0 ? Coefficient.INTERCEPT : power == 1 ? letter : letter + "^" + power);
            for (int i = 0; i < position.length; i++) {
                columns[power][i] = power == 0 ? 1 : columns[power - 1][i] * position[i];
            }
        }
        LeastSquares fit = LeastSquares.fit(terms, columns, z);
        return new AxisTrend(axis, fit.coefficients(), fit.r2());
    }
}
