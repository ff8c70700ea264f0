package org.ecofrontier.statistics.censored;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.EstimationException.Kind;
import org.ecofrontier.statistics.EstimationNote;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.SplitMix64;
import org.ecofrontier.statistics.reference.ReferencePanel;
import org.junit.jupiter.api.Test;

/** Data that do not determine a Tobit model are refused, and the message says which variable is at fault. */
class TobitRefusalTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    private final RegressionData panel = ReferencePanel.of(1, "eff_right");

    private static EstimationException refusal(Kind kind, RegressionData data, TobitOptions options) {
        EstimationException refusal = assertThrows(EstimationException.class, () -> Tobit.fit(data, options));
        assertEquals(kind, refusal.kind(), refusal.getMessage());
        return refusal;
    }

    private RegressionData with(String name, double[] column) {
        double[][] x = Arrays.copyOf(panel.x(), 4);
        x[3] = column;
        List<String> names = new ArrayList<>(panel.names());
        names.add(name);
        return RegressionData.of(panel.y(), x, names).withPanel(panel.group(), panel.period());
    }

    private double[] column(IntToDoubleFunction value) {
        return IntStream.range(0, panel.rows()).mapToDouble(value).toArray();
    }

    @Test
    void collinearRegressorsAreNamed() {
        double[][] x = panel.x();
        EstimationException refusal = refusal(Kind.COLLINEAR, with("mix", column(i -> 1e6 * x[0][i] - 3e6 * x[2][i] + 4)),
                Limits.right.pooled());
        assertEquals(List.of("mix", "gdp", "tech"), refusal.arguments());
        assertEquals("regressor mix is an exact linear combination of gdp, tech; leave one of them out", refusal.getMessage());
    }

    @Test
    void nearlyCollinearRegressorsAreEstimatedWithANote() {
        double[][] x = panel.x();
        SplitMix64 random = SplitMix64.stream(1, 1);
        TobitFit fit = Tobit.fit(with("twin", column(i -> x[0][i] + 1e-6 * random.nextGaussian())), Limits.right.pooled());
        assertEquals(EstimationNote.Kind.NEARLY_COLLINEAR, fit.notes().get(0).kind());
        assertEquals("twin", fit.notes().get(0).arguments().get(0));
    }

    @Test
    void constantVariablesAreRefused() {
        EstimationException regressor = refusal(Kind.CONSTANT_REGRESSOR, with("flat", column(i -> 0.1)), Limits.right.pooled());
        assertEquals("flat", regressor.arguments().get(0));
        RegressionData flat = RegressionData.of(column(i -> 0.7), panel.x(), panel.names());
        assertEquals(List.of(0.7), refusal(Kind.CONSTANT_DEPENDENT, flat, Limits.right.pooled()).arguments());
    }

    @Test
    void missingValuesAreRefused() {
        double[] column = column(i -> i == 16 ? Double.NaN : i);
        EstimationException refusal = assertThrows(EstimationException.class, () -> with("gap", column));
        assertEquals(Kind.INVALID_INPUT, refusal.kind());
        assertTrue(refusal.getMessage().contains("gap"), refusal.getMessage());
    }

    @Test
    void tooFewRowsAreRefused() {
        double[][] x = Arrays.stream(panel.x()).map(c -> Arrays.copyOf(c, 5)).toArray(double[][]::new);
        RegressionData few = RegressionData.of(Arrays.copyOf(panel.y(), 5), x, panel.names());
        assertEquals(List.of(5, 5), refusal(Kind.TOO_FEW_OBSERVATIONS, few, Limits.right.pooled()).arguments());
    }

    @Test
    void allRowsCensoredAreRefused() {
        EstimationException refusal = refusal(Kind.ALL_CENSORED, panel, TobitOptions.pooled(-NONE, 0.1));
        assertEquals(List.of(0, panel.rows()), refusal.arguments());
    }

    @Test
    void noRowCensoredIsLinearRegressionWithANote() {
        TobitFit fit = Tobit.fit(panel, TobitOptions.pooled(-NONE, NONE));
        assertEquals(EstimationNote.Kind.NOTHING_CENSORED, fit.notes().get(0).kind());
        double[] residuals = panel.y();
        double[][] x = panel.x();
        double rss = 0;
        for (int i = 0; i < residuals.length; i++) {
            double e = residuals[i] - fit.coefficients().get(0).estimate();
            for (int j = 0; j < x.length; j++) {
                e -= fit.coefficients().get(j + 1).estimate() * x[j][i];
            }
            rss += e * e;
        }
        assertEquals(Math.sqrt(rss / residuals.length), fit.sigma(), 1e-12);
        assertEquals(fit.coefficients().get(1).estimate(), fit.marginalEffects().get(0).observed(), 1e-15);
        assertEquals(0, fit.marginalEffects().get(0).probability());
    }

    @Test
    void aRegressorThatSeparatesCensoredRowsIsNamed() {
        double[] y = panel.y();
        boolean[] once = {false};
        double[] dummy = column(i -> {
            boolean mark = y[i] >= 1 && (i % 2 == 0 || !once[0]);
            once[0] |= mark;
            return mark ? 1 : 0;
        });
        EstimationException refusal = refusal(Kind.NO_MAXIMUM, with("flag", dummy), Limits.right.pooled());
        assertEquals(List.of("flag"), refusal.arguments());
        refusal(Kind.NO_MAXIMUM, with("flag", dummy), Limits.right.random());
    }

    @Test
    void aPerfectFitIsRefused() {
        double[][] x = panel.x();
        RegressionData exact = RegressionData.of(column(i -> 0.2 + 0.3 * x[0][i]), panel.x(), panel.names());
        refusal(Kind.NO_MAXIMUM, exact, TobitOptions.pooled(-NONE, NONE));
    }

    @Test
    void limitsInTheWrongOrderAreRefused() {
        assertThrows(EstimationException.class, () -> TobitOptions.pooled(1, 0.5));
        assertThrows(EstimationException.class, () -> TobitOptions.pooled(Double.NaN, 0.5));
        assertThrows(EstimationException.class, () -> Limits.right.random().withNodes(1));
    }

    @Test
    void panelsThatCannotHaveEffectsAreRefused() {
        RegressionData noRegions = RegressionData.of(panel.y(), panel.x(), panel.names());
        refusal(Kind.INVALID_INPUT, noRegions, Limits.right.random());
        refusal(Kind.INVALID_INPUT, noRegions, Limits.right.pooled().withCovariance(CovarianceKind.CLUSTER));
        int[] one = new int[panel.rows()];
        assertEquals(List.of(1, 2), refusal(Kind.TOO_FEW_GROUPS, noRegions.withPanel(one, new int[0]), Limits.right.random()).arguments());
        refusal(Kind.TOO_FEW_GROUPS, noRegions.withPanel(one, new int[0]), Limits.right.pooled().withCovariance(CovarianceKind.CLUSTER));
        int[] each = IntStream.range(0, panel.rows()).toArray();
        refusal(Kind.NOT_IDENTIFIED, noRegions.withPanel(each, new int[0]), Limits.right.random());
    }

    @Test
    void outerProductsOfFewRegionsAreRefused() {
        int[] three = IntStream.range(0, panel.rows()).map(i -> i / 27).toArray();
        RegressionData data = panel.withPanel(three, new int[0]);
        refusal(Kind.NOT_DEFINED, data, Limits.right.random().withCovariance(CovarianceKind.OPG));
    }

    @Test
    void oneRegionWithOneYearIsFine() {
        int[] group = panel.group();
        group[5] = 99;
        RandomEffect effect = Tobit.fit(panel.withPanel(group, new int[0]), Limits.right.random()).randomEffect().orElseThrow();
        assertEquals(9, effect.groups());
        assertTrue(effect.rho() > 0.3 && effect.rho() < 0.8, effect::toString);
    }

    /** Regions dealt at random have no effect: the maximum lies at zero and the pooled estimate is reported. */
    @Test
    void withoutRegionalVarianceThePooledEstimateIsReported() {
        SplitMix64 random = SplitMix64.stream(12, 0);
        int n = 120;
        double[][] x = new double[1][n];
        double[] y = new double[n];
        int[] group = new int[n];
        for (int i = 0; i < n; i++) {
            x[0][i] = random.nextGaussian();
            group[i] = i % 12;
            double shock = i / 12 % 2 == 0 ? random.nextGaussian() : -(y[i - 12] - 0.5 * x[0][i - 12]);
            y[i] = 0.5 * x[0][i] + shock;
        }
        RegressionData data = RegressionData.of(y, x, List.of("x")).withPanel(group, new int[0]);
        TobitFit random0 = Tobit.fit(data, TobitOptions.random(-1.5, 1.5));
        TobitFit pooled = Tobit.fit(data, TobitOptions.pooled(-1.5, 1.5));
        RandomEffect effect = random0.randomEffect().orElseThrow();
        assertEquals(0, effect.sigmaU());
        assertEquals(0, effect.rho());
        assertEquals(0, effect.test().statistic());
        assertEquals(1, effect.test().p());
        assertEquals(pooled.logLikelihood(), random0.logLikelihood(), 1e-12);
        assertEquals(pooled.coefficients().get(1), random0.coefficients().get(1));
        assertTrue(random0.notes().stream().anyMatch(note -> note.kind() == EstimationNote.Kind.NO_GROUP_VARIANCE));
    }

    @Test
    void stopsWhenCancelled() {
        assertThrows(CancellationException.class, () -> Tobit.fit(panel, Limits.right.random().withCancel(() -> true)));
    }
}
