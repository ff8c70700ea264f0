package org.ecofrontier.statistics.learning;

/**
 * A setting that was tried.
 *
 * @param hidden number of hidden units
 * @param decay weight decay
 * @param rmse root mean square error on held-out rows, in the unit of the target
 * @since 0.1
 */
public record GridPoint(int hidden, double decay, double rmse) {
}
