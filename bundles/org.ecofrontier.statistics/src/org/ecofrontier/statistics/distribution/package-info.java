/**
 * How values are distributed: summaries, quantiles, kernel densities, classifications and grades.
 *
 * @since 0.1
 */
package org.ecofrontier.statistics.distribution;
