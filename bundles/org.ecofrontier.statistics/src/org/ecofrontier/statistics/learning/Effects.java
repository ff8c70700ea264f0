package org.ecofrontier.statistics.learning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.Tails;
import org.ecofrontier.statistics.distribution.Quantiles;

/** Partial dependence of ensembles and what can be read from it. */
final class Effects {

    private static final int POINTS = 41;

    /** More rows than this are thinned evenly before averaging. */
    private static final int MOST_ROWS = 1000;

    private static final int MOST_CURVES = 50;

    /** A curve counts as monotone when its net change is at least this share of all its ups and downs. */
    private static final double MONOTONE = 0.6;

    private final List<String> predictors;
    private final double[][] x;

    Effects(List<String> predictors, double[][] x) {
        this.predictors = predictors;
        int[] rows = thinned(x[0].length, MOST_ROWS);
        this.x = Split.pick(x, rows);
    }

    private static int[] thinned(int rows, int most) {
        int n = Math.min(rows, most);
        return IntStream.range(0, n).map(i -> (int) ((long) i * rows / n)).toArray();
    }

    /** The curve of the final ensemble with a band from the ensembles of the folds. */
    PartialDependence curve(int predictor, Ensemble ensemble, List<Ensemble> folds) {
        double[] sorted = sorted(predictor);
        double[] at = new double[POINTS];
        for (int g = 0; g < POINTS; g++) {
            at[g] = g == POINTS - 1 ? sorted[sorted.length - 1]
                    : sorted[0] + g * (sorted[sorted.length - 1] - sorted[0]) / (POINTS - 1);
        }
        int[] shown = thinned(sorted.length, MOST_CURVES);
        double[][] individual = new double[shown.length][POINTS];
        double[] y = new double[POINTS];
        for (int g = 0; g < POINTS; g++) {
            double[] predicted = ensemble.predict(replaced(predictor, at[g]));
            y[g] = mean(predicted);
            for (int r = 0; r < shown.length; r++) {
                individual[r][g] = predicted[shown[r]];
            }
        }
        double[] half = halfWidths(predictor, at, folds);
        double[] low = new double[POINTS];
        double[] high = new double[POINTS];
        for (int g = 0; g < POINTS; g++) {
            low[g] = y[g] - half[g];
            high[g] = y[g] + half[g];
        }
        return new PartialDependence(predictors.get(predictor), at, y, low, high, individual);
    }

    private double[] halfWidths(int predictor, double[] at, List<Ensemble> folds) {
        int k = folds.size();
        double t = Tails.studentQuantile(0.975, k - 1);
        double[] half = new double[at.length];
        for (int g = 0; g < at.length; g++) {
            double[][] columns = replaced(predictor, at[g]);
            double[] each = folds.stream().mapToDouble(ensemble -> mean(ensemble.predict(columns))).toArray();
            double centre = mean(each);
            double squares = Arrays.stream(each).map(value -> (value - centre) * (value - centre)).sum();
            half[g] = t * Math.sqrt((k - 1.0) / k * squares);
        }
        return half;
    }

    /** For each member the difference of its partial dependence between the 90 % and the 10 % quantile. */
    double[] memberEffects(int predictor, Ensemble ensemble) {
        double[] sorted = sorted(predictor);
        double[][] high = ensemble.predictEach(replaced(predictor, Quantiles.ofSorted(sorted, 0.9)));
        double[][] low = ensemble.predictEach(replaced(predictor, Quantiles.ofSorted(sorted, 0.1)));
        return IntStream.range(0, high.length).mapToDouble(m -> mean(high[m]) - mean(low[m])).toArray();
    }

    /** Direction of a curve between the 5 % and the 95 % quantile of its predictor. */
    DriverEffect.Verdict shape(int predictor, PartialDependence curve) {
        double[] sorted = sorted(predictor);
        double from = Quantiles.ofSorted(sorted, 0.05);
        double to = Quantiles.ofSorted(sorted, 0.95);
        double[] at = curve.x();
        double[] y = curve.y();
        double net = 0;
        double total = 0;
        for (int g = 1; g < at.length; g++) {
            if (at[g] > from && at[g - 1] < to) {
                net += y[g] - y[g - 1];
                total += Math.abs(y[g] - y[g - 1]);
            }
        }
        if (Math.abs(net) < MONOTONE * total || total == 0) {
            return DriverEffect.Verdict.NON_MONOTONE;
        }
        return net > 0 ? DriverEffect.Verdict.POSITIVE : DriverEffect.Verdict.NEGATIVE;
    }

    private double[] sorted(int predictor) {
        double[] sorted = x[predictor].clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private double[][] replaced(int predictor, double value) {
        double[][] columns = x.clone();
        columns[predictor] = new double[x[predictor].length];
        Arrays.fill(columns[predictor], value);
        return columns;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
