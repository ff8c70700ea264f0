package org.ecofrontier.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;

/**
 * How a table of results is printed on a page: as it is while it is short, regions by years where each row is one of both, and its
 * first rows with a remark where it is too long.
 */
final class TableLayout {

    private static final int LONGEST = 45;
    private static final int WIDEST = 14;
    private static final Set<String> REGIONS = Set.of("region", "peer", "neighbour");
    private static final Set<String> NAMED = Set.of("variable", "term", "group", "classification", "component", "predictor", "a", "b");

    private final ReportTexts texts;

    TableLayout(ReportTexts texts) {
        this.texts = texts;
    }

    /** The printed parts of a table. */
    record Printed(List<String> header, List<Boolean> numeric, List<List<String>> rows, String remark) {
    }

    Printed print(ResultTable table, OutputDescriptor output) {
        Optional<Column> value = pivotValue(table, output);
        return value.isPresent() ? pivot(table, value.get(), output) : plain(table, output);
    }

    /** The first column of numbers, if the table has one row per region and year, several years, and is too long to print as it is. */
    private static Optional<Column> pivotValue(ResultTable table, OutputDescriptor output) {
        Optional<Column> year = table.find("year");
        if (!output.bindable() || year.isEmpty() || table.find("region").isEmpty() || table.size() < 12) {
            return Optional.empty();
        }
        long years = IntStream.range(0, table.size()).mapToObj(year.get()::text).distinct().count();
        return years < 2 || years > WIDEST ? Optional.empty()
                : table.columns().stream().filter(column -> column instanceof Column.Numbers).findFirst()
                        .map(first -> table.find("grade").orElse(first));
    }

    private Printed pivot(ResultTable table, Column value, OutputDescriptor output) {
        Column region = table.column("region");
        Column year = table.column("year");
        TreeSet<Integer> years = new TreeSet<>();
        LinkedHashSet<String> regions = new LinkedHashSet<>();
        for (int row = 0; row < table.size(); row++) {
            years.add((int) year.number(row));
            regions.add(region.text(row));
        }
        List<Integer> columns = new ArrayList<>(years);
        List<String> order = new ArrayList<>(regions);
        boolean numbers = value instanceof Column.Numbers;
        double[][] values = new double[order.size()][columns.size()];
        String[][] cells = new String[order.size()][columns.size()];
        for (double[] line : values) {
            Arrays.fill(line, Double.NaN);
        }
        for (String[] line : cells) {
            Arrays.fill(line, Cells.NOT_DEFINED);
        }
        for (int row = 0; row < table.size(); row++) {
            int at = order.indexOf(region.text(row));
            int in = columns.indexOf((int) year.number(row));
            values[at][in] = value.number(row);
            cells[at][in] = Cells.text(value, row);
        }
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < Math.min(order.size(), LONGEST); r++) {
            List<String> line = new ArrayList<>();
            line.add(texts.region(order.get(r)));
            line.addAll(Arrays.asList(cells[r]));
            if (numbers) {
                line.add(Cells.number(mean(values[r])));
            }
            rows.add(line);
        }
        if (numbers) {
            List<String> last = new ArrayList<>();
            last.add(texts.of("mean"));
            for (int c = 0; c < columns.size(); c++) {
                int at = c;
                last.add(Cells.number(mean(Arrays.stream(values).mapToDouble(line -> line[at]).toArray())));
            }
            last.add(Cells.number(mean(Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray())));
            rows.add(last);
        }
        List<String> header = new ArrayList<>();
        header.add(texts.of("region"));
        columns.forEach(each -> header.add(Integer.toString(each)));
        if (numbers) {
            header.add(texts.of("mean"));
        }
        List<Boolean> numeric = new ArrayList<>();
        header.forEach(name -> numeric.add(!numeric.isEmpty() && numbers));
        String label = output.column(value.id()).map(column -> texts.in(column.label())).orElse(value.id());
        return new Printed(header, numeric, rows, texts.of("pivot", label) + remark(order.size()));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN);
    }

    /** The rows to print: of a long table by region and year those of the last year. */
    private int[] rows(ResultTable table) {
        Optional<Column> year = table.find("year");
        if (table.size() <= LONGEST || year.isEmpty() || year.get().isEmpty(0)) {
            return IntStream.range(0, Math.min(table.size(), LONGEST)).toArray();
        }
        double last = IntStream.range(0, table.size()).mapToDouble(year.get()::number).max().orElseThrow();
        return IntStream.range(0, table.size()).filter(row -> year.get().number(row) == last).limit(LONGEST).toArray();
    }

    private Printed plain(ResultTable table, OutputDescriptor output) {
        List<Column> columns = table.columns().stream().filter(column -> !isEmpty(column)).toList();
        List<String> header = columns.stream()
                .map(column -> output.column(column.id()).map(declared -> texts.in(declared.label())).orElse(column.id())).toList();
        List<Boolean> numeric = columns.stream().map(column -> !(column instanceof Column.Texts)).toList();
        List<List<String>> rows = new ArrayList<>();
        int[] printed = rows(table);
        for (int row : printed) {
            List<String> line = new ArrayList<>();
            for (Column column : columns) {
                line.add(cell(column, row));
            }
            rows.add(line);
        }
        return new Printed(header, numeric, rows, printed.length < table.size() ? texts.of("shortened", printed.length, table.size()) : "");
    }

    /** Ids by their names, everything else as numbers and words are printed. */
    private String cell(Column column, int row) {
        if (REGIONS.contains(column.id())) {
            return texts.region(column.text(row));
        }
        return NAMED.contains(column.id()) ? texts.name(column.text(row)) : Cells.text(column, row);
    }

    private static boolean isEmpty(Column column) {
        return column.size() > 0 && IntStream.range(0, column.size()).allMatch(column::isEmpty);
    }

    private String remark(int size) {
        return size > LONGEST ? " " + texts.of("shortened", LONGEST, size) : "";
    }
}
