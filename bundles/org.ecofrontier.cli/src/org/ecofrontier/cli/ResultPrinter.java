package org.ecofrontier.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;

/** Prints the most compact table of a result, for a first look. */
final class ResultPrinter {

    private static final int ROWS = 15;
    private static final int DIGITS = 4;

    private ResultPrinter() {
    }

    /** Whether no number of the result is without a certificate. */
    static boolean isCertified(AnalysisResult result) {
        for (ResultTable table : result.tables()) {
            Optional<Column> status = table.find("status");
            if (status.isPresent()) {
                for (int row = 0; row < table.size(); row++) {
                    if (status.get().text(row).equals("uncertified")) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    static void print(AnalysisResult result, Terminal terminal) {
        result.tables().stream().filter(table -> table.size() > 0 && table.size() <= ROWS).max(Comparator.comparing(ResultPrinter::weight))
                .or(() -> result.tables().stream().findFirst()).ifPresent(table -> print(table, terminal));
    }

    /** A summary says most; else the largest table that still fits. */
    private static int weight(ResultTable table) {
        return table.id().equals("summary") ? Integer.MAX_VALUE : table.size();
    }

    private static void print(ResultTable table, Terminal terminal) {
        List<List<String>> columns = new ArrayList<>();
        int rows = Math.min(table.size(), ROWS);
        for (Column column : table.columns()) {
            List<String> cells = new ArrayList<>();
            cells.add(column.id());
            for (int row = 0; row < rows; row++) {
                cells.add(cell(column, row));
            }
            columns.add(cells);
        }
        for (int line = 0; line <= rows; line++) {
            StringBuilder text = new StringBuilder("  ");
            for (int i = 0; i < columns.size(); i++) {
                List<String> cells = columns.get(i);
                int width = cells.stream().mapToInt(ResultPrinter::width).max().orElse(0);
                String padding = " ".repeat(width - width(cells.get(line)));
                boolean left = table.columns().get(i) instanceof Column.Texts;
                text.append(left ? cells.get(line) + padding : padding + cells.get(line)).append("  ");
            }
            terminal.print(text.toString().stripTrailing());
        }
        if (rows < table.size()) {
            terminal.print(CliText.of("print.more", table.size() - rows));
        }
    }

    private static String cell(Column column, int row) {
        if (column instanceof Column.Numbers && !column.isEmpty(row)) {
            double value = column.number(row);
            boolean plain = Math.abs(value) < 1e6 && Math.abs(value) >= 1e-3 || value == 0;
            return String.format(Locale.ROOT, plain ? "%." + DIGITS + "f" : "%." + DIGITS + "g", value);
        }
        return column.text(row);
    }

    /** Ideographs are two cells wide. */
    private static int width(String text) {
        return (int) text.codePoints().map(point -> Character.isIdeographic(point) ? 2 : 1).sum();
    }
}
