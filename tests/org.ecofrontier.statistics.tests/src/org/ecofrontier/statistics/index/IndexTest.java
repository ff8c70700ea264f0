package org.ecofrontier.statistics.index;

import static org.ecofrontier.statistics.reference.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Expected numbers are worked by hand from the definitions. */
class IndexTest {

    private static final Direction[] MIXED = {Direction.POSITIVE, Direction.NEGATIVE};

    @Test
    void standardisations() {
        double[] x = {2, 4, 8};
        assertArrayEquals(new double[] {0, 1.0 / 3, 1}, Standardisation.MIN_MAX.apply("x", x, Direction.POSITIVE), 1e-15);
        assertArrayEquals(new double[] {1, 2.0 / 3, 0}, Standardisation.MIN_MAX.apply("x", x, Direction.NEGATIVE), 1e-15);
        assertArrayEquals(new double[] {0.25, 0.5, 1}, Standardisation.MAX.apply("x", x, Direction.POSITIVE), 1e-15);
        assertArrayEquals(new double[] {1, 0.5, 0.25}, Standardisation.MAX.apply("x", x, Direction.NEGATIVE), 1e-15);
        double sd = Math.sqrt(28.0 / 3);
        assertArrayEquals(new double[] {-8 / 3.0 / sd, -2 / 3.0 / sd, 10 / 3.0 / sd},
                Standardisation.Z_SCORE.apply("x", x, Direction.POSITIVE), 1e-15);
        assertArrayEquals(new double[] {8 / 3.0 / sd, 2 / 3.0 / sd, -10 / 3.0 / sd},
                Standardisation.Z_SCORE.apply("x", x, Direction.NEGATIVE), 1e-15);
    }

    @ParameterizedTest
    @EnumSource(Standardisation.class)
    void unitsDoNotMatter(Standardisation standardisation) {
        double[][] a = {{1, 2, 5, 3}, {0.2, 0.1, 0.4, 0.3}};
        double[][] b = {{1000, 2000, 5000, 3000}, {0.2, 0.1, 0.4, 0.3}};
        assertArrayEquals(CompositeIndex.of(a, MIXED, standardisation, Weighting.EQUAL).values(),
                CompositeIndex.of(b, MIXED, standardisation, Weighting.EQUAL).values(), 1e-14);
        assertArrayEquals(CompositeIndex.of(a, MIXED, standardisation, Weighting.CV).weights(),
                CompositeIndex.of(b, MIXED, standardisation, Weighting.CV).weights(), 1e-14);
    }

    @Test
    void entropyWeights() {
        double[][] components = {{0, 1, 2}, {10, 0, 5}};
        CompositeIndex index = CompositeIndex.of(components, MIXED, Standardisation.MIN_MAX, Weighting.ENTROPY);
        // standardised: (0, 1/2, 1) and (0, 1, 1/2); both have the shares 1/3 and 2/3, so the weights are equal
        assertArrayEquals(new double[] {0.5, 0.5}, index.weights(), 1e-15);
        assertArrayEquals(new double[] {0, 0.75, 0.75}, index.values(), 1e-15);
        double[][] uneven = {{1, 1, 2}, {1, 1, 6}};
        double first = 1 - (0.25 * Math.log(4) * 2 + 0.5 * Math.log(2)) / Math.log(3);
        double second = 1 - (0.125 * Math.log(8) * 2 + 0.75 * Math.log(4.0 / 3)) / Math.log(3);
        assertArrayEquals(new double[] {first / (first + second), second / (first + second)},
                Weighting.ENTROPY.weights(uneven, uneven), 1e-14);
    }

    @Test
    void variationAndGivenWeights() {
        double[][] components = {{1, 3}, {10, 14}};
        double first = Math.sqrt(2) / 2;
        double second = Math.sqrt(8) / 12;
        assertArrayEquals(new double[] {first / (first + second), second / (first + second)},
                CompositeIndex.of(components, MIXED, Standardisation.MIN_MAX, Weighting.CV).weights(), 1e-15);
        CompositeIndex given = CompositeIndex.of(components, MIXED, Standardisation.MIN_MAX, new double[] {3, 1});
        assertArrayEquals(new double[] {0.25, 0.75}, given.values(), 1e-15);
    }

