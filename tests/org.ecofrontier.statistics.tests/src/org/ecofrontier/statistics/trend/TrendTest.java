package org.ecofrontier.statistics.trend;

import static org.ecofrontier.statistics.reference.Close.assertClose;
import static org.ecofrontier.statistics.reference.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.reference.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTest {

    /** Expected: R lm, confirmed by numpy polyfit. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void projectionsOfTheReference(int number) {
        ReferenceTable points = ReferenceTable.of("trend-" + number + "/points.csv");
        ReferenceTable expected = ReferenceTable.of("trend-" + number + "/expected_axis_trend.csv");
        for (int row = 0; row < expected.size(); row++) {
            TrendProjection found = TrendProjection.of(points.numbers("x"), points.numbers("y"), points.numbers("z"),
                    expected.number(row, "rotation_deg"), (int) expected.number(row, "order"));
            AxisTrend axis = expected.text(row, "axis").equals("X") ? found.alongX() : found.alongY();
            assertEquals(expected.text(row, "axis"), axis.axis());
            assertClose(expected.number(row, "centre_x"), found.centreX(), 1e-11, () -> "centre");
            assertClose(expected.number(row, "centre_y"), found.centreY(), 1e-11, () -> "centre");
            assertRow(expected, row, axis.coefficients().get((int) expected.number(row, "power")), axis.r2());
        }
    }

    /** Expected: R lm. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void surfacesOfTheReference(int number) {
        ReferenceTable points = ReferenceTable.of("trend-" + number + "/points.csv");
        ReferenceTable expected = ReferenceTable.of("trend-" + number + "/expected_surface_order2.csv");
        TrendSurface found = TrendSurface.of(points.numbers("x"), points.numbers("y"), points.numbers("z"), 2);
        for (int row = 0; row < expected.size(); row++) {
            assertRow(expected, row, found.coefficients().get(row), found.r2());
        }
    }

    private static void assertRow(ReferenceTable expected, int row, Coefficient found, double r2) {
        assertClose(expected.number(row, "coefficient"), found.estimate(), 1e-10, () -> "estimate " + row);
        assertClose(expected.number(row, "se"), found.stdError(), 1e-10, () -> "se " + row);
        assertClose(expected.number(row, "t"), found.statistic(), 1e-9, () -> "t " + row);
        assertClose(expected.number(row, "p"), found.p(), 1e-10, () -> "p " + row);
        assertClose(expected.number(row, "r2"), r2, 1e-11, () -> "r2 " + row);
    }

    @Test
    void namesOfTerms() {
        double[] x = random(30, 1);
        double[] y = random(30, 2);
        double[] z = random(30, 3);
        TrendProjection projection = TrendProjection.of(x, y, z, 0, 3);
        assertEquals(List.of("(Intercept)", "u", "u^2", "u^3"), terms(projection.alongX().coefficients()));
        assertEquals(List.of("(Intercept)", "v", "v^2", "v^3"), terms(projection.alongY().coefficients()));
        assertEquals(List.of("(Intercept)", "x", "y", "x^2", "x*y", "y^2", "x^3", "x^2*y", "x*y^2", "y^3"),
                terms(TrendSurface.of(x, y, z, 3).coefficients()));
    }

    @Test
    void surfaceAndCurveGoThroughExactPolynomials() {
        double[] x = random(25, 4);
        double[] y = random(25, 5);
        double[] z = new double[25];
        for (int i = 0; i < 25; i++) {
            z[i] = 2 + x[i] - 3 * y[i] + x[i] * x[i] * y[i] - 0.5 * Math.pow(y[i], 3);
        }
        assertEquals(2 + 0.3 - 3 * 0.8 + 0.09 * 0.8 - 0.5 * 0.512, TrendSurface.of(x, y, z, 3).value(0.3, 0.8), 1e-11);
        double[] square = java.util.Arrays.stream(x).map(v -> v * v).toArray();
        TrendProjection projection = TrendProjection.of(x, y, square, 0, 2);
        assertEquals(0.16, projection.alongX().value(0.4 - projection.centreX()), 1e-12);
    }

    @Test
    void quarterTurnSwapsTheAxes() {
        double[] x = random(12, 6);
        double[] y = random(12, 7);
        double[] z = random(12, 8);
        TrendProjection straight = TrendProjection.of(x, y, z, 0, 2);
        TrendProjection turned = TrendProjection.of(x, y, z, 90, 2);
        assertArrayEquals(straight.v(), turned.u());
        assertArrayEquals(java.util.Arrays.stream(straight.u()).map(u -> -u).toArray(), turned.v());
        assertEquals(straight.alongY().r2(), turned.alongX().r2(), 1e-12);
    }

    @Test
    void unitsOfTheCoordinatesDoNotMatter() {
        double[] x = random(12, 6);
        double[] y = random(12, 7);
        double[] z = random(12, 8);
        double[] metres = java.util.Arrays.stream(x).map(v -> 4e5 + 1e5 * v).toArray();
        double[] metresY = java.util.Arrays.stream(y).map(v -> 3e6 + 1e5 * v).toArray();
        Coefficient a = TrendSurface.of(x, y, z, 2).coefficients().get(4);
        Coefficient b = TrendSurface.of(metres, metresY, z, 2).coefficients().get(4);
        assertEquals(a.estimate(), b.estimate() * 1e10, 1e-8);
        assertEquals(a.p(), b.p(), 1e-8);
    }

    @Test
    void refusals() {
        double[] x = {1, 2, 3};
        assertRefused("The order of a trend is 1, 2 or 3, not 4", () -> TrendSurface.of(x, x, x, 4));
        assertRefused("A regression with 3 terms needs more than 3 observations, there are 3", () -> TrendProjection.of(x, x, x, 0, 2));
        assertRefused("The term y is a combination of the terms before it; leave it out",
                () -> TrendSurface.of(new double[] {1, 2, 3, 4}, new double[] {2, 4, 6, 8}, new double[] {1, 2, 3, 5}, 1));
        assertRefused("The rotation of a trend must be a number of degrees, not NaN", () -> TrendProjection.of(x, x, x, Double.NaN, 1));
        assertRefused("Values of a trend: expected 3 entries, found 1", () -> TrendProjection.of(x, x, new double[1], 0, 1));
        assertRefused("Values of a trend: value number 1 is NaN; leave the row out or fill it in first",
                () -> TrendProjection.of(x, x, new double[] {1, Double.NaN, 2}, 0, 1));
    }

    private static List<String> terms(List<Coefficient> coefficients) {
        return coefficients.stream().map(Coefficient::term).toList();
    }

    private static double[] random(int n, long seed) {
        return new Random(seed).doubles(n).toArray();
    }
}
