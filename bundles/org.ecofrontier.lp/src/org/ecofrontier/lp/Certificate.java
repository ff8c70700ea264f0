package org.ecofrontier.lp;

/**
 * The proof that goes with an answer. All figures are free of units of measurement: rows are scaled, columns are divided by
 * their 1-norm.
 *
 * @param primal
 *            smallest value of a variable of the solution (0 when none is negative)
 * @param dual
 *            smallest scaled reduced cost over all columns (0 when none is negative)
 * @param gap
 *            difference between primal and dual objective, relative to max(1, |objective|)
 * @param residual
 *            largest violation of a row, relative to the sum of the absolute terms of that row, so that it reads the same in the
 *            original units of the row
 * @since 0.1
 */
public record Certificate(double primal, double dual, double gap, double residual) {

    /** Smallest accepted value of a variable. */
    public static final double PRIMAL_TOLERANCE = 1e-12;
    /** Smallest accepted scaled reduced cost is minus this. */
    public static final double DUAL_TOLERANCE = 1e-11;
    /** Largest accepted relative gap. */
    public static final double GAP_TOLERANCE = 1e-10;
    /** Largest accepted relative residual of a row. */
    public static final double RESIDUAL_TOLERANCE = 1e-10;

    private static final double SHARP_POINT = 1e-14;
    private static final double SHARP_DUAL = 1e-13;
    private static final double SHARP_GAP = 1e-12;

    /**
     * Whether all four figures are within their tolerances. A figure that is not a number is never accepted.
     *
     * @return true when the answer is proven
     */
    public boolean accepted() {
        return primal >= -PRIMAL_TOLERANCE && dual >= -DUAL_TOLERANCE && gap <= GAP_TOLERANCE && residual <= RESIDUAL_TOLERANCE;
    }

    /**
     * Whether the figures are what rounding alone leaves. Where they are larger, though within the tolerances, the answer may hang on
     * differences in the data that are smaller than the tolerances.
     */
    boolean isSharp(double objective) {
        return primal >= -SHARP_POINT && dual >= -SHARP_DUAL && gap <= SHARP_DUAL + SHARP_GAP * Math.min(1, Math.abs(objective))
                && residual <= SHARP_POINT;
    }
}
