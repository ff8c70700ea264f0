package org.ecofrontier.statistics.censored;

import static org.ecofrontier.statistics.reference.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.SplitMix64;
import org.ecofrontier.statistics.reference.ReferencePanel;
import org.ecofrontier.statistics.reference.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TruncatedRegressionTest {

    private static final Map<CovarianceKind, String> COLUMN = Map.of(CovarianceKind.HESSIAN, "se_hessian", CovarianceKind.OPG, "se_opg",
            CovarianceKind.ROBUST, "se_robust_hc0", CovarianceKind.CLUSTER, "se_cluster_region");

    /** The rows of a panel whose dependent variable lies between the limits. */
    static RegressionData between(RegressionData data, double lower, double upper) {
        double[] y = data.y();
        int[] kept = IntStream.range(0, y.length).filter(i -> y[i] > lower && y[i] < upper).toArray();
        int[] group = data.group();
        double[][] x = Arrays.stream(data.x()).map(c -> Arrays.stream(kept).mapToDouble(i -> c[i]).toArray()).toArray(double[][]::new);
        return RegressionData.of(Arrays.stream(kept).mapToDouble(i -> y[i]).toArray(), x, data.names())
                .withPanel(Arrays.stream(kept).map(i -> group[i]).toArray(), new int[0]);
    }

    /** Expected: an independent program in numpy and scipy (Newton's method on differences of the score), panel of case 2. */
    @ParameterizedTest
    @EnumSource
    void agreesWithTheIndependentProgram(Limits limits) {
        RegressionData data = between(ReferencePanel.of(2, "latent"), limits.lower, limits.upper);
        ReferenceTable expected = ReferenceTable.of("truncated-2/expected_coefficients.csv").where("truncation", limits.name());
        for (CovarianceKind kind : CovarianceKind.values()) {
            TruncatedFit fit = TruncatedRegression.fit(data, limits.lower, limits.upper, kind, () -> false);
            assertEquals(expected.number(0, "n"), fit.rows());
            assertClose(expected.number(0, "loglik"), fit.logLikelihood(), 1e-10, () -> "log likelihood");
            for (int row = 0; row < expected.size(); row++) {
                Coefficient actual = fit.coefficient(expected.text(row, "term"));
                assertClose(expected.number(row, "estimate"), actual.estimate(), 1e-9, actual::term);
                assertClose(expected.number(row, COLUMN.get(kind)), actual.stdError(), 1e-9, () -> kind + " " + actual.term());
            }
        }
    }

    @Test
    void valuesOutsideTheLimitsAreRefused() {
        RegressionData data = ReferencePanel.of(2, "latent");
        EstimationException refusal = assertThrows(EstimationException.class,
                () -> TruncatedRegression.fit(data, 0.75, Double.POSITIVE_INFINITY, CovarianceKind.HESSIAN, () -> false));
        assertEquals(Kind.OUT_OF_LIMITS, refusal.kind());
        assertTrue(refusal.getMessage().startsWith("row "), refusal.getMessage());
    }

    /** Values whose density rises towards the limit faster than any normal one. */
    @Test
    void valuesWithoutMaximumAreRefused() {
        SplitMix64 random = SplitMix64.stream(3, 0);
        double[] y = new double[200];
        double[] x = new double[200];
        for (int i = 0; i < y.length; i++) {
            y[i] = 1 + Math.pow(random.nextOpenUniform(), -1.2) - 1;
            x[i] = random.nextGaussian();
        }
        RegressionData data = RegressionData.of(y, new double[][] {x}, List.of("x"));
        EstimationException refusal = assertThrows(EstimationException.class,
                () -> TruncatedRegression.fit(data, 1, Double.POSITIVE_INFINITY, CovarianceKind.HESSIAN, () -> false));
        assertTrue(List.of(Kind.NO_MAXIMUM, Kind.NOT_CONVERGED).contains(refusal.kind()), refusal.getMessage());
    }
}
