package org.ecofrontier.io.table;

import java.util.Arrays;
import java.util.List;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.Place;

/**
 * One sheet of a table file: cells by row and column from 0. Rows may have different lengths; what lies outside is empty. Immutable.
 *
 * @since 0.1
 */
public final class Sheet {

    /**
     * A merged area; its content stands in the upper left cell.
     *
     * @param top first row from 0
     * @param left first column from 0
     * @param bottom last row
     * @param right last column
     */
    public record Area(int top, int left, int bottom, int right) {
    }

    private final String file;
    private final String name;
    private final boolean hidden;
    private final Cell[][] cells;
    private final int[] lines;
    private final int columns;
    private final List<Area> merged;
    private final List<String> labels;
    /** From this row on rows and columns are exchanged, -1 = nowhere. */
    private final int exchanged;

    /**
     * A sheet.
     *
     * @param file the file as the caller named it
     * @param name name of the sheet, null in a format without sheets
     * @param hidden whether the workbook hides it
     * @param cells the cells by row; rows and cells may be null = empty; not copied
     * @param lines the line of the file each row stands in, or null when row i stands in line i + 1
     * @param merged the merged areas
     * @param labels a longer name of each column where the format has one, else empty
     */
    Sheet(String file, String name, boolean hidden, Cell[][] cells, int[] lines, List<Area> merged, List<String> labels) {
        this(file, name, hidden, cells, lines, merged, labels, -1);
    }

    private Sheet(String file, String name, boolean hidden, Cell[][] cells, int[] lines, List<Area> merged, List<String> labels,
        int exchanged) {
        this.file = file;
        this.name = name;
        this.hidden = hidden;
        this.cells = cells;
        this.lines = lines;
        this.merged = List.copyOf(merged);
        this.labels = List.copyOf(labels);
        this.exchanged = exchanged;
        int widest = 0;
        for (Cell[] row : cells) {
            widest = Math.max(widest, row == null ? 0 : row.length);
        }
        this.columns = widest;
    }

    /**
     * A sheet of text, mainly for tests and for tables that come from elsewhere (the clipboard).
     *
     * @param file what to call the file in messages
     * @param name name of the sheet or null
     * @param rows the texts by row
     * @return the sheet
     */
    public static Sheet ofText(String file, String name, List<List<String>> rows) {
        Cell[][] cells = new Cell[rows.size()][];
        for (int r = 0; r < cells.length; r++) {
            List<String> row = rows.get(r);
            cells[r] = new Cell[row.size()];
            for (int c = 0; c < row.size(); c++) {
                cells[r][c] = row.get(c).isEmpty() ? Cell.EMPTY : new Cell.Text(row.get(c));
            }
        }
        return new Sheet(file, name, false, cells, null, List.of(), List.of());
    }

    /**
     * The file as the caller named it.
     *
     * @return the file
     */
    public String file() {
        return file;
    }

    /**
     * The sheet's name.
     *
     * @return the name, null in a format without sheets
     */
    public String name() {
        return name;
    }

    /**
     * Whether the workbook hides the sheet.
     *
     * @return true if hidden
     */
    public boolean isHidden() {
        return hidden;
    }

    /**
     * Number of rows up to the last one with a cell.
     *
     * @return the number
     */
    public int rows() {
        return cells.length;
    }

    /**
     * Number of columns up to the last one with a cell.
     *
     * @return the number
     */
    public int columns() {
        return columns;
    }

    /**
     * A cell.
     *
     * @param row from 0
     * @param column from 0
     * @return the cell, {@link Cell#EMPTY} where there is none
     */
    public Cell cell(int row, int column) {
        if (row >= cells.length || cells[row] == null || column >= cells[row].length || cells[row][column] == null) {
            return Cell.EMPTY;
        }
        return cells[row][column];
    }

    /**
     * The merged areas.
     *
     * @return an immutable list
     */
    public List<Area> merged() {
        return merged;
    }

    /**
     * The longer name of a column where the format has one (Stata's variable labels).
     *
     * @param column from 0
     * @return the label, empty when there is none
     */
    public String label(int column) {
        return column < labels.size() ? labels.get(column) : "";
    }

    /**
     * Whether a row has nothing to see.
     *
     * @param row from 0
     * @return true if all its cells are blank
     */
    public boolean isBlank(int row) {
        if (row >= cells.length || cells[row] == null) {
            return true;
        }
        for (Cell cell : cells[row]) {
            if (cell != null && !cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether there is nothing to see at all.
     *
     * @return true if all rows are blank
     */
    public boolean isBlank() {
        for (int row = 0; row < cells.length; row++) {
            if (!isBlank(row)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where a cell stands in the file, for messages.
     *
     * @param row from 0
     * @param column from 0, or -1 for the whole row
     * @return the place
     */
    public Place place(int row, int column) {
        boolean turned = exchanged >= 0 && row >= exchanged;
        int down = !turned ? row : column < 0 ? -1 : exchanged + column;
        int across = turned ? row - exchanged : column;
        int line = down < 0 ? 0 : lines == null ? down + 1 : down < lines.length ? lines[down] : 0;
        return new Place(file, name, line, across + 1);
    }

    /** {@return whether rows and columns are exchanged} */
    public boolean isTransposed() {
        return exchanged >= 0;
    }

    /**
     * The same sheet with rows and columns exchanged below its first rows; places stay those of the file.
     *
     * @param from the first row that is exchanged; those above stay as they are
     * @return a sheet without merged areas, whose content stands in all the cells they cover
     * @throws DataFileException if more cells come of it than a table may have
     */
    public Sheet transposed(int from) throws DataFileException {
        Sheet plain = unmerged();
        CellBudget budget = new CellBudget(file, name);
        Cell[][] turned = new Cell[from + columns][];
        System.arraycopy(plain.cells, 0, turned, 0, from);
        for (int c = 0; c < columns; c++) {
            int last = plain.cells.length - 1;
            while (last >= from && plain.cell(last, c) == Cell.EMPTY) {
                last--;
            }
            budget.take(last - from + 1);
            turned[from + c] = new Cell[last - from + 1];
            for (int r = from; r <= last; r++) {
                turned[from + c][r - from] = plain.cell(r, c);
            }
        }
        return new Sheet(file, name, hidden, turned, lines, List.of(), List.of(), from);
    }

    /**
     * The same sheet with the content of each merged area in all its cells.
     *
     * @return a sheet without merged areas
     * @throws DataFileException if the areas cover more cells than a table may have
     */
    public Sheet unmerged() throws DataFileException {
        if (merged.isEmpty()) {
            return this;
        }
        Cell[][] copy = new Cell[cells.length][];
        for (int r = 0; r < copy.length; r++) {
            copy[r] = cells[r] == null ? null : cells[r].clone();
        }
        CellBudget budget = new CellBudget(file, name);
        for (Area area : merged) {
            Cell content = cell(area.top, area.left);
            int right = Math.min(area.right, columns - 1);
            for (int r = area.top; r <= Math.min(area.bottom, cells.length - 1) && content != Cell.EMPTY && area.left <= right; r++) {
                Cell[] row = copy[r] == null ? new Cell[0] : copy[r];
                budget.take(right + 1);
                copy[r] = row.length > right ? row : Arrays.copyOf(row, right + 1);
                Arrays.fill(copy[r], area.left, right + 1, content);
            }
        }
        return new Sheet(file, name, hidden, copy, lines, List.of(), labels, exchanged);
    }
}
