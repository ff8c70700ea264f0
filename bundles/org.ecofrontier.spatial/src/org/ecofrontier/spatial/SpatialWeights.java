package org.ecofrontier.spatial;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ecofrontier.spatial.SpatialException.Kind;

/**
 * A sparse matrix of spatial weights: which regions are neighbours of which, and how strongly. Immutable. The diagonal is empty, a
 * neighbour is stored once, neighbours are kept in the order of the regions.
 *
 * @since 0.1
 */
public final class SpatialWeights {

    private final List<String> ids;
    private final Map<String, Integer> index;
    private final int[][] neighbours;
    private final double[][] weights;

    private SpatialWeights(List<String> ids, Map<String, Integer> index, int[][] neighbours, double[][] weights) {
        this.ids = ids;
        this.index = index;
        this.neighbours = neighbours;
        this.weights = weights;
    }

    /**
     * Weights from lists of neighbours.
     *
     * @param ids one id per region, all different
     * @param neighbours for each region the positions of its neighbours, in any order
     * @param weights for each region the weights of these neighbours, in the same order, finite and not negative
     * @return the weights
     * @throws SpatialException if sizes differ, an id is missing or given twice, a region is its own neighbour or names a neighbour
     *         twice, or a weight is negative or not finite
     */
    public static SpatialWeights of(List<String> ids, int[][] neighbours, double[][] weights) {
        Geography.requireSize("lists of neighbours", ids.size(), neighbours.length);
        Geography.requireSize("lists of weights", ids.size(), weights.length);
        List<String> names = List.copyOf(ids);
        int n = names.size();
        int[][] nb = new int[n][];
        double[][] w = new double[n][];
        for (int i = 0; i < n; i++) {
            Geography.requireSize("weights of the neighbours of " + names.get(i), neighbours[i].length, weights[i].length);
            int[] raw = neighbours[i];
            double[] rawWeights = weights[i];
            int[] order = ascending(raw);
            nb[i] = new int[raw.length];
            w[i] = new double[raw.length];
            for (int k = 0; k < raw.length; k++) {
                int j = raw[order[k]];
                requireNeighbour(names, i, j, k > 0 && nb[i][k - 1] == j);
                double weight = rawWeights[order[k]];
                if (!Double.isFinite(weight) || weight < 0) {
                    throw new SpatialException(Kind.BAD_WEIGHT, "The weight of " + names.get(j) + " as a neighbour of " + names.get(i)
                            + " is " + weight + ". Weights must be finite and not negative.", names.get(i), names.get(j));
                }
                nb[i][k] = j;
                w[i][k] = weight;
            }
        }
        return new SpatialWeights(names, Geography.indexOf(names), nb, w);
    }

    /**
     * Weights of 1 for lists of neighbours.
     *
     * @param ids one id per region, all different
     * @param neighbours for each region the positions of its neighbours, in any order
     * @return the weights
     * @throws SpatialException as {@link #of}
     */
    public static SpatialWeights ofNeighbours(List<String> ids, int[][] neighbours) {
        double[][] ones = new double[neighbours.length][];
        for (int i = 0; i < ones.length; i++) {
            ones[i] = new double[neighbours[i].length];
            Arrays.fill(ones[i], 1);
        }
        return of(ids, neighbours, ones);
    }

    private static int[] ascending(int[] row) {
        for (int k = 1; k < row.length; k++) {
            if (row[k] < row[k - 1]) {
                return IntStream.range(0, row.length).boxed().sorted(Comparator.comparingInt(m -> row[m]))
                        .mapToInt(Integer::intValue).toArray();
            }
        }
        return IntStream.range(0, row.length).toArray();
    }

    private static void requireNeighbour(List<String> ids, int i, int j, boolean twice) {
        if (j < 0 || j >= ids.size()) {
            throw new SpatialException(Kind.BAD_PARAMETER, "A neighbour of " + ids.get(i) + " has the position " + j
                    + ", outside the " + ids.size() + " regions.", "neighbour", j, "0.." + (ids.size() - 1));
        }
        if (i == j) {
            throw new SpatialException(Kind.BAD_PARAMETER, "Region " + ids.get(i) + " is given as a neighbour of itself.",
                    "neighbour", ids.get(i), "another region");
        }
        if (twice) {
            throw new SpatialException(Kind.BAD_PARAMETER, "Region " + ids.get(j) + " is given twice as a neighbour of " + ids.get(i)
                    + ".", "neighbour", ids.get(j), "once");
        }
    }

    /** Returns the ids in order. */
    public List<String> ids() {
        return ids;
    }

    /** Returns the number of regions. */
    public int size() {
        return ids.size();
    }

    /**
     * Finds a region.
     *
     * @param id the id
     * @return its position, or -1
     */
    public int indexOf(String id) {
        return index.getOrDefault(id, -1);
    }

    /**
     * Returns the neighbours of a region.
     *
     * @param i position of the region
     * @return positions of its neighbours, ascending (a copy)
     */
    public int[] neighbours(int i) {
        return neighbours[i].clone();
    }

    /**
     * Returns the weights of a region's neighbours.
     *
     * @param i position of the region
     * @return one weight per neighbour, in the order of {@link #neighbours(int)} (a copy)
     */
    public double[] weights(int i) {
        return weights[i].clone();
    }

    /**
     * Returns one weight.
     *
     * @param i position of a region
     * @param j position of another region
     * @return the weight of j as a neighbour of i, 0 if it is none
     */
    public double weight(int i, int j) {
        int k = Arrays.binarySearch(neighbours[i], j);
        return k < 0 ? 0 : weights[i][k];
    }

