package org.ecofrontier.study.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.Wording;
import org.ecofrontier.model.edit.CellChange;
import org.ecofrontier.study.QuickFix;
import org.ecofrontier.study.StudyPlace;

/**
 * The figures of one indicator with the rows they stand in.
 *
 * @param indicator the indicator
 * @param rows the observations
 * @param values one value per row, NaN = missing
 */
record Figures(Indicator indicator, List<Observation> rows, double[] values) {

    String id() {
        return indicator.getId();
    }

    String region(int row) {
        return String.valueOf(rows.get(row).getRegion());
    }

    Integer year(int row) {
        return rows.get(row).getYear();
    }

    String yearText(int row) {
        return year(row) == null ? "-" : year(row).toString();
    }

    boolean isThere(int row) {
        return !Double.isNaN(values[row]);
    }

    /** The rows that have a value, by region; those of a region by year. */
    Map<String, List<Integer>> byRegion() {
        Map<String, List<Integer>> regions = IntStream.range(0, values.length).filter(this::isThere).boxed()
            .collect(Collectors.groupingBy(this::region, TreeMap::new, Collectors.toCollection(java.util.ArrayList::new)));
        regions.values().forEach(each -> each.sort(java.util.Comparator.comparing(row -> year(row) == null ? 0 : year(row))));
        return regions;
    }

    /** The rows that have a value, by year. */
    Map<Integer, List<Integer>> byYear() {
        return IntStream.range(0, values.length).filter(this::isThere).boxed()
            .collect(Collectors.groupingBy(row -> year(row) == null ? 0 : year(row), TreeMap::new, Collectors.toList()));
    }

    double[] of(List<Integer> some) {
        return some.stream().mapToDouble(row -> values[row]).toArray();
    }

    /** The values that are there. */
    double[] present() {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    StudyPlace place(int row) {
        return StudyPlace.cell(id(), region(row), year(row));
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }

    static String rounded(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** A fix that makes a cell missing. */
    QuickFix markMissing(int row) {
        return new CellFix(Wording.of(Figures.class, "fix.missing", id(), region(row), yearText(row)),
            List.of(CellChange.observed(region(row), year(row), id(), Double.NaN)));
    }

    /** A fix that computes cells anew. */
    QuickFix change(String key, String arg, List<Integer> some, DoubleUnaryOperator change) {
        return new CellFix(Wording.of(Figures.class, key, arg, some.size()),
            some.stream().map(row -> CellChange.observed(region(row), year(row), id(), change.applyAsDouble(values[row]))).toList());
    }
}
