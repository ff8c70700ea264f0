package org.ecofrontier.spatial;

/**
 * Spatial correlation of one variable with its neighbours' values of another, I = (n / S0) x'Wy / sqrt(x'x y'y) with deviations from
 * the means (Wartenberg 1985; Anselin, Syabri and Smirnov 2002). Inference is by permutation of the second variable.
 *
 * @param status whether the numbers are defined
 * @param n number of regions, by the island rule
 * @param i the statistic, NaN if not defined
 * @param permutations what random permutations say
 * @since 0.1
 */
public record BivariateMoran(MoranStatus status, int n, double i, PermutationTest permutations) {

    static BivariateMoran of(MoranData data, MoranSettings settings) {
        if (data.status == MoranStatus.NO_NEIGHBOURS || data.status == MoranStatus.CONSTANT) {
            return new BivariateMoran(data.status, data.n, Double.NaN, PermutationTest.NONE);
        }
        double[] x = data.z(0);
        double[] y = data.z(1);
        double scale = data.n / WeightSums.of(data.weights).s0()
                / Math.sqrt(MoranData.sumOfSquares(x)) / Math.sqrt(MoranData.sumOfSquares(y));
        double i = scale * GlobalMoran.cross(data, x, y);
        PermutationTest test = data.status != MoranStatus.DEFINED ? PermutationTest.NONE
                : GlobalPermutation.run(y, shuffled -> scale * GlobalMoran.cross(data, x, shuffled), i, settings);
        return new BivariateMoran(data.status, data.n, i, test);
    }
}
