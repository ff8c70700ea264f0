package org.ecofrontier.io.table;

import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;

/** Keeps a table within what memory can hold, so that a hostile or absurd file is refused instead of exhausting it. */
final class CellBudget {

    /** Cells in one file. */
    static final int MAX_CELLS = 20_000_000;
    /** Characters in the texts of one file. */
    static final long MAX_CHARACTERS = 200_000_000;
    /** Rows of one sheet (the limit of Excel). */
    static final int MAX_ROWS = 1 << 20;
    /** Columns of one sheet (the limit of Excel). */
    static final int MAX_COLUMNS = 1 << 14;

    private final String file;
    private final String sheet;
    private long cells;
    private long characters;

    CellBudget(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    void take(int count) throws DataFileException {
        cells += count;
        if (cells > MAX_CELLS) {
            throw tooLarge("it holds more than " + MAX_CELLS + " cells");
        }
    }

    void takeText(long length) throws DataFileException {
        characters += length;
        if (characters > MAX_CHARACTERS) {
            throw tooLarge("it holds more than " + MAX_CHARACTERS + " characters of text");
        }
    }

    DataFileException tooLarge(String problem) {
        return new DataFileException(Kind.TOO_LARGE, new Place(file, sheet, 0, 0), problem,
            "split it, or leave out what the study does not need");
    }
}
