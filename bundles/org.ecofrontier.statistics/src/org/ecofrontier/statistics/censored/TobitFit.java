package org.ecofrontier.statistics.censored;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.CovarianceMatrix;
import org.ecofrontier.statistics.EstimationNote;
import org.ecofrontier.statistics.TestStatistic;

/**
 * An estimated Tobit model, in the units of the data.
 *
 * @param coefficients    the constant term, then the regressors
 * @param logScales       logarithms of the standard deviations: {@code log(scale)}, or {@code logSigmaU} and {@code logSigmaE}
 * @param covariance      covariance of the coefficients and of the logarithms after them
 * @param logLikelihood   at the maximum
 * @param nullLikelihood  of the model with the constant term only (with the same regional effects)
 * @param likelihoodRatio test of all slopes zero against that model
 * @param wald            test of all slopes zero with the covariance; empty when that is singular on the slopes
 * @param pseudoR2        McFadden's 1 - l / l0; of a density, so it may lie outside 0 and 1
 * @param aic             Akaike's criterion, standard deviations counted as parameters
 * @param bic             the Bayesian criterion, likewise
 * @param rows            rows used
 * @param leftCensored    rows at the lower limit
 * @param rightCensored   rows at the upper limit
 * @param sigma           standard deviation of the dependent variable around its index; with a regional effect the root of both variances
 * @param randomEffect    the regional effect; empty for the pooled model
 * @param marginalEffects at the means, then averaged; with a regional effect averaged over its distribution
 * @param notes           what should be known
 * @param iterations      Newton steps to the maximum
 * @param gradient        the largest derivative left at the maximum, in standardised units
 * @since 0.1
 */
public record TobitFit(List<Coefficient> coefficients, List<Coefficient> logScales, CovarianceMatrix covariance, double logLikelihood,
        double nullLikelihood, TestStatistic likelihoodRatio, Optional<TestStatistic> wald, double pseudoR2, double aic, double bic,
        int rows, int leftCensored, int rightCensored, double sigma, Optional<RandomEffect> randomEffect,
        List<MarginalEffect> marginalEffects, List<EstimationNote> notes, int iterations, double gradient) {

    /** Copies the lists. */
    public TobitFit {
        coefficients = List.copyOf(coefficients);
        logScales = List.copyOf(logScales);
        marginalEffects = List.copyOf(marginalEffects);
        notes = List.copyOf(notes);
    }

    /**
     * @param term a term
     * @return its row among coefficients and logarithms of standard deviations
     */
    public Coefficient coefficient(String term) {
        return Stream.concat(coefficients.stream(), logScales.stream()).filter(c -> c.term().equals(term)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no term " + term));
    }
}
