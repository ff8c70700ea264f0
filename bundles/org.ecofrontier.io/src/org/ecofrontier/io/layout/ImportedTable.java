package org.ecofrontier.io.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.table.Sheet;

/**
 * A table in normal form: one row for each region and year in order of appearance, one column for each indicator or classification, each
 * value with the cell it comes from.
 *
 * @since 0.1
 */
public final class ImportedTable {

    /** More than there are years; as part of a key this spreads better than its bits. */
    private static final long YEARS = 10_000;

    private final List<String> regions = new ArrayList<>();
    private final Map<String, Integer> regionIndex = new HashMap<>();
    private final Map<Long, Integer> rowIndex = new HashMap<>();
    private final List<ImportedColumn> columns = new ArrayList<>();
    private final List<Values> values = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private int[] rowRegion = new int[256];
    private int[] rowYear = new int[256];
    private int rows;

    /** The values of one column by row, with their cells as sheet, row and column in one number; 0 = no cell. */
    private static final class Values {
        private double[] numbers;
        private String[] texts;
        private long[] sources = new long[256];

        private void grow(int size) {
            if (size > sources.length) {
                int wanted = Math.max(size, sources.length + (sources.length >> 1));
                sources = Arrays.copyOf(sources, wanted);
            }
        }
    }

    ImportedTable() {
    }

    int sheet(Sheet sheet) {
        sheets.add(sheet);
        return sheets.size();
    }

    int column(ImportedColumn column) {
        columns.add(column);
        Values data = new Values();
        if (column.isText()) {
            data.texts = new String[256];
        } else {
            data.numbers = new double[256];
            Arrays.fill(data.numbers, Double.NaN);
        }
        values.add(data);
        return columns.size() - 1;
    }

    /** The row of a region and year, made when it is not there yet. */
    int row(String region, int year) {
        int r = regionIndex.computeIfAbsent(region, name -> {
            regions.add(name);
            return regions.size() - 1;
        });
        Integer known = rowIndex.putIfAbsent(r * YEARS + year, rows);
        if (known != null) {
            return known;
        }
        if (rows == rowRegion.length) {
            rowRegion = Arrays.copyOf(rowRegion, rows * 2);
            rowYear = Arrays.copyOf(rowYear, rows * 2);
        }
        rowRegion[rows] = r;
        rowYear[rows] = year;
        return rows++;
    }

    boolean isSet(int row, int column) {
        long[] sources = values.get(column).sources;
        return row < sources.length && sources[row] != 0;
    }

    void set(int row, int column, double number, String text, int sheet, int sheetRow, int sheetColumn) {
        Values data = values.get(column);
        data.grow(row + 1);
        if (data.texts != null) {
            data.texts = data.texts.length > row ? data.texts : Arrays.copyOf(data.texts, data.sources.length);
            data.texts[row] = text;
        } else {
            int before = data.numbers.length;
            if (before <= row) {
                data.numbers = Arrays.copyOf(data.numbers, data.sources.length);
                Arrays.fill(data.numbers, before, data.numbers.length, Double.NaN);
            }
            data.numbers[row] = number;
        }
        data.sources[row] = (long) sheet << 40 | (long) sheetRow << 16 | sheetColumn;
    }

    /**
     * The regions as the file names them.
     *
     * @return the distinct texts in order of appearance
     */
    public List<String> regions() {
        return List.copyOf(regions);
    }

    /**
     * The years.
     *
     * @return the distinct years, ascending
     */
    public List<Integer> years() {
        return Arrays.stream(rowYear, 0, rows).distinct().sorted().boxed().toList();
    }

    /**
     * The indicators and classifications.
     *
     * @return an immutable list
     */
    public List<ImportedColumn> columns() {
        return List.copyOf(columns);
    }

    /**
     * Number of region-years.
     *
     * @return the number
     */
    public int rows() {
        return rows;
    }

    /**
     * The region of a row.
     *
     * @param row from 0
     * @return the region as the file names it
     */
    public String region(int row) {
        return regions.get(rowRegion[row]);
    }

    /**
     * The year of a row.
     *
     * @param row from 0
     * @return the year
     */
    public int year(int row) {
        return rowYear[row];
    }

    /**
     * A value of an indicator.
     *
     * @param row from 0
     * @param column from 0, not a category
     * @return the number, NaN when missing
     */
    public double number(int row, int column) {
        double[] numbers = values.get(column).numbers;
        return row < numbers.length ? numbers[row] : Double.NaN;
    }

    /**
     * A value of a classification.
     *
     * @param row from 0
     * @param column from 0, a category
     * @return the text, empty when missing
     */
    public String text(int row, int column) {
        String[] texts = values.get(column).texts;
        return row < texts.length && texts[row] != null ? texts[row] : "";
    }

    /**
     * The cell that a value comes from.
     *
     * @param row from 0
     * @param column from 0
     * @return its place, null when the file has no cell for it
     */
    public Place source(int row, int column) {
        long[] sources = values.get(column).sources;
        if (row >= sources.length || sources[row] == 0) {
            return null;
        }
        long source = sources[row];
        return sheets.get((int) (source >>> 40) - 1).place((int) (source >>> 16 & 0xFFFFFF), (int) (source & 0xFFFF));
    }
}
