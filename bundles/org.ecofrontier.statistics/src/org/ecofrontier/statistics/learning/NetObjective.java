package org.ecofrontier.statistics.learning;

import java.util.Arrays;

/**
 * Sum of squared errors plus decay times the sum of all squared weights, biases included, and its gradient, for one net over all rows
 * (Venables and Ripley, 2002, section 8.10). Inner loops run over rows, column by column.
 */
final class NetObjective implements Lbfgs.Objective {

    private final double[][] x;
    private final double[] y;
    private final int hidden;
    private final double decay;
    private final double[][] activation;
    private final double[] error;
    private final double[] delta;

    NetObjective(double[][] x, double[] y, int hidden, double decay) {
        this.x = x;
        this.y = y;
        this.hidden = hidden;
        this.decay = decay;
        this.activation = new double[hidden][y.length];
        this.error = new double[y.length];
        this.delta = new double[y.length];
    }

    @Override
    public double evaluate(double[] w, double[] gradient) {
        int inputs = x.length;
        int stride = inputs + 1;
        int out = hidden * stride;
        Arrays.fill(error, w[out]);
        subtract(error, y);
        for (int h = 0; h < hidden; h++) {
            double[] a = activation[h];
            Arrays.fill(a, w[h * stride]);
            for (int j = 0; j < inputs; j++) {
                addScaled(a, w[h * stride + 1 + j], x[j]);
            }
            Logistic.applyTo(a);
            addScaled(error, w[out + 1 + h], a);
        }
        double value = dot(error, error);
        gradient[out] = 2 * sum(error);
        for (int h = 0; h < hidden; h++) {
            double[] a = activation[h];
            gradient[out + 1 + h] = 2 * dot(error, a);
            double v = 2 * w[out + 1 + h];
            for (int i = 0; i < delta.length; i++) {
                delta[i] = v * error[i] * a[i] * (1 - a[i]);
            }
            gradient[h * stride] = sum(delta);
            for (int j = 0; j < inputs; j++) {
                gradient[h * stride + 1 + j] = dot(delta, x[j]);
            }
        }
        for (int k = 0; k < w.length; k++) {
            value += decay * w[k] * w[k];
            gradient[k] += 2 * decay * w[k];
        }
        return value;
    }

    private static void subtract(double[] from, double[] what) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= what[i];
        }
    }

    private static void addScaled(double[] to, double factor, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * what[i];
        }
    }

    /** Four partial sums: a single one would wait for each addition. */
    private static double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + (s2 + s3);
    }

    private static double sum(double[] a) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            s0 += a[i];
            s1 += a[i + 1];
            s2 += a[i + 2];
            s3 += a[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i];
        }
        return s0 + s1 + (s2 + s3);
    }
}
