package org.ecofrontier.io.table;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.PlainNumber;

/**
 * A rectangular table with one header row, held by column: the caller says which columns it wants as numbers, which as text, and which not
 * at all, so that a million rows take little more than eight bytes a number. Text is kept once per distinct value. Cells are never
 * interpreted beyond plain numbers: {@code 1,234} in a column of numbers is refused with its place, not guessed at. Immutable but for
 * numbers parsed on demand; safe for several threads when these are not asked for.
 *
 * @since 0.1
 */
public final class ColumnTable {

    /** What a column is read as. */
    public enum Type {
        /** Plain numbers, empty = missing. */
        NUMBER,
        /** Text as it stands, blanks at its ends aside. */
        TEXT,
        /** Not kept. */
        SKIP
    }

    private final String file;
    private final String sheet;
    private final String source;
    private final ReadOptions options;
    private final List<String> names;
    private final ColumnData[] columns;
    private final int[] lines;

    ColumnTable(String file, String sheet, String source, ReadOptions options, List<String> names, ColumnData[] columns, int[] lines) {
        this.file = file;
        this.sheet = sheet;
        this.source = source;
        this.options = options;
        this.names = List.copyOf(names);
        this.columns = columns;
        this.lines = lines;
    }

    /**
     * Reads a table (.csv, .tsv, .txt; .xlsx, .xls, .dta, .dbf) with all columns as text.
     *
     * @param file the file
     * @return the table
     * @throws DataFileException if it cannot be read
     */
    public static ColumnTable read(Path file) throws DataFileException {
        return read(file, ReadOptions.DEFAULT, name -> Type.TEXT);
    }

    /**
     * Reads a table (.csv, .tsv, .txt; .xlsx, .xls, .dta, .dbf).
     *
     * @param file the file
     * @param options what the caller states about it
     * @param types what to read a column of this name as
     * @return the table
     * @throws DataFileException if it cannot be read, rows have more or fewer cells than the header, two columns have one name, or a cell
     *         of a column of numbers is neither a number nor missing
     */
    public static ColumnTable read(Path file, ReadOptions options, Function<String, Type> types) throws DataFileException {
        return ColumnReader.read(file, options, types);
    }

    /**
     * The columns' names from the header row, blanks at their ends aside.
     *
     * @return an immutable list, skipped columns included
     */
    public List<String> columns() {
        return names;
    }

    /**
     * Number of rows below the header.
     *
     * @return at least 0
     */
    public int rows() {
        return lines.length;
    }

    /**
     * Finds a column.
     *
     * @param name its name
     * @return its index from 0
     * @throws DataFileException if there is none; the message lists the columns there are
     */
    public int column(String name) throws DataFileException {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new DataFileException(Kind.NO_SUCH_COLUMN, new Place(file, sheet, 0, 0), "there is no column \"" + name + "\"",
                "choose one of: " + String.join(", ", names), name);
        }
        return index;
    }

    /**
     * Whether there is such a column.
     *
     * @param name its name
     * @return true if there is
     */
    public boolean has(String name) {
        return names.contains(name);
    }

    /**
     * A column as numbers.
     *
     * @param column its index, read as NUMBER or TEXT
     * @return the numbers by row, NaN = missing; do not change them
     * @throws DataFileException if a cell is neither a number nor missing
     */
    public double[] numbers(int column) throws DataFileException {
        return switch (columns[column]) {
            case ColumnData.Numbers numbers -> numbers.trimmed();
            case ColumnData.Texts texts -> parsed(column, texts);
            case null -> throw skipped(column);
        };
    }

    private double[] parsed(int column, ColumnData.Texts texts) throws DataFileException {
        if (texts.numbers() != null) {
            return texts.numbers();
        }
        List<String> levels = texts.levels();
        double[] values = new double[levels.size()];
        boolean[] wrong = new boolean[levels.size()];
        for (int i = 0; i < values.length; i++) {
            String text = levels.get(i).strip();
            boolean missing = text.isEmpty() || options.missingMarks().contains(text);
            values[i] = missing ? Double.NaN : PlainNumber.parse(text, options.decimal());
            wrong[i] = !missing && Double.isNaN(values[i]);
        }
        double[] numbers = new double[rows()];
        int[] codes = texts.codes();
        for (int row = 0; row < numbers.length; row++) {
            if (wrong[codes[row]]) {
                throw notANumber(place(row, column), names.get(column), levels.get(codes[row]), options.decimal());
            }
            numbers[row] = values[codes[row]];
        }
        texts.numbers(numbers);
        return numbers;
    }

    /**
     * A column as codes into its distinct texts.
     *
     * @param column its index, read as TEXT
     * @return the codes by row; do not change them
     */
    public int[] codes(int column) {
        return texts(column).codes();
    }

    /**
     * The distinct texts of a column in order of appearance.
     *
     * @param column its index, read as TEXT
     * @return an unmodifiable list
     */
    public List<String> levels(int column) {
        return texts(column).levels();
    }

    private ColumnData.Texts texts(int column) {
        return switch (columns[column]) {
            case ColumnData.Texts texts -> texts;
            case ColumnData.Numbers numbers -> throw new IllegalStateException("read as numbers: " + names.get(column));
            case null -> throw skipped(column);
        };
    }

    private IllegalStateException skipped(int column) {
        return new IllegalStateException("not read: " + names.get(column));
    }

    /**
     * A cell as text: empty when missing.
     *
     * @param row from 0
     * @param column its index, not skipped
     * @return the text
     */
    public String text(int row, int column) {
        return switch (columns[column]) {
            case ColumnData.Texts texts -> texts.text(row);
            case ColumnData.Numbers numbers -> PlainNumber.format(numbers.trimmed()[row]);
            case null -> throw skipped(column);
        };
    }

    /**
     * The line of the file (row of the sheet) that a row stands in.
     *
     * @param row from 0
     * @return from 1
     */
    public int line(int row) {
        return lines[row];
    }

    /**
     * Where a cell stands.
     *
     * @param row from 0
     * @param column its index
     * @return its place
     */
    public Place place(int row, int column) {
        return new Place(file, sheet, lines[row], column + 1);
    }

    /**
     * How the file was read (format, encoding, delimiter, sheet), for reports.
     *
     * @return one line of text
     */
    public String source() {
        return source;
    }

    static DataFileException notANumber(Place place, String column, String text, char decimal) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return new DataFileException(Kind.NOT_A_NUMBER, place, "column \"" + column + "\" holds \"" + shown + "\", which is not a number",
            "write a plain number with \"" + decimal + "\" as decimal mark, or leave the cell empty when it is missing", column, shown);
    }

    @Override
    public String toString() {
        return file + Arrays.asList(names.toArray()) + " x " + rows();
    }
}
