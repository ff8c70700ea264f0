package org.ecofrontier.statistics.internal.linear;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.statistics.EstimationNote;

/**
 * The rows of each group, groups numbered from 0 in the order of their first row.
 *
 * @param of   number of the group of each row
 * @param rows rows of each group
 */
public record Groups(int[] of, int[][] rows) {

    private static final int FEW = 20;

    /**
     * @param labels any numbers, equal for the rows of one group
     * @return the groups
     */
    public static Groups of(int[] labels) {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        int[] of = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            of[i] = numbers.computeIfAbsent(labels[i], key -> numbers.size());
        }
        int[] sizes = new int[numbers.size()];
        for (int g : of) {
            sizes[g]++;
        }
        int[][] rows = new int[sizes.length][];
        for (int g = 0; g < sizes.length; g++) {
            rows[g] = new int[sizes[g]];
        }
        int[] filled = new int[sizes.length];
        for (int i = 0; i < of.length; i++) {
            rows[of[i]][filled[of[i]]++] = i;
        }
        return new Groups(of, rows);
    }

    /** Number of groups. */
    public int count() {
        return rows.length;
    }

    /** A note about standard errors from few groups, or nothing. */
    public List<EstimationNote> fewNote() {
        return rows.length >= FEW ? List.of() : List.of(EstimationNote.of(EstimationNote.Kind.FEW_GROUPS,
                "standard errors from " + rows.length + " regions only are unreliable", Integer.toString(rows.length)));
    }

    /** Rows of one group. */
    public int size(int group) {
        return rows[group].length;
    }

    /** Mean of the values of each group. */
    public double[] means(double[] values) {
        double[] means = new double[rows.length];
        for (int g = 0; g < rows.length; g++) {
            double sum = 0;
            for (int i : rows[g]) {
                sum += values[i];
            }
            means[g] = sum / rows[g].length;
        }
        return means;
    }

    /** The values less a share of the mean of their group. */
    public double[] lessMeans(double[] values, double[] share) {
        double[] means = means(values);
        double[] rest = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            rest[i] = values[i] - share[of[i]] * means[of[i]];
        }
        return rest;
    }
}
