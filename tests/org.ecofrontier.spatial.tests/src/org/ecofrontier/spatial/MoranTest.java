package org.ecofrontier.spatial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Moran's I recomputed naively, its properties, and what it says where it is not defined. */
class MoranTest {

    private static final MoranSettings SETTINGS = MoranSettings.DEFAULT.withPermutations(199, 5);

    /** A lattice with an island, asymmetric knn links and uneven weights. */
    private static SpatialWeights randomWeights(int n, Random random) {
        int[][] neighbours = new int[n][];
        double[][] weights = new double[n][];
        for (int i = 0; i < n; i++) {
            int self = i;
            neighbours[i] = i == 3 ? new int[0] : IntStream.range(0, n).filter(j -> j != self && random.nextInt(n) < 5).toArray();
            weights[i] = Arrays.stream(neighbours[i]).mapToDouble(j -> 0.5 + random.nextDouble()).toArray();
        }
        return SpatialWeights.of(IntStream.range(0, n).mapToObj(i -> "r" + i).toList(), neighbours, weights);
    }

    private static double[] randomValues(int n, Random random) {
        return IntStream.range(0, n).mapToDouble(i -> random.nextGaussian() * random.nextDouble()).toArray();
    }

    @Test
    void globalIsTheTextbookFormula() {
        Random random = new Random(1);
        SpatialWeights w = randomWeights(30, random);
        double[] x = randomValues(30, random);
        double mean = Arrays.stream(x).average().orElseThrow();
        double cross = 0;
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        for (int i = 0; i < 30; i++) {
            double rowAndColumn = 0;
            for (int j = 0; j < 30; j++) {
                cross += w.weight(i, j) * (x[i] - mean) * (x[j] - mean);
                s0 += w.weight(i, j);
                s1 += Math.pow(w.weight(i, j) + w.weight(j, i), 2) / 2;
                rowAndColumn += w.weight(i, j) + w.weight(j, i);
            }
            s2 += rowAndColumn * rowAndColumn;
        }
        double squares = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum();
        GlobalMoran m = Moran.global(w, x, SETTINGS.withIslands(IslandRule.KEEP_N));
        assertEquals(30 / s0 * cross / squares, m.i(), 1e-13);
        assertEquals(s0, m.s0(), 1e-12);
        assertEquals(s1, m.s1(), 1e-12);
        assertEquals(s2, m.s2(), 1e-11);
        assertEquals(-1.0 / 29, m.expected(), 1e-15);
    }

    @Test
    void momentsUnderRandomisationAreThoseOfAllArrangements() {
        SpatialWeights w = SpatialWeights.of(List.of("a", "b", "c", "d", "e"), new int[][] {{1, 2}, {0}, {3, 0}, {4, 1}, {3, 2}},
                new double[][] {{1, 0.5}, {2}, {1, 1}, {0.3, 1}, {1, 0.7}});
        double[] x = {0.1, 0.9, 0.4, 0.35, 2};
        List<double[]> arrangements = new ArrayList<>();
        arrange(x.clone(), 0, arrangements);
        assertEquals(120, arrangements.size());
        MoranSettings none = MoranSettings.DEFAULT.withPermutations(0, 0);
        double[] all = arrangements.stream().mapToDouble(a -> Moran.global(w, a, none).i()).toArray();
        GlobalMoran m = Moran.global(w, x, none);
        double mean = Arrays.stream(all).average().orElseThrow();
        assertEquals(m.expected(), mean, 1e-14);
        assertEquals(m.varianceRandom(), Arrays.stream(all).map(v -> (v - mean) * (v - mean)).average().orElseThrow(), 1e-13);
        for (int region = 0; region < 5; region++) {
            int r = region;
            // all arrangements in which the region keeps its value
            double[] local = arrangements.stream().filter(a -> a[r] == x[r])
                    .mapToDouble(a -> Moran.local(w, a, none).regions().get(r).i()).toArray();
            double expected = Arrays.stream(local).average().orElseThrow();
            LocalMoran.Region computed = Moran.local(w, x, none).regions().get(r);
            assertEquals(expected, computed.expected(), 1e-13);
            assertEquals(Arrays.stream(local).map(v -> (v - expected) * (v - expected)).average().orElseThrow(), computed.variance(),
                    1e-13);
        }
    }

    private static void arrange(double[] x, int from, List<double[]> all) {
        if (from == x.length) {
            all.add(x.clone());
            return;
        }
        for (int k = from; k < x.length; k++) {
            double kept = x[from];
            x[from] = x[k];
            x[k] = kept;
            arrange(x, from + 1, all);
            x[k] = x[from];
            x[from] = kept;
        }
    }

