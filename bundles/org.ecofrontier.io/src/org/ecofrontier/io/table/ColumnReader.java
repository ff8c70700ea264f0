package org.ecofrontier.io.table;

import java.io.IOException;
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
import org.ecofrontier.io.csv.CsvDialect;
import org.ecofrontier.io.csv.CsvParser;
import org.ecofrontier.io.csv.TextEncoding;
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
        CsvDialect dialect = CsvDialect.of(file, options.encoding(), options.delimiter());
        try (CsvParser parser = dialect.open(file)) {
            return reader.text(file, dialect, parser, types);
        } catch (DataFileException e) {
            throw e;
        } catch (IOException e) {
            throw TextEncoding.unreadable(file, e);
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
