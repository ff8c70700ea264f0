package org.ecofrontier.study.missing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;

import org.ecofrontier.model.MissingPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule against numbers worked out by hand and against a naive recomputation. */
class SeriesFillTest {

    private static final double NA = Double.NaN;
    private static final int[] YEARS = {2000, 2001, 2003, 2006, 2007};

    private static double[] fill(MissingPolicy rule, double... values) {
        return SeriesFill.fill(rule, YEARS, values);
    }

    @Test
    void interpolationGoesByYearsNotByPlaces() {
        // From 10 in 2001 to 20 in 2006: two fifths of the way in 2003.
        assertArrayEquals(new double[] {NA, 10, 14, 20, NA}, fill(MissingPolicy.INTERPOLATE, NA, 10, NA, 20, NA), 1e-12);
    }

    @Test
    void carryingNeedsAnEarlierValue() {
        assertArrayEquals(new double[] {NA, 10, 10, 20, 20}, fill(MissingPolicy.CARRY, NA, 10, NA, 20, NA));
    }

    @Test
    void theMeanIsThatOfTheRegion() {
        assertArrayEquals(new double[] {15, 10, 15, 20, 15}, fill(MissingPolicy.REGION_MEAN, NA, 10, NA, 20, NA));
    }

    @Test
    void growthIsGeometric() {
        // 100 in 2001, 3200 in 2006: it doubles every year.
        assertArrayEquals(new double[] {50, 100, 400, 3200, 6400}, fill(MissingPolicy.GROWTH, NA, 100, NA, 3200, NA), 1e-9);
        assertArrayEquals(new double[] {NA, 0, NA, 3200, NA}, fill(MissingPolicy.GROWTH, NA, 0, NA, 3200, NA));
        assertArrayEquals(new double[] {NA, NA, 5, NA, NA}, fill(MissingPolicy.GROWTH, NA, NA, 5, NA, NA));
    }

    @Test
    void refusingAndDroppingFillNothing() {
        assertArrayEquals(new double[] {NA, 1, NA, 2, NA}, fill(MissingPolicy.REFUSE, NA, 1, NA, 2, NA));
        assertArrayEquals(new double[] {NA, 1, NA, 2, NA}, fill(MissingPolicy.DROP, NA, 1, NA, 2, NA));
    }

    @Test
    void whatIsTooLargeForANumberStaysMissing() {
        assertArrayEquals(new double[] {-1e308, NA, NA, 1e308, NA}, fill(MissingPolicy.INTERPOLATE, -1e308, NA, NA, 1e308, NA));
    }

    @ParameterizedTest
    @EnumSource(MissingPolicy.class)
    void everyRuleKeepsObservedValuesAndAgreesWithANaiveRecomputation(MissingPolicy rule) {
        Random random = new Random(7);
        for (int trial = 0; trial < 500; trial++) {
            int n = random.nextInt(8);
            int[] years = new int[n];
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                years[i] = (i == 0 ? 1990 : years[i - 1]) + 1 + random.nextInt(3);
                values[i] = random.nextInt(3) == 0 ? NA : random.nextInt(50) - 2;
            }
            double[] filled = SeriesFill.fill(rule, years, values);
            for (int i = 0; i < n; i++) {
                assertEquals(Double.isNaN(values[i]) ? naive(rule, years, values, i) : values[i], filled[i], 1e-9,
                    rule + " " + Arrays.toString(years) + Arrays.toString(values) + i);
            }
        }
    }

    private static double naive(MissingPolicy rule, int[] years, double[] values, int at) {
        int before = -1;
        int after = -1;
        int first = -1;
        int last = -1;
        double sum = 0;
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                before = i < at ? i : before;
                after = i > at && after < 0 ? i : after;
                first = first < 0 ? i : first;
                last = i;
                sum += values[i];
                count++;
            }
        }
        switch (rule) {
            case INTERPOLATE:
                return before < 0 || after < 0 ? NA
                    : (values[before] * (years[after] - years[at]) + values[after] * (years[at] - years[before]))
                        / (years[after] - years[before]);
            case CARRY:
                return before < 0 ? NA : values[before];
            case REGION_MEAN:
                return count == 0 ? NA : sum / count;
            case GROWTH:
                int from = before >= 0 ? before : first;
                int to = before >= 0 && after >= 0 ? after : last;
                int start = before >= 0 && after >= 0 ? before : first;
                if (count < 2 || !(values[start] > 0) || !(values[to] > 0)) {
                    return NA;
                }
                double rate = Math.log(values[to] / values[start]) / (years[to] - years[start]);
                return values[from] * Math.exp(rate * (years[at] - years[from]));
            default:
                return NA;
        }
    }

    @Test
    void refusesYearsThatDoNotAscend() {
        assertThrows(IllegalArgumentException.class, () -> SeriesFill.fill(MissingPolicy.CARRY, new int[] {1, 1}, new double[] {1, 2}));
        assertThrows(IllegalArgumentException.class, () -> SeriesFill.fill(MissingPolicy.CARRY, new int[] {1}, new double[] {1, 2}));
    }
}
