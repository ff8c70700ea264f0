package org.ecofrontier.statistics.test;

/**
 * Null distribution of the Mann-Whitney statistic. The number of arrangements with each value of U are the coefficients of the Gaussian
 * binomial, product over i = 1..m of (1 - q^(n+i)) / (1 - q^i); every factor keeps them a unimodal symmetric sequence, so that only the
 * lower half is needed and each step stays positive. Kept as shares of the total so that large samples do not overflow.
 */
final class RankSumDistribution {

    private RankSumDistribution() {
    }

    /** Probability of U <= u, for u at most m n / 2. */
    static double lowerTail(double u, int m, int n) {
        int small = Math.min(m, n);
        int large = Math.max(m, n);
        int top = (int) Math.floor(u);
        double[] share = new double[top + 1];
        share[0] = 1;
        for (int i = 1; i <= small; i++) {
            for (int v = top; v >= large + i; v--) {
                share[v] -= share[v - large - i];
            }
            for (int v = i; v <= top; v++) {
                share[v] += share[v - i];
            }
            double factor = (double) i / (large + i);
            for (int v = 0; v <= top; v++) {
                share[v] *= factor;
            }
        }
        double sum = 0;
        for (double each : share) {
            sum += each;
        }
        return sum;
    }
}