    /** The stored row itself, for loops inside this package. */
    int[] row(int i) {
        return neighbours[i];
    }

    /** The stored weights of a row, for loops inside this package. */
    double[] rowWeights(int i) {
        return weights[i];
    }

    /** Returns the number of stored weights; a mutual pair counts twice. */
    public int links() {
        int links = 0;
        for (int[] row : neighbours) {
            links += row.length;
        }
        return links;
    }

    /**
     * Returns whether a region has no neighbour of positive weight.
     *
     * @param i position of the region
     * @return whether it is an island
     */
    public boolean isIsland(int i) {
        for (double w : weights[i]) {
            if (w > 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the ids of the regions without a neighbour, in order. */
    public List<String> islands() {
        return IntStream.range(0, size()).filter(this::isIsland).mapToObj(ids::get).toList();
    }

    /** Returns these weights with every row of neighbours summing to 1 (style W); the row of an island stays empty. */
    public SpatialWeights rowStandardised() {
        int[] rank = rankById();
        double[][] w = new double[size()][];
        for (int i = 0; i < w.length; i++) {
            double sum = sumInIdOrder(i, rank);
            w[i] = weights[i].clone();
            for (int k = 0; k < w[i].length; k++) {
                w[i][k] = sum > 0 ? w[i][k] / sum : 0;
            }
        }
        return new SpatialWeights(ids, index, neighbours, w);
    }

    /** Returns weights of 1 for every neighbour of positive weight (style B). */
    public SpatialWeights binary() {
        double[][] w = new double[size()][];
        for (int i = 0; i < w.length; i++) {
            w[i] = Arrays.stream(weights[i]).map(Math::signum).toArray();
        }
        return new SpatialWeights(ids, index, neighbours, w);
    }

    /** Returns the weights among the regions that have neighbours. Not standardised again. */
    public SpatialWeights withoutIslands() {
        return select(IntStream.range(0, size()).filter(i -> !isIsland(i)).mapToObj(ids::get).toList());
    }

    /**
     * Picks regions, in the order asked for; weights of the others are left out, those kept are not standardised again.
     *
     * @param wanted ids, all different
     * @return weights among these regions
     * @throws SpatialException if an id is not among the regions or is asked for twice
     */
    public SpatialWeights select(List<String> wanted) {
        List<String> names = List.copyOf(wanted);
        Map<String, Integer> newIndex = Geography.indexOf(names);
        int[] position = new int[size()];
        Arrays.fill(position, -1);
        for (int k = 0; k < names.size(); k++) {
            int i = indexOf(names.get(k));
            if (i < 0) {
                throw new SpatialException(Kind.UNKNOWN_REGION, "The weights hold no region " + names.get(k)
                        + ". Add it to the weights or correct the id.", names.get(k));
            }
            position[i] = k;
        }
        int[][] nb = new int[names.size()][];
        double[][] w = new double[names.size()][];
        for (int k = 0; k < nb.length; k++) {
            int i = indexOf(names.get(k));
            int[] kept = IntStream.range(0, neighbours[i].length).filter(m -> position[neighbours[i][m]] >= 0).boxed()
                    .sorted(Comparator.comparingInt(m -> position[neighbours[i][m]])).mapToInt(Integer::intValue).toArray();
            nb[k] = new int[kept.length];
            w[k] = new double[kept.length];
            for (int m = 0; m < kept.length; m++) {
                nb[k][m] = position[neighbours[i][kept[m]]];
                w[k][m] = weights[i][kept[m]];
            }
        }
        return new SpatialWeights(names, newIndex, nb, w);
    }

    /** Returns the same weights with the regions sorted by id. */
    public SpatialWeights sortedById() {
        return select(ids.stream().sorted().toList());
    }

    /** Returns whether i weighs j as j weighs i, for all regions. */
    public boolean isSymmetric() {
        for (int i = 0; i < size(); i++) {
            for (int k = 0; k < neighbours[i].length; k++) {
                if (weight(neighbours[i][k], i) != weights[i][k]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns the number of groups of regions that are linked with each other but with no region outside. */
    public int components() {
        int[] parent = IntStream.range(0, size()).toArray();
        int groups = size();
        for (int i = 0; i < size(); i++) {
            for (int j : neighbours[i]) {
                int a = root(parent, i);
                int b = root(parent, j);
                if (a != b) {
                    parent[a] = b;
                    groups--;
                }
            }
        }
        return groups;
    }

    private static int root(int[] parent, int i) {
        int r = i;
        while (parent[r] != r) {
            parent[r] = parent[parent[r]];
            r = parent[r];
        }
        return r;
    }

    /** Sums do not depend on the order of the regions: they run over ids in their natural order. */
    private double sumInIdOrder(int i, int[] rank) {
        int[] row = neighbours[i];
        Integer[] order = IntStream.range(0, row.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingInt(k -> rank[row[k]]));
        double sum = 0;
        for (int k : order) {
            sum += weights[i][k];
        }
        return sum;
    }

    private int[] rankById() {
        int[] order = IntStream.range(0, size()).boxed().sorted(Comparator.comparing(ids::get)).mapToInt(Integer::intValue).toArray();
        int[] rank = new int[order.length];
        for (int r = 0; r < order.length; r++) {
            rank[order[r]] = r;
        }
        return rank;
    }
}
