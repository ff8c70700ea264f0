package org.ecofrontier.statistics.distribution;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Data-driven bandwidths of a Gaussian kernel density. All are exact: distances between values are never binned.
 *
 * @since 0.1
 */
public enum BandwidthRule {

    /** Silverman's rule of thumb, {@code 0.9 min(sd, IQR/1.34) n^(-1/5)} (Silverman, 1986, eq. 3.31). */
    NRD0,

    /** Scott's variation with the factor 1.06 (Scott, 1992). */
    NRD,

    /** Sheather and Jones (1991), solve the equation. */
    SJ,

    /**
     * Unbiased cross-validation (Rudemo, 1982; Bowman, 1984), the minimum that Brent's search finds between a tenth of the
     * oversmoothed bandwidth and that bandwidth.
     */
    UCV;

    /**
     * The bandwidth for a sample.
     *
     * @param values at least two finite values, not all equal
     * @param cancelled asked now and then; when true the work stops with a {@link java.util.concurrent.CancellationException}
     * @return the bandwidth, in the unit of the values
     */
    public double of(double[] values, BooleanSupplier cancelled) {
        Arguments.requireCount("A bandwidth", values.length, 2);
        Arguments.requireFinite("Bandwidth", values);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        if (sorted[0] == sorted[n - 1]) {
            throw Arguments.undefined("All %d values equal %s: no bandwidth can be derived from them; give a number", n, sorted[0]);
        }
        double sd = Math.sqrt(Summary.sumOfSquares(sorted, Summary.mean(sorted)) / (n - 1));
        double range = Quantiles.ofSorted(sorted, 0.75) - Quantiles.ofSorted(sorted, 0.25);
        return switch (this) {
            case NRD0 -> 0.9 * scale(sd, range / 1.34) * Math.pow(n, -0.2);
            case NRD -> 1.06 * scale(sd, range / 1.34) * Math.pow(n, -0.2);
            case SJ -> new PairSums(sorted, cancelled).sheatherJones(scale(sd, range / 1.349));
            case UCV -> new PairSums(sorted, cancelled).crossValidation(sd);
        };
    }

    /** The smaller of the two measures of spread; the standard deviation alone when half of the values are tied. */
    private static double scale(double sd, double normalisedRange) {
        return normalisedRange > 0 ? Math.min(sd, normalisedRange) : sd;
    }
}
