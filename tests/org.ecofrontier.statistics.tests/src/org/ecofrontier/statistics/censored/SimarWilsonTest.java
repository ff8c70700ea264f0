package org.ecofrontier.statistics.censored;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.Normal;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.SplitMix64;
import org.junit.jupiter.api.Test;

class SimarWilsonTest {

    private static final double[] TRUE = {1.2, 0.5, -0.4};

    private static final double SIGMA = 0.3;

    /** Scores that follow the model of Simar and Wilson, of which every tenth is efficient. */
    private static RegressionData scores(int n) {
        SplitMix64 random = SplitMix64.stream(7, 1);
        double[] y = new double[n];
        double[][] x = new double[2][n];
        for (int i = 0; i < n; i++) {
            x[0][i] = random.nextGaussian();
            x[1][i] = random.nextOpenUniform();
            double index = TRUE[0] + TRUE[1] * x[0][i] + TRUE[2] * x[1][i];
            y[i] = index + SIGMA * SimarWilson.truncatedNormal((1 - index) / SIGMA, Double.POSITIVE_INFINITY, random.nextOpenUniform());
            if (i % 10 == 0) {
                y[i] = 1;
            }
        }
        return RegressionData.of(y, x, List.of("gdp", "share"));
    }

    @Test
    void recoversTheModelThatMadeTheScores() {
        SimarWilsonFit fit = SimarWilson.fit(scores(600), SimarWilsonOptions.scoresFromOne(200, 1));
        assertEquals(540, fit.rows());
        assertEquals(60, fit.efficient());
        for (int j = 0; j < TRUE.length; j++) {
            Coefficient c = fit.coefficients().get(j);
            assertTrue(Math.abs(c.estimate() - TRUE[j]) < 3 * c.stdError(), c::toString);
            assertTrue(c.ciLow() < c.estimate() && c.estimate() < c.ciHigh(), c::toString);
        }
        assertTrue(Math.abs(fit.sigma().estimate() - SIGMA) < 3 * fit.sigma().stdError());
    }

    /** In a large sample the bootstrap and the information matrix agree about standard errors. */
    @Test
    void standardErrorsAgreeWithTheInformationMatrix() {
        RegressionData data = scores(1500);
        SimarWilsonFit bootstrap = SimarWilson.fit(data, SimarWilsonOptions.scoresFromOne(400, 5));
        TruncatedFit analytic = TruncatedRegression.fit(TruncatedRegressionTest.between(data.withPanel(new int[1500], new int[0]), 1,
                Double.POSITIVE_INFINITY), 1, Double.POSITIVE_INFINITY, CovarianceKind.HESSIAN, () -> false);
        for (int j = 0; j < TRUE.length; j++) {
            assertEquals(analytic.coefficients().get(j).estimate(), bootstrap.coefficients().get(j).estimate());
            assertEquals(1, bootstrap.coefficients().get(j).stdError() / analytic.coefficients().get(j).stdError(), 0.12);
        }
    }

    @Test
    void dependsOnTheSeedOnlyAndNotOnTheThreads() {
        RegressionData data = scores(120);
        SimarWilsonOptions one = SimarWilsonOptions.scoresFromOne(50, 9);
        SimarWilsonOptions parallel = new SimarWilsonOptions(1, Double.POSITIVE_INFINITY, 1, 50, 9,
                (count, body) -> IntStream.range(0, count).parallel().forEach(body), () -> false);
        SimarWilsonFit fit = SimarWilson.fit(data, one);
        assertEquals(fit, SimarWilson.fit(data, parallel));
        assertNotEquals(fit, SimarWilson.fit(data, SimarWilsonOptions.scoresFromOne(50, 10)));
    }

    @Test
    void stopsWhenCancelled() {
        SimarWilsonOptions options = new SimarWilsonOptions(1, Double.POSITIVE_INFINITY, 1, 50, 9, (count, body) -> body.accept(0),
                () -> true);
        RegressionData data = scores(120);
        assertThrows(CancellationException.class, () -> SimarWilson.fit(data, options));
    }

    @Test
    void drawsStayBetweenTheirLimitsAndFollowTheirDistribution() {
        double[][] limits = {{-1, 2}, {8, 9}, {-9, -8}, {30, Double.POSITIVE_INFINITY}, {Double.NEGATIVE_INFINITY, -30}, {-0.1, 0.1}};
        for (double[] l : limits) {
            double below = Double.NEGATIVE_INFINITY;
            for (double u : new double[] {1e-12, 0.1, 0.5, 0.9, 1 - 1e-12}) {
                double x = SimarWilson.truncatedNormal(l[0], l[1], u);
                assertTrue(x >= l[0] && x <= l[1] && x >= below, () -> x + " outside");
                double share = Math.exp(TruncatedDensity.logMass(l[0], x) - TruncatedDensity.logMass(l[0], l[1]));
                if (u >= 0.1 && u <= 0.9) {
                    assertEquals(u, share, 1e-9, () -> "between " + l[0] + " and " + l[1]);
                }
                below = x;
            }
        }
        assertEquals(Normal.quantile(0.3), SimarWilson.truncatedNormal(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0.3), 1e-15);
    }
}