    @Test
    void pseudoProbabilitiesApproachThoseOfAllDraws() {
        // neighbours of "a" among four other values: two of four, six equally likely draws
        SpatialWeights w = SpatialWeights.ofNeighbours(List.of("a", "b", "c", "d", "e"), new int[][] {{1, 2}, {0}, {0}, {4}, {3}});
        double[] x = {5, 4, 3, 2, 1};
        LocalMoran local = Moran.local(w, x, MoranSettings.DEFAULT.withPermutations(60_000, 3));
        // 4 + 3 is the greatest sum of two: probability 1/6
        assertEquals(1 / 6.0, local.regions().get(0).pPermutation(), 0.006);
        // d (2, below the mean) has the neighbour 1: a draw of 1 from {5, 4, 3, 1} has probability 1/4
        assertEquals(1 / 4.0, local.regions().get(3).pPermutation(), 0.007);
    }

    @ParameterizedTest
    @EnumSource(IslandRule.class)
    void theOrderOfRegionsAndTheNumberOfThreadsChangeNothing(IslandRule rule) {
        Random random = new Random(2);
        SpatialWeights w = randomWeights(150, random).rowStandardised();
        double[] x = randomValues(150, random);
        MoranSettings settings = SETTINGS.withIslands(rule);
        GlobalMoran global = Moran.global(w, x, settings);
        LocalMoran local = Moran.local(w, x, settings);
        List<String> mixed = new ArrayList<>(w.ids());
        Collections.shuffle(mixed, random);
        SpatialWeights w2 = w.select(mixed);
        double[] x2 = mixed.stream().mapToDouble(id -> x[w.indexOf(id)]).toArray();
        ParallelLoop parallel = (n, body) -> IntStream.range(0, n).parallel().forEach(body);
        MoranSettings threaded = settings.withRunning(parallel, () -> false);
        assertEquals(global, Moran.global(w2, x2, threaded));
        LocalMoran local2 = Moran.local(w2, x2, threaded);
        for (int i = 0; i < mixed.size(); i++) {
            assertEquals(local.regions().get(w.indexOf(mixed.get(i))), local2.regions().get(i));
        }
    }

    @Test
    void unitsOfMeasurementDoNotMatter() {
        Random random = new Random(3);
        SpatialWeights w = randomWeights(60, random).rowStandardised();
        double[] x = randomValues(60, random);
        double[] scaled = Arrays.stream(x).map(v -> 1e6 * v + 2e5).toArray();
        GlobalMoran a = Moran.global(w, x, SETTINGS);
        GlobalMoran b = Moran.global(w, scaled, SETTINGS);
        assertEquals(a.i(), b.i(), 1e-12);
        assertEquals(a.zRandom(), b.zRandom(), 1e-9);
        assertEquals(a.permutations().pGreater(), b.permutations().pGreater());
        LocalMoran la = Moran.local(w, x, SETTINGS);
        LocalMoran lb = Moran.local(w, scaled, SETTINGS);
        for (int i = 0; i < 60; i++) {
            assertEquals(la.regions().get(i).i(), lb.regions().get(i).i(), 1e-11);
            assertEquals(la.regions().get(i).pPermutation(), lb.regions().get(i).pPermutation());
            assertEquals(la.regions().get(i).quadrant(), lb.regions().get(i).quadrant());
        }
    }

    @Test
    void localStatisticsAddUpToTheGlobalOne() {
        Random random = new Random(4);
        SpatialWeights w = randomWeights(40, random);
        double[] x = randomValues(40, random);
        GlobalMoran global = Moran.global(w, x, SETTINGS.withIslands(IslandRule.KEEP_N));
        double sum = Moran.local(w, x, SETTINGS).regions().stream().mapToDouble(LocalMoran.Region::i).sum();
        assertEquals(global.i(), sum / global.s0(), 1e-12);
    }

    @Test
    void scatterSlopeIsMoransIForRowStandardisedWeights() {
        Random random = new Random(5);
        SpatialWeights all = randomWeights(50, random);
        SpatialWeights w = all.withoutIslands().rowStandardised();
        double[] x = randomValues(w.size(), random);
        MoranScatter scatter = Moran.scatter(w, x, SETTINGS);
        assertEquals(Moran.global(w, x, SETTINGS).i(), scatter.slope(), 1e-13);
        assertEquals(w.size(), scatter.points().size());
        double squares = scatter.points().stream().mapToDouble(p -> p.value() * p.value()).sum();
        assertEquals(w.size(), squares, 1e-10);
    }

