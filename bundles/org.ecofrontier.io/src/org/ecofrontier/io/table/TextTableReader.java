package org.ecofrontier.io.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.FormulaGuard;
import org.ecofrontier.io.csv.CsvDialect;
import org.ecofrontier.io.csv.CsvParser;

/** Reads delimited text as a raw table: every cell is text, empty lines stay as empty rows. */
final class TextTableReader {

    private TextTableReader() {
    }

    static RawTable read(Path file, ReadOptions options) throws DataFileException {
        CsvDialect dialect = CsvDialect.of(file, options.encoding(), options.delimiter());
        CellBudget budget = new CellBudget(file.toString(), null);
        List<Cell[]> rows = new ArrayList<>();
        int[] lines = new int[256];
        Map<String, Cell> known = new HashMap<>();
        try (CsvParser parser = dialect.open(file)) {
            parser.keepEmptyLines();
            while (parser.next()) {
                budget.take(parser.size());
                if (rows.size() == lines.length) {
                    lines = Arrays.copyOf(lines, lines.length * 2);
                }
                lines[rows.size()] = parser.line();
                Cell[] row = new Cell[parser.size()];
                for (int i = 0; i < row.length; i++) {
                    String text = FormulaGuard.unprotect(parser.text(i));
                    budget.takeText(text.length());
                    row[i] = text.isEmpty() ? Cell.EMPTY : known.size() < 100_000 ? known.computeIfAbsent(text, Cell.Text::new)
                        : known.getOrDefault(text, new Cell.Text(text));
                }
                rows.add(row);
            }
        }
        Sheet sheet = new Sheet(file.toString(), null, false, rows.toArray(Cell[][]::new), Arrays.copyOf(lines, rows.size()), List.of(),
            List.of());
        if (sheet.isBlank()) {
            throw CsvDialect.empty(file);
        }
        return new RawTable(file.toString(), "text, " + dialect.describe(), List.of(sheet), List.of());
    }
}
