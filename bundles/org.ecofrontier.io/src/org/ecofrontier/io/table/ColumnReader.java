package org.ecofrontier.io.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.FormulaGuard;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.PlainNumber;
import org.ecofrontier.io.csv.CsvDialect;
import org.ecofrontier.io.csv.CsvParser;
import org.ecofrontier.io.table.ColumnTable.Type;

/** Fills a {@link ColumnTable}. */
final class ColumnReader {

    private final ReadOptions options;
    private final String[] marks;

    private ColumnReader(ReadOptions options) {
        this.options = options;
        this.marks = options.missingMarks().toArray(String[]::new);
    }

    static ColumnTable read(Path file, ReadOptions options, Function<String, Type> types) throws DataFileException {
        ColumnReader reader = new ColumnReader(options);
        TableFormat format = TableFormat.of(file);
        if (format != TableFormat.TEXT) {
            RawTable raw = format.read(file, options);
            return reader.cells(raw, raw.sheet(options.sheet()), types);
        }
        CsvDialect dialect = CsvDialect.of(file, options.encoding(), options.delimiter());
        try (CsvParser parser = dialect.open(file)) {
            return reader.text(file, dialect, parser, types);
        }
    }

    private ColumnTable text(Path file, CsvDialect dialect, CsvParser parser, Function<String, Type> types) throws DataFileException {
        if (!parser.next()) {
            throw CsvDialect.empty(file);
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parser.size(); i++) {
            names.add(FormulaGuard.unprotect(parser.text(i).strip()));
        }
        checkNames(names, new Place(file.toString(), null, parser.line(), 0));
        ColumnData[] columns = columns(names, types);
        int[] lines = new int[1024];
        int rows = 0;
        while (parser.next()) {
            if (parser.size() != columns.length) {
                throw ragged(file, parser, columns.length);
            }
            if (rows == lines.length) {
                lines = Arrays.copyOf(lines, rows + (rows >> 1));
            }
            lines[rows++] = parser.line();
            for (int i = 0; i < columns.length; i++) {
                if (columns[i] instanceof ColumnData.Numbers numbers) {
                    numbers.add(number(file, parser, i, names));
                } else if (columns[i] instanceof ColumnData.Texts texts) {
                    texts.add(parser, i);
                }
            }
        }
        return new ColumnTable(file.toString(), null, dialect.describe(), options, names, columns, Arrays.copyOf(lines, rows));
    }

    private double number(Path file, CsvParser parser, int field, List<String> names) throws DataFileException {
        double value = parser.number(field, options.decimal());
        if (!Double.isNaN(value) || parser.isBlank(field)) {
            return value;
        }
        for (String mark : marks) {
            if (parser.is(field, mark)) {
                return value;
            }
        }
        throw ColumnTable.notANumber(new Place(file.toString(), null, parser.line(), field + 1), names.get(field), parser.text(field),
            options.decimal());
    }

    /** Takes the first row with something in it as header and every row with something in it below as data. */
    private ColumnTable cells(RawTable raw, Sheet sheet, Function<String, Type> types) throws DataFileException {
        int header = 0;
        while (header < sheet.rows() && sheet.isBlank(header)) {
            header++;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < sheet.columns(); i++) {
            names.add(sheet.cell(header, i).show().strip());
        }
        checkNames(names, sheet.place(header, -1));
        ColumnData[] columns = columns(names, types);
        int[] lines = new int[Math.max(0, sheet.rows() - header)];
        int rows = 0;
        for (int row = header + 1; row < sheet.rows(); row++) {
            if (sheet.isBlank(row)) {
                continue;
            }
            lines[rows++] = sheet.place(row, 0).line();
            for (int i = 0; i < columns.length; i++) {
                if (columns[i] instanceof ColumnData.Numbers numbers) {
                    numbers.add(number(sheet, row, i, names.get(i)));
                } else if (columns[i] instanceof ColumnData.Texts texts) {
                    texts.add(sheet.cell(row, i).show().strip());
                }
            }
        }
        String source = raw.format() + (sheet.name() == null ? "" : ", sheet \"" + sheet.name() + "\"");
        return new ColumnTable(raw.file(), sheet.name(), source, options, names, columns, Arrays.copyOf(lines, rows));
    }

    private double number(Sheet sheet, int row, int column, String name) throws DataFileException {
        Cell cell = sheet.cell(row, column).content();
        if (cell instanceof Cell.Num num) {
            return num.value();
        }
        String text = cell.show().strip();
        boolean uncalculated = sheet.cell(row, column) instanceof Cell.Formula && cell == Cell.EMPTY;
        if (!uncalculated && (text.isEmpty() || options.missingMarks().contains(text))) {
            return Double.NaN;
        }
        double value = cell instanceof Cell.Text plain && plain.raised().isEmpty() ? PlainNumber.parse(text, options.decimal())
            : Double.NaN;
        if (Double.isNaN(value)) {
            String shown = uncalculated ? "a formula without a calculated value" : text;
            throw ColumnTable.notANumber(sheet.place(row, column), name, shown, options.decimal());
        }
        return value;
    }

    private static DataFileException ragged(Path file, CsvParser parser, int expected) {
        return new DataFileException(Kind.MALFORMED, new Place(file.toString(), null, parser.line(), 0),
            "this row has " + parser.size() + " cells and the header has " + expected,
            "check the delimiter and put quotation marks around text that holds it",
            Integer.toString(parser.size()), Integer.toString(expected));
    }

    static ColumnData[] columns(List<String> names, Function<String, Type> types) {
        ColumnData[] columns = new ColumnData[names.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = switch (types.apply(names.get(i))) {
                case NUMBER -> new ColumnData.Numbers();
                case TEXT -> new ColumnData.Texts();
                case SKIP -> null;
            };
        }
        return columns;
    }

    /** Column names must tell columns apart; unnamed columns may stand beside them but cannot be chosen. */
    static void checkNames(List<String> names, Place header) throws DataFileException {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Integer before = names.get(i).isEmpty() ? null : seen.put(names.get(i), i);
            if (before != null) {
                throw new DataFileException(Kind.DUPLICATE_COLUMN, new Place(header.file(), header.sheet(), header.line(), i + 1),
                    "two columns are called \"" + names.get(i) + "\" (columns " + (before + 1) + " and " + (i + 1) + ")",
                    "give each column its own name", names.get(i));
            }
        }
    }
}
