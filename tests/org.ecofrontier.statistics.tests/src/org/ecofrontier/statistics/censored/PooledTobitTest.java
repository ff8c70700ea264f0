package org.ecofrontier.statistics.censored;

import static org.ecofrontier.statistics.reference.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.reference.ReferencePanel;
import org.ecofrontier.statistics.reference.ReferenceTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected numbers: R AER and survival, the four kinds of standard errors also gretl; they agree to 1e-8. */
class PooledTobitTest {

    private static final Map<CovarianceKind, String> COLUMN = Map.of(CovarianceKind.HESSIAN, "se_hessian", CovarianceKind.OPG, "se_opg",
            CovarianceKind.ROBUST, "se_robust_hc0", CovarianceKind.CLUSTER, "se_cluster_region");

    @ParameterizedTest
    @CsvSource({"1,right", "1,left", "1,both", "2,right", "2,left", "2,both"})
    void coefficientsAndTheirFourStandardErrors(int number, Limits limits) {
        RegressionData data = ReferencePanel.of(number, "eff_" + limits);
        ReferenceTable expected = ReferenceTable.of("tobit-" + number + "/expected_coefficients.csv").where("censoring", limits.name());
        for (CovarianceKind kind : CovarianceKind.values()) {
            TobitFit fit = Tobit.fit(data, limits.pooled().withCovariance(kind));
            for (int row = 0; row < expected.size(); row++) {
                Coefficient actual = fit.coefficient(expected.text(row, "term"));
                assertClose(expected.number(row, "estimate"), actual.estimate(), 1e-8, actual::term);
                assertClose(expected.number(row, COLUMN.get(kind)), actual.stdError(), 1e-8, () -> kind + " " + actual.term());
                if (kind == CovarianceKind.HESSIAN) {
                    assertClose(expected.number(row, "z"), actual.statistic(), 1e-7, actual::term);
                    assertClose(expected.number(row, "p"), actual.p(), 1e-8, actual::term);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,right", "1,left", "1,both", "2,right", "2,left", "2,both"})
    void summary(int number, Limits limits) {
        TobitFit fit = Tobit.fit(ReferencePanel.of(number, "eff_" + limits), limits.pooled());
        ReferenceTable expected = ReferenceTable.of("tobit-" + number + "/expected_summary.csv").where("censoring", limits.name());
        assertEquals(expected.number(0, "n"), fit.rows());
        assertEquals(expected.number(0, "n_left"), fit.leftCensored());
        assertEquals(expected.number(0, "n_right"), fit.rightCensored());
        assertClose(expected.number(0, "sigma"), fit.sigma(), 1e-9, () -> "sigma");
        assertClose(expected.number(0, "loglik"), fit.logLikelihood(), 1e-10, () -> "log likelihood");
        assertClose(expected.number(0, "loglik_null"), fit.nullLikelihood(), 1e-10, () -> "log likelihood of the constant");
        assertClose(expected.number(0, "lr_chi2"), fit.likelihoodRatio().statistic(), 1e-9, () -> "likelihood ratio");
        assertEquals(expected.number(0, "lr_df"), fit.likelihoodRatio().df1());
        assertEquals(1, fit.likelihoodRatio().p() / expected.number(0, "lr_p"), 1e-7);
        assertClose(expected.number(0, "wald_chi2"), fit.wald().orElseThrow().statistic(), 1e-7, () -> "Wald");
        assertEquals(1, fit.wald().orElseThrow().p() / expected.number(0, "wald_p"), 1e-5);
        assertClose(expected.number(0, "pseudo_r2_mcfadden"), fit.pseudoR2(), 1e-9, () -> "pseudo R2");
        assertClose(expected.number(0, "aic"), fit.aic(), 1e-10, () -> "AIC");
        assertClose(expected.number(0, "bic"), fit.bic(), 1e-10, () -> "BIC");
        assertTrue(fit.gradient() < 1e-8, () -> "gradient left " + fit.gradient());
    }

    @ParameterizedTest
    @CsvSource({"1,right", "1,left", "1,both", "2,right", "2,left", "2,both"})
    void marginalEffects(int number, Limits limits) {
        TobitFit fit = Tobit.fit(ReferencePanel.of(number, "eff_" + limits), limits.pooled());
        ReferenceTable all = ReferenceTable.of("tobit-" + number + "/expected_marginal_effects.csv").where("censoring", limits.name());
        for (MarginalEffect effect : fit.marginalEffects()) {
            ReferenceTable expected = all.where("term", effect.term())
                    .where("at", effect.at() == MarginalEffect.At.MEAN ? "means" : "average");
            assertClose(expected.number(0, "dE_observed"), effect.observed(), 1e-8, effect::toString);
            assertClose(expected.number(0, "dProb_uncensored"), effect.probability(), 1e-8, effect::toString);
            assertClose(expected.number(0, "dE_conditional"), effect.conditional(), 1e-8, effect::toString);
        }
        assertEquals(all.size(), fit.marginalEffects().size());
    }

    /** The log likelihood written out once more with another system's normal distribution, in the units of the data. */
    @ParameterizedTest
    @CsvSource({"1,right", "1,left", "1,both", "2,right", "2,left", "2,both"})
    void likelihoodOfTheEstimate(int number, Limits limits) {
        RegressionData data = ReferencePanel.of(number, "eff_" + limits);
        TobitFit fit = Tobit.fit(data, limits.pooled());
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double sum = 0;
        for (int i = 0; i < data.rows(); i++) {
            double y = data.y()[i];
            double index = fit.coefficients().get(0).estimate();
            for (int j = 0; j < data.names().size(); j++) {
                index += fit.coefficients().get(j + 1).estimate() * data.x()[j][i];
            }
            if (y <= limits.lower) {
                sum += Math.log(normal.cumulativeProbability((limits.lower - index) / fit.sigma()));
            } else if (y >= limits.upper) {
                sum += Math.log(normal.cumulativeProbability((index - limits.upper) / fit.sigma()));
            } else {
                sum += normal.logDensity((y - index) / fit.sigma()) - Math.log(fit.sigma());
            }
        }
        assertClose(sum, fit.logLikelihood(), 1e-11, () -> "log likelihood");
    }
}
