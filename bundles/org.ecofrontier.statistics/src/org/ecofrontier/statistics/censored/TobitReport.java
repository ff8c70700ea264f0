package org.ecofrontier.statistics.censored;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.CovarianceMatrix;
import org.ecofrontier.statistics.EstimationNote;
import org.ecofrontier.statistics.TestStatistic;
import org.ecofrontier.statistics.internal.linear.Cholesky;
import org.ecofrontier.statistics.internal.linear.Matrices;
import org.ecofrontier.statistics.internal.linear.Standardisation;
import org.ecofrontier.statistics.internal.optim.NewtonMaximizer.Maximum;

/**
 * Turns a maximum in standardised units into the table a reader gets.
 *
 * @param problem  the data
 * @param logTerms names of the logarithms of standard deviations that follow the coefficients
 */
record TobitReport(TobitProblem problem, List<String> logTerms) {

    TobitFit fit(Maximum maximum, double constantLikelihood, double[][] standardCovariance, double standardSigma,
            Optional<RandomEffect> effect, List<EstimationNote> remarks) {
        Standardisation units = problem.standardisation();
        double[] point = maximum.point();
        double[] b = units.coefficients(point);
        double[][] covariance = units.covariance(standardCovariance);
        List<String> terms = new ArrayList<>(units.terms());
        List<Coefficient> coefficients = new ArrayList<>();
        for (int j = 0; j < b.length; j++) {
            coefficients.add(Coefficient.normal(terms.get(j), b[j], Math.sqrt(covariance[j][j])));
        }
        List<Coefficient> logs = new ArrayList<>();
        for (int j = 0; j < logTerms.size(); j++) {
            int at = b.length + j;
            logs.add(Coefficient.normal(logTerms.get(j), point[at] + Math.log(units.yScale()), Math.sqrt(covariance[at][at])));
        }
        terms.addAll(logTerms);
        int slopes = b.length - 1;
        int n = problem.rows().length;
        double value = maximum.evaluation().value() + problem.unitTerm();
        double constant = constantLikelihood + problem.unitTerm();
        TestStatistic ratio = TestStatistic.chiSquare("likelihood ratio", Math.max(0, 2 * (value - constant)), slopes);
        List<String> names = terms.subList(1, b.length);
        List<MarginalEffect> effects = MarginalEffects.of(names, Arrays.copyOfRange(b, 1, b.length), units.yScale(), problem.rows(),
                point, problem.density(), standardSigma);
        List<EstimationNote> notes = new ArrayList<>(units.notes());
        if (problem.censoring().inside() == n) {
            notes.add(EstimationNote.of(EstimationNote.Kind.NOTHING_CENSORED,
                    "no row lies at a limit: the estimate is that of a linear regression by maximum likelihood"));
        }
        notes.addAll(remarks);
        double gradient = Arrays.stream(maximum.evaluation().gradient()).map(Math::abs).max().orElse(0);
        int parameters = point.length;
        return new TobitFit(coefficients, logs, new CovarianceMatrix(terms, covariance), value, constant, ratio,
                wald(point, standardCovariance, slopes), 1 - value / constant, 2 * parameters - 2 * value,
                parameters * Math.log(n) - 2 * value, n, problem.censoring().below(), problem.censoring().above(),
                standardSigma * units.yScale(), effect, effects, notes, maximum.iterations(), gradient);
    }

    private static Optional<TestStatistic> wald(double[] point, double[][] covariance, int slopes) {
        double[] b = Arrays.copyOfRange(point, 1, slopes + 1);
        return Cholesky.of(Matrices.block(covariance, 1, slopes + 1))
                .map(factor -> TestStatistic.chiSquare("Wald", Matrices.dot(b, factor.solve(b)), slopes));
    }
}
