package org.ecofrontier.statistics.censored;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.CovarianceMatrix;
import org.ecofrontier.statistics.EstimationNote;
import org.ecofrontier.statistics.TestStatistic;

/**
 * An estimated truncated regression, in the units of the data.
 *
 * @param coefficients  the constant term, then the regressors
 * @param logScale      logarithm of the standard deviation, {@code log(scale)}
 * @param covariance    covariance of the coefficients and of the logarithm after them
 * @param logLikelihood at the maximum
 * @param wald          test of all slopes zero; empty when the covariance is singular on the slopes
 * @param aic           Akaike's criterion, the standard deviation counted as a parameter
 * @param bic           the Bayesian criterion, likewise
 * @param rows          rows used
 * @param sigma         standard deviation of the disturbance before truncation
 * @param notes         what should be known
 * @param iterations    Newton steps to the maximum
 * @param gradient      the largest derivative left at the maximum, in standardised units
 * @since 0.1
 */
public record TruncatedFit(List<Coefficient> coefficients, Coefficient logScale, CovarianceMatrix covariance, double logLikelihood,
        Optional<TestStatistic> wald, double aic, double bic, int rows, double sigma, List<EstimationNote> notes, int iterations,
        double gradient) {

    /** Copies the lists. */
    public TruncatedFit {
        coefficients = List.copyOf(coefficients);
        notes = List.copyOf(notes);
    }

    /**
     * @param term a term
     * @return its row
     */
    public Coefficient coefficient(String term) {
        return Stream.concat(coefficients.stream(), Stream.of(logScale)).filter(c -> c.term().equals(term)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no term " + term));
    }
}
