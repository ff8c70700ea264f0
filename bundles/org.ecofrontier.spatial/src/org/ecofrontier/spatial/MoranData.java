package org.ecofrontier.spatial;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ecofrontier.spatial.SpatialException.Kind;

/**
 * Weights and values made ready: regions sorted by id (so that sums and permutations do not depend on the order in which the caller
 * lists them), islands treated by rule, values as deviations from their mean.
 */
final class MoranData {

    /** Values closer together than this share of the greatest one are all equal but for rounding. */
    private static final double EQUAL = 1e-13;

    final SpatialWeights weights;
    /** Positions in the caller's order. */
    final int[] original;
    /** The number that the moments of the global statistic count with. */
    final int n;
    final MoranStatus status;
    private final double[][] deviations;

    MoranData(SpatialWeights given, IslandRule rule, double[]... values) {
        for (double[] x : values) {
            Geography.requireSize("values", given.size(), x.length);
            for (int i = 0; i < x.length; i++) {
                if (!Double.isFinite(x[i])) {
                    throw new SpatialException(Kind.MISSING_VALUE, "Region " + given.ids().get(i) + " has no value. Leave it out of the"
                            + " weights or give it one.", given.ids().get(i));
                }
            }
        }
        int islands = given.islands().size();
        List<String> ids = given.ids();
        original = IntStream.range(0, ids.size()).filter(i -> rule != IslandRule.DROP || !given.isIsland(i)).boxed()
                .sorted(Comparator.comparing(ids::get)).mapToInt(Integer::intValue).toArray();
        weights = pick(given, Arrays.stream(original).mapToObj(ids::get).toList());
        n = rule == IslandRule.KEEP_N ? ids.size() : ids.size() - islands;
        deviations = new double[values.length][];
        boolean constant = false;
        for (int v = 0; v < values.length; v++) {
            double[] all = values[v];
            double[] x = Arrays.stream(original).mapToDouble(i -> all[i]).toArray();
            constant |= isConstant(x);
            deviations[v] = deviations(x);
        }
        status = islands == ids.size() ? MoranStatus.NO_NEIGHBOURS
                : constant ? MoranStatus.CONSTANT
                : n < 4 ? MoranStatus.TOO_FEW_REGIONS : MoranStatus.DEFINED;
    }

    /** Deviations of a variable from its mean. */
    double[] z(int variable) {
        return deviations[variable];
    }

    int size() {
        return original.length;
    }

    /** The weighted sum of the neighbours' values. */
    double lag(int i, double[] values) {
        int[] row = weights.row(i);
        double[] w = weights.rowWeights(i);
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            sum += w[k] * values[row[k]];
        }
        return sum;
    }

    static double sumOfSquares(double[] z) {
        double sum = 0;
        for (double v : z) {
            sum += v * v;
        }
        return sum;
    }

    /** Leaving islands out may take neighbours from others; rows that summed to 1 do so again. */
    private static SpatialWeights pick(SpatialWeights given, List<String> ids) {
        SpatialWeights picked = given.select(ids);
        return picked.links() < given.links() && isRowStandardised(given) ? picked.rowStandardised() : picked;
    }

    private static boolean isRowStandardised(SpatialWeights w) {
        return IntStream.range(0, w.size())
                .allMatch(i -> w.isIsland(i) || Math.abs(Arrays.stream(w.rowWeights(i)).sum() - 1) < 1e-12);
    }

    private static boolean isConstant(double[] x) {
        double min = Arrays.stream(x).min().orElse(0);
        double max = Arrays.stream(x).max().orElse(0);
        return max - min <= EQUAL * Math.max(Math.abs(min), Math.abs(max));
    }

    private static double[] deviations(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v;
        }
        double mean = sum / x.length;
        return Arrays.stream(x).map(v -> v - mean).toArray();
    }
}
