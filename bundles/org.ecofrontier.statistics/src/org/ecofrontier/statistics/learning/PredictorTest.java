package org.ecofrontier.statistics.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ecofrontier.statistics.SplitMix64;
import org.ecofrontier.statistics.internal.linear.Matrices;
import org.ecofrontier.statistics.internal.linear.OrthogonalBasis;

/**
 * Does a predictor explain anything that the others do not? The generalised covariance measure (Shah and Peters, 2020, Ann. Statist. 48)
 * with a sign-flip reference distribution: held-out residuals of networks WITHOUT the predictor are multiplied by what the other
 * predictors leave of functions of it (its first three powers and its products with each other predictor). When the target does not
 * depend on the predictor given the others, each sum of products has mean zero, whatever the networks missed, because the predictor's
 * own remainder knows nothing of the residuals. The statistic is the largest studentised sum; its distribution comes from random signs of
 * the clusters. Since finding the remainder uses up degrees of freedom, the statistic is shrunk by sqrt((clusters - terms) / clusters).
 * Unlike the loss of a network that has seen the predictor it cannot reward fitted noise.
 */
final class PredictorTest {

    /** Number of random sign patterns. */
    static final int FLIPS = 1999;

    private static final int POWERS = 3;
    private static final double DEPENDENT = 1e-7;

    /** Clusters per term from which squares of the other predictors are taken into account. */
    private static final int ENOUGH = 10;

    private final double[][] z;
    private final int[] cluster;
    private final int clusters;

    PredictorTest(double[][] x, int[] cluster) {
        this.z = Scaling.apply(Scaling.ofColumns(x), x);
        int[] distinct = Arrays.stream(cluster).distinct().sorted().toArray();
        this.clusters = distinct.length;
        this.cluster = Arrays.stream(cluster).map(c -> Arrays.binarySearch(distinct, c)).toArray();
    }

    /** Probability of a statistic as large as the one found if the predictor adds nothing; 1 with too few clusters to tell. */
    double probability(int predictor, double[] residuals, SplitMix64 random) {
        OrthogonalBasis others = others(predictor);
        double shrinkage = Math.sqrt(Math.max(0, clusters - others.rank()) / (double) clusters);
        List<double[]> sums = new ArrayList<>();
        for (double[] direction : directions(predictor, others)) {
            double[] sum = new double[clusters];
            for (int i = 0; i < residuals.length; i++) {
                sum[cluster[i]] += residuals[i] * direction[i];
            }
            double length = Math.sqrt(Matrices.dot(sum, sum));
            if (length > 0) {
                sums.add(Arrays.stream(sum).map(value -> value / length).toArray());
            }
        }
        double found = shrinkage * largest(sums, null);
        int asLarge = 0;
        double[] signs = new double[clusters];
        for (int flip = 0; flip < FLIPS; flip++) {
            for (int c = 0; c < clusters; c++) {
                signs[c] = random.nextLong() < 0 ? -1 : 1;
            }
            if (largest(sums, signs) >= found * (1 - 1e-12)) {
                asLarge++;
            }
        }
        return (1.0 + asLarge) / (1 + FLIPS);
    }

    private static double largest(List<double[]> sums, double[] signs) {
        double largest = 0;
        for (double[] sum : sums) {
            double total = signs == null ? Arrays.stream(sum).sum() : Matrices.dot(sum, signs);
            largest = Math.max(largest, Math.abs(total));
        }
        return largest;
    }

    /** Functions of the predictor with everything removed that the other predictors and their squares explain linearly. */
    private List<double[]> directions(int predictor, OrthogonalBasis others) {
        int n = z[0].length;
        List<double[]> directions = new ArrayList<>();
        double[] power = z[predictor].clone();
        for (int k = 1; k <= POWERS; k++) {
            keep(directions, others.residuals(power), power);
            for (int i = 0; i < n; i++) {
                power[i] *= z[predictor][i];
            }
        }
        double[] own = others.residuals(z[predictor]);
        for (int j = 0; j < z.length; j++) {
            if (j != predictor) {
                double[] product = new double[n];
                for (int i = 0; i < n; i++) {
                    product[i] = own[i] * z[j][i];
                }
                keep(directions, product, product);
            }
        }
        return directions;
    }

    private static void keep(List<double[]> directions, double[] direction, double[] source) {
        if (Matrices.dot(direction, direction) > DEPENDENT * DEPENDENT * Matrices.dot(source, source)) {
            directions.add(direction);
        }
    }

    /** The constant, the other predictors and, where there are clusters enough, their squares. */
    private OrthogonalBasis others(int predictor) {
        List<double[]> columns = new ArrayList<>();
        double[] one = new double[z[0].length];
        Arrays.fill(one, 1);
        columns.add(one);
        for (int j = 0; j < z.length; j++) {
            if (j != predictor) {
                columns.add(z[j]);
            }
        }
        if (clusters > ENOUGH * (2 * z.length - 1)) {
            for (int j = 0; j < z.length; j++) {
                if (j != predictor) {
                    columns.add(Arrays.stream(z[j]).map(value -> value * value).toArray());
                }
            }
        }
        double[] reference = columns.stream().mapToDouble(column -> Math.sqrt(Matrices.dot(column, column))).toArray();
        double[] tolerance = new double[reference.length];
        Arrays.fill(tolerance, DEPENDENT);
        return new OrthogonalBasis(columns.toArray(double[][]::new), reference, tolerance);
    }
}
