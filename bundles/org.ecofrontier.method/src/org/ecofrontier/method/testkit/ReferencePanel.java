package org.ecofrontier.method.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;

/**
 * A panel that comes with the test kit: synthetic regions with inputs (capital, labor, energy, some with more), a desirable output
 * (gdp) and undesirable outputs (wastewater, so2, some with dust and solidwaste). The product's own methods are tested on the same data.
 *
 * @since 0.1
 */
public final class ReferencePanel {

    private static final List<String> NAMES = List.of("panel-30x6", "ties-20", "zeros-24", "manyinputs-10", "badscale-30");
    private static final List<String> DESIRABLE = List.of("gdp");
    private static final List<String> UNDESIRABLE = List.of("wastewater", "so2", "dust", "solidwaste");

    private final String name;
    private final Panel panel;
    private final Map<String, Variable.Numeric> columns;

    private ReferencePanel(String name, Panel panel, Map<String, Variable.Numeric> columns) {
        this.name = name;
        this.panel = panel;
        this.columns = columns;
    }

    /**
     * All of them: an ordinary panel of 30 regions and 6 years; a cross-section with exact duplicates and multiples; one with zeros in
     * undesirable outputs; one with more indicators than a frontier of 10 regions bears; one with columns from 1e-4 to 1e9.
     */
    public static List<ReferencePanel> all() {
        return NAMES.stream().map(ReferencePanel::named).toList();
    }

    /**
     * The one with a name.
     *
     * @param name panel-30x6, ties-20, zeros-24, manyinputs-10 or badscale-30
     * @throws IllegalArgumentException if there is none
     */
    public static ReferencePanel named(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("there is no reference panel '" + name + "', only " + NAMES);
        }
        try (InputStream stream = ReferencePanel.class.getResourceAsStream(name + ".csv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return read(name, reader.lines().map(line -> line.split(",")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReferencePanel read(String name, List<String[]> lines) {
        String[] header = lines.getFirst();
        List<String[]> rows = lines.subList(1, lines.size());
        int[] years = rows.stream().mapToInt(row -> Integer.parseInt(row[1])).toArray();
        boolean crossSection = Arrays.stream(years).distinct().count() == 1;
        Panel panel = Panel.of(rows.stream().map(row -> row[0]).toList(), crossSection ? null : years);
        Map<String, Variable.Numeric> columns = new LinkedHashMap<>();
        for (int c = 2; c < header.length; c++) {
            int column = c;
            columns.put(header[c], new Variable.Numeric(header[c], Text.of(header[c]), Text.empty(),
                    rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray()));
        }
        return new ReferencePanel(name, panel, columns);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its rows. */
    public Panel panel() {
        return panel;
    }

    /** All columns in the order of the file. */
    public List<Variable.Numeric> columns() {
        return List.copyOf(columns.values());
    }

    /**
     * The column with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Variable.Numeric column(String id) {
        Variable.Numeric column = columns.get(id);
        if (column == null) {
            throw new IllegalArgumentException(name + " has no column '" + id + "', only " + columns.keySet());
        }
        return column;
    }

    /** The columns that belong into a slot {@code inputs}, {@code desirable} or {@code undesirable}; all columns for any other slot. */
    public List<Variable.Numeric> slot(String slot) {
        return columns.values().stream().filter(column -> switch (slot) {
            case "inputs" -> !DESIRABLE.contains(column.id()) && !UNDESIRABLE.contains(column.id());
            case "desirable" -> DESIRABLE.contains(column.id());
            case "undesirable" -> UNDESIRABLE.contains(column.id());
            default -> true;
        }).toList();
    }

    /** Binds the slots {@code inputs}, {@code desirable} and {@code undesirable}. */
    public void bindTo(AnalysisInput.Builder input) {
        for (String slot : List.of("inputs", "desirable", "undesirable")) {
            slot(slot).forEach(column -> input.bind(slot, column));
        }
    }

    /** A category of three for each row, the same for all years of a region. */
    Variable.Categorical groups(String id) {
        String[] values = IntStream.range(0, panel.size()).mapToObj(row -> TrialData.group(panel.regionIndex(row))).toArray(String[]::new);
        return new Variable.Categorical(id, Text.of(id), values);
    }

    /** As data for a method: columns by the names of its slots, else one after another. */
    TrialData bound(List<SlotShape> slots) {
        Map<String, List<Variable>> bound = new LinkedHashMap<>();
        List<Variable.Numeric> all = new ArrayList<>(columns.values());
        int next = 0;
        for (SlotShape slot : slots) {
            List<Variable> variables = new ArrayList<>();
            if (slot.categorical()) {
                variables.add(groups(slot.id()));
            } else if (slot(slot.id()).size() < all.size()) {
                variables.addAll(slot(slot.id()).subList(0, Math.min(slot.most(), slot(slot.id()).size())));
            } else {
                for (int i = 0; i < slot.count(); i++) {
                    variables.add(all.get(next++ % all.size()));
                }
            }
            bound.put(slot.id(), variables);
        }
        return new TrialData(panel, bound);
    }
}
