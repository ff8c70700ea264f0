package org.ecofrontier.method.estimation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.table.ResultTable;

/**
 * A table of a reference case: generated data, and what R 4.2.2 (AER, censReg, plm, classInt, ineq, stats, nnet), gretl and numpy return
 * for them.
 */
record Reference(List<Map<String, String>> rows) {

    static Reference read(String path) {
        try (InputStream in = Reference.class.getResourceAsStream(path)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.replace("\"", "")).toList();
            String[] names = lines.getFirst().split(",");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new HashMap<>();
                IntStream.range(0, names.length).forEach(i -> row.put(names[i], cells[i]));
                rows.add(row);
            }
            return new Reference(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows in which a column has a value. */
    Reference where(String column, String value) {
        return new Reference(rows.stream().filter(row -> row.get(column).equals(value)).toList());
    }

    Panel panel() {
        return Panel.of(rows.stream().map(row -> row.get("region")).toList(), rows.stream()
                .mapToInt(row -> Integer.parseInt(row.get("year"))).toArray());
    }

    /** A panel of regions without years: the rows are numbered. */
    Panel crossSection() {
        return Panel.of(IntStream.rangeClosed(1, rows.size()).mapToObj(Integer::toString).toList(), null);
    }

    double[] values(String column) {
        return rows.stream().mapToDouble(row -> number(row, column)).toArray();
    }

    Variable.Numeric variable(String column) {
        return numeric(column, values(column));
    }

    Variable.Categorical categories(String column) {
        return new Variable.Categorical(column, Text.of(column), rows.stream().map(row -> row.get(column)).toArray(String[]::new));
    }

    static Variable.Numeric numeric(String id, double... values) {
        return new Variable.Numeric(id, Text.of(id), Text.empty(), values);
    }

    static double number(Map<String, String> row, String column) {
        String cell = row.get(column);
        return cell.equals("NA") ? Double.NaN : Double.parseDouble(cell);
    }

    /** The only row of a result with these texts in these columns (column, text, column, text ...). */
    static int row(ResultTable table, String... conditions) {
        int[] found = IntStream.range(0, table.size()).filter(row -> IntStream.range(0, conditions.length / 2)
                .allMatch(i -> table.column(conditions[2 * i]).text(row).equals(conditions[2 * i + 1]))).toArray();
        assertEquals(1, found.length, () -> table.id() + " " + Arrays.toString(conditions));
        return found[0];
    }

    static double cell(ResultTable table, String column, String... conditions) {
        return table.column(column).number(row(table, conditions));
    }

    static void assertClose(double expected, double computed, double tolerance, String what) {
        if (Double.isNaN(expected)) {
            assertTrue(Double.isNaN(computed), what);
        } else {
            assertEquals(expected, computed, tolerance * Math.max(1, Math.abs(expected)), what);
        }
    }
}
