package org.ecofrontier.spatial;

/**
 * What random permutations of the values say about a statistic.
 *
 * @param permutations how many there were; 0 = none were asked for or the statistic is not defined, and the numbers are NaN
 * @param mean mean of the statistic over the permutations
 * @param sd its standard deviation over the permutations (divided by their number less 1)
 * @param pGreater (1 + number at least as great as observed) / (permutations + 1)
 * @param pLess (1 + number at most as great as observed) / (permutations + 1)
 * @since 0.1
 */
public record PermutationTest(int permutations, double mean, double sd, double pGreater, double pLess) {

    /** No permutations. */
    public static final PermutationTest NONE = new PermutationTest(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** Returns the smaller of both probabilities, the folded pseudo probability. */
    public double pFolded() {
        return Math.min(pGreater, pLess);
    }
}
