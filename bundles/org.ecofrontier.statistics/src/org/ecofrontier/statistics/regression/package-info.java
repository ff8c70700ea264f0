/**
 * Linear regression on cross sections and panels: pooled, fixed effects, between and random effects, with specification tests.
 *
 * @since 0.1
 */
package org.ecofrontier.statistics.regression;
