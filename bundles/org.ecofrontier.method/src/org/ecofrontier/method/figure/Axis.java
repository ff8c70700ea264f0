package org.ecofrontier.method.figure;

import org.ecofrontier.method.Text;

/**
 * An axis with its title.
 *
 * @param label what is measured
 * @param unit its unit, or an empty text
 * @param min where it begins, NaN = from the data
 * @param max where it ends, NaN = from the data
 * @param whole whether only whole numbers are marked, for example years
 * @param base where bars begin, for example 1 for indices; NaN = at zero
 * @since 0.1
 */
public record Axis(Text label, Text unit, double min, double max, boolean whole, double base) {

    /** An axis whose bars begin at zero. */
    public Axis(Text label, Text unit, double min, double max, boolean whole) {
        this(label, unit, min, max, whole, Double.NaN);
    }

    /** An axis whose range comes from the data. */
    public static Axis of(Text label, Text unit) {
        return new Axis(label, unit, Double.NaN, Double.NaN, false);
    }

    /** An axis whose range comes from the data, without a unit. */
    public static Axis of(Text label) {
        return of(label, Text.empty());
    }

    /** An axis of whole numbers, for example years. */
    public static Axis whole(Text label) {
        return new Axis(label, Text.empty(), Double.NaN, Double.NaN, true);
    }

    /** This axis with a fixed range. */
    public Axis range(double from, double to) {
        return new Axis(label, unit, from, to, whole, base);
    }

    /** This axis with bars that begin at a value, for example at 1 for an index of change. */
    public Axis base(double value) {
        return new Axis(label, unit, min, max, whole, value);
    }
}
