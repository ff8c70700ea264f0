package org.ecofrontier.spatial;

/**
 * Moran's I over all regions, I = (n / S0) (z'Wz) / (z'z) (Moran 1950; moments after Cliff and Ord 1981, chapter 2). What
 * {@link #status()} leaves undefined is NaN.
 *
 * @param status whether the numbers are defined
 * @param n number of regions that the moments count with, by the island rule
 * @param i Moran's I
 * @param expected its expectation without spatial correlation, -1 / (n - 1)
 * @param varianceNormal its variance if the values are drawn from a normal distribution
 * @param zNormal (i - expected) / sqrt(varianceNormal)
 * @param pNormal two-sided normal probability of zNormal
 * @param varianceRandom its variance if the given values are arranged at random
 * @param zRandom (i - expected) / sqrt(varianceRandom)
 * @param pRandom two-sided normal probability of zRandom
 * @param s0 sum of the weights
 * @param s1 half the sum of (w_ij + w_ji)^2
 * @param s2 sum over regions of (row sum + column sum)^2
 * @param kurtosis b2, the fourth moment of the values by the square of the second
 * @param permutations what random permutations say
 * @since 0.1
 */
public record GlobalMoran(MoranStatus status, int n, double i, double expected, double varianceNormal, double zNormal, double pNormal,
        double varianceRandom, double zRandom, double pRandom, double s0, double s1, double s2, double kurtosis,
        PermutationTest permutations) {

    /** Variances below this share of their terms are rounding. */
    private static final double ROUNDING = 1e-12;

    static GlobalMoran of(MoranData data, MoranSettings settings) {
        if (data.status == MoranStatus.NO_NEIGHBOURS || data.status == MoranStatus.CONSTANT) {
            double none = Double.NaN;
            return new GlobalMoran(data.status, data.n, none, none, none, none, none, none, none, none, none, none, none, none,
                    PermutationTest.NONE);
        }
        double[] z = data.z(0);
        WeightSums s = WeightSums.of(data.weights);
        double n = data.n;
        double zz = MoranData.sumOfSquares(z);
        double scale = n / s.s0() / zz;
        double i = scale * cross(data, z, z);
        double expected = -1 / (n - 1);
        double fourth = 0;
        for (double v : z) {
            fourth += v * v * v * v;
        }
        double b2 = z.length * fourth / (zz * zz);
        double s02 = s.s0() * s.s0();
        double second = (n * n * s.s1() - n * s.s2() + 3 * s02) / (s02 * (n * n - 1));
        double normal = second - expected * expected;
        double secondRandom = (n * ((n * n - 3 * n + 3) * s.s1() - n * s.s2() + 3 * s02)
                - b2 * ((n * n - n) * s.s1() - 2 * n * s.s2() + 6 * s02)) / ((n - 1) * (n - 2) * (n - 3) * s02);
        double random = secondRandom - expected * expected;
        MoranStatus status = data.status;
        if (status == MoranStatus.DEFINED && Math.min(normal, random) <= ROUNDING * Math.max(second, expected * expected)) {
            status = MoranStatus.SAME_FOR_ALL;
            normal = 0;
            random = 0;
        } else if (status == MoranStatus.TOO_FEW_REGIONS) {
            normal = Double.NaN;
            random = Double.NaN;
        }
        double zNormal = status == MoranStatus.DEFINED ? (i - expected) / Math.sqrt(normal) : Double.NaN;
        double zRandom = status == MoranStatus.DEFINED ? (i - expected) / Math.sqrt(random) : Double.NaN;
        PermutationTest permutations = status != MoranStatus.DEFINED ? PermutationTest.NONE
                : GlobalPermutation.run(z, shuffled -> scale * cross(data, shuffled, shuffled), i, settings);
        return new GlobalMoran(status, data.n, i, expected, normal, zNormal, NormalTail.twoSided(zNormal), random, zRandom,
                NormalTail.twoSided(zRandom), s.s0(), s.s1(), s.s2(), b2, permutations);
    }

    static double cross(MoranData data, double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * data.lag(k, b);
        }
        return sum;
    }
}
