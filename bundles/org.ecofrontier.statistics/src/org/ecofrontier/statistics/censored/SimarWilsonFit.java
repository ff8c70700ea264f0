package org.ecofrontier.statistics.censored;

import java.util.List;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.EstimationNote;

/**
 * Drivers of efficiency by a bootstrapped truncated regression.
 *
 * @param coefficients  the constant term, then the drivers: standard deviations and 95 per cent percentile intervals of the bootstrap,
 *                      normal probabilities
 * @param sigma         the standard deviation before truncation, likewise
 * @param logLikelihood of the truncated regression
 * @param rows          rows off the frontier, which were used
 * @param efficient     rows on the frontier, which were left out
 * @param replications  replications that have a maximum
 * @param notes         what should be known
 * @since 0.1
 */
public record SimarWilsonFit(List<Coefficient> coefficients, Coefficient sigma, double logLikelihood, int rows, int efficient,
        int replications, List<EstimationNote> notes) {

    /** Copies the lists. */
    public SimarWilsonFit {
        coefficients = List.copyOf(coefficients);
        notes = List.copyOf(notes);
    }
}
