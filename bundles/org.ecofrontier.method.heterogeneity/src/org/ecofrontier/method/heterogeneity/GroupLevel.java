package org.ecofrontier.method.heterogeneity;

import org.ecofrontier.statistics.distribution.Summary;

/**
 * The level of a group in a year.
 *
 * @param classification the id of the classification, empty for all regions together
 * @param group the group
 * @param year the year
 * @param rows its rows
 * @param summary its values in a few numbers
 */
record GroupLevel(String classification, String group, int year, int[] rows, Summary summary) {
}
