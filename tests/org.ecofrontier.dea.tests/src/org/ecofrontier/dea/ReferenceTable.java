package org.ecofrontier.dea;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A small comma-separated reference table from the test bundle. */
final class ReferenceTable {

    private final List<String> header;
    private final List<String[]> rows;

    private ReferenceTable(List<String> header, List<String[]> rows) {
        this.header = header;
        this.rows = rows;
    }

    static ReferenceTable read(String path) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(ReferenceTable.class.getResourceAsStream("reference/" + path), StandardCharsets.UTF_8))) {
            List<String> lines = in.lines().filter(line -> !line.isBlank()).toList();
            return new ReferenceTable(Arrays.asList(lines.get(0).split(",")),
                    lines.stream().skip(1).map(line -> line.split(",", -1)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return rows.size();
    }

    boolean has(String column) {
        return header.contains(column);
    }

    String text(int row, String column) {
        return rows.get(row)[header.indexOf(column)];
    }

    double[] numbers(String column) {
        int at = header.indexOf(column);
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[at])).toArray();
    }

    int[] years() {
        int at = header.indexOf("year");
        return rows.stream().mapToInt(row -> Integer.parseInt(row[at])).toArray();
    }

    double[][] columns(String names) {
        return names.isEmpty() ? new double[0][] : Arrays.stream(names.split(" ")).map(this::numbers).toArray(double[][]::new);
    }
}
