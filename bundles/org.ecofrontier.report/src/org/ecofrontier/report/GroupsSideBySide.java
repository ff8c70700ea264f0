package org.ecofrontier.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;

/**
 * An estimation repeated for groups, as journals print it: one column per group; below each estimate its standard error in brackets.
 */
final class GroupsSideBySide {

    private static final int MOST_GROUPS = 8;

    private GroupsSideBySide() {
    }

    /** The layout of a table with a group and either a term with an estimate, or one named number. */
    static Optional<TableLayout.Printed> of(ResultTable table, OutputDescriptor output, TableLayout layout, ReportTexts texts) {
        Optional<Column> group = table.find("group").filter(column -> column instanceof Column.Texts && table.size() > 0);
        if (group.isEmpty()) {
            return Optional.empty();
        }
        Optional<Column> key = table.find("term").or(() -> table.find("name"));
        Optional<Column> value = table.find("estimate").or(() -> single(table));
        Map<String, Integer> groups = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            groups.putIfAbsent(group.get().text(row), groups.size());
        }
        if (key.isEmpty() || value.isEmpty() || groups.size() < 2 || groups.size() > MOST_GROUPS) {
            return Optional.empty();
        }
        Optional<Column> error = value.get().id().equals("estimate") ? table.find("std_error") : Optional.empty();
        Map<String, String[]> estimates = new LinkedHashMap<>();
        Map<String, String[]> errors = new LinkedHashMap<>();
        IntFunction<String> number = layout.cells(table, value.get());
        Optional<IntFunction<String>> brackets = error.map(Cells::of);
        Optional<Column> stars = table.find("stars");
        for (int row = 0; row < table.size(); row++) {
            int at = row;
            int column = groups.get(group.get().text(row));
            String name = key.get().text(row);
            line(estimates, name, groups.size())[column] = stars.map(each -> Stars.on(number.apply(at), each.text(at)))
                    .orElseGet(() -> number.apply(at));
            brackets.ifPresent(each -> line(errors, name, groups.size())[column] = Stars.on("(" + each.apply(at) + ")", ""));
        }
        List<List<String>> rows = new ArrayList<>();
        estimates.forEach((name, cells) -> {
            String label = key.get().id().equals("term") ? texts.term(name) : texts.word(name);
            rows.add(row(label, cells));
            if (errors.containsKey(name)) {
                rows.add(row("", errors.get(name)));
            }
        });
        List<String> header = new ArrayList<>(List.of(layout.label(output, key.get())));
        groups.keySet().forEach(name -> header.add(texts.group(name)));
        List<Boolean> numeric = new ArrayList<>();
        header.forEach(name -> numeric.add(!numeric.isEmpty()));
        String remark = (stars.isPresent() ? texts.of("stars") : "") + (error.isPresent() ? " " + texts.of("brackets") : "");
        return Optional.of(new TableLayout.Printed(header, numeric, rows, 0, remark.strip(), error.isEmpty()));
    }

    /** The only column of numbers of a table. */
    private static Optional<Column> single(ResultTable table) {
        List<Column> numbers = table.columns().stream().filter(column -> column instanceof Column.Numbers).toList();
        return numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
    }

    private static String[] line(Map<String, String[]> lines, String name, int size) {
        return lines.computeIfAbsent(name, each -> new String[size]);
    }

    private static List<String> row(String label, String[] cells) {
        List<String> row = new ArrayList<>(List.of(label));
        for (String cell : cells) {
            row.add(cell == null ? "" : cell);
        }
        return row;
    }
}
