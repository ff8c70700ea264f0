package org.ecofrontier.statistics.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A table of reference values beside this class: CSV with a header, NA for what is not defined. The inputs were generated, the
 * expected numbers computed by R and numpy; each table says what it holds in its header.
 */
public final class ReferenceTable {

    private final List<String> header;
    private final List<List<String>> rows;

    private ReferenceTable(List<String> header, List<List<String>> rows) {
        this.header = header;
        this.rows = rows;
    }

    /** Reads for instance {@code density-1/values.csv}. */
    public static ReferenceTable of(String path) {
        try (InputStream in = ReferenceTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("No reference table " + path);
            }
            List<List<String>> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\r?\n")) {
                lines.add(Arrays.stream(line.split(",", -1)).map(cell -> cell.replace("\"", "")).toList());
            }
            return new ReferenceTable(lines.get(0), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows whose cell in a column meets a condition. */
    public ReferenceTable where(String column, Predicate<String> condition) {
        int c = index(column);
        return new ReferenceTable(header, rows.stream().filter(row -> condition.test(row.get(c))).toList());
    }

    /** The rows with one text in a column. */
    public ReferenceTable where(String column, String text) {
        return where(column, text::equals);
    }

    /** The names of the columns. */
    public List<String> header() {
        return header;
    }

    /** Number of rows. */
    public int size() {
        return rows.size();
    }

    /** A column as text. */
    public List<String> texts(String column) {
        int c = index(column);
        return rows.stream().map(row -> row.get(c)).toList();
    }

    /** The different texts of a column, in order of appearance. */
    public List<String> distinct(String column) {
        return texts(column).stream().distinct().toList();
    }

    /** A column as numbers, NA as NaN. */
    public double[] numbers(String column) {
        return texts(column).stream().mapToDouble(ReferenceTable::number).toArray();
    }

    /** A column as group numbers from 0, in the alphabetical order of its texts. */
    public int[] codes(String column) {
        List<String> levels = texts(column).stream().distinct().sorted().toList();
        return texts(column).stream().mapToInt(levels::indexOf).toArray();
    }

    /** One cell as text. */
    public String text(int row, String column) {
        return rows.get(row).get(index(column));
    }

    /** One cell as a number. */
    public double number(int row, String column) {
        return number(text(row, column));
    }

    private static double number(String text) {
        return text.equals("NA") ? Double.NaN : Double.parseDouble(text);
    }

    private int index(String column) {
        int c = header.indexOf(column);
        if (c < 0) {
            throw new IllegalArgumentException("No column " + column + " in " + header);
        }
        return c;
    }
}