    @Test
    void diversity() {
        assertEquals(Math.log(4), DiversityMeasure.SHANNON.of(3, 3, 3, 3), 1e-15);
        assertEquals(0, DiversityMeasure.SHANNON.of(0, 7));
        assertEquals(0.0625 + 0.5625, DiversityMeasure.HERFINDAHL.of(1, 3), 1e-15);
        assertEquals(0.375, DiversityMeasure.SIMPSON.of(1, 3), 1e-15);
    }

    @Test
    void structure() {
        assertEquals(0.2 + 2 * 0.3 + 3 * 0.5, Structure.level(2, 3, 5), 1e-15);
        assertEquals(0.2 * 4 + 0.3 * 0 + 0.5, Structure.level(new double[] {2, 3, 5}, new double[] {4, 0, 1}), 1e-15);
        assertArrayEquals(new double[] {0.5 / 0.3, 0.2 / 0.3}, Structure.locationQuotients(new double[] {5, 4}, new double[] {10, 20}),
                1e-15);
        assertArrayEquals(new double[] {2, -0.5}, Structure.ratios(new double[] {4, 1}, new double[] {2, -2}));
    }

    @Test
    void growth() {
        double[] rates = Growth.rates(new double[] {2, 3, 1.5});
        assertTrue(Double.isNaN(rates[0]));
        assertEquals(0.5, rates[1]);
        assertEquals(-0.5, rates[2]);
        assertEquals(0.1, Growth.meanRate(100, 121, 2), 1e-15);
    }

    @Test
    void refusals() {
        double[][] constant = {{1, 2}, {3, 3}};
        assertRefused("Component number 1 has the value 3.0 everywhere and cannot be standardised; leave it out",
                () -> CompositeIndex.of(constant, MIXED, Standardisation.MIN_MAX, Weighting.EQUAL));
        assertRefused("Component number 0 needs values above 0: value number 1 is -2.0",
                () -> CompositeIndex.of(new double[][] {{1, -2}}, new Direction[] {Direction.POSITIVE}, Standardisation.MAX,
                        Weighting.EQUAL));
        assertRefused("Entropy weights need standardised values of 0 or more: component number 0 has -0.7071067811865475 in row 0; "
                + "standardise by min-max or max",
                () -> CompositeIndex.of(new double[][] {{1, 2}}, new Direction[] {Direction.POSITIVE}, Standardisation.Z_SCORE,
                        Weighting.ENTROPY));
        assertRefused("Weights by the coefficient of variation need a mean other than 0: component number 0 has mean 0",
                () -> CompositeIndex.of(new double[][] {{-1, 1}}, new Direction[] {Direction.POSITIVE}, Standardisation.MIN_MAX,
                        Weighting.CV));
        assertRefused("Weights of an index cannot be negative: number 1 is -1.0", () -> Weighting.given(1, -1));
        assertRefused("At least one weight of an index must be above 0", () -> Weighting.given(0, 0));
        assertRefused("Directions of an index: expected 2 entries, found 1",
                () -> CompositeIndex.of(constant, new Direction[1], Standardisation.MAX, Weighting.EQUAL));
        assertRefused("No component varies, so that there is nothing to derive weights from; use equal or given weights",
                () -> CompositeIndex.of(new double[][] {{3, 3}}, new Direction[] {Direction.POSITIVE}, Standardisation.MAX, Weighting.CV));
        assertRefused("Shares are not defined when all 2 parts are 0", () -> DiversityMeasure.SIMPSON.of(0, 0));
        assertRefused("Shares need parts of 0 or more: number 0 is -1.0", () -> Structure.level(-1, 2));
        assertRefused("Location quotients are not defined when the part is 0 in all 1 regions",
                () -> Structure.locationQuotients(new double[1], new double[] {1}));
        assertRefused("A ratio cannot be divided by 0: value number 0 of the denominator", () -> Structure.ratios(new double[1],
                new double[1]));
        assertRefused("Growth needs values above 0: value number 1 is 0.0", () -> Growth.rates(new double[] {1, 0}));
    }
}
