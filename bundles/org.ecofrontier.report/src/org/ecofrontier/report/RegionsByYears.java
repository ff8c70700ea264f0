package org.ecofrontier.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;

import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;

/** One column of a table with one row per region and year, as regions by years with the means at its edges. */
final class RegionsByYears {

    private static final int SHORTEST = 12;
    private static final int MOST_YEARS = 24;
    private static final int MOST_REGIONS = 100;
    private static final List<String> PREFERRED = List.of("score", "grade", "type", "tfpch", "class", "quadrant");

    private final ResultTable table;
    private final Column value;
    private final List<Integer> years;
    private final Map<String, Integer> regions = new LinkedHashMap<>();
    private final ReportTexts texts;

    private RegionsByYears(ResultTable table, Column value, ReportTexts texts) {
        this.table = table;
        this.value = value;
        this.texts = texts;
        TreeSet<Integer> all = new TreeSet<>();
        for (int row = 0; row < table.size(); row++) {
            all.add((int) table.column("year").number(row));
            regions.putIfAbsent(table.column("region").text(row), regions.size());
        }
        years = List.copyOf(all);
    }

    /** The layout of a table that has this form and is too long to be printed as it is. */
    static Optional<TableLayout.Printed> of(ResultTable table, OutputDescriptor output, TableLayout layout, ReportTexts texts) {
        Optional<Column> year = table.find("year").filter(column -> column instanceof Column.Integers && !column.isEmpty(0));
        if (!output.bindable() || year.isEmpty() || table.find("region").isEmpty() || table.size() < SHORTEST) {
            return Optional.empty();
        }
        Optional<Column> value = PREFERRED.stream().flatMap(id -> table.find(id).stream()).findFirst()
                .or(() -> table.columns().stream().filter(column -> column instanceof Column.Numbers).findFirst());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        RegionsByYears pivot = new RegionsByYears(table, value.get(), texts);
        boolean fits = pivot.years.size() > 1 && pivot.years.size() <= MOST_YEARS && pivot.regions.size() <= MOST_REGIONS
                && pivot.regions.size() * pivot.years.size() >= table.size();
        return fits ? Optional.of(pivot.print(output, layout)) : Optional.empty();
    }

    private TableLayout.Printed print(OutputDescriptor output, TableLayout layout) {
        boolean numbers = value instanceof Column.Numbers;
        double[][] values = new double[regions.size()][years.size()];
        String[][] cells = new String[regions.size()][years.size()];
        for (int r = 0; r < regions.size(); r++) {
            Arrays.fill(values[r], Double.NaN);
            Arrays.fill(cells[r], Cells.NOT_DEFINED);
        }
        IntFunction<String> print = layout.cells(table, value);
        Column year = table.column("year");
        for (int row = 0; row < table.size(); row++) {
            int at = regions.get(table.column("region").text(row));
            int in = years.indexOf((int) year.number(row));
            values[at][in] = numbers ? value.number(row) : Double.NaN;
            cells[at][in] = value.isEmpty(row) ? Cells.NOT_DEFINED : print.apply(row);
        }
        int decimals = Cells.decimals(Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray());
        List<List<String>> rows = new ArrayList<>();
        regions.forEach((region, r) -> {
            List<String> line = new ArrayList<>(List.of(texts.region(region)));
            line.addAll(Arrays.asList(cells[r]));
            if (numbers) {
                line.add(Cells.number(mean(values[r]), decimals));
            }
            rows.add(line);
        });
        if (numbers) {
            rows.add(means(values, decimals));
        }
        List<String> header = new ArrayList<>(List.of(texts.of("region")));
        years.forEach(each -> header.add(Integer.toString(each)));
        if (numbers) {
            header.add(texts.of("mean"));
        }
        List<Boolean> numeric = new ArrayList<>();
        header.forEach(name -> numeric.add(!numeric.isEmpty() && numbers));
        long others = table.columns().stream().filter(column -> column instanceof Column.Numbers && column != value).count();
        String remark = texts.of("pivot", layout.label(output, value)) + (others > 0 ? " " + texts.of("pivot.others") : "");
        return new TableLayout.Printed(header, numeric, rows, numbers ? 1 : 0, remark, others == 0);
    }

    private List<String> means(double[][] values, int decimals) {
        List<String> last = new ArrayList<>(List.of(texts.of("mean")));
        for (int c = 0; c < years.size(); c++) {
            int at = c;
            last.add(Cells.number(mean(Arrays.stream(values).mapToDouble(line -> line[at]).toArray()), decimals));
        }
        last.add(Cells.number(mean(Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray()), decimals));
        return last;
    }

    /** The mean of what is defined. */
    private static double mean(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN);
    }
}
