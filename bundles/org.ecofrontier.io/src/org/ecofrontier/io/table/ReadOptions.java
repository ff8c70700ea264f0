package org.ecofrontier.io.table;

import java.util.List;

/**
 * What a caller states about a table file; null = to be detected.
 *
 * @param encoding name of the encoding of a text file, or null
 * @param delimiter what separates the cells of a text file, or null
 * @param decimal the decimal mark of numbers written as text
 * @param missingMarks words that stand for a missing number; an empty cell always does
 * @param sheet the sheet of a workbook, or null when it has one with content only
 * @since 0.1
 */
public record ReadOptions(String encoding, Character delimiter, char decimal, List<String> missingMarks, String sheet) {

    /** Detects encoding and delimiter; {@code .} is the decimal mark; NA, N/A and NaN stand for missing numbers. */
    public static final ReadOptions DEFAULT = new ReadOptions(null, null, '.', List.of("NA", "N/A", "NaN", "nan"), null);

    /** Copies the list. */
    public ReadOptions {
        missingMarks = List.copyOf(missingMarks);
    }

    /**
     * The same with a sheet named.
     *
     * @param name the sheet
     * @return the options
     */
    public ReadOptions withSheet(String name) {
        return new ReadOptions(encoding, delimiter, decimal, missingMarks, name);
    }

    /**
     * The same with an encoding named.
     *
     * @param name the encoding
     * @return the options
     */
    public ReadOptions withEncoding(String name) {
        return new ReadOptions(name, delimiter, decimal, missingMarks, sheet);
    }
}
