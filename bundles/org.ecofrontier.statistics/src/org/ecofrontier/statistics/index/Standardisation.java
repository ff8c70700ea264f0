package org.ecofrontier.statistics.index;

import java.util.Arrays;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Makes a component dimensionless. None of the results changes when the component is measured in another unit.
 *
 * @since 0.1
 */
public enum Standardisation {

    /** (x - min) / (max - min), negative direction (max - x) / (max - min): from 0 to 1. */
    MIN_MAX,

    /** (x - mean) / sd with n - 1, negative direction the opposite sign: mean 0, standard deviation 1. */
    Z_SCORE,

    /** x / max, negative direction min / x: above 0, at most 1. Needs values above 0. */
    MAX;

    /**
     * @param label what the messages of a refusal call the component
     * @param values at least two finite values; not all equal, except under {@link #MAX}
     * @param direction whether more is more
     * @return the standardised values
     */
    public double[] apply(String label, double[] values, Direction direction) {
        Arguments.requireCount(label, values.length, 2);
        Arguments.requireFinite(label, values);
        double min = Arrays.stream(values).min().getAsDouble();
        double max = Arrays.stream(values).max().getAsDouble();
        boolean positive = direction == Direction.POSITIVE;
        if (this == MAX) {
            Arguments.requirePositive(label, values);
            return Arrays.stream(values).map(x -> positive ? x / max : min / x).toArray();
        }
        if (min == max) {
            throw Arguments.undefined("%s has the value %s everywhere and cannot be standardised; leave it out", label, min);
        }
        if (this == MIN_MAX) {
            return Arrays.stream(values).map(x -> (positive ? x - min : max - x) / (max - min)).toArray();
        }
        double mean = Arrays.stream(values).average().getAsDouble();
        double sd = Math.sqrt(Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1));
        return Arrays.stream(values).map(x -> (positive ? x - mean : mean - x) / sd).toArray();
    }
}
