package org.ecofrontier.spatial;

/**
 * Whether Moran's I could be computed.
 *
 * @since 0.1
 */
public enum MoranStatus {
    /** All numbers are defined. */
    DEFINED,
    /** All values are equal, so that there is no variation to correlate; no number is defined. */
    CONSTANT,
    /** No region has a neighbour; no number is defined. */
    NO_NEIGHBOURS,
    /** Fewer than four regions: I and its expectation are defined, the variances, z, p are not. */
    TOO_FEW_REGIONS,
    /** Every arrangement of the values gives the same I (all regions are neighbours of all): variances are 0, z and p not defined. */
    SAME_FOR_ALL
}
