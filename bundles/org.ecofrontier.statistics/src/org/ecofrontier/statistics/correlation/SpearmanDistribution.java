package org.ecofrontier.statistics.correlation;

import org.ecofrontier.statistics.Normal;

/**
 * The sum of squared rank differences S under independence, without ties: exact for few rows, else the Edgeworth series of D. J. Best
 * and D. E. Roberts (1975), Applied Statistics 24, 377-379 (AS 89).
 */
final class SpearmanDistribution {

    static final int MOST_EXACT = 9;

    static final int MOST_ROWS = 1290;

    private SpearmanDistribution() {
    }

    /** Probability of a sum at least as far out on the side of its mean where it lies. */
    static double tail(long sum, int n) {
        double mean = ((double) n * n * n - n) / 6;
        return sum > mean ? atLeast(sum, n) : 1 - atLeast(sum + 2, n);
    }

    /** Probability that S is at least an (even) sum. */
    static double atLeast(long sum, int n) {
        if (sum <= 0) {
            return 1;
        }
        if (sum > ((double) n * n * n - n) / 3) {
            return 0;
        }
        return n <= MOST_EXACT ? exactAtLeast(sum, n) : series(sum, n);
    }

    /** Counts permutations by the set of second ranks already given away. */
    static double exactAtLeast(long sum, int n) {
        int most = (n * n * n - n) / 3;
        double[][] count = new double[1 << n][];
        count[0] = new double[most + 1];
        count[0][0] = 1;
        for (int set = 0; set < count.length; set++) {
            int row = Integer.bitCount(set);
            for (int j = 0; j < n && count[set] != null; j++) {
                if ((set >> j & 1) == 0) {
                    int next = set | 1 << j;
                    if (count[next] == null) {
                        count[next] = new double[most + 1];
                    }
                    int square = (row - j) * (row - j);
                    for (int s = 0; s + square <= most; s++) {
                        count[next][s + square] += count[set][s];
                    }
                }
            }
        }
        double all = 0;
        double beyond = 0;
        double[] full = count[count.length - 1];
        for (int s = 0; s <= most; s++) {
            all += full[s];
            beyond += s >= sum ? full[s] : 0;
        }
        return beyond / all;
    }

    private static double series(long sum, int n) {
        double b = 1.0 / n;
        double x = (6 * (sum - 1) * b / ((double) n * n - 1) - 1) * Math.sqrt(1 / b - 1);
        double y = x * x;
        double u = x * b * (0.2274 + b * (0.2531 + 0.1745 * b)
                + y * (-0.0758 + b * (0.1033 + 0.3932 * b) - y * b * (0.0879 + 0.0151 * b - y * (0.0072 - 0.0831 * b
                        + y * b * (0.0131 - 4.6e-4 * y)))));
        return Math.max(0, Math.min(1, u / Math.exp(y / 2) + Normal.cdf(-x)));
    }
}
