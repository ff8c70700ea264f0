package org.ecofrontier.figure;

import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.method.figure.Axis;

/**
 * The range of an axis and its marks at round numbers: 1, 2 or 5 times a power of ten.
 *
 * @param lower where the axis begins
 * @param upper where it ends
 * @param step the distance between marks
 * @param format how marks are written
 */
record Scale(double lower, double upper, double step, DecimalFormat format) {

    /** Room for rounding errors, relative to the step. */
    private static final double SLACK = 1e-9;

    /**
     * A scale for values.
     *
     * @param axis says whether range or whole numbers are prescribed
     * @param min the smallest value, NaN = none
     * @param max the largest value
     * @param marks about how many marks there is room for
     * @param tight whether the axis ends near the data instead of at a mark
     */
    static Scale of(Axis axis, double min, double max, int marks, boolean tight) {
        double low = Double.isNaN(axis.min()) ? min : axis.min();
        double high = Double.isNaN(axis.max()) ? max : axis.max();
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            low = Double.isFinite(low) ? low : Double.isFinite(high) ? high - 1 : 0;
            high = Double.isFinite(high) ? high : low + 1;
        }
        if (!(high > low)) {
            double spread = axis.whole() ? 1 : low == 0 ? 1 : StrictMath.abs(low) * 0.1;
            low -= spread;
            high += spread;
        }
        double step = step((high - low) / StrictMath.max(1, marks), axis.whole());
        double margin = (high - low) * 0.03;
        double from = tight ? low - margin : StrictMath.floor(low / step + SLACK) * step;
        double to = tight ? high + margin : StrictMath.ceil(high / step - SLACK) * step;
        double lower = Double.isNaN(axis.min()) || !(axis.max() > axis.min() || Double.isNaN(axis.max())) ? from : axis.min();
        double upper = Double.isNaN(axis.max()) || !(axis.max() > axis.min() || Double.isNaN(axis.min())) ? to : axis.max();
        return new Scale(lower, upper, step, format(step, StrictMath.max(StrictMath.abs(lower), StrictMath.abs(upper))));
    }

    /** The marks. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long first = (long) StrictMath.ceil(lower / step - SLACK);
        long last = (long) StrictMath.floor(upper / step + SLACK);
        for (long k = first; k <= last; k++) {
            ticks.add(k * step);
        }
        return ticks;
    }

    /** How a mark is written. */
    String label(double tick) {
        boolean scientific = format.toPattern().indexOf('E') >= 0;
        return tick == 0 && scientific ? "0" : format.format(tick + 0.0);
    }

    /** Where a value lies between the ends, 0 to 1. */
    double share(double value) {
        return (value - lower) / (upper - lower);
    }

    private static double step(double raw, boolean whole) {
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(raw)));
        double lead = raw / power;
        double step = (lead <= 1 + SLACK ? 1 : lead <= 2 + SLACK ? 2 : lead <= 5 + SLACK ? 5 : 10) * power;
        return whole ? StrictMath.max(1, step) : step;
    }

    private static DecimalFormat format(double step, double largest) {
        if (largest >= 1e7 || largest < 1e-4) {
            return Numbers.scientific((int) StrictMath.max(1, StrictMath.ceil(StrictMath.log10(largest / step))));
        }
        return Numbers.decimals((int) StrictMath.max(0, -StrictMath.floor(StrictMath.log10(step) + SLACK)));
    }
}
