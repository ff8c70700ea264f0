package org.ecofrontier.statistics.trend;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.internal.LeastSquares;

/**
 * A polynomial surface through values at points, in coordinates measured from their means.
 *
 * @param centreX mean of the first coordinate
 * @param centreY mean of the second coordinate
 * @param order 1 to 3
 * @param coefficients terms {@code (Intercept)}, {@code x}, {@code y}, {@code x^2}, {@code x*y}, {@code y^2}, {@code x^3},
 *        {@code x^2*y}, {@code x*y^2}, {@code y^3}, as far as the order goes
 * @param r2 share of the variance explained; NaN (not defined) for constant values
 * @since 0.1
 */
public record TrendSurface(double centreX, double centreY, int order, List<Coefficient> coefficients, double r2) {

    /** Copies the list. */
    public TrendSurface {
        coefficients = List.copyOf(coefficients);
    }

    /**
     * @param x first coordinates, any unit
     * @param y second coordinates, the same unit
     * @param z values, one per point; more than 3, 6 or 10 points for order 1, 2, 3
     * @param order 1 to 3
     * @return the surface
     */
    public static TrendSurface of(double[] x, double[] y, double[] z, int order) {
        TrendProjection.checkPoints(x, y, z, order);
        double centreX = TrendProjection.mean(x);
        double centreY = TrendProjection.mean(y);
        List<String> terms = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (int degree = 0; degree <= order; degree++) {
            for (int ofY = 0; ofY <= degree; ofY++) {
                double[] column = new double[x.length];
                for (int i = 0; i < x.length; i++) {
                    column[i] = power(x[i] - centreX, degree - ofY) * power(y[i] - centreY, ofY);
                }
                terms.add(term(degree - ofY, ofY));
                columns.add(column);
            }
        }
        LeastSquares fit = LeastSquares.fit(terms, columns.toArray(double[][]::new), z);
        return new TrendSurface(centreX, centreY, order, fit.coefficients(), fit.r2());
    }

    /**
     * @param x first coordinate, not centred
     * @param y second coordinate, not centred
     * @return height of the surface
     */
    public double value(double x, double y) {
        double value = 0;
        int term = 0;
        for (int degree = 0; degree <= order; degree++) {
            for (int ofY = 0; ofY <= degree; ofY++) {
                value += coefficients.get(term++).estimate() * power(x - centreX, degree - ofY) * power(y - centreY, ofY);
            }
        }
        return value;
    }

    private static String term(int ofX, int ofY) {
        if (ofX + ofY == 0) {
            return Coefficient.INTERCEPT;
        }
        return factor("x", ofX) + (ofX > 0 && ofY > 0 ? "*" : "") + factor("y", ofY);
    }

    private static String factor(String letter, int power) {
        return power == 0 ? "" : power == 1 ? letter : letter + "^" + power;
    }

    private static double power(double base, int exponent) {
        double result = 1;
        for (int i = 0; i < exponent; i++) {
            result *= base;
        }
        return result;
    }
}
