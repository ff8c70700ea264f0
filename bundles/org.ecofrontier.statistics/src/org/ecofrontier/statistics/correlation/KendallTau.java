package org.ecofrontier.statistics.correlation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.Tails;
import org.ecofrontier.statistics.correlation.Correlation.Reference;

/**
 * Kendall's tau-b, counted by sorting (Knight, 1966, JASA 61, 436-439).
 *
 * @param n          rows
 * @param score      concordant less discordant pairs
 * @param tiesA      ties of the first variable
 * @param tiesB      ties of the second variable
 */
record KendallTau(int n, long score, Ties tiesA, Ties tiesB) {

    private static final int EXACT_BELOW = 50;

    /** Sums over sets of t tied values. */
    private record Ties(long pairs, double cubic, double triples) {

        static Ties of(double[] sorted) {
            long pairs = 0;
            double cubic = 0;
            double triples = 0;
            for (int from = 0; from < sorted.length;) {
                int to = from + 1;
                while (to < sorted.length && sorted[to] == sorted[from]) {
                    to++;
                }
                long t = to - from;
                pairs += t * (t - 1) / 2;
                cubic += (double) t * (t - 1) * (2 * t + 5);
                triples += (double) t * (t - 1) * (t - 2);
                from = to;
            }
            return new Ties(pairs, cubic, triples);
        }
    }

    static KendallTau of(double[] a, double[] b) {
        int n = a.length;
        int[] order = IntStream.range(0, n).boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> a[i] + 0.0).thenComparingDouble(i -> b[i] + 0.0))
                .mapToInt(Integer::intValue).toArray();
        double[] second = new double[n];
        long tiedInBoth = 0;
        long run = 1;
        for (int i = 0; i < n; i++) {
            second[i] = b[order[i]] + 0.0;
            boolean same = i > 0 && a[order[i]] == a[order[i - 1]] && b[order[i]] == b[order[i - 1]];
            run = same ? run + 1 : 1;
            tiedInBoth += run - 1;
        }
        double[] sortedA = Arrays.stream(a).map(v -> v + 0.0).sorted().toArray();
        long swaps = sortCounting(second, new double[n], 0, n);
        Ties first = Ties.of(sortedA);
        Ties other = Ties.of(second);
        long all = (long) n * (n - 1) / 2;
        return new KendallTau(n, all - first.pairs() - other.pairs() + tiedInBoth - 2 * swaps, first, other);
    }

    Correlation correlation() {
        double all = (double) n * (n - 1) / 2;
        double tau = Math.max(-1, Math.min(1, score / Math.sqrt(all - tiesA.pairs()) / Math.sqrt(all - tiesB.pairs())));
        if (n < EXACT_BELOW && tiesA.pairs() == 0 && tiesB.pairs() == 0) {
            return new Correlation(CorrelationKind.KENDALL, tau, n, exact(), Reference.EXACT);
        }
        double variance = ((double) n * (n - 1) * (2.0 * n + 5) - tiesA.cubic() - tiesB.cubic()) / 18
                + 2.0 * tiesA.pairs() * tiesB.pairs() / ((double) n * (n - 1))
                + tiesA.triples() * tiesB.triples() / (9.0 * n * (n - 1) * (n - 2));
        return new Correlation(CorrelationKind.KENDALL, tau, n, Tails.normalTwoSided(score / Math.sqrt(variance)), Reference.NORMAL);
    }

    /** Twice the smaller tail of the number of discordant pairs, whose counts follow by inserting one row after the other. */
    private double exact() {
        int pairs = n * (n - 1) / 2;
        double[] share = {1};
        for (int rows = 2; rows <= n; rows++) {
            double[] next = new double[rows * (rows - 1) / 2 + 1];
            for (int k = 0; k < share.length; k++) {
                for (int added = 0; added < rows; added++) {
                    next[k + added] += share[k] / rows;
                }
            }
            share = next;
        }
        int least = (int) (pairs - Math.abs(score)) / 2;
        double tail = 0;
        for (int k = 0; k <= least; k++) {
            tail += share[k];
        }
        return Math.min(1, 2 * tail);
    }

    /** Merge sort that counts exchanges of neighbours. */
    private static long sortCounting(double[] values, double[] space, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long swaps = sortCounting(values, space, from, middle) + sortCounting(values, space, middle, to);
        int left = from;
        int right = middle;
        for (int k = from; k < to; k++) {
            if (right >= to || left < middle && values[left] <= values[right]) {
                space[k] = values[left++];
            } else {
                space[k] = values[right++];
                swaps += middle - left;
            }
        }
        System.arraycopy(space, from, values, from, to - from);
        return swaps;
    }
}
