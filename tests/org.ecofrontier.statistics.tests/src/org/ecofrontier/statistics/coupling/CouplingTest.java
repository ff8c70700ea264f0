package org.ecofrontier.statistics.coupling;

import static org.ecofrontier.statistics.coupling.Level.HIGH;
import static org.ecofrontier.statistics.coupling.Level.LOW;
import static org.ecofrontier.statistics.coupling.Level.MEDIUM;
import static org.ecofrontier.statistics.reference.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.coupling.CouplingTypology.Data;
import org.ecofrontier.statistics.distribution.Grades;
import org.ecofrontier.statistics.index.Standardisation;
import org.junit.jupiter.api.Test;

/** Expected numbers are worked by hand from the definitions. */
class CouplingTest {

    private static final LevelRule.Numbers EFFICIENCY = new LevelRule.Numbers(new Grades(new double[] {0.5, 0.7}));

    private static final double[] EFFICIENCIES = {0.4999, 0.5, 0.7, 1.2};
    private static final double[][] INPUTS = {{0, 10, 6, 5}, {0, 1, 0.6, 0.5}};
    private static final double[][] DESIRABLE = {{1, 2, 3, 9}};
    private static final double[][] UNDESIRABLE = {{7, 3, 3, 5}};

    private static CouplingTypology typology(LevelRule rule, int... scope) {
        return CouplingTypology.of(new Data(EFFICIENCIES, INPUTS, DESIRABLE, UNDESIRABLE, scope), Standardisation.MIN_MAX, rule,
                EFFICIENCY, () -> false);
    }

    @Test
    void indicesGradesAndNumbers() {
        CouplingTypology found = typology(LevelRule.EQUAL, 1, 1, 1, 1);
        assertEquals(List.of(0.0, 1.0, 0.6, 0.5), found.rows().stream().map(CouplingRow::inputIndex).toList());
        assertEquals(List.of(0.0, 0.125, 0.25, 1.0), found.rows().stream().map(CouplingRow::benefitIndex).toList());
        assertEquals(List.of(1.0, 0.0, 0.0, 0.5), found.rows().stream().map(CouplingRow::pollutionIndex).toList());
        assertEquals(List.of(new Pattern(HIGH, MEDIUM, MEDIUM), new Pattern(LOW, LOW, HIGH), new Pattern(LOW, MEDIUM, LOW),
                new Pattern(LOW, HIGH, LOW)), found.patterns());
        assertEquals(List.of(2, 4, 3, 1), found.rows().stream().map(CouplingRow::type).toList());
        assertEquals(List.of(LOW, MEDIUM, HIGH, HIGH), found.rows().stream().map(CouplingRow::efficiencyClass).toList());
        assertEquals("High benefit, medium consumption, medium pollution", found.patterns().get(0).label());
        CouplingCoordination last = found.rows().get(3).degrees();
        assertEquals(3 * Math.cbrt(0.25) / 2, last.coupling(), 1e-15);
        assertEquals(Math.sqrt(Math.cbrt(0.25)), last.coordination(), 1e-15);
        assertEquals(2.0 / 3, last.development(), 1e-15);
    }

    @Test
    void fixedLimits() {
        CouplingTypology found = typology(new LevelRule.Numbers(new Grades(new double[] {0.125, 0.6})), 0, 0, 0, 0);
        assertEquals(List.of(LOW, MEDIUM, MEDIUM, HIGH), found.rows().stream().map(row -> row.pattern().benefit()).toList());
        assertEquals(List.of(LOW, HIGH, HIGH, MEDIUM), found.rows().stream().map(row -> row.pattern().consumption()).toList());
    }

    @Test
    void yearsAreGradedApartAndNumberedTogether() {
        double[] efficiency = {0.1, 0.6, 0.9, 0.1, 0.6, 0.9};
        double[][] indicator = {{1, 2, 3, 100, 200, 300}};
        CouplingTypology found = CouplingTypology.of(new Data(efficiency, indicator, indicator, indicator, new int[] {2009, 2009, 2009,
                2018,
                2018, 2018}), Standardisation.MIN_MAX, LevelRule.NATURAL, EFFICIENCY, () -> false);
        assertEquals(List.of(3, 2, 1, 3, 2, 1), found.rows().stream().map(CouplingRow::type).toList());
        assertEquals(3, found.patterns().size());
    }

