package org.ecofrontier.statistics.inequality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.internal.Arguments;

/** Positive values with shares that sum to 1, ascending by value. */
record Population(double[] x, double[] p, double mean) {

    /** Checks the values and turns weights (null for equal ones) into shares. */
    static Population of(double[] values, double[] weights) {
        Arguments.requireCount("An inequality measure", values.length, 1);
        Arguments.requirePositive("An inequality measure", values);
        if (weights != null) {
            Arguments.requireSameLength("Weights of an inequality measure", values.length, weights.length);
            Arguments.requirePositive("The weight of an inequality measure", weights);
        }
        int n = values.length;
        double total = weights == null ? n : Arrays.stream(weights).sum();
        int[] order = IntStream.range(0, n).boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> values[i]).thenComparingDouble(i -> weights == null ? 1 : weights[i]))
                .mapToInt(Integer::intValue).toArray();
        double[] x = new double[n];
        double[] p = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            x[i] = values[order[i]];
            p[i] = (weights == null ? 1 : weights[order[i]]) / total;
            mean += p[i] * x[i];
        }
        return new Population(x, p, mean);
    }

    double theilT() {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double ratio = x[i] / mean;
            sum += p[i] * ratio * Math.log(ratio);
        }
        return Math.max(0, sum);
    }

    double theilL() {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum -= p[i] * Math.log(x[i] / mean);
        }
        return Math.max(0, sum);
    }

    double gini() {
        return meanDifference(this, this) / (2 * mean);
    }

    double hoover() {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += p[i] * Math.abs(x[i] - mean);
        }
        return sum / (2 * mean);
    }

    double atkinsonHalf() {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += p[i] * Math.sqrt(x[i] / mean);
        }
        return Math.max(0, 1 - sum * sum);
    }

    double variance() {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += p[i] * (x[i] - mean) * (x[i] - mean);
        }
        return sum;
    }

    /** Mean of |x - y| over pairs, the shares as probabilities; one pass over both sorted lists, every term positive. */
    static double meanDifference(Population a, Population b) {
        double sum = 0;
        double belowA = 0;
        double belowB = 0;
        double last = 0;
        int i = 0;
        int j = 0;
        while (i < a.x.length || j < b.x.length) {
            boolean fromA = j >= b.x.length || i < a.x.length && a.x[i] <= b.x[j];
            double next = fromA ? a.x[i] : b.x[j];
            double shareA = Math.min(1, belowA);
            double shareB = Math.min(1, belowB);
            sum += (next - last) * (shareA * (1 - shareB) + shareB * (1 - shareA));
            last = next;
            if (fromA) {
                belowA += a.p[i++];
            } else {
                belowB += b.p[j++];
            }
        }
        return sum;
    }
}
