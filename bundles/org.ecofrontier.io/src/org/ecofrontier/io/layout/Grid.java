package org.ecofrontier.io.layout;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.cells.CellRules;
import org.ecofrontier.io.cells.Reading;
import org.ecofrontier.io.table.Cell;
import org.ecofrontier.io.table.Sheet;

/** A sheet with merged areas filled, and the questions that finding its shape asks of rows and cells. */
final class Grid {

    private final Sheet sheet;
    private final CellRules rules;
    private final Set<String> missingMarks;

    Grid(Sheet sheet, CellRules rules, Set<String> missingMarks) throws DataFileException {
        this.sheet = sheet.unmerged();
        this.rules = rules;
        this.missingMarks = missingMarks;
    }

    /** The same grid with rows and columns exchanged below the titles. */
    Grid transposed(int titles) throws DataFileException {
        return new Grid(sheet.transposed(titles), rules, missingMarks);
    }

    Sheet sheet() {
        return sheet;
    }

    Cell cell(int row, int column) {
        return sheet.cell(row, column);
    }

    /** The text of a cell in one line. */
    String text(int row, int column) {
        return HeaderText.clean(sheet.cell(row, column).show());
    }

    boolean isBlank(int row, int column) {
        return sheet.cell(row, column).isBlank();
    }

    /** The first column with anything in it from a row on. */
    int firstColumn(int fromRow) {
        for (int c = 0; c < sheet.columns(); c++) {
            for (int r = fromRow; r < sheet.rows(); r++) {
                if (!isBlank(r, c)) {
                    return c;
                }
            }
        }
        return 0;
    }

    /** Whether a cell is a number (also one whose decimal mark is in doubt) that is no year. */
    boolean isPlainNumber(int row, int column) {
        return isNumber(row, column) && HeaderText.year(sheet.cell(row, column)) == 0;
    }

    boolean isNumber(int row, int column) {
        Reading reading = rules.read(sheet.cell(row, column));
        return reading instanceof Reading.Number || reading instanceof Reading.Ambiguous;
    }

    boolean isMissingMark(int row, int column) {
        return missingMarks.contains(text(row, column));
    }

    /** Whether a cell holds words: no number, no year, no missing mark. */
    boolean isWords(int row, int column) {
        return !isBlank(row, column) && !isNumber(row, column) && HeaderText.year(sheet.cell(row, column)) == 0
            && !isMissingMark(row, column);
    }

    /** The distinct texts of a row. */
    Set<String> contents(int row) {
        Set<String> texts = new LinkedHashSet<>();
        for (int c = 0; c < sheet.columns() && texts.size() < 4; c++) {
            if (!isBlank(row, c)) {
                texts.add(text(row, c));
            }
        }
        return texts;
    }

    /** Whether any cell of a row is a number that is no year. */
    boolean hasPlainNumber(int row) {
        for (int c = 0; c < sheet.columns(); c++) {
            if (isPlainNumber(row, c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any cell of the sheet from a row on is a number that is no year. */
    boolean hasNumbersFrom(int row) {
        for (int r = row; r < sheet.rows(); r++) {
            if (hasPlainNumber(r)) {
                return true;
            }
        }
        return false;
    }

    /** A title stands alone in its row, or beside nothing but its unit. */
    boolean isTitle(int row) {
        Set<String> contents = contents(row);
        long units = contents.stream().filter(text -> HeaderText.of(text).name().isEmpty()).count();
        return contents.size() == 1 && sheet.columns() > 1 && isWordsOnly(row) || contents.size() == 2 && units == 1 && isWordsOnly(row);
    }

    private boolean isWordsOnly(int row) {
        for (int c = 0; c < sheet.columns(); c++) {
            if (isPlainNumber(row, c)) {
                return false;
            }
        }
        return true;
    }
}
