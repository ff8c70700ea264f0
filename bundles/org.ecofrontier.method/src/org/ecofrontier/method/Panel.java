package org.ecofrontier.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The observations of an analysis: one row per region and year, in the order of the data. Immutable. A panel may be
 * unbalanced; a cross-section without years has one row per region.
 *
 * @since 0.1
 */
public final class Panel {

    /** What {@link #year} answers where there are no years. */
    public static final int NO_YEAR = Integer.MIN_VALUE;

    private final List<String> regions;
    private final Map<String, Text> names;
    private final int[] regionOfRow;
    private final int[] yearOfRow;
    private final int[] years;

    private Panel(List<String> regions, Map<String, Text> names, int[] regionOfRow, int[] yearOfRow) {
        this.regions = regions;
        this.names = names;
        this.regionOfRow = regionOfRow;
        this.yearOfRow = yearOfRow;
        this.years = yearOfRow == null ? new int[0] : Arrays.stream(yearOfRow).distinct().sorted().toArray();
    }

    /**
     * A panel from the regions and years of its rows.
     *
     * @param regionOfRow the region's id of each row
     * @param yearOfRow the year of each row, or {@code null} for a cross-section
     * @throws IllegalArgumentException if the lengths differ or a region-year stands twice
     */
    public static Panel of(List<String> regionOfRow, int[] yearOfRow) {
        return of(regionOfRow, yearOfRow, Map.of());
    }

    /**
     * A panel from the regions and years of its rows, with names of the regions for people.
     *
     * @param regionOfRow the region's id of each row
     * @param yearOfRow the year of each row, or {@code null} for a cross-section
     * @param names names by region id; a region without one is shown by its id
     * @throws IllegalArgumentException if the lengths differ or a region-year stands twice
     */
    public static Panel of(List<String> regionOfRow, int[] yearOfRow, Map<String, Text> names) {
        if (yearOfRow != null && yearOfRow.length != regionOfRow.size()) {
            throw new IllegalArgumentException(regionOfRow.size() + " regions but " + yearOfRow.length + " years");
        }
        Map<String, Integer> index = new HashMap<>();
        List<String> regions = new ArrayList<>();
        int[] rows = new int[regionOfRow.size()];
        for (int row = 0; row < rows.length; row++) {
            String region = Objects.requireNonNull(regionOfRow.get(row));
            Integer known = index.putIfAbsent(region, regions.size());
            if (known == null) {
                regions.add(region);
            }
            rows[row] = known == null ? regions.size() - 1 : known;
        }
        int[] years = yearOfRow == null ? null : yearOfRow.clone();
        refuseRepeatedRows(regions, rows, years);
        return new Panel(Collections.unmodifiableList(regions), Map.copyOf(names), rows, years);
    }

    private static void refuseRepeatedRows(List<String> regions, int[] rows, int[] years) {
        long[] keys = new long[rows.length];
        for (int row = 0; row < rows.length; row++) {
            keys[row] = ((long) rows[row] << 32) | (years == null ? 0 : years[row] & 0xFFFFFFFFL);
        }
        Arrays.sort(keys);
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] == keys[i - 1]) {
                String region = regions.get((int) (keys[i] >>> 32));
                throw new IllegalArgumentException("region " + region + (years == null ? "" : " and year " + (int) keys[i]) + " stand twice");
            }
        }
    }

    /** The number of rows. */
    public int size() {
        return regionOfRow.length;
    }

    /** The ids of the regions in the order in which they first appear. */
    public List<String> regions() {
        return regions;
    }

    /** The distinct years in ascending order; empty for a cross-section. */
    public int[] years() {
        return years.clone();
    }

    /** Whether the rows have years. */
    public boolean hasYears() {
        return yearOfRow != null;
    }

    /** The id of a row's region. */
    public String region(int row) {
        return regions.get(regionOfRow[row]);
    }

    /** The position of a row's region in {@link #regions}. */
    public int regionIndex(int row) {
        return regionOfRow[row];
    }

    /** A row's year, or {@link #NO_YEAR}. */
    public int year(int row) {
        return yearOfRow == null ? NO_YEAR : yearOfRow[row];
    }

    /** The name of a region for people; its id where it has no name. */
    public Text name(String region) {
        Text name = names.get(region);
        return name == null ? Text.of(region) : name;
    }

    /** The rows of one year in the order of the panel; all rows for {@link #NO_YEAR}. */
    public int[] rowsOf(int year) {
        int[] rows = new int[size()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (year == NO_YEAR || yearOfRow != null && yearOfRow[row] == year) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** The years to repeat a calculation for: the distinct years, or {@link #NO_YEAR} once for a cross-section. */
    public int[] periods() {
        return hasYears() ? years() : new int[] {NO_YEAR};
    }

    /** The panel of some of the rows, in the given order. */
    public Panel select(int[] rows) {
        List<String> region = new ArrayList<>(rows.length);
        int[] year = hasYears() ? new int[rows.length] : null;
        for (int i = 0; i < rows.length; i++) {
            region.add(region(rows[i]));
            if (year != null) {
                year[i] = yearOfRow[rows[i]];
            }
        }
        return of(region, year, names);
    }
}
