package org.ecofrontier.statistics.regression;

import java.util.List;
import java.util.Optional;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.CovarianceMatrix;
import org.ecofrontier.statistics.EstimationNote;
import org.ecofrontier.statistics.TestStatistic;

/**
 * An estimated panel regression, in the units of the data.
 *
 * @param model             the model
 * @param coefficients      the constant term unless effects absorb it, then the regressors; with t, for random effects z statistics
 * @param covariance        their covariance
 * @param rows              rows of the data
 * @param groups            regions
 * @param periods           years, 0 when they are not known
 * @param residualDf        degrees of freedom of the residuals
 * @param r2                share of the variance explained, of the transformed data
 * @param adjustedR2        the same adjusted for degrees of freedom
 * @param ssr               sum of squared residuals of the transformed data
 * @param sigma             residual standard error
 * @param slopes            test of all slopes zero with the covariance (F, for random effects chi-square); empty when it is singular
 * @param components        variances of a random-effects model
 * @param tests             specification tests that the data allow
 * @param varianceInflation variance inflation of each regressor in the pooled data
 * @param notes             what should be known
 * @since 0.1
 */
public record PanelFit(PanelModel model, List<Coefficient> coefficients, CovarianceMatrix covariance, int rows, int groups, int periods,
        int residualDf, double r2, double adjustedR2, double ssr, double sigma, Optional<TestStatistic> slopes,
        Optional<VarianceComponents> components, List<TestStatistic> tests, List<VarianceInflation> varianceInflation,
        List<EstimationNote> notes) {

    /** Copies the lists. */
    public PanelFit {
        coefficients = List.copyOf(coefficients);
        tests = List.copyOf(tests);
        varianceInflation = List.copyOf(varianceInflation);
        notes = List.copyOf(notes);
    }

    /**
     * @param term a term
     * @return its coefficient
     */
    public Coefficient coefficient(String term) {
        return coefficients.stream().filter(c -> c.term().equals(term)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no term " + term));
    }

    /**
     * @param name name of a test
     * @return the test, empty when the data do not allow it
     */
    public Optional<TestStatistic> test(String name) {
        return tests.stream().filter(t -> t.name().equals(name)).findFirst();
    }
}
