package org.ecofrontier.statistics.internal.optim;

/**
 * A function and its derivatives at a point.
 *
 * @param value    the value
 * @param gradient first derivatives
 * @param hessian  second derivatives
 */
public record Evaluation(double value, double[] gradient, double[][] hessian) {
}
