package org.ecofrontier.statistics.regression;

import java.util.Arrays;

import org.ecofrontier.statistics.internal.linear.Matrices;

/** The least squares fit of a design, in standardised units. */
final class DesignFit {

    private final Design design;

    private final double[] coefficients;

    private final double[] residuals;

    private final double ssr;

    DesignFit(Design design) {
        this.design = design;
        coefficients = design.basis().solve(design.y());
        residuals = design.basis().residuals(design.y());
        ssr = Matrices.dot(residuals, residuals);
    }

    Design design() {
        return design;
    }

    double[] coefficients() {
        return coefficients;
    }

    double[] residuals() {
        return residuals;
    }

    double ssr() {
        return ssr;
    }

    int df() {
        return design.residualDf();
    }

    double variance() {
        return ssr / df();
    }

    double r2() {
        double mean = Arrays.stream(design.y()).average().orElse(0);
        return 1 - ssr / Arrays.stream(design.y()).map(v -> (v - mean) * (v - mean)).sum();
    }

    double adjustedR2() {
        return 1 - (1 - r2()) * (design.rows() - 1) / df();
    }

    double[][] covariance(PanelCovariance kind) {
        double[][] bread = design.basis().inverseCrossProduct();
        return switch (kind) {
            case CLASSICAL -> Matrices.scale(bread, variance());
            case ROBUST -> Matrices.sandwich(bread, Matrices.outerProducts(scores()));
            case CLUSTER -> Matrices.sandwich(bread,
                    Matrices.outerProducts(Matrices.sumByGroup(scores(), design.cluster(), design.clusters())));
        };
    }

    private double[][] scores() {
        double[][] scores = new double[design.rows()][coefficients.length];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < coefficients.length; j++) {
                scores[i][j] = residuals[i] * design.columns()[j][i];
            }
        }
        return scores;
    }
}
