package org.ecofrontier.statistics.coupling;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Coupling and coordination of several systems, each described by an index from 0 to 1.
 *
 * @param coupling C = n (U_1 ... U_n)^(1/n) / (U_1 + ... + U_n), from 0 to 1; NaN (not defined) when all indices are 0 or one is
 *        negative
 * @param development T, the mean of the indices
 * @param coordination D = sqrt(C T); 0 when all indices are 0, NaN (not defined) when one is negative
 * @since 0.1
 */
public record CouplingCoordination(double coupling, double development, double coordination) {

    /**
     * @param indices at least two finite numbers
     * @return the degrees
     */
    public static CouplingCoordination of(double... indices) {
        Arguments.requireCount("A coupling degree", indices.length, 2);
        Arguments.requireFinite("A coupling degree", indices);
        int n = indices.length;
        double sum = 0;
        double product = 1;
        boolean negative = false;
        for (double index : indices) {
            sum += index;
            product *= Math.pow(Math.abs(index), 1.0 / n);
            negative |= index < 0;
        }
        double development = sum / n;
        if (negative) {
            return new CouplingCoordination(Double.NaN, development, Double.NaN);
        }
        if (sum == 0) {
            return new CouplingCoordination(Double.NaN, 0, 0);
        }
        double coupling = Math.min(1, product / development);
        return new CouplingCoordination(coupling, development, Math.sqrt(coupling * development));
    }
}
