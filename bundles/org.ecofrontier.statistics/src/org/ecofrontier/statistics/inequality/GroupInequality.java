package org.ecofrontier.statistics.inequality;

/**
 * Inequality inside one group.
 *
 * @param n number of values
 * @param share the group's share of the number (or weight) of all values
 * @param mean (weighted) mean
 * @param theilT Theil's T inside the group
 * @param theilL mean logarithmic deviation inside the group
 * @param gini Gini coefficient inside the group
 * @since 0.1
 */
public record GroupInequality(int n, double share, double mean, double theilT, double theilL, double gini) {
}
