/**
 * Coefficients of correlation and of rank correlation with their probabilities.
 *
 * @since 0.1
 */
package org.ecofrontier.statistics.correlation;
