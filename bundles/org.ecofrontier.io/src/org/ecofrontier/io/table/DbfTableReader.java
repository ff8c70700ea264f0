package org.ecofrontier.io.table;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.dbf.DbfTable;

/** Reads a dBASE table as a raw table whose first row holds the names of the fields. */
final class DbfTableReader {

    private DbfTableReader() {
    }

    static RawTable read(Path file, ReadOptions options) throws DataFileException {
        DbfTable table = DbfTable.read(file, options.encoding());
        CellBudget budget = new CellBudget(file.toString(), null);
        int width = table.fields().size();
        Cell[][] cells = new Cell[table.rows() + 1][];
        List<String> notes = new ArrayList<>();
        cells[0] = new Cell[width];
        for (int f = 0; f < width; f++) {
            DbfTable.Field field = table.fields().get(f);
            cells[0][f] = new Cell.Text(field.name());
            if ("MGPW".indexOf(field.type()) >= 0) {
                notes.add("field \"" + field.name() + "\" holds memos, which are not read");
            }
        }
        int[] lines = new int[cells.length];
        for (int row = 0; row < table.rows(); row++) {
            budget.take(width);
            lines[row + 1] = row + 1;
            cells[row + 1] = new Cell[width];
            for (int f = 0; f < width; f++) {
                cells[row + 1][f] = cell(table, row, f);
            }
        }
        Sheet sheet = new Sheet(file.toString(), null, false, cells, lines, List.of(), List.of());
        return new RawTable(file.toString(), "dBASE table, " + table.charset().name(), List.of(sheet), notes);
    }

    private static Cell cell(DbfTable table, int row, int f) throws DataFileException {
        DbfTable.Field field = table.fields().get(f);
        if (field.isNumeric()) {
            double value = table.number(row, f);
            return Double.isNaN(value) ? Cell.EMPTY : new Cell.Num(value);
        }
        if (field.type() == 'D' || field.type() == 'T') {
            LocalDateTime date = table.date(row, f);
            return date == null ? Cell.EMPTY : new Cell.Date(date);
        }
        String text = table.text(row, f);
        if (field.type() == 'L') {
            return text.isEmpty() || text.equals("?") ? Cell.EMPTY : new Cell.Bool("YyTt".contains(text));
        }
        return text.isEmpty() ? Cell.EMPTY : new Cell.Text(text);
    }
}
