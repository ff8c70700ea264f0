package org.ecofrontier.method.testkit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.ResultContract;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;

/** What the trials ask of a result beyond {@link ResultContract}, and of two results that should be the same. */
final class ResultCheck {

    private static final double TOLERANCE = 1e-6;

    private ResultCheck() {
    }

    /** The declaration, rows of the panel only, and nothing undefined without a word. */
    static void verify(MethodDescriptor method, Panel panel, AnalysisResult result, List<Finding> checked, Consumer<String> offence) {
        ResultContract.verify(method, result, offence);
        boolean explained = !result.findings().isEmpty() || !checked.isEmpty();
        for (ResultTable table : bindable(method, result)) {
            rows(panel, table, offence);
            if (!explained) {
                undefined(table, offence);
            }
        }
    }

    private static List<ResultTable> bindable(MethodDescriptor method, AnalysisResult result) {
        return result.tables().stream().filter(table -> method.output(table.id()).map(OutputDescriptor::bindable).orElse(false))
                .filter(table -> table.find("region").isPresent() && table.find("year").isPresent()).toList();
    }

    private static void rows(Panel panel, ResultTable table, Consumer<String> offence) {
        Set<String> known = new HashSet<>();
        for (int row = 0; row < panel.size(); row++) {
            known.add(key(panel.region(row), panel.hasYears() ? Integer.toString(panel.year(row)) : ""));
        }
        for (int row = 0; row < table.size(); row++) {
            if (!known.contains(key(table, row))) {
                offence.accept("table " + table.id() + " has a row " + key(table, row) + " that the panel does not have");
                return;
            }
        }
    }

    /** An empty number needs a reason: a text in its row, or a finding of the run. */
    private static void undefined(ResultTable table, Consumer<String> offence) {
        for (int row = 0; row < table.size(); row++) {
            int at = row;
            boolean said = table.columns().stream().anyMatch(column -> column instanceof Column.Texts && !column.id().equals("region")
                    && !column.isEmpty(at));
            Optional<Column> empty = table.columns().stream().filter(column -> column instanceof Column.Numbers && column.isEmpty(at)).findFirst();
            if (!said && empty.isPresent()) {
                offence.accept("table " + table.id() + " has no number in column " + empty.get().id() + " for " + key(table, row)
                        + ", and neither a text in the row nor a finding says why");
                return;
            }
        }
    }

    private static String key(ResultTable table, int row) {
        return key(table.column("region").text(row), table.column("year").text(row));
    }

    private static String key(String region, String year) {
        return region + " " + year;
    }

    /** Two runs that must not differ at all. */
    static Optional<String> difference(AnalysisResult one, AnalysisResult other) {
        if (!one.tables().stream().map(ResultTable::id).toList().equals(other.tables().stream().map(ResultTable::id).toList())) {
            return Optional.of("other tables");
        }
        for (int t = 0; t < one.tables().size(); t++) {
            ResultTable a = one.tables().get(t);
            ResultTable b = other.tables().get(t);
            if (a.size() != b.size() || a.columns().size() != b.columns().size()) {
                return Optional.of("table " + a.id() + " has another size");
            }
            for (int c = 0; c < a.columns().size(); c++) {
                for (int row = 0; row < a.size(); row++) {
                    if (!a.columns().get(c).text(row).equals(b.columns().get(c).text(row))) {
                        return Optional.of("table " + a.id() + ", column " + a.columns().get(c).id() + ", row " + (row + 1) + ": "
                                + a.columns().get(c).text(row) + " and " + b.columns().get(c).text(row));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Two runs on the same rows in another order: the rows of tables by region and year must agree but for rounding. */
    static Optional<String> differenceByKey(MethodDescriptor method, AnalysisResult one, AnalysisResult other) {
        for (ResultTable a : bindable(method, one)) {
            ResultTable b = other.table(a.id()).orElse(null);
            if (b == null || a.size() != b.size()) {
                return Optional.of("table " + a.id() + " has another size");
            }
            Map<String, Integer> rows = new HashMap<>();
            for (int row = 0; row < b.size(); row++) {
                rows.put(key(b, row), row);
            }
            for (int row = 0; row < a.size(); row++) {
                Integer match = rows.get(key(a, row));
                if (match == null) {
                    return Optional.of("table " + a.id() + " has no row " + key(a, row));
                }
                for (Column column : a.columns()) {
                    if (!same(column, row, b.column(column.id()), match)) {
                        return Optional.of("table " + a.id() + ", " + key(a, row) + ", column " + column.id() + ": " + column.text(row) + " and "
                                + b.column(column.id()).text(match));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean same(Column a, int row, Column b, int other) {
        if (!(a instanceof Column.Numbers) || a.isEmpty(row) || b.isEmpty(other)) {
            return a.text(row).equals(b.text(other));
        }
        double expected = a.number(row);
        return Math.abs(expected - b.number(other)) <= TOLERANCE * Math.max(1, Math.abs(expected));
    }
}