    @Test
    void bivariateWithItselfIsTheUnivariateStatistic() {
        Random random = new Random(6);
        SpatialWeights w = randomWeights(40, random);
        double[] x = randomValues(40, random);
        double[] y = randomValues(40, random);
        assertEquals(Moran.global(w, x, SETTINGS).i(), Moran.bivariate(w, x, x, SETTINGS).i(), 1e-13);
        double mx = Arrays.stream(x).average().orElseThrow();
        double my = Arrays.stream(y).average().orElseThrow();
        double cross = 0;
        double xx = 0;
        double yy = 0;
        double s0 = 0;
        for (int i = 0; i < 40; i++) {
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
            for (int j = 0; j < 40; j++) {
                cross += w.weight(i, j) * (x[i] - mx) * (y[j] - my);
                s0 += w.weight(i, j);
            }
        }
        BivariateMoran bivariate = Moran.bivariate(w, x, y, SETTINGS.withIslands(IslandRule.KEEP_N));
        assertEquals(40 / s0 * cross / Math.sqrt(xx * yy), bivariate.i(), 1e-13);
        LocalMoran local = Moran.bivariateLocal(w, x, y, SETTINGS);
        assertEquals(bivariate.i(), local.regions().stream().mapToDouble(LocalMoran.Region::i).sum() / s0, 1e-12);
        assertEquals(Quadrant.ISLAND, local.regions().get(3).quadrant());
        assertTrue(local.regions().get(0).pPermutation() > 0);
        assertTrue(Double.isNaN(local.regions().get(0).z()));
    }

    @Test
    void differentialIsTheStatisticOfTheChange() {
        Random random = new Random(7);
        SpatialWeights w = randomWeights(25, random);
        double[] before = randomValues(25, random);
        double[] after = randomValues(25, random);
        double[] change = IntStream.range(0, 25).mapToDouble(i -> after[i] - before[i]).toArray();
        assertEquals(Moran.global(w, change, SETTINGS), Moran.differential(w, before, after, SETTINGS));
        assertEquals(Moran.local(w, change, SETTINGS), Moran.differentialLocal(w, before, after, SETTINGS));
    }

    @Test
    void droppingIslandsKeepsRowsStandardised() {
        // "b" has the island "c" among its neighbours
        SpatialWeights w = SpatialWeights.ofNeighbours(List.of("a", "b", "c", "d", "e"), new int[][] {{1}, {0, 2}, {}, {0, 4}, {3}})
                .rowStandardised();
        double[] x = {1, 2, 9, 4, 7};
        GlobalMoran dropped = Moran.global(w, x, SETTINGS.withIslands(IslandRule.DROP));
        SpatialWeights without = SpatialWeights.ofNeighbours(List.of("a", "b", "d", "e"), new int[][] {{1}, {0}, {0, 3}, {2}})
                .rowStandardised();
        assertEquals(Moran.global(without, new double[] {1, 2, 4, 7}, SETTINGS).i(), dropped.i(), 1e-14);
        LocalMoran local = Moran.local(w, x, SETTINGS.withIslands(IslandRule.DROP));
        assertEquals(5, local.regions().size());
        assertEquals(Quadrant.ISLAND, local.regions().get(2).quadrant());
        assertTrue(Double.isNaN(local.regions().get(2).i()));
    }

    @Test
    void equalValuesAreSaidToBeConstant() {
        SpatialWeights w = randomWeights(10, new Random(8));
        double[] same = new double[10];
        Arrays.fill(same, 0.1);
        GlobalMoran global = Moran.global(w, same, SETTINGS);
        assertEquals(MoranStatus.CONSTANT, global.status());
        assertTrue(Double.isNaN(global.i()));
        assertEquals(0, global.permutations().permutations());
        LocalMoran local = Moran.local(w, same, SETTINGS);
        assertEquals(MoranStatus.CONSTANT, local.status());
        assertEquals(Quadrant.NONE, local.regions().get(0).quadrant());
        assertEquals(Quadrant.ISLAND, local.regions().get(3).quadrant());
        assertEquals(MoranStatus.CONSTANT, Moran.bivariate(w, same, randomValues(10, new Random(9)), SETTINGS).status());
        assertEquals(MoranStatus.CONSTANT, Moran.bivariateLocal(w, same, same, SETTINGS).status());
        assertTrue(Moran.scatter(w, same, SETTINGS).points().isEmpty());
    }

