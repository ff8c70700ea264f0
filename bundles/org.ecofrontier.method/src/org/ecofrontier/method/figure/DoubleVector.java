package org.ecofrontier.method.figure;

import java.util.Arrays;

/**
 * Numbers in order; immutable, NaN = not defined.
 *
 * @since 0.1
 */
public final class DoubleVector {

    private final double[] values;

    private DoubleVector(double[] values) {
        this.values = values;
    }

    /** Takes a copy of the numbers. */
    public static DoubleVector of(double... values) {
        return new DoubleVector(values.clone());
    }

    /** How many there are. */
    public int size() {
        return values.length;
    }

    /** One of them. */
    public double get(int index) {
        return values[index];
    }

    /** A copy of them. */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DoubleVector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
