package org.ecofrontier.statistics.censored;

import org.ecofrontier.statistics.internal.optim.Evaluation;
import org.ecofrontier.statistics.internal.optim.Objective;

/**
 * The log likelihood of independent rows in the parameters (b, log sigma), with gradient, Hessian and scores.
 *
 * @param rows    regressors of each row, the constant term included
 * @param density density of a row given its index
 * @param mostLog largest log sigma, in standard deviations of the dependent variable, at which a maximum is still expected
 */
record IndexLikelihood(double[][] rows, IndexDensity density, double mostLog) implements Objective {

    /** A standard deviation this small is on its way to zero. */
    private static final double LEAST_LOG = -12;

    @Override
    public Evaluation evaluate(double[] point) {
        int k = point.length - 1;
        double log = point[k];
        double sigma = Math.exp(log);
        double value = 0;
        double[] gradient = new double[k + 1];
        double[][] hessian = new double[k + 1][k + 1];
        Derivatives d = new Derivatives();
        for (int i = 0; i < rows.length; i++) {
            double[] x = rows[i];
            density.evaluate(i, index(x, point), log, sigma, d);
            value += d.value;
            gradient[k] += d.log;
            hessian[k][k] += d.logLog;
            for (int j = 0; j < k; j++) {
                gradient[j] += d.mu * x[j];
                hessian[k][j] += d.muLog * x[j];
                double weight = d.muMu * x[j];
                for (int l = 0; l <= j; l++) {
                    hessian[j][l] += weight * x[l];
                }
            }
        }
        mirror(hessian);
        return new Evaluation(value, gradient, hessian);
    }

    /** The gradient of each row's log density. */
    double[][] scores(double[] point) {
        int k = point.length - 1;
        double sigma = Math.exp(point[k]);
        double[][] scores = new double[rows.length][k + 1];
        Derivatives d = new Derivatives();
        for (int i = 0; i < rows.length; i++) {
            density.evaluate(i, index(rows[i], point), point[k], sigma, d);
            for (int j = 0; j < k; j++) {
                scores[i][j] = d.mu * rows[i][j];
            }
            scores[i][k] = d.log;
        }
        return scores;
    }

    @Override
    public double longestStep(double[] step) {
        double change = Math.abs(step[step.length - 1]);
        return change > 1 ? 1 / change : 1;
    }

    @Override
    public boolean escaped(double[] point) {
        double log = point[point.length - 1];
        return log < LEAST_LOG || log > mostLog;
    }

    static double index(double[] x, double[] point) {
        double index = 0;
        for (int j = 0; j < x.length; j++) {
            index += x[j] * point[j];
        }
        return index;
    }

    static void mirror(double[][] lower) {
        for (int i = 0; i < lower.length; i++) {
            for (int j = 0; j < i; j++) {
                lower[j][i] = lower[i][j];
            }
        }
    }
}
