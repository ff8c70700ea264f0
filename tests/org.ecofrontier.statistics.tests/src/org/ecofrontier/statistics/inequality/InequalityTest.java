package org.ecofrontier.statistics.inequality;

import static org.ecofrontier.statistics.reference.Close.assertClose;
import static org.ecofrontier.statistics.reference.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.ecofrontier.statistics.reference.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InequalityTest {

    /** Expected: R (ineq and formulas), confirmed in numpy with other formulas. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void measuresOfTheReference(int number) {
        ReferenceTable values = ReferenceTable.of("inequality-" + number + "/values.csv");
        ReferenceTable expected = ReferenceTable.of("inequality-" + number + "/expected_inequality.csv");
        for (int row = 0; row < expected.size(); row++) {
            ReferenceTable year = values.where("year", expected.text(row, "year"));
            double[] weights = expected.text(row, "weights").equals("none") ? null : year.numbers("weight");
            Inequality i = Inequality.of(year.numbers("eff"), weights);
            GroupDecomposition d = GroupDecomposition.of(year.numbers("eff"), weights, year.codes("group"), 3);
            Map<String, Double> found = new LinkedHashMap<>();
            found.put("mean", i.mean());
            found.put("sd_n_minus_1", i.sd());
            found.put("cv_sample", i.cv());
            found.put("sd_population", i.populationSd());
            found.put("cv_population", i.populationCv());
            found.put("sd_log", i.sdLog());
            found.put("theil_T", i.theilT());
            found.put("theil_T_within", d.theilTWithin());
            found.put("theil_T_between", d.theilTBetween());
            found.put("theil_L", i.theilL());
            found.put("theil_L_within", d.theilLWithin());
            found.put("theil_L_between", d.theilLBetween());
            found.put("gini", i.gini());
            found.put("gini_n_over_nminus1", i.correctedGini());
            found.put("dagum_Gw", d.giniWithin());
            found.put("dagum_Gnb", d.giniBetween());
            found.put("dagum_Gt", d.giniOverlap());
            found.put("hoover", i.hoover());
            if (weights == null) {
                found.put("atkinson_05", i.atkinson());
            }
            for (Map.Entry<String, Double> entry : found.entrySet()) {
                assertClose(expected.number(row, entry.getKey()), entry.getValue(), 1e-12, entry::getKey);
            }
            assertEquals(i.gini(), d.giniWithin() + d.giniBetween() + d.giniOverlap(), 1e-14);
            assertEquals(i.theilT(), d.theilTWithin() + d.theilTBetween(), 1e-14);
            assertEquals(i.theilL(), d.theilLWithin() + d.theilLBetween(), 1e-14);
        }
    }

    /** Expected: R and numpy. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void groupsOfTheReference(int number) {
        ReferenceTable values = ReferenceTable.of("inequality-" + number + "/values.csv");
        ReferenceTable expected = ReferenceTable.of("inequality-" + number + "/expected_inequality_by_group.csv");
        List<String> levels = List.of("east", "middle", "west");
        for (int row = 0; row < expected.size(); row++) {
            ReferenceTable year = values.where("year", expected.text(row, "year"));
            double[] weights = expected.text(row, "weights").equals("none") ? null : year.numbers("weight");
            GroupInequality g = GroupDecomposition.of(year.numbers("eff"), weights, year.codes("group"), 3).groups()
                    .get(levels.indexOf(expected.text(row, "group")));
            assertEquals(expected.number(row, "n"), g.n());
            assertClose(expected.number(row, "share"), g.share(), 1e-12, () -> "share");
            assertClose(expected.number(row, "mean"), g.mean(), 1e-12, () -> "mean");
            assertClose(expected.number(row, "theil_T"), g.theilT(), 1e-12, () -> "T");
            assertClose(expected.number(row, "theil_L"), g.theilL(), 1e-12, () -> "L");
            assertClose(expected.number(row, "gini"), g.gini(), 1e-12, () -> "gini");
        }
    }

    /** Expected: R lm. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void convergenceOfTheReference(int number) {
        ReferenceTable values = ReferenceTable.of("inequality-" + number + "/values.csv");
        ReferenceTable expected = ReferenceTable.of("inequality-" + number + "/expected_convergence.csv");
        List<String> years = values.distinct("year");
        BetaConvergence beta = BetaConvergence.of(values.where("year", years.get(0)).numbers("eff"),
                values.where("year", years.get(years.size() - 1)).numbers("eff"), years.size() - 1);
        double[] dispersion = years.stream().mapToDouble(y -> Inequality.of(values.where("year", y).numbers("eff"),
                null).sdLog()).toArray();
        SigmaConvergence sigma = SigmaConvergence.of(years.stream().mapToDouble(Double::parseDouble).toArray(), dispersion);
        assertRow(expected.where("test", "beta_intercept"), beta.intercept(), beta.r2());
        assertRow(expected.where("test", "beta_slope"), beta.slope(), beta.r2());
        assertClose(expected.where("test", "beta_speed_lambda").number(0, "estimate"), beta.speed(), 1e-11, () -> "speed");
        assertRow(expected.where("test", "sigma_trend_slope"), sigma.slope(), sigma.r2());
    }

    private static void assertRow(ReferenceTable row, org.ecofrontier.statistics.Coefficient found, double r2) {
        assertClose(row.number(0, "estimate"), found.estimate(), 1e-11, () -> "estimate");
        assertClose(row.number(0, "se"), found.stdError(), 1e-11, () -> "se");
        assertClose(row.number(0, "t"), found.statistic(), 1e-9, () -> "t");
        assertClose(row.number(0, "p"), found.p(), 1e-9, () -> "p");
        assertClose(row.number(0, "r2"), r2, 1e-10, () -> "r2");
    }

    @Test
    void giniAndDagumByTheDoubleSum() {
        Random random = new Random(6);
        double[] x = random.doubles(40, 0.2, 3).map(v -> Math.round(v * 10) / 10.0).toArray();
        double[] w = random.doubles(40, 1, 9).toArray();
        int[] group = random.ints(40, 0, 4).toArray();
        GroupDecomposition d = GroupDecomposition.of(x, w, group, 4);
        double total = Arrays.stream(w).sum();
        double mean = 0;
        for (int i = 0; i < 40; i++) {
            mean += w[i] / total * x[i];
        }
        double within = 0;
        double[][] across = new double[4][4];
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 40; j++) {
                double term = w[i] * w[j] / total / total * Math.abs(x[i] - x[j]) / (2 * mean);
                if (group[i] == group[j]) {
                    within += term;
                } else {
                    across[group[i]][group[j]] += term;
                }
            }
        }
        assertEquals(within, d.giniWithin(), 1e-13);
        assertEquals(within + Arrays.stream(across).flatMapToDouble(Arrays::stream).sum(), d.gini(), 1e-13);
        double net = 0;
        for (int g = 0; g < 4; g++) {
            for (int h = 0; h < g; h++) {
                net += d.groups().get(g).share() * d.groups().get(h).share()
                        * Math.abs(d.groups().get(g).mean() - d.groups().get(h).mean()) / mean;
            }
        }
        assertEquals(net, d.giniBetween(), 1e-13);
    }

    @Test
    void scaleAndReplicationDoNotMatter() {
        double[] x = {0.5, 0.7, 0.2, 1, 1};
        double[] twice = {500, 700, 200, 1000, 1000, 1000, 1000, 200, 700, 500};
        Inequality a = Inequality.of(x, null);
        Inequality b = Inequality.of(twice, null);
        assertEquals(a.theilT(), b.theilT(), 1e-15);
        assertEquals(a.theilL(), b.theilL(), 1e-15);
        assertEquals(a.gini(), b.gini(), 1e-15);
        assertEquals(a.hoover(), b.hoover(), 1e-15);
        assertEquals(a.populationCv(), b.populationCv(), 1e-15);
        Inequality weighted = Inequality.of(new double[] {0.5, 0.7, 0.2, 1}, new double[] {3, 3, 3, 6});
        assertEquals(a.gini(), weighted.gini(), 1e-15);
        assertEquals(a.atkinson(), weighted.atkinson(), 1e-15);
        Inequality equal = Inequality.of(new double[] {3, 3, 3}, null);
        assertEquals(0, equal.gini());
        assertEquals(0, equal.theilT());
        assertTrue(Double.isNaN(Inequality.of(new double[] {3}, null).sd()));
    }

    @Test
    void divergenceWithoutSpeed() {
        BetaConvergence beta = BetaConvergence.of(new double[] {1, 2, 3, 4.1}, new double[] {4, 3, 2, 1}, 1);
        assertTrue(beta.slope().estimate() < -1);
        assertTrue(Double.isNaN(beta.speed()));
    }

    @Test
    void refusals() {
        assertRefused("An inequality measure needs values above 0: value number 1 is 0.0",
                () -> Inequality.of(new double[] {1, 0}, null));
        assertRefused("The weight of an inequality measure needs values above 0: value number 0 is -1.0",
                () -> Inequality.of(new double[] {1}, new double[] {-1}));
        assertRefused("Weights of an inequality measure: expected 1 entries, found 2",
                () -> Inequality.of(new double[] {1}, new double[] {1, 1}));
        assertRefused("Groups of an inequality measure: group number 1 has no values",
                () -> GroupDecomposition.of(new double[] {1}, null, new int[] {0}, 2));
        assertRefused("Groups of an inequality measure: value number 0 has group 2, there are 2 groups",
                () -> GroupDecomposition.of(new double[] {1}, null, new int[] {2}, 2));
        assertRefused("Beta convergence, last year needs values above 0: value number 2 is 0.0",
                () -> BetaConvergence.of(new double[] {1, 2, 3}, new double[] {1, 2, 0}, 3));
        assertRefused("Beta convergence needs a number of years above 0, not 0.0",
                () -> BetaConvergence.of(new double[] {1, 2, 3}, new double[] {1, 2, 3}, 0));
        assertRefused("A regression with 2 terms needs more than 2 observations, there are 2",
                () -> BetaConvergence.of(new double[] {1, 2}, new double[] {1, 2}, 3));
        assertRefused("The term ln x_0 is a combination of the terms before it; leave it out",
                () -> BetaConvergence.of(new double[] {2, 2, 2}, new double[] {1, 2, 3}, 3));
    }
}
