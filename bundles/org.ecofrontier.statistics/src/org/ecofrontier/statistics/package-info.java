/**
 * What the statistical packages share: the refusal of an estimate, notes about one, rows of a table of coefficients, the normal
 * distribution and tail probabilities that keep their digits, and reproducible random numbers.
 *
 * @since 0.1
 */
package org.ecofrontier.statistics;
