package org.ecofrontier.io.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;

/**
 * A table file as read, before any interpretation.
 *
 * @param file the file as the caller named it
 * @param format the format in words, for example {@code Excel workbook} or {@code text, GB18030, cells separated by comma}
 * @param sheets its sheets; a format without sheets has one whose name is null
 * @param notes what the reader has to say (columns left out, value labels used ...), for the import report
 * @since 0.1
 */
public record RawTable(String file, String format, List<Sheet> sheets, List<String> notes) {

    /** Copies the lists. */
    public RawTable {
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }

    /**
     * Reads a table file of any supported format: .csv, .tsv, .txt, .xlsx, .xlsm, .xls, .dta (117 to 119), .dbf. The content decides
     * where it contradicts the ending.
     *
     * @param file the file
     * @param options what the caller states; the sheet named there is not looked at here
     * @return the table
     * @throws DataFileException if it cannot be read
     */
    public static RawTable read(Path file, ReadOptions options) throws DataFileException {
        return TableFormat.of(file).read(file, options);
    }

    /**
     * The sheets that are not hidden and have something to see.
     *
     * @return the sheets in the order of the file
     */
    public List<Sheet> filledSheets() {
        List<Sheet> filled = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (!sheet.isHidden() && !sheet.isBlank()) {
                filled.add(sheet);
            }
        }
        return filled;
    }

    /**
     * One sheet.
     *
     * @param name its name (letter case counts only when two sheets differ in nothing else), or null for the only one with content
     * @return the sheet
     * @throws DataFileException if there is no such sheet, or none is named and several have content
     */
    public Sheet sheet(String name) throws DataFileException {
        if (name == null) {
            return onlySheet();
        }
        Sheet similar = null;
        for (Sheet sheet : sheets) {
            if (name.equals(sheet.name())) {
                return sheet;
            }
            similar = name.equalsIgnoreCase(sheet.name()) ? sheet : similar;
        }
        if (similar == null) {
            throw new DataFileException(Kind.NO_SUCH_SHEET, Place.of(file), "there is no sheet \"" + name + "\"",
                "choose one of: " + names(sheets), name);
        }
        return similar;
    }

    private Sheet onlySheet() throws DataFileException {
        List<Sheet> filled = filledSheets();
        if (filled.isEmpty()) {
            throw new DataFileException(Kind.EMPTY, Place.of(file), "the file holds no table", "check that it was saved whole");
        }
        if (filled.size() > 1) {
            throw new DataFileException(Kind.AMBIGUOUS, Place.of(file), filled.size() + " sheets hold something",
                "name one of: " + names(filled));
        }
        return filled.get(0);
    }

    private static String names(List<Sheet> sheets) {
        List<String> names = new ArrayList<>();
        for (Sheet sheet : sheets) {
            names.add(String.valueOf(sheet.name()));
        }
        return String.join(", ", names);
    }
}
