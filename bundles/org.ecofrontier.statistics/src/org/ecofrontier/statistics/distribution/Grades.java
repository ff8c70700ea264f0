package org.ecofrontier.statistics.distribution;

import java.util.Arrays;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Fixed grades: k ascending breaks make k + 1 grades, each from its lower break (included) to the next one (not included), the first
 * and the last one open. With breaks 0.5, 0.7, 0.9 the value 0.5 is in the second grade.
 *
 * @param breaks at least one, finite, strictly ascending
 * @since 0.1
 */
public record Grades(double[] breaks) {

    /** Copies and checks the breaks. */
    public Grades {
        breaks = breaks.clone();
        Arguments.requireCount("A set of grades", breaks.length, 1);
        Arguments.requireFinite("Breaks of grades", breaks);
        for (int i = 1; i < breaks.length; i++) {
            if (breaks[i] <= breaks[i - 1]) {
                throw Arguments.invalid("Breaks of grades must rise: %s comes after %s", breaks[i], breaks[i - 1]);
            }
        }
    }

    @Override
    public double[] breaks() {
        return breaks.clone();
    }

    /** Number of grades. */
    public int size() {
        return breaks.length + 1;
    }

    /**
     * @param value not NaN
     * @return the grade, from 0 (lowest) to {@code size() - 1}
     */
    public int of(double value) {
        if (Double.isNaN(value)) {
            throw Arguments.invalid("A missing value has no grade");
        }
        int place = Arrays.binarySearch(breaks, value + 0.0);
        return place >= 0 ? place + 1 : -place - 1;
    }

    /**
     * @param values none of them NaN
     * @return how many values each grade holds
     */
    public int[] counts(double[] values) {
        int[] counts = new int[size()];
        for (double value : values) {
            counts[of(value)]++;
        }
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grades grades && Arrays.equals(breaks, grades.breaks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(breaks);
    }

    @Override
    public String toString() {
        return "Grades" + Arrays.toString(breaks);
    }
}
