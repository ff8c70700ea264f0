package org.ecofrontier.io.layout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.cells.CellRules;
import org.ecofrontier.io.cells.DecimalMark;
import org.ecofrontier.io.table.Cell;
import org.ecofrontier.io.table.RawTable;
import org.ecofrontier.io.table.ReadOptions;
import org.ecofrontier.io.table.Sheet;

/**
 * Reads a table file of regions, years and indicators in any of the shapes of {@link Layout}. What is stated is done, what is not stated is
 * detected and reported, what is ambiguous is asked for, and what cannot be read is named with its cell; nothing is guessed.
 *
 * @since 0.1
 */
public final class TableImport {

    private final RawTable raw;
    private final ImportMapping mapping;
    private final ImportReport report = new ImportReport();
    private final List<Ambiguity> ambiguities = new ArrayList<>();
    private final ColumnRules columnRules;

    private TableImport(RawTable raw, ImportMapping mapping) {
        this.raw = raw;
        this.mapping = mapping;
        this.columnRules = new ColumnRules(mapping.columns());
    }

    /**
     * Reads a file.
     *
     * @param file the file: .csv, .tsv, .txt, .xlsx, .xls, .dta or .dbf
     * @param mapping what is stated about it
     * @return the table, or what has to be stated or corrected first
     * @throws DataFileException if the file cannot be read at all, or the mapping names a sheet or column that is not there
     */
    public static ImportResult read(Path file, ImportMapping mapping) throws DataFileException {
        ReadOptions options = new ReadOptions(mapping.encoding(), mapping.delimiter(), '.', mapping.missingMarks(), mapping.sheet());
        return read(RawTable.read(file, options), mapping);
    }

    /**
     * Reads a raw table.
     *
     * @param raw the raw table
     * @param mapping what is stated about it
     * @return the table, or what has to be stated or corrected first
     * @throws DataFileException if the mapping names a sheet or column that is not there
     */
    public static ImportResult read(RawTable raw, ImportMapping mapping) throws DataFileException {
        return new TableImport(raw, mapping).run();
    }

    private ImportResult run() throws DataFileException {
        report.detected("format: " + raw.format());
        raw.notes().forEach(report::detected);
        List<Sheet> sheets = mapping.sheet() == null || mapping.sheet().equals("*") ? raw.filledSheets()
            : List.of(raw.sheet(mapping.sheet()));
        if (sheets.isEmpty()) {
            raw.sheet(null);
        }
        char decimal = decimalMark(sheets);
        boolean textFile = raw.format().startsWith("text");
        CellRules cellRules = new CellRules(mapping.missingMarks(), decimal, raw.format().contains("separated by comma"), textFile);
        Map<Block, Roles> found = blocks(sheets, cellRules);
        List<String> unused = List.of();
        BlockReader reader = new BlockReader(columnRules, cellRules, report, ambiguities);
        if (ambiguities.isEmpty()) {
            found.forEach(reader::read);
            reader.finish();
            unused = columnRules.unused();
        }
        if (!unused.isEmpty() && ambiguities.isEmpty()) {
            throw unknownColumns(unused, found, reader);
        }
        boolean complete = ambiguities.isEmpty() && reader.problems().isEmpty();
        if (complete && reader.table().rows() == 0) {
            throw new DataFileException(Kind.EMPTY, Place.of(raw.file()), "the table holds no values",
                "check header rows and region column");
        }
        if (complete) {
            Totals.find(reader.table()).forEach(report::detected);
        }
        return new ImportResult(complete ? reader.table() : null, complete ? pinned(found, reader.table(), decimal) : mapping, ambiguities,
            reader.problems(), report);
    }

    private DataFileException unknownColumns(List<String> unused, Map<Block, Roles> found, BlockReader reader) {
        Set<String> names = new LinkedHashSet<>();
        found.keySet().forEach(block -> names.addAll(block.columnNames()));
        reader.table().columns().forEach(column -> names.add(column.name()));
        return new DataFileException(Kind.NO_SUCH_COLUMN, Place.of(raw.file()), "there is no column or indicator \""
            + String.join("\", \"", unused)
            + "\"", "choose from: " + String.join(", ", names), unused.toArray(String[]::new));
    }

    /** The decimal mark of numbers in text: stated, or proved by the cells; 0 when no cell proves one. */
    private char decimalMark(List<Sheet> sheets) {
        if (mapping.decimal() != null) {
            return mapping.decimal();
        }
        Place point = null;
        Place comma = null;
        for (Sheet sheet : sheets) {
            for (int r = 0; r < sheet.rows() && (point == null || comma == null); r++) {
                for (int c = 0; c < sheet.columns(); c++) {
                    if (sheet.cell(r, c).content() instanceof Cell.Text text && (point == null || text.text().indexOf(',') >= 0)) {
                        DecimalMark mark = DecimalMark.ofText(text.text());
                        point = mark == DecimalMark.POINT && point == null ? sheet.place(r, c) : point;
                        comma = mark == DecimalMark.COMMA && comma == null ? sheet.place(r, c) : comma;
                    }
                }
            }
        }
        if (point != null && comma != null) {
            ambiguities.add(new Ambiguity(Ambiguity.Subject.DECIMAL, "some numbers have a decimal point (" + point.cell()
                + ") and some a decimal comma ("
                + comma.cell() + "). State the decimal mark and correct the others.", List.of(".", ","), comma));
            return 0;
        }
        if (point != null || comma != null) {
            report.detected("decimal mark: " + (point != null ? "point" : "comma") + " (shown by " + (point != null ? point : comma).cell()
                + ")");
        }
        return point != null ? '.' : comma != null ? ',' : 0;
    }

