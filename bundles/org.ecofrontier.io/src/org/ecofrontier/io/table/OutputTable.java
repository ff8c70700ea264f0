package org.ecofrontier.io.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.csv.CsvWriter;

/**
 * A table on its way out: columns of numbers or text of one length. It is written as .csv, .xlsx or .dta with the same values bit for bit.
 *
 * @since 0.1
 */
public final class OutputTable {

    /** What a table can be written as. */
    public enum Format {
        /** Comma-separated text. */
        CSV,
        /** Office Open XML workbook with typed cells. */
        XLSX,
        /** Stata data, format 118. */
        DTA;

        /**
         * Finds a format by its name.
         *
         * @param name csv, xlsx or dta, letter case aside
         * @return the format, null if there is none of this name
         */
        public static Format of(String name) {
            for (Format format : values()) {
                if (format.name().equalsIgnoreCase(name)) {
                    return format;
                }
            }
            return null;
        }
    }

    /** One column. */
    static final class Column {
        private final String name;
        private final double[] numbers;
        private final String[] texts;

        private Column(String name, double[] numbers, String[] texts) {
            this.name = Objects.requireNonNull(name, "name");
            this.numbers = numbers;
            this.texts = texts;
        }

        String name() {
            return name;
        }

        boolean isText() {
            return texts != null;
        }

        double number(int row) {
            return numbers[row];
        }

        String text(int row) {
            return texts[row] == null ? "" : texts[row];
        }
    }

    private final String name;
    private final int rows;
    private final List<Column> columns = new ArrayList<>();

    /**
     * A table without columns.
     *
     * @param name name of the table (of the sheet in a workbook)
     * @param rows number of rows
     */
    public OutputTable(String name, int rows) {
        this.name = Objects.requireNonNull(name, "name");
        this.rows = rows;
    }

    /**
     * Adds a column of numbers.
     *
     * @param column its name
     * @param values the numbers, NaN = empty; not copied
     * @return this
     */
    public OutputTable numbers(String column, double[] values) {
        check(values.length);
        columns.add(new Column(column, values, null));
        return this;
    }

    /**
     * Adds a column of text.
     *
     * @param column its name
     * @param values the texts, null = empty; not copied
     * @return this
     */
    public OutputTable texts(String column, String[] values) {
        check(values.length);
        columns.add(new Column(column, null, values));
        return this;
    }

    private void check(int length) {
        if (length != rows) {
            throw new IllegalArgumentException("a column of " + length + " values in a table of " + rows + " rows");
        }
    }

    String name() {
        return name;
    }

    int rows() {
        return rows;
    }

    List<Column> columns() {
        return columns;
    }

    /**
     * Writes the table; the file appears whole or not at all.
     *
     * @param file the file; its folder must exist
     * @param format the format
     * @throws DataFileException if the file cannot be written or the format cannot hold the table
     */
    public void write(Path file, Format format) throws DataFileException {
        if (columns.isEmpty()) {
            throw new DataFileException(Kind.EMPTY, Place.of(file.toString()), "the table has no columns", "choose another table");
        }
        switch (format) {
            case CSV -> csv(file);
            case XLSX -> XlsxWriter.write(file, List.of(this));
            case DTA -> DtaWriter.write(file, this);
        }
    }

    /**
     * Writes several tables as the sheets of one workbook.
     *
     * @param file the file; its folder must exist
     * @param tables the tables
     * @throws DataFileException if the file cannot be written or a workbook cannot hold the tables
     */
    public static void writeWorkbook(Path file, List<OutputTable> tables) throws DataFileException {
        XlsxWriter.write(file, tables);
    }

    /**
     * The format that a file's ending stands for.
     *
     * @param file the file
     * @return the format, null if there is none
     */
    public static Format formatOf(Path file) {
        return Format.of(TableFormat.ending(file));
    }

    private void csv(Path file) throws DataFileException {
        try (CsvWriter out = CsvWriter.create(file)) {
            for (Column column : columns) {
                out.text(column.name());
            }
            out.endRow();
            for (int row = 0; row < rows; row++) {
                for (Column column : columns) {
                    if (column.isText()) {
                        out.text(column.text(row));
                    } else {
                        out.number(column.number(row));
                    }
                }
                out.endRow();
            }
            out.commit();
        } catch (DataFileException e) {
            throw e;
        } catch (IOException e) {
            throw new DataFileException(e, Kind.NOT_WRITABLE, Place.of(file.toString()), "the file cannot be written",
                "choose another file");
        }
    }
}
