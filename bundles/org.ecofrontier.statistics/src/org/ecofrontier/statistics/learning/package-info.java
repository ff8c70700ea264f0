/**
 * Regression by ensembles of small neural nets: training, held-out performance, effects of predictors and their tests.
 *
 * @since 0.1
 */
package org.ecofrontier.statistics.learning;
