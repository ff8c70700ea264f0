package org.ecofrontier.methods.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Geography;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** A table of a reference case: generated data, and what R (spdep 1.2-7, lm), numpy and rgeoda 0.1.0 return for them. */
record ReferenceTable(List<Map<String, String>> rows) {

    static ReferenceTable read(String path) {
        List<String> lines = text(path).lines().toList();
        String[] names = lines.getFirst().split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return new ReferenceTable(rows);
    }

    static String text(String path) {
        try (InputStream in = ReferenceTable.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double number(Map<String, String> row, String column) {
        String cell = row.get(column);
        return cell.equals("NA") ? Double.NaN : Double.parseDouble(cell);
    }

    /** The rows as a panel; the column {@code year} may be missing. */
    Panel panel() {
        boolean years = rows.getFirst().containsKey("year");
        return Panel.of(rows.stream().map(row -> row.get("id")).toList(),
                years ? rows.stream().mapToInt(row -> Integer.parseInt(row.get("year"))).toArray() : null);
    }

    Variable.Numeric variable(String column) {
        return new Variable.Numeric(column, Text.of(column), Text.empty(), rows.stream().mapToDouble(row -> number(row, column)).toArray());
    }

    Geography points(CoordinateSystem system) {
        List<String> ids = new ArrayList<>(new LinkedHashSet<>(rows.stream().map(row -> row.get("id")).toList()));
        return Geography.ofPoints(system, ids, rows.stream().mapToDouble(row -> number(row, "x")).toArray(),
                rows.stream().mapToDouble(row -> number(row, "y")).toArray());
    }

    /** Planar shapes from a file of id;WKT. */
    static Geography regions(String folder) {
        List<String> ids = new ArrayList<>();
        List<Geometry> shapes = new ArrayList<>();
        for (String line : text(folder + "/regions.txt").lines().toList()) {
            int cut = line.indexOf(';');
            ids.add(line.substring(0, cut));
            try {
                shapes.add(new WKTReader().read(line.substring(cut + 1)));
            } catch (ParseException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return Geography.ofPolygons(CoordinateSystem.PLANAR, ids, shapes);
    }

    /** The rows of a result by the texts in some of its columns. */
    static Map<List<String>, Integer> index(ResultTable table, String... columns) {
        Map<List<String>, Integer> index = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            int at = row;
            index.put(List.of(columns).stream().map(column -> table.column(column).text(at)).toList(), row);
        }
        return index;
    }
}
