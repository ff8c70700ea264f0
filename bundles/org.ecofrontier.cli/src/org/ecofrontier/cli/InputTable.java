package org.ecofrontier.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.ecofrontier.engine.BoundData;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.table.ColumnTable;
import org.ecofrontier.io.table.ReadOptions;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.SlotDescriptor;

/** The table that {@code apply} works on: finds the columns of regions and years, and makes variables of the bound columns. */
final class InputTable {

    private static final Set<String> REGION_NAMES = Set.of("region", "regions", "dmu", "unit", "id", "city", "province", "county", "name",
            "地区", "区域", "城市", "省份", "决策单元");
    private static final Set<String> YEAR_NAMES = Set.of("year", "years", "time", "period", "年份", "年度", "年", "时间");

    private final Path file;
    private final ColumnTable table;
    private final String region;
    private final String year;
    private final Panel panel;

    private InputTable(Path file, ColumnTable table, String region, String year) throws DataFileException, CommandException {
        this.file = file;
        this.table = table;
        this.region = region;
        this.year = year;
        this.panel = makePanel();
    }

    /** Which columns a caller wants of a table. */
    record Columns(String id, String time, Map<String, List<String>> slots, List<String> coordinates) {

        boolean isNumeric(String column, MethodDescriptor method) {
            return coordinates.contains(column) || slots.entrySet().stream().anyMatch(slot -> slot.getValue().contains(column)
                    && !method.slot(slot.getKey()).map(SlotDescriptor::categorical).orElse(false));
        }

        boolean isBound(String column) {
            return coordinates.contains(column) || slots.values().stream().anyMatch(columns -> columns.contains(column));
        }
    }

    static InputTable read(Path file, Columns wanted, MethodDescriptor method, Terminal terminal)
            throws DataFileException, CommandException {
        ColumnTable table = ColumnTable.read(file, ReadOptions.DEFAULT, column -> type(column, wanted, method));
        for (List<String> columns : wanted.slots().values()) {
            for (String column : columns) {
                table.column(column);
            }
        }
        String region = wanted.id() != null ? wanted.id() : detect(table, wanted, REGION_NAMES, "apply.id", terminal);
        String year = wanted.time() != null ? wanted.time() : detect(table, wanted, YEAR_NAMES, "apply.time", terminal);
        return new InputTable(file, table, region, year);
    }

    private static ColumnTable.Type type(String column, Columns wanted, MethodDescriptor method) {
        if (column.equals(wanted.id()) || column.equals(wanted.time()) || !wanted.isBound(column)) {
            boolean needed = column.equals(wanted.id()) || column.equals(wanted.time())
                    || wanted.id() == null && isOneOf(column, REGION_NAMES)
                    || wanted.time() == null && isOneOf(column, YEAR_NAMES);
            return needed ? ColumnTable.Type.TEXT : ColumnTable.Type.SKIP;
        }
        return wanted.isNumeric(column, method) ? ColumnTable.Type.NUMBER : ColumnTable.Type.TEXT;
    }

    private static boolean isOneOf(String column, Set<String> names) {
        return names.contains(column.strip().toLowerCase(Locale.ROOT));
    }

    private static String detect(ColumnTable table, Columns wanted, Set<String> names, String key, Terminal terminal)
            throws CommandException {
        List<String> found = table.columns().stream().filter(column -> isOneOf(column, names) && !wanted.isBound(column)).toList();
        if (found.size() > 1) {
            throw new CommandException(ExitStatus.USAGE, CliText.of(key + ".ambiguous", String.join(", ", found)));
        }
        if (found.isEmpty()) {
            terminal.tell(CliText.of(key + ".absent"));
            return null;
        }
        terminal.tell(CliText.of(key + ".detected", found.getFirst()));
        return found.getFirst();
    }

    private Panel makePanel() throws DataFileException, CommandException {
        List<String> regions = new ArrayList<>(table.rows());
        int regionColumn = region == null ? -1 : table.column(region);
        int yearColumn = year == null ? -1 : table.column(year);
        int[] years = year == null ? null : new int[table.rows()];
        for (int row = 0; row < table.rows(); row++) {
            String id = region == null ? Integer.toString(row + 1) : table.text(row, regionColumn).strip();
            if (id.isEmpty()) {
                throw invalid(CliText.of("apply.region.empty", file, table.line(row), region));
            }
            regions.add(id);
            if (years != null) {
                years[row] = yearOf(row, yearColumn);
            }
        }
        if (regions.isEmpty()) {
            throw invalid(CliText.of("apply.empty", file));
        }
        try {
            return Panel.of(regions, years);
        } catch (IllegalArgumentException e) {
            throw repeated(regions, years);
        }
    }

    private int yearOf(int row, int column) throws CommandException {
        String text = table.text(row, column).strip();
        try {
            return Integer.parseInt(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
        } catch (NumberFormatException e) {
            throw invalid(CliText.of("apply.year", file, table.line(row), year, text));
        }
    }

    private CommandException repeated(List<String> regions, int[] years) {
        Map<String, Integer> seen = new HashMap<>();
        for (int row = 0; row < regions.size(); row++) {
            String key = years == null ? regions.get(row) : regions.get(row) + " " + years[row];
            Integer earlier = seen.putIfAbsent(key, row);
            if (earlier != null) {
                return invalid(CliText.of("apply.repeated", file, key, table.line(earlier), table.line(row)));
            }
        }
        return invalid(CliText.of("apply.repeated", file, "", 0, 0));
    }

    private static CommandException invalid(Text text) {
        return new CommandException(ExitStatus.INVALID, text);
    }

    Panel panel() {
        return panel;
    }

    BoundData bind(Map<String, List<String>> slots, MethodDescriptor method) throws DataFileException {
        Map<String, List<Variable>> bound = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> slot : slots.entrySet()) {
            boolean categorical = method.slot(slot.getKey()).map(SlotDescriptor::categorical).orElse(false);
            List<Variable> variables = new ArrayList<>();
            for (String column : slot.getValue()) {
                variables.add(categorical ? categories(column) : numbers(column));
            }
            bound.put(slot.getKey(), variables);
        }
        return new BoundData(panel, bound);
    }

    private Variable numbers(String column) throws DataFileException {
        return new Variable.Numeric(column, Text.of(column), Text.empty(), table.numbers(table.column(column)));
    }

    private Variable categories(String column) throws DataFileException {
        int index = table.column(column);
        String[] values = new String[table.rows()];
        Arrays.setAll(values, row -> table.text(row, index).strip());
        return new Variable.Categorical(column, Text.of(column), values);
    }

    /** One coordinate per region of the panel; it must not differ between the years. */
    double[] coordinate(String column) throws DataFileException, CommandException {
        double[] all = table.numbers(table.column(column));
        double[] perRegion = new double[panel.regions().size()];
        Set<Integer> seen = new HashSet<>();
        for (int row = 0; row < all.length; row++) {
            int index = panel.regionIndex(row);
            if (Double.isNaN(all[row]) || !seen.add(index) && perRegion[index] != all[row]) {
                throw invalid(CliText.of("apply.coordinate", file, table.line(row), column, panel.region(row)));
            }
            perRegion[index] = all[row];
        }
        return perRegion;
    }
}
