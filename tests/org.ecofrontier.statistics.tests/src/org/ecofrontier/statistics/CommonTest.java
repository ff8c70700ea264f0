package org.ecofrontier.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonTest {

    /** Expected: scipy 1.17 (norm.cdf, log_ndtr; the ratio from erfcx). */
    @ParameterizedTest
    @CsvSource({"-37.5, 4.605353009581953e-308, -707.6689893175072, 37.52662887488365", "-8, 6.22096057427174e-16, "
            + "-35.01343715991456, 8.121368112236112", "-0.6, 0.2742531177500736, -1.2937038116140283, 1.2150257602375432",
            "0, 0.5, -0.6931471805599453, 0.7978845608028654", "0.9, 0.8159398746532405, -0.20341460975574688, 0.3261088937611197",
            "9, 1, -1.1285884059538405e-19, 1.0279773571668915e-18"})
    void normalDistribution(double x, double cdf, double log, double mills) {
        assertEquals(1, Normal.cdf(x) / cdf, 1e-12);
        assertEquals(1, Normal.logCdf(x) / log, 1e-12);
        assertEquals(1, Normal.mills(x) / mills, 1e-12);
        assertEquals(1, Normal.cdf(x) + Normal.cdf(-x), 1e-15);
    }

    @Test
    void normalDistributionFarOut() {
        assertEquals(0, Normal.cdf(Double.NEGATIVE_INFINITY));
        assertEquals(1, Normal.cdf(Double.POSITIVE_INFINITY));
        assertEquals(Double.NEGATIVE_INFINITY, Normal.logCdf(Double.NEGATIVE_INFINITY));
        assertEquals(0, Normal.logCdf(Double.POSITIVE_INFINITY));
        assertEquals(-0.5e12 - Math.log(1e6) - Normal.HALF_LOG_TWO_PI, Normal.logCdf(-1e6), 1e-3);
        assertEquals(1, Normal.millsExcess(-1e4, Normal.mills(-1e4)) / Normal.millsExcess(-1.0000001e4, 0), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-20, 1e-5, 0.02, 0.075, 0.3, 0.5, 0.8, 0.99, 0.9999999})
    void quantileInvertsTheDistribution(double p) {
        assertEquals(1, Normal.cdf(Normal.quantile(p)) / p, 1e-11);
    }

    @Test
    void quantileNeedsAProbability() {
        assertEquals(Double.NEGATIVE_INFINITY, Normal.quantile(0));
        assertEquals(Double.POSITIVE_INFINITY, Normal.quantile(1));
        assertThrows(IllegalArgumentException.class, () -> Normal.quantile(1.1));
        assertThrows(IllegalArgumentException.class, () -> Normal.quantile(Double.NaN));
    }

    /** Expected: R's pchisq, pf and pt; far tails keep their digits. */
    @Test
    void tails() {
        assertEquals(1, Tails.chiSquare(212.2688794937, 5) / 6.724656079707e-44, 1e-9);
        assertEquals(1, Tails.f(14.06242385010701, 7, 69) / 3.457177537251e-11, 1e-11);
        assertEquals(1, Tails.studentTwoSided(-9.9674093834744, 294) / 2.380172732739e-20, 1e-10);
        assertEquals(1, Tails.normalTwoSided(-18.559519168999) / 6.831332431813e-77, 1e-10);
        assertEquals(1.9949454151072, Tails.studentQuantile(0.975, 69), 1e-12);
        assertEquals(1, Tails.chiSquare(0, 3));
        assertEquals(0, Tails.chiSquare(Double.POSITIVE_INFINITY, 3));
        assertEquals(1, Tails.f(0, 3, 3));
        assertEquals(0, Tails.studentTwoSided(Double.NEGATIVE_INFINITY, 4));
    }

    @ParameterizedTest
    @CsvSource({"2.6, ***", "2.0, **", "1.7, *", "1.6, ''"})
    void stars(double z, String stars) {
        assertEquals(stars, Coefficient.normal("x", z, 1).stars());
    }

    @Test
    void streamsAreReproducibleAndDiffer() {
        SplitMix64 one = SplitMix64.stream(1, 0);
        SplitMix64 again = SplitMix64.stream(1, 0);
        SplitMix64 next = SplitMix64.stream(1, 1);
        SplitMix64 other = SplitMix64.stream(2, 0);
        double mean = 0;
        double square = 0;
        for (int i = 0; i < 20000; i++) {
            long value = one.nextLong();
            assertEquals(value, again.nextLong());
            assertNotEquals(value, next.nextLong());
            assertNotEquals(value, other.nextLong());
            double z = one.nextGaussian();
            assertEquals(z, again.nextGaussian());
            mean += z / 20000;
            square += z * z / 20000;
        }
        assertEquals(0, mean, 0.03);
        assertEquals(1, square, 0.04);
    }

    @Test
    void valuesAreCopied() {
        double[] y = {1, 2, 3};
        double[][] x = {{3, 1, 2}};
        RegressionData data = RegressionData.of(y, x, List.of("x")).withPanel(new int[] {0, 0, 1}, new int[] {1, 2, 1});
        y[0] = 9;
        x[0][0] = 9;
        data.y()[1] = 9;
        data.x()[0][1] = 9;
        data.group()[0] = 9;
        assertEquals(1, data.y()[0]);
        assertEquals(2, data.y()[1]);
        assertEquals(3, data.x()[0][0]);
        assertEquals(1, data.x()[0][1]);
        assertEquals(0, data.group()[0]);
        double[][] values = {{1, 0.5}, {0.5, 4}};
        CovarianceMatrix covariance = new CovarianceMatrix(List.of("a", "b"), values);
        values[0][0] = 7;
        covariance.toArray()[1][1] = 7;
        assertEquals(new CovarianceMatrix(List.of("a", "b"), new double[][] {{1, 0.5}, {0.5, 4}}), covariance);
        assertEquals(2, covariance.stdError(1));
    }

    @Test
    void dataThatDoNotFitTogetherAreRefused() {
        double[] y = {1, 2, 3};
        List<String> names = List.of("x");
        EstimationException refusal = assertThrows(EstimationException.class,
                () -> RegressionData.of(y, new double[][] {{1, 2}}, names));
        assertTrue(refusal.getMessage().contains("regressor x"), refusal.getMessage());
        assertThrows(EstimationException.class, () -> RegressionData.of(y, new double[0][], names));
        assertThrows(EstimationException.class, () -> RegressionData.of(y, new double[][] {y, y}, List.of("x", "x")));
        RegressionData data = RegressionData.of(y, new double[][] {y}, names);
        assertThrows(EstimationException.class, () -> data.withPanel(new int[2], new int[0]));
        assertThrows(EstimationException.class, () -> data.withPanel(new int[3], new int[1]));
    }
}
