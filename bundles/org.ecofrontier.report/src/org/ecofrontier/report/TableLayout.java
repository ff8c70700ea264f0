package org.ecofrontier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;

/**
 * How a table of results is printed on a page: regions by years where each row is one of both, terms by groups where an estimation was
 * repeated, else as it is; of what is longer than a page its last year or its first rows, with a remark.
 */
final class TableLayout {

    private static final int LONGEST = 66;
    private static final Set<String> YEARS = Set.of("year", "peer_year", "from", "to");

    private final ReportTexts texts;
    private final CellTexts cells;

    TableLayout(ReportTexts texts) {
        this.texts = texts;
        this.cells = new CellTexts(texts);
    }

    /**
     * The printed parts of a table.
     *
     * @param foot how many of the last rows sum up the others
     * @param remark what a reader has to know about the layout
     * @param whole whether all rows and columns of the table are there
     */
    record Printed(List<String> header, List<Boolean> numeric, List<List<String>> rows, int foot, String remark, boolean whole) {
    }

    /** A table for its section. */
    Printed print(ResultTable table, OutputDescriptor output) {
        return RegionsByYears.of(table, output, this, texts).or(() -> GroupsSideBySide.of(table, output, this, texts))
                .orElseGet(() -> plain(table, output, rows(table)));
    }

    /** All rows and columns of a table. */
    Printed printAll(ResultTable table, OutputDescriptor output) {
        return plain(table, output, IntStream.range(0, table.size()).toArray());
    }

    /** The rows to print: of a long table by year those of the last year. */
    private static int[] rows(ResultTable table) {
        Optional<Column> year = table.find("year").or(() -> table.find("to"));
        if (table.size() <= LONGEST || year.isEmpty() || !(year.get() instanceof Column.Integers) || year.get().isEmpty(0)) {
            return IntStream.range(0, Math.min(table.size(), LONGEST)).toArray();
        }
        double last = IntStream.range(0, table.size()).mapToDouble(year.get()::number).max().orElseThrow();
        return IntStream.range(0, table.size()).filter(row -> year.get().number(row) == last).limit(LONGEST).toArray();
    }

    private Printed plain(ResultTable table, OutputDescriptor output, int[] printed) {
        List<Column> columns = table.columns().stream().filter(column -> !isEmpty(column) && !saysNothing(column)).toList();
        Optional<Column> stars = columns.stream().filter(column -> column.id().equals("stars")).findFirst();
        boolean starred = stars.isPresent() && table.find("estimate").isPresent();
        columns = columns.stream().filter(column -> !starred || column != stars.get()).toList();
        List<IntFunction<String>> cells = columns.stream().map(column -> cells(table, column)).toList();
        List<List<String>> rows = new ArrayList<>();
        for (int row : printed) {
            List<String> line = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                String text = cells.get(c).apply(row);
                line.add(starred && columns.get(c).id().equals("estimate") ? Stars.on(text, stars.get().text(row)) : text);
            }
            rows.add(line);
        }
        boolean whole = printed.length == table.size();
        String remark = (starred ? texts.of("stars") + " " : "") + (whole ? "" : shortened(table, printed));
        return new Printed(columns.stream().map(column -> label(output, column)).toList(),
                columns.stream().map(TableLayout::isNumeric).toList(), rows, 0, remark.strip(), whole);
    }

    /** Whether a column stands to the right; years are names rather than numbers. */
    private static boolean isNumeric(Column column) {
        return !(column instanceof Column.Texts) && !YEARS.contains(column.id());
    }

    /** Which rows are there, in words. */
    private String shortened(ResultTable table, int[] printed) {
        Optional<Column> year = table.find("year").or(() -> table.find("to")).filter(column -> column instanceof Column.Integers);
        if (year.isPresent() && printed.length > 0 && year.get().number(printed[0]) == year.get().number(printed[printed.length - 1])) {
            return texts.of("shortened.year", year.get().text(printed[0]), printed.length, table.size());
        }
        return texts.of("shortened", printed.length, table.size());
    }

    String label(OutputDescriptor output, Column column) {
        return output.column(column.id()).map(declared -> texts.in(declared.label())).orElse(column.id());
    }

    /** How the cells of a column are printed: ids by their names, numbers in the decimals of the column. */
    IntFunction<String> cells(ResultTable table, Column column) {
        String id = column.id();
        if (!(column instanceof Column.Texts)) {
            Optional<Column> names = table.find("name");
            IntFunction<String> numbers = Cells.of(column);
            return id.equals("value") && names.isPresent() && column instanceof Column.Numbers
                    ? row -> statistic(names.get().text(row), column.number(row)) : numbers;
        }
        if (id.equals("kind") && table.find("speed").isPresent()) {
            return row -> texts.word(column.text(row) + "_convergence");
        }
        return row -> cells.of(column, row);
    }

    /** Statistics of different kinds stand in one column. */
    static String statistic(String name, double value) {
        return Cells.isProbability(name) ? Cells.probability(value) : Cells.number(value);
    }

    private static boolean isEmpty(Column column) {
        return column.size() > 0 && IntStream.range(0, column.size()).allMatch(column::isEmpty);
    }

    /** The note below the table counts statuses; a column that says the same in each row is not needed. */
    private static boolean saysNothing(Column column) {
        return column.id().equals("status") && IntStream.range(0, column.size()).mapToObj(column::text).distinct().count() == 1;
    }
}
