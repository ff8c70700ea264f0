package org.ecofrontier.statistics.regression;

import static org.ecofrontier.statistics.reference.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.TestStatistic;
import org.ecofrontier.statistics.reference.ReferencePanel;
import org.ecofrontier.statistics.reference.ReferenceTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected numbers: R plm, confirmed by numpy and gretl to 1e-13. */
class PanelRegressionTest {

    private static final Map<PanelCovariance, String> COLUMN = Map.of(PanelCovariance.CLASSICAL, "se", PanelCovariance.ROBUST,
            "se_white1_hc0", PanelCovariance.CLUSTER, "se_cluster_arellano_hc0");

    @ParameterizedTest
    @CsvSource({"1,POOLED,pooled", "1,FIXED,fe_region", "1,FIXED_YEAR,fe_year", "1,TWO_WAY,fe_twoway", "1,BETWEEN,between",
            "1,RANDOM,re_swar", "2,POOLED,pooled", "2,FIXED,fe_region", "2,FIXED_YEAR,fe_year", "2,TWO_WAY,fe_twoway",
            "2,BETWEEN,between", "2,RANDOM,re_swar"})
    void referenceModels(int number, PanelModel model, String name) {
        RegressionData data = ReferencePanel.of(number, "latent");
        ReferenceTable expected = ReferenceTable.of("panel-reg-" + number + "/expected_coefficients.csv").where("model", name);
        for (PanelCovariance kind : PanelCovariance.values()) {
            PanelFit fit = PanelRegression.fit(data, model, kind);
            assertEquals(expected.size(), fit.coefficients().size());
            assertEquals(expected.number(0, "df_residual"), fit.residualDf());
            assertClose(expected.number(0, "r2"), fit.r2(), 1e-10, () -> "R2");
            assertClose(expected.number(0, "adj_r2"), fit.adjustedR2(), 1e-10, () -> "adjusted R2");
            assertClose(expected.number(0, "ssr"), fit.ssr(), 1e-10, () -> "sum of squares");
            fit.components().ifPresent(variances -> {
                assertClose(expected.number(0, "sigma2_idios"), variances.idiosyncratic(), 1e-11, () -> "variance of the disturbance");
                assertClose(expected.number(0, "sigma2_id"), variances.individual(), 1e-11, () -> "variance of the effect");
            });
            for (int row = 0; row < expected.size(); row++) {
                Coefficient actual = fit.coefficient(expected.text(row, "term"));
                assertClose(expected.number(row, "estimate"), actual.estimate(), 1e-10, actual::term);
                double error = expected.number(row, COLUMN.get(kind));
                if (!Double.isNaN(error)) {
                    assertClose(error, actual.stdError(), 1e-10, () -> kind + " " + actual.term());
                }
                if (kind == PanelCovariance.CLASSICAL) {
                    assertClose(expected.number(row, "stat"), actual.statistic(), 1e-9, actual::term);
                    assertClose(expected.number(row, "p"), actual.p(), 1e-10, actual::term);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void referenceTests(int number) {
        PanelFit fit = PanelRegression.fit(ReferencePanel.of(number, "latent"), PanelModel.RANDOM, PanelCovariance.CLASSICAL);
        ReferenceTable expected = ReferenceTable.of("panel-reg-" + number + "/expected_tests.csv");
        for (int row = 0; row < expected.size(); row++) {
            TestStatistic actual = fit.test(expected.text(row, "test")).orElseThrow();
            assertClose(expected.number(row, "statistic"), actual.statistic(), 1e-9, actual::name);
            assertEquals(expected.number(row, "df1"), actual.df1());
            assertEquals(expected.number(row, "df2"), actual.df2());
            assertEquals(1, actual.p() / expected.number(row, "p"), 1e-7);
        }
        assertTrue(fit.notes().isEmpty(), () -> fit.notes().toString());
    }
}
