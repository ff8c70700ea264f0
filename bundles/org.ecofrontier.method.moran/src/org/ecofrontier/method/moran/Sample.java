package org.ecofrontier.method.moran;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Variable;

/**
 * The regions and values of one period.
 *
 * @param year the year, or {@link Panel#NO_YEAR}
 * @param rows the row of the panel of each region
 * @param regions the ids of the regions
 * @param values one value per region
 * @param second one value of the second variable per region, or {@code null}
 */
record Sample(int year, int[] rows, List<String> regions, double[] values, double[] second) {

    /**
     * The regions of a year that have a place and, for a change, a value in the base year.
     *
     * @param base the base year of a change, or {@code null} for the values themselves
     * @param placed the regions that have a place
     */
    static Sample of(AnalysisInput input, int year, Integer base, List<String> placed) {
        Panel panel = input.panel();
        Variable.Numeric variable = input.numeric(MoranMethod.VARIABLE).getFirst();
        Map<String, Double> before = base == null ? null : values(panel, variable, base);
        Set<String> known = new HashSet<>(placed);
        List<Integer> kept = new ArrayList<>();
        for (int row : panel.rowsOf(year)) {
            String region = panel.region(row);
            if (known.contains(region) && (before == null || before.containsKey(region))) {
                kept.add(row);
            }
        }
        int[] rows = kept.stream().mapToInt(Integer::intValue).toArray();
        List<String> regions = kept.stream().map(panel::region).toList();
        double[] values = variable.values(rows);
        if (before != null) {
            for (int i = 0; i < values.length; i++) {
                values[i] -= before.get(regions.get(i));
            }
        }
        double[] second = input.slot(MoranMethod.SECOND).isEmpty() ? null : input.numeric(MoranMethod.SECOND).getFirst().values(rows);
        return new Sample(year, rows, regions, values, second);
    }

    private static Map<String, Double> values(Panel panel, Variable.Numeric variable, int year) {
        Map<String, Double> values = new HashMap<>();
        for (int row : panel.rowsOf(year)) {
            values.put(panel.region(row), variable.value(row));
        }
        return values;
    }
}
