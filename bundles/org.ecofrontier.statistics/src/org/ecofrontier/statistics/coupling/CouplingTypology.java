package org.ecofrontier.statistics.coupling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.index.Direction;
import org.ecofrontier.statistics.index.Standardisation;
import org.ecofrontier.statistics.internal.Arguments;

/**
 * Types of the relation between efficiency and what goes in and comes out. Inputs, desirable and undesirable outputs are made
 * dimensionless and averaged with equal weights into an input, a benefit and a pollution index, which are graded low, medium or high.
 * The patterns found are numbered I, II, III ... in the order of {@link Pattern}, over all rows together, so that a number means the same
 * pattern in every year.
 *
 * @param rows one per row of the data, in its order
 * @param patterns the patterns found; the one at place i has the number i + 1
 * @since 0.1
 */
public record CouplingTypology(List<CouplingRow> rows, List<Pattern> patterns) {

    /** Copies the lists. */
    public CouplingTypology {
        rows = List.copyOf(rows);
        patterns = List.copyOf(patterns);
    }

    /**
     * The data, one array per indicator, all of one length.
     *
     * @param efficiency one efficiency per row
     * @param inputs at least one
     * @param desirable at least one
     * @param undesirable at least one
     * @param scope rows with the same number are standardised and graded together: the year, or one number for all
     * @since 0.1
     */
    public record Data(double[] efficiency, double[][] inputs, double[][] desirable, double[][] undesirable, int[] scope) {
    }

    /**
     * Classifies rows.
     *
     * @param data the indicators
     * @param standardisation how indicators become dimensionless
     * @param indexRule how indices are graded
     * @param efficiencyRule how efficiencies are graded
     * @param cancelled asked now and then; when true the work stops with a {@link java.util.concurrent.CancellationException}
     * @return the typology
     */
    public static CouplingTypology of(Data data, Standardisation standardisation, LevelRule indexRule, LevelRule.Numbers efficiencyRule,
            BooleanSupplier cancelled) {
        int n = data.efficiency().length;
        Arguments.requireFinite("Efficiency", data.efficiency());
        Arguments.requireSameLength("Scope of a typology", n, data.scope().length);
        double[] input = new double[n];
        double[] benefit = new double[n];
        double[] pollution = new double[n];
        Level[] consumptionLevel = new Level[n];
        Level[] benefitLevel = new Level[n];
        Level[] pollutionLevel = new Level[n];
        for (int scope : Arrays.stream(data.scope()).distinct().sorted().toArray()) {
            int[] rows = IntStream.range(0, n).filter(i -> data.scope()[i] == scope).toArray();
            grade("Input", data.inputs(), rows, standardisation, indexRule, input, consumptionLevel, cancelled);
            grade("Desirable output", data.desirable(), rows, standardisation, indexRule, benefit, benefitLevel, cancelled);
            grade("Undesirable output", data.undesirable(), rows, standardisation, indexRule, pollution, pollutionLevel, cancelled);
        }
        Level[] efficiency = efficiencyRule.levels(data.efficiency(), cancelled);
        Pattern[] pattern = new Pattern[n];
        Arrays.setAll(pattern, i -> new Pattern(benefitLevel[i], consumptionLevel[i], pollutionLevel[i]));
        List<Pattern> found = List.copyOf(new TreeSet<>(Arrays.asList(pattern)));
        List<CouplingRow> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            rows.add(new CouplingRow(input[i], benefit[i], pollution[i], pattern[i], efficiency[i], found.indexOf(pattern[i]) + 1,
                    CouplingCoordination.of(input[i], benefit[i], pollution[i])));
        }
        return new CouplingTypology(rows, found);
    }

    private static void grade(String label, double[][] indicators, int[] rows, Standardisation standardisation, LevelRule rule,
            double[] index, Level[] levels, BooleanSupplier cancelled) {
        if (indicators.length == 0) {
            throw Arguments.tooFew("A typology needs at least one indicator of each kind; there is no %s", label.toLowerCase(Locale.ROOT));
        }
        double[][] picked = new double[indicators.length][];
        for (int j = 0; j < indicators.length; j++) {
            double[] indicator = indicators[j];
            Arguments.requireSameLength(label + " number " + j, index.length, indicator.length);
            picked[j] = standardisation.apply(label + " number " + j, Arrays.stream(rows).mapToDouble(i -> indicator[i]).toArray(),
                    Direction.POSITIVE);
        }
        double[] means = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (double[] standardised : picked) {
                means[i] += standardised[i];
            }
            means[i] /= picked.length;
        }
        Level[] found = rule.levels(means, cancelled);
        for (int i = 0; i < rows.length; i++) {
            index[rows[i]] = means[i];
            levels[rows[i]] = found[i];
        }
    }
}
