package org.ecofrontier.io;

import java.util.Locale;
import java.util.Objects;

/**
 * Where something stands in a file of data: file, sheet, line and column. Lines and columns count from 1; 0 means "not known" or "the whole
 * line (column)". A place in a workbook is written as {@code data.xlsx, sheet "GDP", cell C5}, one in a text file as
 * {@code data.csv, line 12, column 3}.
 *
 * @param file the file as the caller named it
 * @param sheet name of the sheet, or {@code null} when the file has none
 * @param line line (row) from 1, or 0
 * @param column column from 1, or 0
 * @since 0.1
 */
public record Place(String file, String sheet, int line, int column) {

    /** Checks that a file is named and that the numbers are not negative. */
    public Place {
        Objects.requireNonNull(file, "file");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column count from 1: " + line + ", " + column);
        }
    }

    /**
     * The whole file.
     *
     * @param file the file
     * @return its place
     */
    public static Place of(String file) {
        return new Place(file, null, 0, 0);
    }

    /**
     * The name of a cell in the way of a spreadsheet, for example {@code C5}.
     *
     * @param line line from 1
     * @param column column from 1
     * @return the name
     */
    public static String cellName(int line, int column) {
        return columnName(column) + line;
    }

    /**
     * The letters of a column in the way of a spreadsheet: 1 = A, 27 = AA.
     *
     * @param column column from 1
     * @return its letters
     */
    public static String columnName(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /**
     * The cell alone: {@code C5} in a workbook, {@code line 12, column 3} in a text file.
     *
     * @return the words for the cell; empty when neither line nor column is known
     */
    public String cell() {
        if (line > 0 && column > 0) {
            return sheet == null ? "line " + line + ", column " + column : cellName(line, column);
        }
        if (line > 0) {
            return (sheet == null ? "line " : "row ") + line;
        }
        if (column > 0) {
            return "column " + (sheet == null ? Integer.toString(column) : columnName(column));
        }
        return "";
    }

    /**
     * The place in a language.
     *
     * @param locale the language
     * @return the words
     */
    public String in(Locale locale) {
        if (!Phrases.isChinese(locale)) {
            return toString();
        }
        String cell = cell(locale);
        return file + (sheet == null ? "" : "，工作表“" + sheet + "”") + (cell.isEmpty() ? "" : "，" + cell);
    }

    /**
     * The cell alone, in a language.
     *
     * @param locale the language
     * @return the words, empty when neither line nor column is known
     */
    public String cell(Locale locale) {
        return Phrases.in(locale, cell());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (sheet != null) {
            text.append(", sheet \"").append(sheet).append('"');
        }
        String cell = cell();
        if (!cell.isEmpty()) {
            text.append(sheet != null && line > 0 && column > 0 ? ", cell " : ", ").append(cell);
        }
        return text.toString();
    }
}
