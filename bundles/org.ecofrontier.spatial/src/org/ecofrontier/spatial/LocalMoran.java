package org.ecofrontier.spatial;

import java.util.Arrays;
import java.util.List;
import org.ecofrontier.spatial.MoranSettings.Moments;
import org.ecofrontier.spatial.MoranSettings.Scale;

/**
 * Moran's I of each region, I_i = (z_i / m2) sum_j w_ij z_j (Anselin 1995) with moments after Sokal, Oden and Thomson (1998).
 *
 * @param status whether the numbers are defined
 * @param regions one entry per region, in the order of the weights given
 * @since 0.1
 */
public record LocalMoran(MoranStatus status, List<Region> regions) {

    /**
     * One region. What is not defined is NaN. An island has I, expectation and variance 0 (as in spdep) when islands are kept, nothing
     * but its quadrant when they are dropped.
     *
     * @param id the region
     * @param deviation its value less the mean
     * @param lag the weighted sum of its neighbours' deviations
     * @param i the local I
     * @param expected its expectation under the randomisation of the settings; NaN for the bivariate statistic
     * @param variance its variance under that randomisation; NaN for the bivariate statistic
     * @param z (i - expected) / sqrt(variance)
     * @param p two-sided normal probability of z
     * @param pFdr p adjusted after Benjamini and Hochberg over all regions with a p
     * @param pPermutation folded pseudo probability of conditional permutation; NaN without permutations
     * @param quadrant where the region lies in the Moran scatter
     * @since 0.1
     */
    public record Region(String id, double deviation, double lag, double i, double expected, double variance, double z, double p,
            double pFdr, double pPermutation, Quadrant quadrant) {

        static Region undefined(String id, Quadrant quadrant) {
            double none = Double.NaN;
            return new Region(id, none, none, none, none, none, none, none, none, none, quadrant);
        }
    }

    /** Keeps a copy of the list. */
    public LocalMoran {
        regions = List.copyOf(regions);
    }

    static LocalMoran of(SpatialWeights given, MoranData data, MoranSettings settings) {
        if (data.status == MoranStatus.NO_NEIGHBOURS || data.status == MoranStatus.CONSTANT || data.size() < 3) {
            return undefined(given, data.size() < 3 && data.status == MoranStatus.DEFINED ? MoranStatus.TOO_FEW_REGIONS : data.status);
        }
        double[] z = data.z(0);
        int n = data.size();
        LocalMoments moments = new LocalMoments(z, settings.scale() == Scale.N ? n : n - 1.0);
        double[] pPermutation = ConditionalPermutation.folded(data, z, z, settings);
        double[] score = new double[n];
        double[] p = new double[n];
        double[] expected = new double[n];
        double[] variance = new double[n];
        double[] local = new double[n];
        double[] lag = new double[n];
        for (int i = 0; i < n; i++) {
            double[] w = data.weights.rowWeights(i);
            lag[i] = data.lag(i, z);
            local[i] = moments.statistic(i, lag[i]);
            boolean conditional = settings.moments() == Moments.CONDITIONAL;
            expected[i] = conditional ? moments.expectedConditional(i, w) : moments.expectedTotal(w);
            variance[i] = conditional ? moments.varianceConditional(i, w) : moments.varianceTotal(w);
            score[i] = variance[i] > 0 ? (local[i] - expected[i]) / Math.sqrt(variance[i]) : Double.NaN;
            p[i] = NormalTail.twoSided(score[i]);
        }
        double[] pFdr = FalseDiscoveryRate.adjust(p);
        Region[] regions = blank(given);
        for (int i = 0; i < n; i++) {
            Quadrant quadrant = data.weights.isIsland(i) ? Quadrant.ISLAND : Quadrant.of(z[i], lag[i]);
            regions[data.original[i]] = new Region(data.weights.ids().get(i), z[i], lag[i], local[i], expected[i], variance[i], score[i],
                    p[i], pFdr[i], pPermutation[i], quadrant);
        }
        return new LocalMoran(MoranStatus.DEFINED, Arrays.asList(regions));
    }

    /** The bivariate statistic: the region's first variable against its neighbours' second one, both standardised. */
    static LocalMoran bivariate(SpatialWeights given, MoranData data, MoranSettings settings) {
        if (data.status == MoranStatus.NO_NEIGHBOURS || data.status == MoranStatus.CONSTANT || data.size() < 3) {
            return undefined(given, data.status == MoranStatus.DEFINED ? MoranStatus.TOO_FEW_REGIONS : data.status);
        }
        double[] x = data.z(0);
        double[] y = data.z(1);
        int n = data.size();
        double scale = (settings.scale() == Scale.N ? n : n - 1.0)
                / Math.sqrt(MoranData.sumOfSquares(x)) / Math.sqrt(MoranData.sumOfSquares(y));
        double[] pPermutation = ConditionalPermutation.folded(data, x, y, settings);
        Region[] regions = blank(given);
        for (int i = 0; i < n; i++) {
            double lag = data.lag(i, y);
            Quadrant quadrant = data.weights.isIsland(i) ? Quadrant.ISLAND : Quadrant.of(x[i], lag);
            double none = Double.NaN;
            regions[data.original[i]] = new Region(data.weights.ids().get(i), x[i], lag, scale * x[i] * lag, none, none, none, none, none,
                    pPermutation[i], quadrant);
        }
        return new LocalMoran(MoranStatus.DEFINED, Arrays.asList(regions));
    }

    private static LocalMoran undefined(SpatialWeights given, MoranStatus status) {
        return new LocalMoran(status, Arrays.asList(blank(given)));
    }

    private static Region[] blank(SpatialWeights given) {
        Region[] regions = new Region[given.size()];
        Arrays.setAll(regions, i -> Region.undefined(given.ids().get(i), given.isIsland(i) ? Quadrant.ISLAND : Quadrant.NONE));
        return regions;
    }
}
