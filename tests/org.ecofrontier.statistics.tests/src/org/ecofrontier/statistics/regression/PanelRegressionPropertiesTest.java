package org.ecofrontier.statistics.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.EstimationNote;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.reference.ReferencePanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Against dummy variables in another system, on unbalanced panels, and what must not change an estimate. */
class PanelRegressionPropertiesTest {

    private final RegressionData panel = ReferencePanel.of(1, "latent");

    /** The panel without every row whose number a rule drops. */
    private static RegressionData keep(RegressionData data, IntPredicate kept) {
        int[] rows = IntStream.range(0, data.rows()).filter(kept).toArray();
        return pick(data, rows);
    }

    private static RegressionData pick(RegressionData data, int[] rows) {
        double[] y = data.y();
        int[] group = data.group();
        int[] period = data.period();
        double[][] x = Arrays.stream(data.x()).map(c -> Arrays.stream(rows).mapToDouble(i -> c[i]).toArray()).toArray(double[][]::new);
        return RegressionData.of(Arrays.stream(rows).mapToDouble(i -> y[i]).toArray(), x, data.names())
                .withPanel(Arrays.stream(rows).map(i -> group[i]).toArray(), Arrays.stream(rows).map(i -> period[i]).toArray());
    }

    private RegressionData with(String name, IntToDoubleFunction value) {
        double[][] x = Arrays.copyOf(panel.x(), 4);
        x[3] = IntStream.range(0, panel.rows()).mapToDouble(value).toArray();
        List<String> names = new ArrayList<>(panel.names());
        names.add(name);
        return RegressionData.of(panel.y(), x, names).withPanel(panel.group(), panel.period());
    }

