package org.ecofrontier.statistics.distribution;

import java.util.Arrays;

/** The distinct values of a sample, ascending, and how often each occurs. */
record SortedCounts(double[] values, int[] counts) {

    static SortedCounts of(double[] sorted) {
        double[] values = new double[sorted.length];
        int[] counts = new int[sorted.length];
        int size = 0;
        for (double value : sorted) {
            if (size == 0 || value != values[size - 1]) {
                values[size++] = value;
            }
            counts[size - 1]++;
        }
        return new SortedCounts(Arrays.copyOf(values, size), Arrays.copyOf(counts, size));
    }

    int size() {
        return values.length;
    }
}
