package org.ecofrontier.statistics.inequality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Inequality split into what is within groups and what is between them. Theil's T weights groups by their share of the total of the
 * values, the mean logarithmic deviation by their share of the number (or weight); the Gini coefficient is split after Dagum (1997,
 * Empirical Economics 22): {@code giniWithin + giniBetween + giniOverlap} is the whole.
 *
 * @param groups inequality inside each group
 * @param theilT Theil's T of all values, {@code theilTWithin + theilTBetween}
 * @param theilTWithin its part within groups
 * @param theilTBetween its part between groups
 * @param theilL mean logarithmic deviation of all values, {@code theilLWithin + theilLBetween}
 * @param theilLWithin its part within groups
 * @param theilLBetween its part between groups
 * @param gini Gini coefficient of all values
 * @param giniWithin Dagum's Gw
 * @param giniBetween Dagum's Gnb, net between groups
 * @param giniOverlap Dagum's Gt, the intensity of transvariation (overlap of the groups)
 * @since 0.1
 */
public record GroupDecomposition(List<GroupInequality> groups, double theilT, double theilTWithin, double theilTBetween,
        double theilL, double theilLWithin, double theilLBetween, double gini, double giniWithin, double giniBetween,
        double giniOverlap) {

    /** Copies the list. */
    public GroupDecomposition {
        groups = List.copyOf(groups);
    }

    /**
     * @param values at least one, all above 0
     * @param weights one positive weight per value, for example population; null for none
     * @param group group of each value, from 0 to {@code count - 1}
     * @param count number of groups; each needs at least one value
     * @return the decomposition
     */
    public static GroupDecomposition of(double[] values, double[] weights, int[] group, int count) {
        Arguments.requireSameLength("Groups of an inequality measure", values.length, group.length);
        Population all = Population.of(values, weights);
        Population[] parts = split(values, weights, group, count);
        double[] share = shares(weights, group, count);
        List<GroupInequality> inside = new ArrayList<>();
        double tWithin = 0;
        double tBetween = 0;
        double lWithin = 0;
        double lBetween = 0;
        double giniWithin = 0;
        for (int g = 0; g < count; g++) {
            Population part = parts[g];
            GroupInequality own = new GroupInequality(part.x().length, share[g], part.mean(), part.theilT(), part.theilL(), part.gini());
            inside.add(own);
            double ratio = part.mean() / all.mean();
            tWithin += share[g] * ratio * own.theilT();
            tBetween += share[g] * ratio * Math.log(ratio);
            lWithin += share[g] * own.theilL();
            lBetween -= share[g] * Math.log(ratio);
            giniWithin += share[g] * share[g] * ratio * own.gini();
        }
        double net = 0;
        double overlap = 0;
        for (int g = 0; g < count; g++) {
            for (int h = 0; h < g; h++) {
                // Pair (g, h): G_gh (p_g s_h + p_h s_g) = 2 p_g p_h E|x - y| / (2 m); D_gh = |m_g - m_h| / E|x - y|.
                double factor = share[g] * share[h] / all.mean();
                double difference = Math.abs(parts[g].mean() - parts[h].mean());
                net += factor * difference;
                overlap += factor * Math.max(0, Population.meanDifference(parts[g], parts[h]) - difference);
            }
        }
        return new GroupDecomposition(inside, all.theilT(), tWithin, Math.max(0, tBetween), all.theilL(), lWithin,
                Math.max(0, lBetween), all.gini(), giniWithin, net, overlap);
    }

    private static Population[] split(double[] values, double[] weights, int[] group, int count) {
        int[] sizes = new int[count];
        for (int i = 0; i < group.length; i++) {
            if (group[i] < 0 || group[i] >= count) {
                throw Arguments.invalid("Groups of an inequality measure: value number %d has group %d, there are %d groups",
                        i, group[i], count);
            }
            sizes[group[i]]++;
        }
        Population[] parts = new Population[count];
        for (int g = 0; g < count; g++) {
            if (sizes[g] == 0) {
                throw Arguments.tooFew("Groups of an inequality measure: group number %d has no values", g);
            }
            parts[g] = Population.of(pick(values, group, g, sizes[g]), weights == null ? null : pick(weights, group, g, sizes[g]));
        }
        return parts;
    }

    private static double[] pick(double[] values, int[] group, int g, int size) {
        double[] picked = new double[size];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            if (group[i] == g) {
                picked[n++] = values[i];
            }
        }
        return picked;
    }

    private static double[] shares(double[] weights, int[] group, int count) {
        double total = weights == null ? group.length : Arrays.stream(weights).sum();
        double[] share = new double[count];
        for (int i = 0; i < group.length; i++) {
            share[group[i]] += weights == null ? 1 : weights[i];
        }
        for (int g = 0; g < count; g++) {
            share[g] /= total;
        }
        return share;
    }
}
