package org.ecofrontier.statistics.distribution;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Exact natural breaks (Fisher, 1958, J. Am. Stat. Assoc. 53) by dynamic programming. The best place of the last break never moves
 * left when values are appended, so that each layer is filled by divide and conquer: O(k m log m) for k classes of m distinct values.
 * Among equally good partitions the one with the leftmost breaks is taken.
 */
final class FisherBreaks {

    private static final long MOST_CELLS = 200_000_000L;

    private final ClassCost cost;
    private final BooleanSupplier cancelled;
    private double[] previous;
    private double[] current;
    private int[] start;

    private FisherBreaks(SortedCounts counts, BooleanSupplier cancelled) {
        this.cost = new ClassCost(counts);
        this.cancelled = cancelled;
    }

    /** Greatest value of each class, ascending. */
    static double[] upperBounds(SortedCounts counts, int classes, BooleanSupplier cancelled) {
        if ((long) classes * counts.size() > MOST_CELLS) {
            throw Arguments.invalid("%d natural classes of %d distinct values are too many to compute; take fewer classes",
                    classes, counts.size());
        }
        int[] ends = new FisherBreaks(counts, cancelled).ends(counts.size(), classes);
        double[] bounds = new double[classes];
        for (int i = 0; i < classes; i++) {
            bounds[i] = counts.values()[ends[i] - 1];
        }
        return bounds;
    }

    private int[] ends(int size, int classes) {
        previous = new double[size + 1];
        Arrays.fill(previous, Double.POSITIVE_INFINITY);
        for (int end = 1; end <= size; end++) {
            previous[end] = cost.of(0, end);
        }
        int[][] starts = new int[classes][];
        for (int k = 2; k <= classes; k++) {
            current = new double[size + 1];
            Arrays.fill(current, Double.POSITIVE_INFINITY);
            start = new int[size + 1];
            fill(k, size, k - 1, size - 1);
            starts[k - 1] = start;
            previous = current;
        }
        int[] ends = new int[classes];
        int end = size;
        for (int k = classes - 1; k >= 0; k--) {
            ends[k] = end;
            end = k > 0 ? starts[k][end] : 0;
        }
        return ends;
    }

    /** Fills current[fromEnd..toEnd], knowing that the last class starts within fromStart..toStart. */
    private void fill(int fromEnd, int toEnd, int fromStart, int toStart) {
        if (fromEnd > toEnd) {
            return;
        }
        Arguments.stopIf(cancelled);
        int end = (fromEnd + toEnd) >>> 1;
        double best = Double.POSITIVE_INFINITY;
        int bestStart = fromStart;
        for (int candidate = fromStart; candidate <= Math.min(toStart, end - 1); candidate++) {
            double total = previous[candidate] + cost.of(candidate, end);
            if (total < best) {
                best = total;
                bestStart = candidate;
            }
        }
        current[end] = best;
        start[end] = bestStart;
        fill(fromEnd, end - 1, fromStart, bestStart);
        fill(end + 1, toEnd, bestStart, toStart);
    }
}
