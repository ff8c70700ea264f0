/**
 * Inequality measures with their decomposition by group, and convergence over time.
 *
 * @since 0.1
 */
package org.ecofrontier.statistics.inequality;
