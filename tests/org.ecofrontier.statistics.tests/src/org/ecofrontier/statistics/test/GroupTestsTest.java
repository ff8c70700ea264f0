package org.ecofrontier.statistics.test;

import static org.ecofrontier.statistics.reference.Close.assertClose;
import static org.ecofrontier.statistics.reference.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.statistics.TestStatistic;
import org.ecofrontier.statistics.reference.ReferenceTable;
import org.ecofrontier.statistics.test.TwoSampleTests.Probability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupTestsTest {

    /** Expected: R's stats package, confirmed by scipy. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void testsOfTheReference(int number) {
        ReferenceTable values = ReferenceTable.of("group-tests-" + number + "/values.csv");
        ReferenceTable expected = ReferenceTable.of("group-tests-" + number + "/expected_tests.csv");
        for (int row = 0; row < expected.size(); row++) {
            String selection = expected.text(row, "selection");
            ReferenceTable rows = selection.equals("all") ? values : values.where("year", selection);
            double[][] three = Samples.byGroup(rows.numbers("eff"), rows.codes("group"), 3);
            double[][] two = Samples.byGroup(rows.numbers("eff"), rows.codes("group2"), 2);
            Map<String, Double> found = new LinkedHashMap<>();
            put(found, "kw_H", "kw_df", null, "kw_p", GroupTests.kruskalWallis(three));
            put(found, "anova_F", null, null, "anova_p", GroupTests.anova(three));
            put(found, "welch_F", null, "welch_df2", "welch_p", GroupTests.welchAnova(three));
            put(found, "mw_W_A_vs_B", null, null, "mw_p_corrected", TwoSampleTests.mannWhitney(two[0], two[1], Probability.CORRECTED));
            put(found, "mw_W_A_vs_B", null, null, "mw_p_uncorrected", TwoSampleTests.mannWhitney(two[0], two[1], Probability.NORMAL));
            put(found, "mw_W_A_vs_B", null, null, "mw_p_exact", TwoSampleTests.mannWhitney(two[0], two[1], Probability.EXACT));
            put(found, "welch_t", "welch_t_df", null, "welch_t_p", TwoSampleTests.welchT(two[0], two[1]));
            put(found, "bartlett_K2", null, null, "bartlett_p", SpreadTests.bartlett(three));
            put(found, "levene_median_F", null, null, "levene_median_p", SpreadTests.levene(three));
            put(found, "fligner", null, null, "fligner_p", SpreadTests.fligner(three));
            for (Map.Entry<String, Double> entry : found.entrySet()) {
                double value = expected.number(row, entry.getKey());
                assertClose(value, entry.getValue(), 1e-9, () -> selection + " " + entry.getKey());
                if (entry.getKey().contains("_p")) {
                    assertEquals(1, entry.getValue() / value, 1e-7, () -> selection + " relative " + entry.getKey());
                }
            }
        }
    }

    private static void put(Map<String, Double> found, String statistic, String df1, String df2, String p, TestStatistic test) {
        found.put(statistic, test.statistic());
        found.put(p, test.p());
        if (df1 != null) {
            found.put(df1, test.df1());
        }
        if (df2 != null) {
            found.put(df2, test.df2());
        }
    }

    /** Expected: counted over all 252 arrangements of five among ten. */
    @Test
    void exactDistributionByEnumeration() {
        int[] counts = new int[26];
        for (int set = 0; set < 1 << 10; set++) {
            if (Integer.bitCount(set) == 5) {
                int u = -15;
                for (int i = 0; i < 10; i++) {
                    u += (set >> i & 1) * (i + 1);
                }
                counts[u]++;
            }
        }
        double cumulative = 0;
        for (int u = 0; u <= 12; u++) {
            cumulative += counts[u] / 252.0;
            assertEquals(cumulative, RankSumDistribution.lowerTail(u, 5, 5), 1e-15);
        }
    }

    /** Expected: the recurrence P(u; m, n) = m/(m+n) P(u-n; m-1, n) + n/(m+n) P(u; m, n-1), which only adds. */
    @Test
    void exactDistributionOfLargeSamples() {
        int m = 40;
        int n = 60;
        double[][] previous = new double[n + 1][m * n + 1];
        for (int b = 0; b <= n; b++) {
            previous[b][0] = 1;
        }
        for (int a = 1; a <= m; a++) {
            double[][] current = new double[n + 1][m * n + 1];
            current[0][0] = 1;
            for (int b = 1; b <= n; b++) {
                for (int u = 0; u <= a * b; u++) {
                    current[b][u] = (u >= b ? a * previous[b][u - b] : 0) / (a + b) + b * current[b - 1][u] / (a + b);
                }
            }
            previous = current;
        }
        double cumulative = 0;
        for (int u = 0; u <= m * n / 2; u++) {
            cumulative += previous[n][u];
            assertEquals(1, RankSumDistribution.lowerTail(u, m, n) / cumulative, 1e-10);
        }
    }

    @Test
    void automaticProbability() {
        double[] a = {1, 4, 2.5};
        double[] b = {3, 5, 6, 7};
        assertEquals(TwoSampleTests.mannWhitney(a, b, Probability.EXACT), TwoSampleTests.mannWhitney(a, b, Probability.AUTOMATIC));
        double[] tied = {3, 4, 2.5};
        assertEquals(TwoSampleTests.mannWhitney(tied, b, Probability.CORRECTED), TwoSampleTests.mannWhitney(tied, b,
                Probability.AUTOMATIC));
        assertEquals(1.5, TwoSampleTests.mannWhitney(tied, b, Probability.NORMAL).statistic());
    }

    @Test
    void ranksAverageTies() {
        Ranks ranks = Ranks.of(new double[] {3, 1, 3, -0.0, 0.0, 3});
        assertArrayEquals(new double[] {5, 3, 5, 1.5, 1.5, 5}, ranks.ranks());
        assertEquals(6 + 24, ranks.tieSum());
        assertTrue(ranks.hasTies());
        assertFalse(Ranks.of(new double[] {1, 2}).hasTies());
    }

    @Test
    void orderAndUnitsDoNotMatter() {
        double[][] a = {{1, 2, 3.5}, {2.2, 4, 5, 9}, {0.5, 8}};
        double[][] b = {{3500, 1000, 2000}, {9000, 5000, 2200, 4000}, {8000, 500}};
        assertEquals(GroupTests.anova(a).statistic(), GroupTests.anova(b).statistic(), 1e-12);
        assertEquals(GroupTests.kruskalWallis(a).p(), GroupTests.kruskalWallis(b).p(), 1e-15);
        assertEquals(SpreadTests.fligner(a).p(), SpreadTests.fligner(b).p(), 1e-13);
        assertEquals(SpreadTests.bartlett(a).p(), SpreadTests.bartlett(b).p(), 1e-12);
    }

    /** Expected: worked by hand; R's p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") gives the same. */
    @Test
    void holm() {
        assertArrayEquals(new double[] {0.03, 0.06, 0.06, 0.02}, Holm.adjust(new double[] {0.01, 0.04, 0.03, 0.005}), 1e-15);
        assertArrayEquals(new double[] {1, 1}, Holm.adjust(new double[] {0.9, 0.8}));
        assertRefused("Holm's correction: probability number 1 is NaN, not between 0 and 1", () -> Holm.adjust(new double[] {0,
                Double.NaN}));
    }

    @Test
    void pairs() {
        double[][] samples = {{1, 2, 3}, {11, 12, 14}, {1.5, 2.5, 2.7}};
        List<Pairwise> pairs = Pairwise.compare(TwoSampleTests::welchT, samples);
        assertEquals(3, pairs.size());
        assertEquals(2, pairs.get(2).second());
        assertEquals(TwoSampleTests.welchT(samples[0], samples[1]), pairs.get(0).test());
        double[] adjusted = Holm.adjust(pairs.stream().mapToDouble(pair -> pair.test().p()).toArray());
        for (int i = 0; i < 3; i++) {
            assertEquals(adjusted[i], pairs.get(i).adjustedP());
        }
    }

    @Test
    void refusals() {
        double[] one = {1};
        double[] same = {2, 2, 2};
        double[] some = {1, 2, 4};
        assertRefused("The Kruskal-Wallis test needs at least 2 groups, there are 1", () -> GroupTests.kruskalWallis(some));
        assertRefused("The Kruskal-Wallis test needs at least 1 values in every group; group number 1 has 0",
                () -> GroupTests.kruskalWallis(some, new double[0]));
        assertRefused("The Kruskal-Wallis test is not defined when all values are equal", () -> GroupTests.kruskalWallis(same, same));
        assertRefused("The analysis of variance needs more values (2) than groups (2)", () -> GroupTests.anova(one, one));
        assertRefused("The analysis of variance is not defined without variation within the groups",
                () -> GroupTests.anova(same, new double[] {3, 3}));
        assertRefused("Welch's analysis of variance needs variation in every group; group number 1 has none",
                () -> GroupTests.welchAnova(some, same));
        assertRefused("Bartlett's test needs variation in every group; group number 0 has none", () -> SpreadTests.bartlett(same, some));
        assertRefused("The Fligner-Killeen test is not defined when all distances from the medians are equal",
                () -> SpreadTests.fligner(same, same));
        assertRefused("Levene's test is not defined without variation within the groups", () -> SpreadTests.levene(same, same));
        assertRefused("The exact Mann-Whitney test is not defined with tied values; use the normal approximation",
                () -> TwoSampleTests.mannWhitney(some, same, Probability.EXACT));
        assertRefused("Samples of 600 and 600 values are too large for the exact Mann-Whitney test; use the normal approximation",
                () -> TwoSampleTests.mannWhitney(range(0, 600), range(1000, 600), Probability.EXACT));
        assertRefused("The Mann-Whitney test is not defined when all values are equal",
                () -> TwoSampleTests.mannWhitney(same, same, Probability.NORMAL));
        assertRefused("Welch's t test is not defined when neither sample varies", () -> TwoSampleTests.welchT(same, same));
        assertRefused("Welch's t test, group number 1: value number 0 is NaN; leave the row out or fill it in first",
                () -> TwoSampleTests.welchT(some, new double[] {Double.NaN, 1}));
        assertRefused("Groups of a sample: row 0 has group 3, there are 2 groups", () -> Samples.byGroup(one, new int[] {3}, 2));
    }

    private static double[] range(int from, int size) {
        double[] range = new double[size];
        for (int i = 0; i < size; i++) {
            range[i] = from + i;
        }
        return range;
    }
}
