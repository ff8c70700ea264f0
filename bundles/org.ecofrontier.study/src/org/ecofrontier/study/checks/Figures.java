package org.ecofrontier.study.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

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
 * @param groups the rows by region and by year
 */
record Figures(Indicator indicator, List<Observation> rows, double[] values, Groups groups) {

    /**
     * The rows of a study in groups.
     *
     * @param regions the rows of each region, by year
     * @param years the rows of each year
     */
    record Groups(List<List<Integer>> regions, List<List<Integer>> years) {

        static Groups of(List<Observation> rows) {
            Map<String, List<Integer>> regions = new TreeMap<>();
            Map<Integer, List<Integer>> years = new TreeMap<>();
            for (int row = 0; row < rows.size(); row++) {
                regions.computeIfAbsent(String.valueOf(rows.get(row).getRegion()), id -> new ArrayList<>()).add(row);
                years.computeIfAbsent(time(rows.get(row)), year -> new ArrayList<>()).add(row);
            }
            regions.values().forEach(each -> each.sort(Comparator.comparing(row -> time(rows.get(row)))));
            return new Groups(List.copyOf(regions.values()), List.copyOf(years.values()));
        }

        private static Integer time(Observation observation) {
            return Objects.requireNonNullElse(observation.getYear(), 0);
        }
    }

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
    List<List<Integer>> byRegion() {
        return present(groups.regions());
    }

    /** The rows that have a value, by year. */
    List<List<Integer>> byYear() {
        return present(groups.years());
    }

    private List<List<Integer>> present(List<List<Integer>> all) {
        return all.stream().map(rows -> rows.stream().allMatch(this::isThere) ? rows : rows.stream().filter(this::isThere).toList())
            .filter(rows -> !rows.isEmpty()).toList();
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
