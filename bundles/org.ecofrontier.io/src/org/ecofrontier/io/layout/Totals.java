package org.ecofrontier.io.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds regions whose numbers are the sums of all others: yearbooks put the province under its own name above its cities. */
final class Totals {

    private static final int FEWEST_REGIONS = 3;
    private static final int FEWEST_VALUES = 2;
    private static final double TOLERANCE = 1e-9;

    private Totals() {
    }

    /** A warning for each such region. */
    static List<String> find(ImportedTable table) {
        List<String> warnings = new ArrayList<>();
        if (table.regions().size() < FEWEST_REGIONS) {
            return warnings;
        }
        Map<String, int[]> votes = new LinkedHashMap<>();
        for (int c = 0; c < table.columns().size(); c++) {
            if (!table.columns().get(c).isText()) {
                vote(table, c, votes);
            }
        }
        votes.forEach((region, vote) -> {
            if (vote[0] >= FEWEST_VALUES && vote[0] * 10 >= vote[1] * 9) {
                warnings.add("warning: the values of region \"" + region + "\" are the sums of all other regions (" + vote[0] + " of "
                    + vote[1]
                    + " values); if it is a total, delete its rows");
            }
        });
        return warnings;
    }

    /** A value that is the sum of the others is half the sum of all. */
    private static void vote(ImportedTable table, int column, Map<String, int[]> votes) {
        Map<Integer, Double> sums = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            double value = table.number(row, column);
            if (!Double.isNaN(value)) {
                sums.merge(table.year(row), value, Double::sum);
            }
        }
        for (int row = 0; row < table.rows(); row++) {
            double value = table.number(row, column);
            if (Double.isNaN(value) || value == 0) {
                continue;
            }
            int[] vote = votes.computeIfAbsent(table.region(row), region -> new int[2]);
            vote[1]++;
            double sum = sums.get(table.year(row));
            vote[0] += Math.abs(2 * value - sum) <= TOLERANCE * Math.abs(sum) ? 1 : 0;
        }
    }
}