    private Map<Block, Roles> blocks(List<Sheet> sheets, CellRules cellRules) throws DataFileException {
        Map<Block, Roles> found = new LinkedHashMap<>();
        boolean chosen = mapping.sheet() != null && !mapping.sheet().equals("*");
        Set<Layout> layouts = new HashSet<>();
        List<String> tables = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Grid grid = new Grid(sheet, cellRules, Set.copyOf(mapping.missingMarks()));
            if (!chosen && sheets.size() > 1 && !grid.hasNumbersFrom(0)) {
                report.detected("sheet \"" + sheet.name() + "\" holds no numbers and is left out");
                continue;
            }
            tables.add(String.valueOf(sheet.name()));
            List<Block> blocks = blocks(grid);
            boolean stacked = blocks.size() > 1;
            for (Block block : blocks.stream().flatMap(block -> block.sideBySide(mapping.region()).stream()).toList()) {
                Roles roles = new RoleFinder(block, stacked, mapping, columnRules, report, ambiguities).find();
                if (roles != null) {
                    found.put(block, roles);
                    layouts.add(stacked ? Layout.STACKED : roles.layout());
                    describe(block, roles, stacked);
                }
            }
        }
        if (tables.isEmpty()) {
            throw new DataFileException(Kind.EMPTY, Place.of(raw.file()), "no sheet holds a table with numbers", "name the sheet to read");
        }
        boolean manyAllowed = "*".equals(mapping.sheet()) || layouts.size() == 1
            && (layouts.contains(Layout.WIDE_YEARS) || layouts.contains(Layout.WIDE_INDICATORS));
        if (tables.size() > 1 && !manyAllowed) {
            ambiguities.clear();
            ambiguities.add(new Ambiguity(Ambiguity.Subject.SHEET, tables.size()
                + " sheets hold tables that are not of one kind. Which one is meant?",
                tables, Place.of(raw.file())));
        }
        return found;
    }

    private List<Block> blocks(Grid grid) throws DataFileException {
        if (mapping.layout() != Layout.TRANSPOSED) {
            return new BlockFinder(grid, mapping, report, ambiguities).find();
        }
        int header = new BlockFinder(grid, mapping, report, ambiguities).firstHeader();
        if (header < 0) {
            return List.of();
        }
        report.detected("transposed: rows and columns are exchanged from row " + grid.sheet().place(header, -1).line() + " on");
        return new BlockFinder(grid.transposed(header), mapping.withHeader(0, mapping.headerRows()), report, ambiguities).find();
    }

    private void describe(Block block, Roles roles, boolean stacked) {
        StringBuilder line = new StringBuilder("layout ").append(stacked ? Layout.STACKED.id() + " of " : "").append(roles.layout().id());
        if (block.grid().sheet().name() != null) {
            line.append(" on sheet \"").append(block.grid().sheet().name()).append('"');
        }
        line.append(": regions in column \"").append(roles.region().header()).append('"');
        if (roles.year() != null) {
            line.append(", years in column \"").append(roles.year().header()).append('"');
        } else if (roles.fixedYear() > 0) {
            line.append(", year ").append(roles.fixedYear());
        }
        if (roles.blockIndicator() != null) {
            line.append(", indicator \"").append(roles.blockIndicator().name()).append('"');
            if (!roles.blockIndicator().unit().isEmpty()) {
                line.append(" (").append(roles.blockIndicator().unit()).append(')');
            }
        }
        report.detected(line.toString());
    }

    /** The mapping with all that a newer file of the same kind should be read with. */
    private ImportMapping pinned(Map<Block, Roles> found, ImportedTable table, char decimal) {
        Roles first = found.values().iterator().next();
        boolean oneLayout = found.values().stream().allMatch(roles -> roles.layout() == first.layout());
        ImportMapping pinned = mapping;
        if (oneLayout && mapping.layout() != Layout.TRANSPOSED) {
            pinned = pinned.withLayout(first.layout());
        }
        String region = first.region().header();
        if (!region.isEmpty() && found.values().stream().allMatch(roles -> roles.region().header().equals(region))) {
            pinned = pinned.withRegion(region);
        }
        if (first.year() != null && found.size() == 1) {
            pinned = pinned.withYear(first.year().header());
        }
        if (first.blockIndicator() != null && found.size() == 1) {
            pinned = pinned.withIndicator(first.blockIndicator().name());
        }
        List<ColumnRule> rules = new ArrayList<>();
        for (ImportedColumn column : table.columns()) {
            rules.add(new ColumnRule(column.name(), column.kind(), column.id(), column.unit().isEmpty() ? null : column.unit(),
                column.factor()));
        }
        for (ColumnRule rule : mapping.columns()) {
            if (rule.kind() == ColumnKind.SKIP) {
                rules.add(rule);
            }
        }
        return pinned.withColumns(rules).withText(mapping.encoding(), mapping.delimiter(), decimal == 0 ? null
            : Character.valueOf(decimal));
    }
}
