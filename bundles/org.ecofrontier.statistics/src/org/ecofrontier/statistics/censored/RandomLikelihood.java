package org.ecofrontier.statistics.censored;

import java.util.Arrays;
import java.util.List;

import org.ecofrontier.statistics.Normal;
import org.ecofrontier.statistics.censored.RegionQuadrature.Placement;
import org.ecofrontier.statistics.internal.linear.Groups;
import org.ecofrontier.statistics.internal.optim.Evaluation;
import org.ecofrontier.statistics.internal.optim.Objective;

/**
 * The log likelihood of the random-effects model in the parameters (b, log sigma_u, log sigma_e). The effect of each region is
 * integrated out on nodes placed around its posterior mode. Gradient and Hessian are posterior means over the same nodes (Louis, 1982,
 * JRSS B 44, 226-233): exact for nodes that stay in place.
 */
final class RandomLikelihood implements Objective {

    /** Below this ratio of sigma_u to sigma_e, as a logarithm, the effect is on its way to nothing. */
    private static final double LEAST_RATIO = -7;

    private static final double LEAST_LOG = -12;

    private static final double MOST_LOG = 12;

    private final double[][] rows;

    private final TobitDensity density;

    private final Groups groups;

    private final RegionQuadrature rule;

    /** Where the search for the mode of each region starts: at its last mode. */
    private final double[] modes;

    RandomLikelihood(double[][] rows, TobitDensity density, Groups groups, RegionQuadrature rule) {
        this.rows = rows;
        this.density = density;
        this.groups = groups;
        this.rule = rule;
        modes = new double[groups.count()];
    }

    /** Parameters at which regions are evaluated. */
    private record Parameters(double[] index, double logU, double logE, double sigmaU, double sigmaE) {
    }

    @Override
    public Evaluation evaluate(double[] point) {
        return evaluate(point, place(point), null);
    }

    /** The gradient of each region's log likelihood. */
    double[][] scores(double[] point) {
        double[][] scores = new double[groups.count()][point.length];
        evaluate(point, place(point), scores);
        return scores;
    }

    /** The nodes of every region for these parameters. */
    Placement[] place(double[] point) {
        Parameters p = parameters(point);
        Placement[] placements = new Placement[groups.count()];
        for (int g = 0; g < placements.length; g++) {
            placements[g] = place(g, p);
        }
        return placements;
    }

    /**
     * @param point      parameters
     * @param placements nodes, which need not be those that belong to the parameters
     * @param scores     receives the gradient of each region, or null
     */
    Evaluation evaluate(double[] point, Placement[] placements, double[][] scores) {
        Parameters p = parameters(point);
        int size = point.length;
        double value = 0;
        double[] gradient = new double[size];
        double[][] hessian = new double[size][size];
        for (int g = 0; g < placements.length; g++) {
            RegionSums sums = new RegionSums(size, placements[g].effects().length);
            value += sums.add(g, p, placements[g], hessian);
            for (int j = 0; j < size; j++) {
                gradient[j] += sums.gradient[j];
            }
            if (scores != null) {
                scores[g] = sums.gradient;
            }
        }
        IndexLikelihood.mirror(hessian);
        return new Evaluation(value, gradient, hessian);
    }

    @Override
    public double longestStep(double[] step) {
        double change = Math.max(Math.abs(step[step.length - 2]), Math.abs(step[step.length - 1]));
        return change > 1 ? 1 / change : 1;
    }

    @Override
    public boolean escaped(double[] point) {
        double logU = point[point.length - 2];
        double logE = point[point.length - 1];
        if (logE < LEAST_LOG || logE > MOST_LOG) {
            throw TobitProblem.noMaximum(List.of("logSigmaE"), "the likelihood has no maximum: regressors and regional effects fit the "
                    + "uncensored rows perfectly; use fewer regressors or the pooled model");
        }
        return logU - logE < LEAST_RATIO;
    }

    private Parameters parameters(double[] point) {
        double logU = point[point.length - 2];
        double logE = point[point.length - 1];
        double[] index = new double[rows.length];
        for (int i = 0; i < index.length; i++) {
            index[i] = IndexLikelihood.index(rows[i], point);
        }
        return new Parameters(index, logU, logE, Math.exp(logU), Math.exp(logE));
    }

