package org.ecofrontier.spatial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Reference cases: generated regions and values with what R (spdep 1.2-7, sf 1.0-9), libpysal 4.7.0 and rgeoda 0.1.0 return for them.
 * {@code regions.txt} holds id;WKT.
 */
final class Reference {

    private Reference() {
    }

    static String text(String path) {
        try (InputStream in = Reference.class.getResourceAsStream("reference/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no reference file " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Geography regions(String folder, CoordinateSystem cs) {
        WKTReader reader = new WKTReader();
        List<String> ids = new ArrayList<>();
        List<Geometry> shapes = new ArrayList<>();
        for (String line : text(folder + "/regions.txt").lines().toList()) {
            int cut = line.indexOf(';');
            ids.add(line.substring(0, cut));
            try {
                shapes.add(reader.read(line.substring(cut + 1)));
            } catch (ParseException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return Geography.ofPolygons(cs, ids, shapes);
    }

    static List<Map<String, String>> table(String path) {
        List<String> lines = text(path).lines().toList();
        String[] names = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < names.length; c++) {
                row.put(names[c], cells[c]);
            }
            rows.add(row);
        }
        return rows;
    }

    static double number(Map<String, String> row, String name) {
        String cell = row.get(name);
        return cell.equals("NA") ? Double.NaN : Double.parseDouble(cell);
    }

    /** The values of one year in the order of the regions. */
    static double[] values(String folder, Geography geography, String year) {
        double[] values = new double[geography.size()];
        for (Map<String, String> row : table(folder + "/values.csv")) {
            if (row.get("year").equals(year)) {
                values[geography.indexOf(row.get("id"))] = number(row, "eff");
            }
        }
        return values;
    }

    /** The weights by which reference results are named. */
    static SpatialWeights weights(Geography geography, String name, double band) {
        return switch (name) {
            case "queen" -> Contiguity.queen(geography);
            case "rook" -> Contiguity.rook(geography);
            case "knn4" -> DistanceWeights.knn(geography, 4);
            case "band" -> DistanceWeights.band(geography, band);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
