/**
 * Regression with a limited dependent variable: the pooled and the random-effects Tobit model, truncated regression and its bootstrap
 * for efficiency scores.
 *
 * @since 0.1
 */
package org.ecofrontier.statistics.censored;
