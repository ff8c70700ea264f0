package org.ecofrontier.statistics.trend;

import java.util.List;

import org.ecofrontier.statistics.Coefficient;

/**
 * A polynomial of the values along one axis.
 *
 * @param axis {@code X} or {@code Y}, the (rotated) axis
 * @param coefficients terms {@code (Intercept)}, {@code u}, {@code u^2}, {@code u^3} (on the other axis {@code v}), ascending
 * @param r2 share of the variance explained; NaN (not defined) for constant values
 * @since 0.1
 */
public record AxisTrend(String axis, List<Coefficient> coefficients, double r2) {

    /** Copies the list. */
    public AxisTrend {
        coefficients = List.copyOf(coefficients);
    }

    /**
     * @param position coordinate along the axis, measured from the centre
     * @return the value of the polynomial there
     */
    public double value(double position) {
        double value = 0;
        for (int power = coefficients.size() - 1; power >= 0; power--) {
            value = value * position + coefficients.get(power).estimate();
        }
        return value;
    }
}
