package org.ecofrontier.spatial;

/**
 * What becomes of regions without neighbours in Moran's I.
 *
 * @since 0.1
 */
public enum IslandRule {
    /** An island counts in the mean and in the sum of squares; n is the number of the other regions (spdep's default). */
    KEEP_ADJUST_N,
    /** An island counts in the mean, in the sum of squares and in n (spdep with adjust.n = FALSE). */
    KEEP_N,
    /** Islands are left out first (GeoDa). */
    DROP
}
