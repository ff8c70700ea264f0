package org.ecofrontier.spatial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads and writes the weights formats of GeoDa, which R and PySAL share: GAL (lists of neighbours) and GWT (pairs with a value).
 * Works on text; fields are separated by blanks or tabs, so that ids hold neither.
 *
 * @since 0.1
 */
public final class WeightsFile {

    private WeightsFile() {
    }

    /**
     * Reads a GAL file: a header ({@code n}, or {@code 0 n name key}), then for each region its id and the number of neighbours,
     * and on the next line the neighbours. A region without neighbours may have an empty line or none.
     *
     * @param text the contents of the file
     * @param file its name, for messages
     * @return weights of 1, regions in the order of the file
     * @throws SpatialException of kind BAD_WEIGHTS_FILE with the line
     */
    public static SpatialWeights readGal(String text, String file) {
        WeightsTokens tokens = new WeightsTokens(text, file);
        int n = tokens.header();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        while (tokens.hasNext()) {
            String id = tokens.next("a region");
            int line = tokens.line();
            int count = tokens.count("the number of neighbours of " + id, n - 1);
            if (tokens.line() != line) {
                throw tokens.error("the number of neighbours of " + id + " is expected beside the id");
            }
            Set<String> neighbours = new LinkedHashSet<>();
            for (int k = 0; k < count; k++) {
                String neighbour = tokens.next("neighbour " + (k + 1) + " of " + count + " of " + id);
                if (neighbour.equals(id)) {
                    throw tokens.error(id + " is given as a neighbour of itself");
                }
                if (!neighbours.add(neighbour)) {
                    throw tokens.error(neighbour + " is given twice as a neighbour of " + id);
                }
            }
            if (rows.put(id, List.copyOf(neighbours)) != null) {
                throw tokens.errorAt(line, "the region " + id + " is listed twice");
            }
            lines.put(id, tokens.line());
        }
        if (rows.size() != n) {
            throw tokens.errorAt(1, "the header says " + n + " regions, the file holds " + rows.size());
        }
        List<String> ids = List.copyOf(rows.keySet());
        Map<String, Integer> index = Geography.indexOf(ids);
        int[][] neighbours = new int[n][];
        for (int i = 0; i < n; i++) {
            List<String> row = rows.get(ids.get(i));
            neighbours[i] = new int[row.size()];
            for (int k = 0; k < neighbours[i].length; k++) {
                Integer j = index.get(row.get(k));
                if (j == null) {
                    throw tokens.errorAt(lines.get(ids.get(i)), "the neighbour " + row.get(k) + " of " + ids.get(i)
                            + " is not a region of this file");
                }
                neighbours[i][k] = j;
            }
        }
        return SpatialWeights.ofNeighbours(ids, neighbours);
    }

    /**
     * Reads a GWT file: a header ({@code 0 n name key}), then lines of a region, a neighbour and a number. GeoDa writes distances
     * as numbers for k nearest neighbours and distance bands, and weights for inverse distances and kernels; the file does not say
     * which. The numbers are taken as weights; for distances call {@link SpatialWeights#binary()} on the result.
     *
     * @param text the contents of the file
     * @param file its name, for messages
     * @param regions all ids, needed because a region without neighbours has no line; empty to take the ids of the file
     * @return the weights, regions in the order given or else of their first occurrence
     * @throws SpatialException of kind BAD_WEIGHTS_FILE with the line
     */
    public static SpatialWeights readGwt(String text, String file, List<String> regions) {
        WeightsTokens tokens = new WeightsTokens(text, file);
        int n = tokens.header();
        Set<String> known = new LinkedHashSet<>(regions);
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        while (tokens.hasNext()) {
            String id = tokens.next("a region");
            int line = tokens.line();
            String neighbour = tokens.next("a neighbour of " + id);
            double value = tokens.number("the weight of " + neighbour + " as a neighbour of " + id);
            if (tokens.line() != line) {
                throw tokens.errorAt(line, "a region, a neighbour and a number are expected on one line");
            }
            for (String name : List.of(id, neighbour)) {
                if (regions.isEmpty()) {
                    known.add(name);
                } else if (!known.contains(name)) {
                    throw tokens.error("the region " + name + " is not one of the " + regions.size() + " regions of the study");
                }
            }
            if (neighbour.equals(id)) {
                throw tokens.error(id + " is given as a neighbour of itself");
            }
            if (rows.computeIfAbsent(id, key -> new LinkedHashMap<>()).put(neighbour, value) != null) {
                throw tokens.error(neighbour + " is given twice as a neighbour of " + id);
            }
        }
        if (regions.isEmpty() && known.size() != n) {
            throw tokens.errorAt(1, "the header says " + n + " regions, the lines name " + known.size()
                    + "; regions without neighbours have no line, so give the list of regions");
        }
        List<String> ids = List.copyOf(known);
        Map<String, Integer> index = Geography.indexOf(ids);
        int[][] neighbours = new int[ids.size()][];
        double[][] weights = new double[ids.size()][];
        for (int i = 0; i < neighbours.length; i++) {
            Map<String, Double> row = rows.getOrDefault(ids.get(i), Map.of());
            neighbours[i] = row.keySet().stream().mapToInt(index::get).toArray();
            weights[i] = row.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
        return SpatialWeights.of(ids, neighbours, weights);
    }

    /**
     * Writes a GAL file. The weights themselves are lost, only who is a neighbour of whom is kept.
     *
     * @param weights the weights
     * @param key name of the id variable, for the header
     * @return the text, lines ended by LF
     * @throws SpatialException if an id holds a blank, which the format cannot hold
     */
    public static String writeGal(SpatialWeights weights, String key) {
        StringBuilder out = new StringBuilder(header(weights, key));
        for (int i = 0; i < weights.size(); i++) {
            int[] row = weights.row(i);
            out.append(weights.ids().get(i)).append(' ').append(row.length).append('\n');
            List<String> names = new ArrayList<>();
            for (int j : row) {
                names.add(weights.ids().get(j));
            }
            out.append(String.join(" ", names)).append('\n');
        }
        return out.toString();
    }

    /**
     * Writes a GWT file with the weights as values.
     *
     * @param weights the weights
     * @param key name of the id variable, for the header
     * @return the text, lines ended by LF
     * @throws SpatialException if an id holds a blank, which the format cannot hold
     */
    public static String writeGwt(SpatialWeights weights, String key) {
        StringBuilder out = new StringBuilder(header(weights, key));
        for (int i = 0; i < weights.size(); i++) {
            int[] row = weights.row(i);
            for (int k = 0; k < row.length; k++) {
                out.append(weights.ids().get(i)).append(' ').append(weights.ids().get(row[k])).append(' ')
                        .append(weights.rowWeights(i)[k]).append('\n');
            }
        }
        return out.toString();
    }

    private static String header(SpatialWeights weights, String key) {
        for (String id : weights.ids()) {
            if (id.chars().anyMatch(Character::isWhitespace)) {
                throw new SpatialException(SpatialException.Kind.BAD_WEIGHTS_FILE, "The id \"" + id
                        + "\" holds a blank, which GAL and GWT files cannot hold. Use an id without blanks.", "", 0, id);
            }
        }
        return "0 " + weights.size() + " regions " + (key.isBlank() ? "id" : key.strip().replaceAll("\\s+", "_")) + "\n";
    }
}
