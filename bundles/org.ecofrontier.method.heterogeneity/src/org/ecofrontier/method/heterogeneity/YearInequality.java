package org.ecofrontier.method.heterogeneity;

import org.ecofrontier.statistics.inequality.GroupDecomposition;

/**
 * Inequality in a year.
 *
 * @param classification the id of the classification that it is divided by, empty if it is not divided
 * @param year the year
 * @param parts the whole and its parts; without a meaning of their own where it is not divided
 */
record YearInequality(String classification, int year, GroupDecomposition parts) {

    boolean divided() {
        return !classification.isEmpty();
    }
}
