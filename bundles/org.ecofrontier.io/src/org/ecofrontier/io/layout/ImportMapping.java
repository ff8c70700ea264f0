package org.ecofrontier.io.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ecofrontier.io.PlainNumber;
import org.ecofrontier.io.cells.MissingMarks;

/**
 * What is stated about a file to import; whatever is null, 0 or empty is detected. The mapping that {@link TableImport} gives back states
 * all it found, so that the same import can be made again on a newer file.
 *
 * @param layout shape of the table, or null
 * @param sheet name of the sheet, or null; {@code *} = all sheets with a table
 * @param headerRow row of the header's first line in the sheet, from 1, or 0
 * @param headerRows number of header lines, or 0
 * @param region name of the column with the regions, or null
 * @param year name of the column with the years, or null; {@code =2018} states one year for the whole file
 * @param indicator name of the indicator where a file holds one only (wide by year), or null
 * @param columns what is stated about single columns
 * @param missingMarks words that stand for a missing value
 * @param encoding name of the encoding of a text file, or null
 * @param delimiter what separates the cells of a text file, or null
 * @param decimal the decimal mark of numbers in text, or null
 * @since 0.1
 */
public record ImportMapping(Layout layout, String sheet, int headerRow, int headerRows, String region, String year, String indicator,
    List<ColumnRule> columns, List<String> missingMarks, String encoding, Character delimiter, Character decimal) {

    /** Detects everything. */
    public static final ImportMapping DETECT = new ImportMapping(null, null, 0, 0, null, null, null, List.of(), MissingMarks.DEFAULT, null,
        null, null);

    /** Copies the lists and checks numbers and decimal mark. */
    public ImportMapping {
        columns = List.copyOf(columns);
        missingMarks = List.copyOf(missingMarks);
        if (headerRow < 0 || headerRows < 0) {
            throw new IllegalArgumentException("header rows count from 1");
        }
        if (decimal != null && decimal != '.' && decimal != ',') {
            throw new IllegalArgumentException("the decimal mark is . or ,");
        }
    }

    /**
     * The same with another layout.
     *
     * @param value the layout
     * @return the mapping
     */
    public ImportMapping withLayout(Layout value) {
        return new ImportMapping(value, sheet, headerRow, headerRows, region, year, indicator, columns, missingMarks, encoding, delimiter,
            decimal);
    }

    /**
     * The same with another sheet.
     *
     * @param value its name
     * @return the mapping
     */
    public ImportMapping withSheet(String value) {
        return new ImportMapping(layout, value, headerRow, headerRows, region, year, indicator, columns, missingMarks, encoding, delimiter,
            decimal);
    }

    /**
     * The same with other header lines.
     *
     * @param first row of the first header line from 1, or 0
     * @param count number of header lines, or 0
     * @return the mapping
     */
    public ImportMapping withHeader(int first, int count) {
        return new ImportMapping(layout, sheet, first, count, region, year, indicator, columns, missingMarks, encoding, delimiter, decimal);
    }

    /**
     * The same with another region column.
     *
     * @param value its name
     * @return the mapping
     */
    public ImportMapping withRegion(String value) {
        return new ImportMapping(layout, sheet, headerRow, headerRows, value, year, indicator, columns, missingMarks, encoding, delimiter,
            decimal);
    }

    /**
     * The same with another year column or year.
     *
     * @param value name of the column, or {@code =2018}
     * @return the mapping
     */
    public ImportMapping withYear(String value) {
        return new ImportMapping(layout, sheet, headerRow, headerRows, region, value, indicator, columns, missingMarks, encoding,
            delimiter, decimal);
    }

    /**
     * The same with another indicator.
     *
     * @param value its name
     * @return the mapping
     */
    public ImportMapping withIndicator(String value) {
        return new ImportMapping(layout, sheet, headerRow, headerRows, region, year, value, columns, missingMarks, encoding, delimiter,
            decimal);
    }

    /**
     * The same with other rules for columns.
     *
     * @param value the rules
     * @return the mapping
     */
    public ImportMapping withColumns(List<ColumnRule> value) {
        return new ImportMapping(layout, sheet, headerRow, headerRows, region, year, indicator, value, missingMarks, encoding, delimiter,
            decimal);
    }

    /**
     * The same with other missing marks.
     *
     * @param value the marks
     * @return the mapping
     */
    public ImportMapping withMissingMarks(List<String> value) {
        return new ImportMapping(layout, sheet, headerRow, headerRows, region, year, indicator, columns, value, encoding, delimiter,
            decimal);
    }

    /**
     * The same with the way of text files stated.
     *
     * @param encodingName name of the encoding, or null
     * @param delimiterMark what separates cells, or null
     * @param decimalMark the decimal mark, or null
     * @return the mapping
     */
    public ImportMapping withText(String encodingName, Character delimiterMark, Character decimalMark) {
        return new ImportMapping(layout, sheet, headerRow, headerRows, region, year, indicator, columns, missingMarks, encodingName,
            delimiterMark, decimalMark);
    }

    /**
     * The mapping as plain keys and values, sorted by key; what is to be detected has no key.
     *
     * @return a new map
     */
    public Map<String, String> toProperties() {
        Map<String, String> map = new TreeMap<>();
        put(map, "layout", layout == null ? null : layout.id());
        put(map, "sheet", sheet);
        put(map, "headerRow", headerRow == 0 ? null : Integer.toString(headerRow));
        put(map, "headerRows", headerRows == 0 ? null : Integer.toString(headerRows));
        put(map, "region", region);
        put(map, "year", year);
        put(map, "indicator", indicator);
        put(map, "missingMarks", String.join(",", missingMarks));
        put(map, "encoding", encoding);
        put(map, "delimiter", delimiter == null ? null : delimiter == '\t' ? "tab" : delimiter.toString());
        put(map, "decimal", decimal == null ? null : decimal.toString());
        for (int i = 0; i < columns.size(); i++) {
            ColumnRule rule = columns.get(i);
            String key = String.format(Locale.ROOT, "column.%04d.", i + 1);
            put(map, key + "name", rule.column());
            put(map, key + "kind", rule.kind() == null ? null : rule.kind().id());
            put(map, key + "id", rule.id());
            put(map, key + "unit", rule.unit());
            put(map, key + "factor", rule.factor() == 1 ? null : PlainNumber.format(rule.factor()));
        }
        return map;
    }

    private static void put(Map<String, String> map, String key, String value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    /**
     * The mapping of keys and values as {@link #toProperties()} writes them; unknown keys are left aside.
     *
     * @param map the keys and values
     * @return the mapping
     * @throws IllegalArgumentException if a value is not possible
     */
    public static ImportMapping ofProperties(Map<String, String> map) {
        List<ColumnRule> rules = new ArrayList<>();
        for (Map.Entry<String, String> entry : new TreeMap<>(map).entrySet()) {
            if (entry.getKey().matches("column\\.\\d+\\.name")) {
                String key = entry.getKey().substring(0, entry.getKey().length() - "name".length());
                String kind = map.get(key + "kind");
                double factor = PlainNumber.parse(map.getOrDefault(key + "factor", "1"), '.');
                rules.add(new ColumnRule(entry.getValue(), kind == null ? null : known(ColumnKind.of(kind), kind), map.get(key + "id"),
                    map.get(key + "unit"), factor));
            }
        }
        String layout = map.get("layout");
        String delimiter = map.get("delimiter");
        String decimal = map.get("decimal");
        String marks = map.get("missingMarks");
        return new ImportMapping(layout == null ? null : known(Layout.of(layout), layout), map.get("sheet"),
            Integer.parseInt(map.getOrDefault("headerRow", "0")), Integer.parseInt(map.getOrDefault("headerRows", "0")), map.get("region"),
            map.get("year"), map.get("indicator"), rules, marks == null ? MissingMarks.DEFAULT : MissingMarks.parse(marks),
            map.get("encoding"),
            delimiter == null ? null : delimiter.equals("tab") ? Character.valueOf('\t') : Character.valueOf(delimiter.charAt(0)),
            decimal == null ? null : Character.valueOf(decimal.charAt(0)));
    }

    private static <T> T known(T value, String text) {
        if (value == null) {
            throw new IllegalArgumentException("unknown word \"" + text + "\"");
        }
        return value;
    }
}
