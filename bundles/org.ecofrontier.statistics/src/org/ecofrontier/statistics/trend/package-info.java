/**
 * Polynomial trends of values in space.
 *
 * @since 0.1
 */
package org.ecofrontier.statistics.trend;
