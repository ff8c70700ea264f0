package org.ecofrontier.statistics.censored;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Adaptive Gauss-Hermite quadrature: nodes centred on the mode and scaled by the curvature there (Liu and Pierce, 1994, Biometrika 81,
 * 624-629).
 *
 * @param nodes      nodes x of the rule
 * @param logWeights logarithms of its weights times exp(x^2)
 */
record GaussHermite(double[] nodes, double[] logWeights) implements RegionQuadrature {

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

    @Override
    public Placement place(RegionPosterior posterior, RegionPosterior.Mode mode) {
        double width = Math.sqrt(2) * mode.width();
        double[] effects = new double[nodes.length];
        double[] logs = new double[nodes.length];
        for (int k = 0; k < effects.length; k++) {
            effects[k] = mode.effect() + width * nodes[k];
            logs[k] = logWeights[k] + Math.log(width);
        }
        return new Placement(effects, logs);
    }
}
