package org.ecofrontier.statistics.distribution;

import static org.ecofrontier.statistics.reference.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.ecofrontier.statistics.reference.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationTest {

    private static final BooleanSupplier GO_ON = () -> false;

    /** Expected: classInt's Fisher partition, confirmed by an exact dynamic programme in numpy. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void naturalBreaksOfTheReference(int number) {
        ReferenceTable values = ReferenceTable.of("natural-breaks-" + number + "/values.csv");
        ReferenceTable expected = ReferenceTable.of("natural-breaks-" + number + "/expected_breaks.csv");
        for (String selection : expected.distinct("selection")) {
            double[] sample = (selection.equals("all") ? values : values.where("year", selection)).numbers("eff");
            for (String k : expected.where("selection", selection).distinct("k")) {
                ReferenceTable breaks = expected.where("selection", selection).where("k", k);
                Classification found = ClassScheme.FISHER.divide(sample, Integer.parseInt(k), GO_ON);
                assertArrayEquals(breaks.numbers("upper_bound_in_data"),
                        found.classes().stream().mapToDouble(ValueClass::upper).toArray(), selection + " " + k);
                assertArrayEquals(breaks.numbers("count"), found.classes().stream().mapToDouble(ValueClass::n).toArray());
                assertEquals(breaks.number(0, "gvf"), found.gvf(), 1e-12);
            }
        }
    }

    /** Expected: R's cut with right = FALSE. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void gradesOfTheReference(int number) {
        ReferenceTable values = ReferenceTable.of("natural-breaks-" + number + "/values.csv");
        ReferenceTable expected = ReferenceTable.of("natural-breaks-" + number + "/expected_fixed_grades.csv");
        Grades grades = new Grades(new double[] {0.5, 0.7, 0.9});
        List<String> labels = List.of("low", "lower-middle", "upper-middle", "high");
        for (String year : expected.distinct("year")) {
            int[] counts = grades.counts(values.where("year", year).numbers("eff"));
            for (int g = 0; g < 4; g++) {
                assertEquals(expected.where("year", year).where("grade", labels.get(g)).number(0, "Freq"), counts[g], year);
            }
        }
    }

    /** Jenks and Caspall's claim, tried on every partition of small samples with ties. */
    @Test
    void naturalBreaksBeatEveryOtherPartition() {
        Random random = new Random(3);
        for (int trial = 0; trial < 200; trial++) {
            int n = 5 + random.nextInt(5);
            double[] x = random.doubles(n).map(u -> Math.floor(u * 9)).toArray();
            int distinct = (int) Arrays.stream(x).distinct().count();
            for (int k = 1; k <= distinct; k++) {
                Classification found = ClassScheme.FISHER.divide(x, k, GO_ON);
                double[] values = Arrays.stream(x).distinct().sorted().toArray();
                assertEquals(leastWithin(x, values, k, 0), within(x, found.classOf()), 1e-9);
                for (ValueClass c : found.classes()) {
                    assertTrue(c.n() > 0, "no empty class");
                }
            }
        }
    }

    @Test
    void divideAndConquerAgreesWithThePlainProgramme() {
        Random random = new Random(8);
        double[] x = random.doubles(150).map(u -> Math.exp(6 * u * random.nextDouble())).toArray();
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        for (int k : new int[] {2, 5, 9}) {
            assertEquals(plain(sorted, k), within(x, ClassScheme.FISHER.divide(x, k, GO_ON).classOf()), 1e-9);
        }
    }

    @Test
    void outliersDoNotHideSmallClasses() {
        double[] x = {1, 1.001, 2, 2.001, 1e9, 1e9 + 1, -5e8};
        Classification found = ClassScheme.FISHER.divide(x, 4, GO_ON);
        assertArrayEquals(new int[] {2, 2, 3, 3, 4, 4, 1}, found.classOf());
    }

    @Test
    void unitsOfMeasurementAndOrderDoNotMatter() {
        Random random = new Random(4);
        double[] x = random.doubles(60).toArray();
        double[] y = new double[60];
        for (int i = 0; i < 60; i++) {
            y[i] = 1e6 * x[59 - i] - 3e5;
        }
        for (ClassScheme scheme : ClassScheme.values()) {
            int[] a = scheme.divide(x, 5, GO_ON).classOf();
            int[] b = scheme.divide(y, 5, GO_ON).classOf();
            for (int i = 0; i < 60; i++) {
                assertEquals(a[i], b[59 - i], scheme + " " + i);
            }
        }
    }

    @Test
    void boundsAreDataValuesAndTiesStayTogether() {
        double[] x = {0, 1, 1, 1, 1, 2, 3, 10};
        Classification quantile = ClassScheme.QUANTILE.divide(x, 4, GO_ON);
        assertArrayEquals(new int[] {1, 1, 1, 1, 1, 3, 4, 4}, quantile.classOf());
        assertEquals(new ValueClass(2, 1, 1, 1, 0), quantile.classes().get(1));
        Classification equal = ClassScheme.EQUAL.divide(x, 4, GO_ON);
        assertArrayEquals(new int[] {1, 1, 1, 1, 1, 1, 2, 4}, equal.classOf());
        assertEquals(new ValueClass(1, 0, 2, 2.5, 6), equal.classes().get(0));
        assertEquals(new ValueClass(3, 3, 3, 7.5, 0), equal.classes().get(2));
        Classification given = Classification.given(x, 1, 2.5);
        assertArrayEquals(new int[] {1, 1, 1, 1, 1, 2, 3, 3}, given.classOf());
        assertEquals(new ValueClass(2, 1, 2, 2.5, 1), given.classes().get(1));
        Classification sd = ClassScheme.SD.divide(new double[] {-2, -1, 0, 1, 2}, 3, GO_ON);
        assertArrayEquals(new int[] {1, 1, 2, 3, 3}, sd.classOf());
        assertEquals(Math.sqrt(2.5) / 2, sd.classes().get(1).limit(), 1e-15);
    }

    @Test
    void manyValues() {
        Random random = new Random(1);
        double[] x = random.doubles(100_000).map(u -> random.nextGaussian()).toArray();
        Classification found = ClassScheme.FISHER.divide(x, 7, GO_ON);
        // Expected: asymptotic variance reduction of the 7-point optimal quantiser of the normal distribution (Max, 1960): 0.04400.
        assertEquals(1 - 0.0440, found.gvf(), 1e-3);
    }

    @Test
    void gradeBoundsBelongToTheUpperGrade() {
        Grades grades = new Grades(new double[] {0.5, 0.7});
        assertEquals(0, grades.of(0.4999999));
        assertEquals(1, grades.of(0.5));
        assertEquals(2, grades.of(0.7));
        assertEquals(2, grades.of(1e9));
        assertEquals(3, grades.size());
        assertEquals(grades, new Grades(new double[] {0.5, 0.7}));
        assertEquals("Grades[0.5, 0.7]", grades.toString());
        assertRefused("Breaks of grades must rise: 0.5 comes after 0.5", () -> new Grades(new double[] {0.5, 0.5}));
        assertRefused("A missing value has no grade", () -> grades.of(Double.NaN));
    }

    @Test
    void refusals() {
        assertRefused("4 classes need at least as many distinct values; there are 3 among 5 values",
                () -> ClassScheme.FISHER.divide(new double[] {1, 2, 2, 3, 3}, 4, GO_ON));
        assertRefused("The number of classes must be at least 1, not 0", () -> ClassScheme.EQUAL.divide(new double[] {1}, 0, GO_ON));
        assertRefused("Classification: value number 1 is NaN; leave the row out or fill it in first",
                () -> ClassScheme.SD.divide(new double[] {1, Double.NaN}, 1, GO_ON));
        assertRefused("Given breaks must rise: 1.0 comes after 2.0", () -> Classification.given(new double[] {1}, 2, 1));
        assertRefused("A classification needs at least 1 values, there are 0", () -> Classification.given(new double[0], 1));
        assertThrows(CancellationException.class, () -> ClassScheme.FISHER.divide(new double[] {1, 2, 3}, 2, () -> true));
    }

    private static double within(double[] x, int[] classOf) {
        double sum = 0;
        for (int c = 1; c <= Arrays.stream(classOf).max().getAsInt(); c++) {
            int number = c;
            double[] members = java.util.stream.IntStream.range(0, x.length)
                    .filter(i -> classOf[i] == number).mapToDouble(i -> x[i]).toArray();
            sum += squares(members, 0, members.length);
        }
        return sum;
    }

    private static double leastWithin(double[] x, double[] values, int k, int from) {
        if (k == 1) {
            return squaresOf(x, values[from], values[values.length - 1]);
        }
        double best = Double.POSITIVE_INFINITY;
        for (int end = from; end + k - 1 < values.length; end++) {
            best = Math.min(best, squaresOf(x, values[from], values[end]) + leastWithin(x, values, k - 1, end + 1));
        }
        return best;
    }

    private static double squaresOf(double[] x, double low, double high) {
        double[] members = Arrays.stream(x).filter(v -> v >= low && v <= high).toArray();
        return squares(members, 0, members.length);
    }

    private static double squares(double[] x, int from, int to) {
        double mean = Arrays.stream(x, from, to).average().orElse(0);
        return Arrays.stream(x, from, to).map(v -> (v - mean) * (v - mean)).sum();
    }

    private static double plain(double[] sorted, int k) {
        int n = sorted.length;
        double[] best = new double[n + 1];
        for (int end = 1; end <= n; end++) {
            best[end] = squares(sorted, 0, end);
        }
        for (int layer = 2; layer <= k; layer++) {
            double[] next = new double[n + 1];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            for (int end = layer; end <= n; end++) {
                for (int start = layer - 1; start < end; start++) {
                    next[end] = Math.min(next[end], best[start] + squares(sorted, start, end));
                }
            }
            best = next;
        }
        return best[n];
    }
}
