package org.ecofrontier.statistics.censored;

/** The density of an observed value given the index x'b and the standard deviation of the disturbance. */
interface IndexDensity {

    /**
     * @param row   the row
     * @param mu    its index
     * @param log   logarithm of sigma
     * @param sigma sigma itself
     * @param out   receives the log density and its derivatives
     */
    void evaluate(int row, double mu, double log, double sigma, Derivatives out);
}
