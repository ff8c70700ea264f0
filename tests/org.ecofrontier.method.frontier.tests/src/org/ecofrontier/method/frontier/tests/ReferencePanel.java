package org.ecofrontier.method.frontier.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.testkit.MethodRunner;

/**
 * A panel with the values that independent systems give for it (see the README of the reference cases: LP A with HiGHS, confirmed by
 * Benchmarking, deaR and additiveDEA).
 */
final class ReferencePanel {

    private final List<String> header;
    private final List<String[]> rows = new ArrayList<>();
    private final String name;

    private ReferencePanel(String name, List<String> header) {
        this.name = name;
        this.header = header;
    }

    static ReferencePanel read(String name) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(ReferencePanel.class.getResourceAsStream(name + ".csv"), StandardCharsets.UTF_8))) {
            ReferencePanel table = new ReferencePanel(name, List.of(reader.readLine().split(",")));
            reader.lines().map(line -> line.split(",", -1)).forEach(table.rows::add);
            return table;
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

    Panel panel(int... order) {
        int[] all = order.length == 0 ? IntStream.range(0, size()).toArray() : order;
        return Panel.of(Arrays.stream(all).mapToObj(row -> text(row, "region")).toList(),
                Arrays.stream(all).map(row -> Integer.parseInt(text(row, "year"))).toArray());
    }

    Variable variable(String column, double factor, int... order) {
        int[] all = order.length == 0 ? IntStream.range(0, size()).toArray() : order;
        return new Variable.Numeric(column, Text.of(column), Text.empty(),
                Arrays.stream(all).mapToDouble(row -> factor * Double.parseDouble(text(row, column))).toArray());
    }

    /** Runs a method on the panel: three inputs, one desirable output, four undesirable ones unless left out. */
    AnalysisResult run(AnalysisMethod method, boolean undesirable, Map<String, String> parameters, int... order) {
        MethodRunner runner = MethodRunner.of(method);
        AnalysisInput.Builder input = runner.input(panel(order));
        List.of("capital", "labor", "energy").forEach(column -> input.bind("inputs", variable(column, 1, order)));
        input.bind("desirable", variable("gdp", 1, order));
        if (undesirable) {
            List.of("wastewater", "so2", "dust", "solidwaste").forEach(column -> input.bind("undesirable", variable(column, 1, order)));
        }
        if (runner.descriptor().slot("groups").isPresent()) {
            int[] all = order.length == 0 ? IntStream.range(0, size()).toArray() : order;
            String[] groups = Arrays.stream(all).mapToObj(row -> Integer.parseInt(text(row, "region").substring(1)) % 2 == 0 ? "even" : "odd")
                    .toArray(String[]::new);
            input.bind("groups", new Variable.Categorical("parity", Text.of("parity"), groups));
        }
        parameters.forEach(input::set);
        return runner.run(input.build());
    }

    @Override
    public String toString() {
        return name;
    }
}
