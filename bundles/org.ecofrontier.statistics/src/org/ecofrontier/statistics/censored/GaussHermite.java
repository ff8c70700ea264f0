package org.ecofrontier.statistics.censored;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Nodes x and logarithms of weights w exp(x^2) of the Gauss-Hermite rule, for integrands that are not divided by exp(-x^2) beforehand.
 *
 * @param nodes      the nodes
 * @param logWeights logarithms of the weights times exp(node^2)
 */
record GaussHermite(double[] nodes, double[] logWeights) {

    static GaussHermite of(int number) {
        GaussIntegrator rule = new GaussIntegratorFactory().hermite(number);
        double[] nodes = new double[number];
        double[] logs = new double[number];
        for (int i = 0; i < number; i++) {
            nodes[i] = rule.getPoint(i);
            logs[i] = Math.log(rule.getWeight(i)) + nodes[i] * nodes[i];
        }
        return new GaussHermite(nodes, logs);
    }
}
