package org.ecofrontier.dea;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PanelAnalysesTest {

    private static final RadialModel CCR = new RadialModel(ReturnsToScale.CRS, Orientation.INPUT, false, UndesirableTreatment.IGNORE,
            SlackWeights.RELATIVE);

    private static Evaluation against(UnitData data, int unit, int[] reference) {
        FrontierPlan plan = new FrontierPlan(List.of(new FrontierPlan.Group(new int[] { unit }, reference)));
        return new Evaluator(data, RunHooks.serial()).evaluate(CCR, plan);
    }

    @Test
    void plansReferToTheRightPeriods() {
        int[] year = { 2001, 2001, 2003, 2004, 2004, 2007 };
        List<FrontierPlan.Group> window = FrontierPlan.window(year, 2).groups();
        assertArrayEquals(new int[] { 0, 1 }, window.get(0).reference());
        assertArrayEquals(new int[] { 0, 1, 2 }, window.get(1).reference(), "periods count as they occur");
        assertArrayEquals(new int[] { 3, 4, 5 }, window.get(3).reference());
        assertArrayEquals(new int[] { 5 }, window.get(3).evaluated());
        assertArrayEquals(new int[] { 0, 1, 2, 3, 4 }, FrontierPlan.sequential(year).groups().get(2).reference());
        assertArrayEquals(new int[] { 2 }, FrontierPlan.contemporaneous(year).groups().get(1).reference());
        assertThrows(IllegalArgumentException.class, () -> FrontierPlan.window(year, 0));
    }

    @Test
    void windowAnalysisIsTheMeanOfItsWindows() {
        ReferenceCase c = ReferenceCase.load("D02-panel-30x6");
        WindowAnalysis analysis = WindowAnalysis.of(new Evaluator(c.data(), RunHooks.serial()), CCR, c.year(), 3);
        int first = IntStream.of(c.year()).min().getAsInt();
        assertEquals(4, analysis.windows().size());
        int unit = IntStream.range(0, c.data().size()).filter(j -> c.year()[j] == first + 1).findFirst().getAsInt();
        double a = against(c.data(), unit, FrontierPlan.where(c.year(), first, first + 2)).score(unit);
        double b = against(c.data(), unit, FrontierPlan.where(c.year(), first + 1, first + 3)).score(unit);
        assertEquals((a + b) / 2, analysis.mean(unit), 1e-14);
        assertEquals(1, WindowAnalysis.of(new Evaluator(c.data(), RunHooks.serial()), CCR, c.year(), 99).windows().size());
    }

    @Test
    void gapRatiosAreAtMostOne() {
        ReferenceCase c = ReferenceCase.load("D03-cross-60");
        int n = c.data().size();
        int[] group = IntStream.range(0, n).map(j -> j % 3).toArray();
        Metafrontier found = Metafrontier.of(new Evaluator(c.data(), RunHooks.serial()), CCR, group, FrontierPlan.pooled(n));
        for (int j = 0; j < n; j++) {
            int mine = group[j];
            int[] own = IntStream.range(0, n).filter(k -> group[k] == mine).toArray();
            assertEquals(against(c.data(), j, own).score(j), found.group().score(j), 1e-14);
            assertTrue(found.gapRatio(j) <= 1 + 1e-12 && found.gapRatio(j) > 0);
        }
    }

    @Test
    void bootstrapCorrectsDownwardAndIsReproducible() {
        ReferenceCase c = ReferenceCase.load("D03-cross-60");
        SmoothedBootstrap.Settings settings = new SmoothedBootstrap.Settings(ReturnsToScale.VRS, Orientation.INPUT,
                UndesirableTreatment.IGNORE, 200, 0.95, Double.NaN, 42);
        SmoothedBootstrap first = SmoothedBootstrap.run(c.data(), settings, RunHooks.serial());
        RunHooks backwards = new RunHooks((count, body) -> {
            for (int i = count - 1; i >= 0; i--) {
                body.accept(i);
            }
        }, () -> false, (done, total) -> {
        });
        SmoothedBootstrap second = SmoothedBootstrap.run(c.data(), settings, backwards);
        assertArrayEquals(first.corrected(), second.corrected());
        assertArrayEquals(first.low(), second.low());
        double[] expected = c.scores().numbers("bcc_in");
        for (int j = 0; j < expected.length; j++) {
            assertEquals(expected[j], first.estimate()[j], 1e-9);
            assertTrue(first.bias()[j] > 0, "the estimated frontier lies inside the true one");
            assertEquals(first.estimate()[j] - first.bias()[j], first.corrected()[j], 1e-12);
            assertTrue(first.low()[j] < first.high()[j] && first.low()[j] < first.corrected()[j]);
        }
        SmoothedBootstrap.Settings output = new SmoothedBootstrap.Settings(ReturnsToScale.CRS, Orientation.OUTPUT,
                UndesirableTreatment.AS_INPUTS, 50, 0.9, 0.05, 1);
        SmoothedBootstrap farrell = SmoothedBootstrap.run(c.data(), output, RunHooks.serial());
        for (int j = 0; j < expected.length; j++) {
            assertTrue(farrell.estimate()[j] >= 1 - 1e-12 && farrell.bias()[j] < 0);
        }
    }

    /** Without smoothing noise and with all scores drawn as observed, replications repeat the estimate. */
    @Test
    void densityReflectsAtOne() {
        double[] scores = { 0.4, 0.6, 0.9, 1, 1 };
        ScoreDensity density = new ScoreDensity(scores, 0.2, true);
        for (int i = 0; i < 1000; i++) {
            for (double draw : density.draw(new java.util.SplittableRandom(i))) {
                assertTrue(draw <= 1.001 && draw > 0);
            }
        }
        assertEquals(0.5, SmoothedBootstrap.quantile(new double[] { 0, 1 }, 0.5));
    }
}
