package org.ecofrontier.statistics.censored;

/** Places nodes on the posterior of one region's effect. */
interface RegionQuadrature {

    /**
     * Nodes of one region and the logarithms of their weights.
     *
     * @param effects    values of the effect
     * @param logWeights logarithms of the weights of the integrand there
     */
    record Placement(double[] effects, double[] logWeights) {
    }

    /**
     * @param posterior the log posterior
     * @param mode      its top
     * @return the nodes
     */
    Placement place(RegionPosterior posterior, RegionPosterior.Mode mode);
}