    @Test
    void noNeighboursTooFewRegionsAndCompleteWeightsAreSaid() {
        SpatialWeights none = SpatialWeights.ofNeighbours(List.of("a", "b", "c", "d"), new int[4][0]);
        double[] x = {1, 2, 4, 3};
        for (IslandRule rule : IslandRule.values()) {
            assertEquals(MoranStatus.NO_NEIGHBOURS, Moran.global(none, x, SETTINGS.withIslands(rule)).status());
            assertEquals(MoranStatus.NO_NEIGHBOURS, Moran.local(none, x, SETTINGS.withIslands(rule)).status());
        }
        SpatialWeights three = SpatialWeights.ofNeighbours(List.of("a", "b", "c"), new int[][] {{1}, {2}, {0}});
        GlobalMoran few = Moran.global(three, new double[] {1, 2, 4}, SETTINGS);
        assertEquals(MoranStatus.TOO_FEW_REGIONS, few.status());
        assertEquals(-0.5, few.i(), 1e-12);
        assertTrue(Double.isNaN(few.zRandom()));
        SpatialWeights complete = SpatialWeights.ofNeighbours(List.of("a", "b", "c", "d"),
                new int[][] {{1, 2, 3}, {0, 2, 3}, {0, 1, 3}, {0, 1, 2}}).rowStandardised();
        GlobalMoran same = Moran.global(complete, x, SETTINGS);
        assertEquals(MoranStatus.SAME_FOR_ALL, same.status());
        assertEquals(same.expected(), same.i(), 1e-12);
        assertEquals(0, same.varianceRandom());
        assertTrue(Double.isNaN(same.pRandom()));
        LocalMoran local = Moran.local(complete, x, SETTINGS);
        assertTrue(Double.isNaN(local.regions().get(0).p()));
        assertEquals(0, local.regions().get(0).variance());
        // every draw is the same: all of them tie with what is observed
        assertEquals(1, local.regions().get(0).pPermutation());
    }

    @Test
    void missingValuesAndWrongSizesAreRefused() {
        SpatialWeights w = randomWeights(5, new Random(1));
        SpatialException missing = assertThrows(SpatialException.class,
                () -> Moran.global(w, new double[] {1, 2, Double.NaN, 4, 5}, SETTINGS));
        assertEquals(SpatialException.Kind.MISSING_VALUE, missing.kind());
        assertEquals(List.of("r2"), missing.args());
        assertEquals(SpatialException.Kind.SIZE_MISMATCH,
                assertThrows(SpatialException.class, () -> Moran.local(w, new double[4], SETTINGS)).kind());
        assertEquals(SpatialException.Kind.SIZE_MISMATCH,
                assertThrows(SpatialException.class, () -> Moran.differential(w, new double[5], new double[4], SETTINGS)).kind());
        assertThrows(SpatialException.class, () -> MoranSettings.DEFAULT.withPermutations(-1, 1));
    }

    @Test
    void cancellingEndsTheComputation() {
        Random random = new Random(1);
        SpatialWeights w = randomWeights(200, random);
        double[] x = randomValues(200, random);
        AtomicInteger asked = new AtomicInteger();
        MoranSettings cancelled = SETTINGS.withRunning(ParallelLoop.SEQUENTIAL, () -> asked.incrementAndGet() > 3);
        assertThrows(CancellationException.class, () -> Moran.local(w, x, cancelled));
        assertThrows(CancellationException.class, () -> Moran.global(w, x, cancelled));
        assertTrue(asked.get() < 20);
    }

    @Test
    void falseDiscoveryRatesFollowBenjaminiAndHochberg() {
        // R: p.adjust(c(0.01, 0.04, 0.03, NA, 0.5), "BH")
        assertArrayEquals(new double[] {0.04, 0.16 / 3, 0.16 / 3, Double.NaN, 0.5},
                FalseDiscoveryRate.adjust(new double[] {0.01, 0.04, 0.03, Double.NaN, 0.5}), 1e-15);
    }

    @Test
    void normalTailsAgreeWithTables() {
        // Python 3: math.erfc(z / math.sqrt(2))
        double[] z = {0, 0.5, 1, 1.959963984540054, 2.8, 2.9, 5, 10, 37};
        double[] p = {1, 0.6170750774519738, 0.31731050786291415, 0.05, 0.005110260660855874, 0.003731626600768077,
            5.733031437583892e-07, 1.5239706048321186e-23, 1.1451142445050278e-299};
        for (int k = 0; k < z.length; k++) {
            assertEquals(1, NormalTail.twoSided(z[k]) / p[k], 2e-12, "z = " + z[k]);
            assertEquals(NormalTail.twoSided(z[k]), NormalTail.twoSided(-z[k]));
        }
        assertEquals(0, NormalTail.twoSided(100));
        assertTrue(Double.isNaN(NormalTail.twoSided(Double.NaN)));
        assertEquals(0.975, NormalTail.upper(-1.959963984540054), 1e-15);
        assertFalse(NormalTail.upper(1) > 0.5);
    }
}
