package org.ecofrontier.statistics.test;

import java.util.Arrays;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Samples of several groups, as the tests of this package take them: one array per group.
 *
 * @since 0.1
 */
public final class Samples {

    private Samples() {
    }

    /**
     * Splits a column by group.
     *
     * @param values one value per row
     * @param groups group of each row, from 0 to {@code count - 1}
     * @param count number of groups
     * @return one array per group, in the order of the rows; a group without rows has an empty array
     */
    public static double[][] byGroup(double[] values, int[] groups, int count) {
        Arguments.requireSameLength("Groups of a sample", values.length, groups.length);
        double[][] samples = new double[count][values.length];
        int[] sizes = new int[count];
        for (int i = 0; i < values.length; i++) {
            if (groups[i] < 0 || groups[i] >= count) {
                throw Arguments.invalid("Groups of a sample: row %d has group %d, there are %d groups", i, groups[i], count);
            }
            samples[groups[i]][sizes[groups[i]]++] = values[i];
        }
        for (int g = 0; g < count; g++) {
            samples[g] = Arrays.copyOf(samples[g], sizes[g]);
        }
        return samples;
    }

    static void check(String test, double[][] samples, int leastGroups, int leastSize) {
        if (samples.length < leastGroups) {
            throw Arguments.tooFew("%s needs at least %d groups, there are %d", test, leastGroups, samples.length);
        }
        for (int g = 0; g < samples.length; g++) {
            if (samples[g].length < leastSize) {
                throw Arguments.tooFew("%s needs at least %d values in every group; group number %d has %d",
                        test, leastSize, g, samples[g].length);
            }
            Arguments.requireFinite(test + ", group number " + g, samples[g]);
        }
    }

    static int total(double[][] samples) {
        return Arrays.stream(samples).mapToInt(sample -> sample.length).sum();
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double rest = 0;
        for (double value : values) {
            rest += value - mean;
        }
        return mean + rest / values.length;
    }

    static double squares(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }

    /** Variance with divisor n - 1; exactly 0 when all values are equal. */
    static double variance(double[] values) {
        return isConstant(values) ? 0 : squares(values) / (values.length - 1);
    }

    static boolean isConstant(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }
}