    /** Least squares with a dummy variable for each region and year but one, by Commons Math. */
    @ParameterizedTest
    @EnumSource(value = PanelModel.class, names = {"POOLED", "FIXED", "FIXED_YEAR", "TWO_WAY"})
    void unbalancedPanelsAgreeWithDummyVariables(PanelModel model) {
        RegressionData data = keep(panel, i -> i % 7 != 3 && i % 11 != 5 && i > 2);
        int regions = model == PanelModel.FIXED || model == PanelModel.TWO_WAY ? 7 : 0;
        int years = model == PanelModel.FIXED_YEAR || model == PanelModel.TWO_WAY ? 9 : 0;
        double[][] rows = new double[data.rows()][3 + regions + years];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < 3; j++) {
                rows[i][j] = data.x()[j][i];
            }
            if (regions > 0 && data.group()[i] > 0) {
                rows[i][2 + data.group()[i]] = 1;
            }
            if (years > 0 && data.period()[i] > 0) {
                rows[i][2 + regions + data.period()[i]] = 1;
            }
        }
        OLSMultipleLinearRegression ols = new OLSMultipleLinearRegression();
        ols.newSampleData(data.y(), rows);
        PanelFit fit = PanelRegression.fit(data, model, PanelCovariance.CLASSICAL);
        for (int j = 0; j < 3; j++) {
            assertEquals(ols.estimateRegressionParameters()[j + 1], fit.coefficient(data.names().get(j)).estimate(), 1e-10);
            assertEquals(ols.estimateRegressionParametersStandardErrors()[j + 1], fit.coefficient(data.names().get(j)).stdError(), 1e-10);
        }
        assertEquals(ols.calculateResidualSumOfSquares(), fit.ssr(), 1e-10);
        assertEquals(rows.length - 4 - regions - years, fit.residualDf());
    }

    /**
     * Expected: the formulas of Baltagi and Chang (1994), and of Baltagi and Li (1990) for the Lagrange multiplier, written out with full
     * matrices in numpy.
     */
    @Test
    void randomEffectsOfAnUnbalancedPanel() {
        RegressionData data = keep(panel, i -> i % 7 != 3 && i % 11 != 5 && i > 2);
        PanelFit fit = PanelRegression.fit(data, PanelModel.RANDOM, PanelCovariance.CLASSICAL);
        VarianceComponents variances = fit.components().orElseThrow();
        assertEquals(0.014430237832206622, variances.idiosyncratic(), 1e-14);
        assertEquals(0.022309833351882715, variances.individual(), 1e-14);
        assertEquals(0.6615558834749355, variances.thetaLow(), 1e-12);
        assertEquals(0.7264979367293547, variances.thetaHigh(), 1e-12);
        double[] estimates = {1.0563320184315, 0.19749815783158, -1.4810450754993, 0.047405431763237};
        double[] errors = {0.33297012934596, 0.091187973425763, 0.61957900686482, 0.076107490905776};
        for (int j = 0; j < 4; j++) {
            assertEquals(estimates[j], fit.coefficients().get(j).estimate(), 1e-12);
            assertEquals(errors[j], fit.coefficients().get(j).stdError(), 1e-12);
        }
        assertEquals(25.48302358682013, fit.test("breusch_pagan_lm_individual").orElseThrow().statistic(), 1e-10);
    }

    /** In a balanced panel the weights of regions cancel; dropping one row changes the estimate little. */
    @Test
    void randomEffectsOfAnUnbalancedPanelAreNearThoseOfTheBalancedOne() {
        PanelFit balanced = PanelRegression.fit(panel, PanelModel.RANDOM, PanelCovariance.CLASSICAL);
        PanelFit gap = PanelRegression.fit(keep(panel, i -> i != 44), PanelModel.RANDOM, PanelCovariance.CLASSICAL);
        VarianceComponents variances = gap.components().orElseThrow();
        assertTrue(variances.thetaLow() < variances.thetaHigh());
        for (int j = 0; j < 4; j++) {
            double error = balanced.coefficients().get(j).stdError();
            assertEquals(balanced.coefficients().get(j).estimate(), gap.coefficients().get(j).estimate(), 0.3 * error);
            assertEquals(error, gap.coefficients().get(j).stdError(), 0.1 * error);
        }
    }

    @ParameterizedTest
    @EnumSource
    void unitsAndOrderDoNotMatter(PanelModel model) {
        double[] factors = {1e-6, 1e9, 3e4};
        List<Integer> order = new ArrayList<>(IntStream.range(0, panel.rows()).boxed().toList());
        Collections.shuffle(order, new Random(2));
        RegressionData shuffled = pick(panel, order.stream().mapToInt(Integer::intValue).toArray());
        double[][] x = shuffled.x();
        for (int j = 0; j < 3; j++) {
            for (int i = 0; i < x[j].length; i++) {
                x[j][i] *= factors[j];
            }
        }
        RegressionData scaled = RegressionData.of(shuffled.y(), x, panel.names()).withPanel(shuffled.group(), shuffled.period());
        for (PanelCovariance kind : PanelCovariance.values()) {
            PanelFit plain = PanelRegression.fit(panel, model, kind);
            PanelFit other = PanelRegression.fit(scaled, model, kind);
            for (int j = 0; j < 3; j++) {
                String term = panel.names().get(j);
                assertEquals(1, other.coefficient(term).estimate() * factors[j] / plain.coefficient(term).estimate(), 1e-8);
                assertEquals(1, other.coefficient(term).stdError() * factors[j] / plain.coefficient(term).stdError(), 1e-8);
            }
            assertEquals(plain.r2(), other.r2(), 1e-10);
            for (int t = 0; t < plain.tests().size(); t++) {
                assertEquals(plain.tests().get(t).statistic(), other.tests().get(t).statistic(),
                        1e-7 * (1 + Math.abs(plain.tests().get(t).statistic())));
            }
        }
    }

    /** Each factor is 1 / (1 - R2) of the regression of the regressor on the others. */
    @Test
    void varianceInflation() {
        PanelFit fit = PanelRegression.fit(panel, PanelModel.POOLED, PanelCovariance.CLASSICAL);
        double[][] x = panel.x();
        for (int j = 0; j < 3; j++) {
            double[][] others = {x[(j + 1) % 3], x[(j + 2) % 3]};
            RegressionData auxiliary = RegressionData.of(x[j], others, List.of("a", "b"));
            double r2 = PanelRegression.fit(auxiliary, PanelModel.POOLED, PanelCovariance.CLASSICAL).r2();
            assertEquals(1 / (1 - r2), fit.varianceInflation().get(j).factor(), 1e-10);
        }
    }

    @Test
    void aCrossSectionNeedsNoRegions() {
        RegressionData plain = RegressionData.of(panel.y(), panel.x(), panel.names());
        PanelFit fit = PanelRegression.fit(plain, PanelModel.POOLED, PanelCovariance.ROBUST);
        assertEquals(PanelRegression.fit(panel, PanelModel.POOLED, PanelCovariance.ROBUST).coefficients(), fit.coefficients());
        assertTrue(fit.tests().isEmpty());
        for (PanelModel model : List.of(PanelModel.FIXED, PanelModel.RANDOM, PanelModel.BETWEEN, PanelModel.FIXED_YEAR)) {
            assertEquals(Kind.INVALID_INPUT, refusal(plain, model).kind());
        }
    }

    private static EstimationException refusal(RegressionData data, PanelModel model) {
        return assertThrows(EstimationException.class, () -> PanelRegression.fit(data, model, PanelCovariance.CLASSICAL));
    }

    @Test
    void regressorsThatEffectsAbsorbAreNamed() {
        int[] group = panel.group();
        int[] period = panel.period();
        RegressionData location = with("coast", i -> group[i] % 3 * 1e5 + 7);
        RegressionData trend = with("trend", i -> 1e-4 * period[i]);
        for (PanelModel model : List.of(PanelModel.FIXED, PanelModel.TWO_WAY)) {
            EstimationException refusal = refusal(location, model);
            assertEquals(Kind.ABSORBED, refusal.kind());
            assertEquals("coast", refusal.arguments().get(0));
        }
        for (PanelModel model : List.of(PanelModel.FIXED_YEAR, PanelModel.TWO_WAY, PanelModel.BETWEEN)) {
            EstimationException refusal = refusal(trend, model);
            assertEquals(Kind.ABSORBED, refusal.kind());
            assertEquals("trend", refusal.arguments().get(0));
        }
        PanelFit random = PanelRegression.fit(location, PanelModel.RANDOM, PanelCovariance.CLASSICAL);
        assertEquals(3, random.test("hausman_fe_re_swar").orElseThrow().df1());
    }

    @Test
    void collinearAndConstantRegressorsAreNamed() {
        double[][] x = panel.x();
        for (PanelModel model : PanelModel.values()) {
            EstimationException refusal = refusal(with("sum", i -> 100 - x[0][i] - x[1][i]), model);
            assertEquals(Kind.COLLINEAR, refusal.kind());
            assertEquals(List.of("sum", "gdp", "indshare"), refusal.arguments());
            assertEquals(Kind.CONSTANT_REGRESSOR, refusal(with("flat", i -> 3), model).kind());
        }
        int[] group = panel.group();
        EstimationException within = refusal(with("shifted", i -> 5 * x[0][i] + 3 * group[i]), PanelModel.FIXED);
        assertEquals(List.of("shifted", "gdp"), within.arguments());
    }

    @Test
    void panelsThatAreTooSmallAreRefused() {
        int[] group = panel.group();
        int[] period = panel.period();
        assertEquals(Kind.TOO_FEW_OBSERVATIONS, refusal(keep(panel, i -> i < 4), PanelModel.POOLED).kind());
        assertEquals(Kind.TOO_FEW_OBSERVATIONS, refusal(keep(panel, i -> group[i] < 4), PanelModel.BETWEEN).kind());
        assertEquals(Kind.TOO_FEW_GROUPS, refusal(keep(panel, i -> group[i] < 4), PanelModel.RANDOM).kind());
        assertEquals(Kind.NOT_IDENTIFIED, refusal(keep(panel, i -> period[i] == 2), PanelModel.FIXED).kind());
    }

    @Test
    void aRegionTwiceInAYearIsRefused() {
        int[] rows = IntStream.range(0, panel.rows() + 1).map(i -> Math.min(i, panel.rows() - 1)).toArray();
        EstimationException refusal = refusal(pick(panel, rows), PanelModel.POOLED);
        assertEquals(Kind.INVALID_INPUT, refusal.kind());
        assertTrue(refusal.getMessage().contains("row 81"), refusal.getMessage());
    }

    @Test
    void regionsWithOneYearAreNoted() {
        int[] group = panel.group();
        int[] period = panel.period();
        RegressionData data = keep(panel, i -> group[i] != 2 || period[i] == 4);
        PanelFit fit = PanelRegression.fit(data, PanelModel.FIXED, PanelCovariance.CLASSICAL);
        EstimationNote note = fit.notes().get(0);
        assertEquals(EstimationNote.Kind.SINGLE_PERIOD_GROUPS, note.kind());
        assertEquals(List.of("1", "2"), note.arguments());
        PanelFit without = PanelRegression.fit(keep(panel, i -> group[i] != 2), PanelModel.FIXED, PanelCovariance.CLASSICAL);
        assertEquals(without.coefficient("gdp").estimate(), fit.coefficient("gdp").estimate(), 1e-12);
        assertEquals(without.residualDf(), fit.residualDf());
        assertFalse(PanelRegression.fit(data, PanelModel.RANDOM, PanelCovariance.CLASSICAL).coefficients().isEmpty());
    }
}