    private Placement place(int g, Parameters p) {
        RegionPosterior posterior = new RegionPosterior(density, groups.rows()[g], p.index(), p.logE(), p.sigmaU());
        RegionPosterior.Mode mode = posterior.mode(modes[g]);
        modes[g] = Double.isFinite(mode.effect()) ? mode.effect() : 0;
        return rule.place(posterior, mode);
    }

    /** Posterior means over the nodes of one region. */
    private final class RegionSums {

        private final double[] gradient;

        private final double[][] nodeScores;

        private final double[] nodeValues;

        private final double[] nodeCurvature;

        RegionSums(int size, int nodes) {
            gradient = new double[size];
            nodeScores = new double[nodes][size];
            nodeValues = new double[nodes];
            nodeCurvature = new double[nodes];
        }

        /** Adds the region's Hessian (lower triangle), keeps its gradient and returns its log likelihood. */
        double add(int g, Parameters p, Placement placement, double[][] hessian) {
            int[] members = groups.rows()[g];
            int nodes = nodeValues.length;
            int size = gradient.length;
            int u = size - 2;
            int e = size - 1;
            double[][] muMu = new double[members.length][nodes];
            double[][] muLog = new double[members.length][nodes];
            Derivatives d = new Derivatives();
            for (int k = 0; k < nodes; k++) {
                double effect = placement.effects()[k];
                double ratio = effect * effect / (p.sigmaU() * p.sigmaU());
                double[] score = nodeScores[k];
                score[u] = ratio - 1;
                nodeValues[k] = placement.logWeights()[k] - Normal.HALF_LOG_TWO_PI - p.logU() - 0.5 * ratio;
                for (int t = 0; t < members.length; t++) {
                    int i = members[t];
                    density.evaluate(i, p.index()[i] + effect, p.logE(), p.sigmaE(), d);
                    nodeValues[k] += d.value;
                    score[e] += d.log;
                    nodeCurvature[k] += d.logLog;
                    muMu[t][k] = d.muMu;
                    muLog[t][k] = d.muLog;
                    for (int j = 0; j < u; j++) {
                        score[j] += d.mu * rows[i][j];
                    }
                }
            }
            double value = normalise(nodeValues);
            for (int k = 0; k < nodes; k++) {
                addNode(nodeValues[k], nodeScores[k], hessian);
                double effect = placement.effects()[k] / p.sigmaU();
                hessian[u][u] -= nodeValues[k] * 2 * effect * effect;
                hessian[e][e] += nodeValues[k] * nodeCurvature[k];
            }
            for (int t = 0; t < members.length; t++) {
                addRow(rows[members[t]], mean(muMu[t]), mean(muLog[t]), hessian);
            }
            for (int j = 0; j < size; j++) {
                for (int l = 0; l <= j; l++) {
                    hessian[j][l] -= gradient[j] * gradient[l];
                }
            }
            return value;
        }

        private void addNode(double weight, double[] score, double[][] hessian) {
            for (int j = 0; j < score.length; j++) {
                double weighted = weight * score[j];
                gradient[j] += weighted;
                for (int l = 0; l <= j; l++) {
                    hessian[j][l] += weighted * score[l];
                }
            }
        }

        private void addRow(double[] x, double muMu, double muLog, double[][] hessian) {
            double[] last = hessian[hessian.length - 1];
            for (int j = 0; j < x.length; j++) {
                last[j] += muLog * x[j];
                double weight = muMu * x[j];
                for (int l = 0; l <= j; l++) {
                    hessian[j][l] += weight * x[l];
                }
            }
        }

        private double mean(double[] values) {
            double sum = 0;
            for (int k = 0; k < values.length; k++) {
                sum += nodeValues[k] * values[k];
            }
            return sum;
        }
    }

    /** Replaces logarithms by shares of their sum and returns the logarithm of the sum. */
    private static double normalise(double[] logs) {
        double largest = Arrays.stream(logs).max().orElse(0);
        double sum = 0;
        for (int k = 0; k < logs.length; k++) {
            logs[k] = Math.exp(logs[k] - largest);
            sum += logs[k];
        }
        for (int k = 0; k < logs.length; k++) {
            logs[k] /= sum;
        }
        return largest + Math.log(sum);
    }
}