    @Test
    void orderOfAllPatterns() {
        List<String> labels = List.of(HIGH, MEDIUM, LOW).stream().flatMap(benefit -> List.of(LOW, MEDIUM, HIGH).stream()
                .flatMap(consumption -> List.of(LOW, MEDIUM, HIGH).stream().map(pollution -> new Pattern(benefit, consumption, pollution))))
                .sorted(java.util.Collections.reverseOrder()).sorted().map(Pattern::label).toList();
        assertEquals(27, labels.size());
        assertEquals("High benefit, low consumption, low pollution", labels.get(0));
        assertEquals("High benefit, low consumption, medium pollution", labels.get(1));
        assertEquals("High benefit, medium consumption, low pollution", labels.get(3));
        assertEquals("Medium benefit, low consumption, low pollution", labels.get(9));
        assertEquals("Low benefit, high consumption, high pollution", labels.get(26));
    }

    @Test
    void couplingOfEqualSystemsIsOne() {
        CouplingCoordination equal = CouplingCoordination.of(0.3, 0.3, 0.3);
        assertEquals(1, equal.coupling(), 1e-15);
        assertEquals(Math.sqrt(0.3), equal.coordination(), 1e-15);
        assertEquals(0, CouplingCoordination.of(0, 0.4, 1).coupling());
        assertTrue(Double.isNaN(CouplingCoordination.of(0, 0).coupling()));
        assertEquals(0, CouplingCoordination.of(0, 0).coordination());
        assertTrue(Double.isNaN(CouplingCoordination.of(-1, 1, 1).coordination()));
    }

    @Test
    void romanNumbers() {
        assertEquals(List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"),
                IntStream.rangeClosed(1, 10).mapToObj(RomanNumber::of).toList());
        assertEquals("MCMXCIV", RomanNumber.of(1994));
        assertRefused("Roman numerals go from 1 to 3999, not 0", () -> RomanNumber.of(0));
    }

    @Test
    void refusals() {
        assertRefused("A typology needs at least one indicator of each kind; there is no undesirable output",
                () -> CouplingTypology.of(new Data(EFFICIENCIES, INPUTS, DESIRABLE, new double[0][], new int[4]), Standardisation.MIN_MAX,
                        LevelRule.EQUAL, EFFICIENCY, () -> false));
        assertRefused("Input number 0: expected 4 entries, found 3",
                () -> CouplingTypology.of(new Data(EFFICIENCIES, new double[][] {{1, 2, 3}}, DESIRABLE, UNDESIRABLE, new int[4]),
                        Standardisation.MIN_MAX, LevelRule.EQUAL, EFFICIENCY, () -> false));
        assertRefused("Desirable output number 0 has the value 2.0 everywhere and cannot be standardised; leave it out",
                () -> CouplingTypology.of(new Data(EFFICIENCIES, INPUTS, new double[][] {{2, 2, 2, 2}}, UNDESIRABLE, new int[4]),
                        Standardisation.MIN_MAX, LevelRule.EQUAL, EFFICIENCY, () -> false));
        assertRefused("3 classes need at least as many distinct values; there are 2 among 2 values", () -> typology(LevelRule.NATURAL, 1,
                1, 2, 2));
        assertRefused("Low, medium and high need two breaks, not 1", () -> new LevelRule.Numbers(new Grades(new double[] {0.5})));
        assertThrows(CancellationException.class, () -> CouplingTypology.of(new Data(EFFICIENCIES, INPUTS, DESIRABLE, UNDESIRABLE,
                new int[4]),
                Standardisation.MIN_MAX, LevelRule.NATURAL, EFFICIENCY, () -> true));
    }
}
