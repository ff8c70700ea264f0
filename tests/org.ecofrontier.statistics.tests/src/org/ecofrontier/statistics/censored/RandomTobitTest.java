package org.ecofrontier.statistics.censored;

import static org.ecofrontier.statistics.reference.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.EstimationNote;
import org.ecofrontier.statistics.Normal;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.SplitMix64;
import org.ecofrontier.statistics.reference.ReferencePanel;
import org.ecofrontier.statistics.reference.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected numbers: adaptive quadrature with 64 nodes in numpy; case 2 also R censReg with 64 nodes. */
class RandomTobitTest {

    private static final Map<CovarianceKind, String> COLUMN = Map.of(CovarianceKind.HESSIAN, "se_hessian", CovarianceKind.OPG,
            "se_opg_by_region", CovarianceKind.ROBUST, "se_robust_cluster_region", CovarianceKind.CLUSTER, "se_robust_cluster_region");

    @ParameterizedTest
    @CsvSource({"1,right", "1,left", "1,both", "2,right", "2,left", "2,both"})
    void coefficientsAndStandardErrors(int number, Limits limits) {
        RegressionData data = ReferencePanel.of(number, "eff_" + limits);
        ReferenceTable expected = ReferenceTable.of("tobit-re-" + number + "/expected_coefficients.csv").where("censoring",
                limits.name());
        for (CovarianceKind kind : CovarianceKind.values()) {
            TobitFit fit = Tobit.fit(data, limits.random().withCovariance(kind));
            for (int row = 0; row < expected.size(); row++) {
                Coefficient actual = fit.coefficient(expected.text(row, "term"));
                assertClose(expected.number(row, "estimate"), actual.estimate(), 1e-8, actual::term);
                assertClose(expected.number(row, COLUMN.get(kind)), actual.stdError(), 1e-8, () -> kind + " " + actual.term());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,right", "1,left", "1,both", "2,right", "2,left", "2,both"})
    void summary(int number, Limits limits) {
        RegressionData data = ReferencePanel.of(number, "eff_" + limits);
        ReferenceTable all = ReferenceTable.of("tobit-re-" + number + "/expected_summary.csv").where("censoring", limits.name());
        int row = all.texts("nodes_adaptive").indexOf("64");
        for (int nodes : new int[] {6, 12, 32}) {
            TobitFit fit = Tobit.fit(data, limits.random().withNodes(nodes));
            RandomEffect effect = fit.randomEffect().orElseThrow();
            double tolerance = 1e-9;
            assertEquals(all.number(row, "groups"), effect.groups());
            assertClose(all.number(row, "sigma_u"), effect.sigmaU(), tolerance, () -> nodes + " sigma_u");
            assertClose(all.number(row, "se_sigma_u"), effect.sigmaUStdError(), tolerance, () -> nodes + " se of sigma_u");
            assertClose(all.number(row, "sigma_e"), effect.sigmaE(), tolerance, () -> nodes + " sigma_e");
            assertClose(all.number(row, "se_sigma_e"), effect.sigmaEStdError(), tolerance, () -> nodes + " se of sigma_e");
            assertClose(all.number(row, "rho"), effect.rho(), tolerance, () -> nodes + " rho");
            assertClose(all.number(row, "se_rho"), effect.rhoStdError(), tolerance, () -> nodes + " se of rho");
            assertClose(all.number(row, "loglik"), fit.logLikelihood(), 1e-9, () -> nodes + " log likelihood");
            assertClose(all.number(row, "loglik_pooled"), effect.pooledLikelihood(), 1e-10, () -> "pooled");
            assertClose(all.number(row, "lr_sigma_u"), effect.test().statistic(), 1e-9, () -> nodes + " LR");
            assertEquals(1, effect.test().p() / all.number(row, "lr_p_chibar01"), 1e-7);
            assertClose(all.number(row, "wald_chi2"), fit.wald().orElseThrow().statistic(), tolerance, () -> nodes + " Wald");
            assertTrue(fit.gradient() < 1e-7, () -> "gradient left " + fit.gradient());
        }
    }

    /**
     * Regions that are efficient in every year have a posterior with a sharp edge. The log likelihood is written out with Simpson's
     * rule on a fine grid.
     */
    @Test
    void regionsThatAreAlwaysCensored() {
        int groups = 12;
        int years = 8;
        SplitMix64 random = SplitMix64.stream(5, 5);
        int n = groups * years;
        double[] y = new double[n];
        double[][] x = new double[1][n];
        int[] group = new int[n];
        for (int i = 0; i < n; i++) {
            group[i] = i / years;
            x[0][i] = random.nextGaussian();
            double effect = (group[i] - 5) * 0.25;
            y[i] = Math.min(1, 0.8 + 0.02 * x[0][i] + effect + 0.02 * random.nextGaussian());
        }
        RegressionData data = RegressionData.of(y, x, List.of("x")).withPanel(group, new int[0]);
        TobitFit fit = Tobit.fit(data, TobitOptions.random(Double.NEGATIVE_INFINITY, 1));
        RandomEffect effect = fit.randomEffect().orElseThrow();
        assertTrue(fit.notes().stream().anyMatch(note -> note.kind() == EstimationNote.Kind.QUADRATURE), () -> fit.notes().toString());
        double sum = 0;
        int steps = 200_000;
        for (int g = 0; g < groups; g++) {
            double low = -8 * effect.sigmaU();
            double width = -2 * low / steps;
            double integral = 0;
            for (int s = 0; s <= steps; s++) {
                double u = low + s * width;
                double log = -0.5 * u * u / effect.sigmaU() / effect.sigmaU() - Normal.HALF_LOG_TWO_PI - Math.log(effect.sigmaU());
                for (int i = g * years; i < (g + 1) * years && log > -60; i++) {
                    double index = fit.coefficients().get(0).estimate() + fit.coefficients().get(1).estimate() * x[0][i] + u;
                    double e = (y[i] - index) / effect.sigmaE();
                    log += y[i] >= 1 ? Normal.logCdf(-e) : -0.5 * e * e - Normal.HALF_LOG_TWO_PI - Math.log(effect.sigmaE());
                }
                integral += (s == 0 || s == steps ? 1 : s % 2 == 1 ? 4 : 2) * width / 3 * Math.exp(log);
            }
            sum += Math.log(integral);
        }
        assertClose(sum, fit.logLikelihood(), 1e-9, () -> "log likelihood");
        assertTrue(fit.gradient() < 1e-6, () -> "gradient left " + fit.gradient());
    }
}
