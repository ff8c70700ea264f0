package org.ecofrontier.statistics.distribution;

import static org.ecofrontier.statistics.reference.Close.assertClose;
import static org.ecofrontier.statistics.reference.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.ecofrontier.statistics.reference.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DensityTest {

    private static final BooleanSupplier GO_ON = () -> false;

    /** Expected: R's bw.nrd0, bw.nrd, bw.ucv and bw.SJ (100,000 bins), and the unbinned Sheather-Jones solution in numpy. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void bandwidthsOfTheReference(int number) {
        ReferenceTable values = ReferenceTable.of("density-" + number + "/values.csv");
        ReferenceTable expected = ReferenceTable.of("density-" + number + "/expected_bandwidths.csv");
        Map<String, BandwidthRule> rules = Map.of("nrd0", BandwidthRule.NRD0, "nrd", BandwidthRule.NRD, "ucv", BandwidthRule.UCV,
                "SJ_ste", BandwidthRule.SJ, "SJ_ste_unbinned", BandwidthRule.SJ);
        Map<String, Double> tolerances = Map.of("nrd0", 1e-12, "nrd", 1e-12, "ucv", 2e-6, "SJ_ste", 5e-6, "SJ_ste_unbinned", 1e-10);
        int compared = 0;
        for (int row = 0; row < expected.size(); row++) {
            String rule = expected.text(row, "rule");
            if (rules.containsKey(rule)) {
                String year = expected.text(row, "year");
                double[] sample = values.where("year", year).numbers("eff");
                assertClose(expected.number(row, "bandwidth"), rules.get(rule).of(sample, GO_ON), tolerances.get(rule),
                        () -> year + " " + rule);
                compared++;
            }
        }
        assertEquals(50, compared);
    }

    /** Expected: direct sums in R. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void densitiesOfTheReference(int number) {
        ReferenceTable values = ReferenceTable.of("density-" + number + "/values.csv");
        ReferenceTable bandwidths = ReferenceTable.of("density-" + number + "/expected_bandwidths.csv");
        ReferenceTable expected = ReferenceTable.of("density-" + number + "/expected_density.csv");
        for (String year : expected.distinct("year")) {
            double[] sample = values.where("year", year).numbers("eff");
            for (String rule : expected.distinct("rule")) {
                ReferenceTable curve = expected.where("year", year).where("rule", rule);
                double h = bandwidths.where("year", year).where("rule", rule.equals("SJ") ? "SJ_ste" : rule).number(0, "bandwidth");
                double[] density = KernelDensity.at(sample, h, curve.numbers("x"), Support.LINE, GO_ON);
                for (int i = 0; i < density.length; i++) {
                    int at = i;
                    assertClose(curve.number(i, "density_exact"), density[i], 1e-9, () -> year + " " + rule + " point " + at);
                }
            }
        }
    }

    /** The equation of Sheather and Jones (1991, eq. 12), written out naively. */
    @Test
    void sheatherJonesSolvesItsEquation() {
        double[] x = normal(200, 5);
        double h = BandwidthRule.SJ.of(x, GO_ON);
        Summary s = Summary.of(x);
        int n = x.length;
        double scale = Math.min(s.sd(), (s.upperQuartile() - s.lowerQuartile()) / 1.349);
        double alpha = 1.357 * Math.pow(phi4(x, 1.24 * scale * Math.pow(n, -1.0 / 7)) / -phi6(x, 1.23 * scale * Math.pow(n, -1.0 / 9)),
                1.0 / 7);
        double right = Math.pow(1 / (2 * Math.sqrt(Math.PI) * n) / phi4(x, alpha * Math.pow(h, 5.0 / 7)), 0.2);
        assertEquals(right, h, 1e-11);
    }

    @Test
    void curveSpansThreeBandwidthsAndIntegratesToOne() {
        double[] x = normal(50, 1);
        KernelDensity curve = KernelDensity.curve(x, 0.3, 512, Support.LINE, GO_ON);
        Summary s = Summary.of(x);
        assertEquals(512, curve.x().length);
        assertEquals(s.min() - 0.9, curve.x()[0], 1e-15);
        assertEquals(s.max() + 0.9, curve.x()[511], 1e-15);
        assertEquals(1, integral(curve), 2e-4);
        double naive = 0;
        for (double value : x) {
            naive += Math.exp(-0.5 * Math.pow((curve.x()[200] - value) / 0.3, 2)) / (0.3 * Math.sqrt(2 * Math.PI) * x.length);
        }
        assertEquals(naive, curve.density()[200], 1e-14);
    }

    @Test
    void reflectionKeepsTheMassInside() {
        double[] efficiencies = {0.3, 0.8, 0.9, 0.95, 1, 1, 1, 0.05, 0};
        for (Support support : new Support[] {Support.NON_NEGATIVE, Support.UNIT_INTERVAL, new Support(Double.NEGATIVE_INFINITY, 1)}) {
            KernelDensity curve = KernelDensity.curve(efficiencies, 0.1, 4001, support, GO_ON);
            assertEquals(1, integral(curve), 2e-3, support.toString());
        }
        assertEquals(1, integral(KernelDensity.curve(efficiencies, 2, 2001, Support.UNIT_INTERVAL, GO_ON)), 1e-9, "wide kernel");
        assertArrayEquals(new double[] {0, 0}, KernelDensity.at(efficiencies, 0.1, new double[] {-0.01, 1.01}, Support.UNIT_INTERVAL,
                GO_ON));
    }

    @Test
    void unitsAndOrderDoNotMatter() {
        double[] x = normal(40, 9);
        double[] other = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            other[i] = 1000 * x[x.length - 1 - i] + 7;
        }
        for (BandwidthRule rule : BandwidthRule.values()) {
            assertEquals(1000 * rule.of(x, GO_ON), rule.of(other, GO_ON), 1e-4, rule.name());
        }
        double[] shifted = {1000 * 0.4 + 7};
        assertEquals(KernelDensity.at(x, 0.2, new double[] {0.4}, Support.LINE, GO_ON)[0],
                1000 * KernelDensity.at(other, 200, shifted, Support.LINE, GO_ON)[0], 1e-12);
    }

    @Test
    void refusals() {
        assertRefused("All 3 values equal 2.0: no bandwidth can be derived from them; give a number",
                () -> BandwidthRule.NRD0.of(new double[] {2, 2, 2}, GO_ON));
        assertRefused("A bandwidth needs at least 2 values, there are 1", () -> BandwidthRule.SJ.of(new double[] {2}, GO_ON));
        assertRefused("Bandwidth: value number 1 is NaN; leave the row out or fill it in first",
                () -> BandwidthRule.NRD.of(new double[] {2, Double.NaN}, GO_ON));
        assertRefused("A density's bandwidth must be a number above 0, not 0.0",
                () -> KernelDensity.at(new double[] {1}, 0, new double[] {1}, Support.LINE, GO_ON));
        assertRefused("Density: value number 1 is 1.2, outside the support from 0.0 to 1.0; choose a support that holds it",
                () -> KernelDensity.curve(new double[] {1, 1.2}, 0.1, 10, Support.UNIT_INTERVAL, GO_ON));
        assertRefused("A density curve needs at least 2 points, not 1",
                () -> KernelDensity.curve(new double[] {1}, 0.1, 1, Support.LINE, GO_ON));
        assertRefused("A density's support needs its lower end (1.0) below its upper end (0.0)", () -> new Support(1, 0));
    }

    @Test
    void stopsWhenCancelled() {
        double[] x = normal(300, 2);
        assertThrows(CancellationException.class, () -> BandwidthRule.SJ.of(x, () -> true));
        assertThrows(CancellationException.class, () -> BandwidthRule.UCV.of(x, () -> true));
        assertThrows(CancellationException.class, () -> KernelDensity.curve(x, 1, 10, Support.LINE, () -> true));
    }

    @Test
    void summaryOfASmallSample() {
        Summary s = Summary.of(new double[] {4, 1, 2, 3});
        assertEquals(new Summary(4, 2.5, Math.sqrt(5.0 / 3), Math.sqrt(1.25), Math.sqrt(5.0 / 3) / 2.5, 1, 1.75, 2.5, 3.25, 4), s);
        assertTrue(Double.isNaN(Summary.of(new double[] {4}).sd()));
        assertEquals(1.3, Quantiles.of(new double[] {1, 2}, 0.3), 1e-15);
    }

    private static double integral(KernelDensity curve) {
        double[] x = curve.x();
        double[] f = curve.density();
        double sum = 0;
        for (int i = 1; i < x.length; i++) {
            sum += (x[i] - x[i - 1]) * (f[i] + f[i - 1]) / 2;
        }
        return sum;
    }

    private static double phi4(double[] x, double h) {
        double sum = 0;
        for (double a : x) {
            for (double b : x) {
                double u = (a - b) / h;
                sum += Math.exp(-u * u / 2) * (Math.pow(u, 4) - 6 * u * u + 3);
            }
        }
        return sum / (x.length * (x.length - 1.0) * Math.pow(h, 5) * Math.sqrt(2 * Math.PI));
    }

    private static double phi6(double[] x, double h) {
        double sum = 0;
        for (double a : x) {
            for (double b : x) {
                double u = (a - b) / h;
                sum += Math.exp(-u * u / 2) * (Math.pow(u, 6) - 15 * Math.pow(u, 4) + 45 * u * u - 15);
            }
        }
        return sum / (x.length * (x.length - 1.0) * Math.pow(h, 7) * Math.sqrt(2 * Math.PI));
    }

    private static double[] normal(int n, long seed) {
        Random random = new Random(seed);
        return random.doubles(n).map(u -> random.nextGaussian()).toArray();
    }
}
