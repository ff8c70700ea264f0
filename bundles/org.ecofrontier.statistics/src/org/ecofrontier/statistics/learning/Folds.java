package org.ecofrontier.statistics.learning;

import java.util.Arrays;

import org.ecofrontier.statistics.SplitMix64;
import org.ecofrontier.statistics.internal.Arguments;

/**
 * Ways to divide rows into folds for cross-validation. Every fold is held out once.
 *
 * @since 0.1
 */
public final class Folds {

    /** Stream of random numbers that shuffles rows or groups. */
    private static final long SHUFFLE = 0x466f6c64L;

    private Folds() {
    }

    /**
     * Rows at random, folds of equal size up to one row.
     *
     * @param rows number of rows
     * @param folds number of folds, from 2 to the number of rows
     * @param seed seed of the shuffle
     * @return fold of each row, from 0
     */
    public static int[] byRow(int rows, int folds, long seed) {
        int[] each = new int[rows];
        Arrays.setAll(each, i -> i);
        return byGroup(each, folds, seed);
    }

    /**
     * Whole groups at random, for instance all years of a region together; folds hold equal numbers of groups up to one.
     *
     * @param group group of each row, any numbers
     * @param folds number of folds, from 2 to the number of groups
     * @param seed seed of the shuffle
     * @return fold of each row, from 0
     */
    public static int[] byGroup(int[] group, int folds, long seed) {
        int[] groups = Arrays.stream(group).distinct().sorted().toArray();
        check(folds, groups.length);
        int[] order = permutation(groups.length, SplitMix64.stream(seed, SHUFFLE));
        int[] foldOf = new int[groups.length];
        for (int i = 0; i < order.length; i++) {
            foldOf[order[i]] = i % folds;
        }
        return Arrays.stream(group).map(g -> foldOf[Arrays.binarySearch(groups, g)]).toArray();
    }

    /**
     * Blocks of neighbouring periods, as equal in number of periods as possible.
     *
     * @param period period of each row, for instance the year
     * @param folds number of folds, from 2 to the number of periods
     * @return fold of each row, from 0, rising with the period
     */
    public static int[] byPeriod(int[] period, int folds) {
        int[] periods = Arrays.stream(period).distinct().sorted().toArray();
        check(folds, periods.length);
        return Arrays.stream(period).map(p -> (int) ((long) Arrays.binarySearch(periods, p) * folds / periods.length)).toArray();
    }

    private static void check(int folds, int units) {
        if (folds < 2 || folds > units) {
            throw Arguments.invalid("The number of folds is at least 2 and at most the %d units to divide, not %d", units, folds);
        }
    }

    /** A random order of 0 to n - 1 (Fisher and Yates). */
    static int[] permutation(int n, SplitMix64 random) {
        int[] order = new int[n];
        Arrays.setAll(order, i -> i);
        for (int i = n - 1; i > 0; i--) {
            int j = (int) (random.nextOpenUniform() * (i + 1));
            int held = order[i];
            order[i] = order[j];
            order[j] = held;
        }
        return order;
    }
}
