package org.ecofrontier.statistics.learning;

import java.util.Arrays;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * A fixed feed-forward net: one layer of logistic units and a linear output, on standardised inputs.
 *
 * @param inputs number of inputs
 * @param hidden number of hidden units
 * @param weights for each hidden unit its bias and one weight per input, then the bias of the output and one weight per hidden unit
 * @since 0.1
 */
public record NeuralNet(int inputs, int hidden, double[] weights) {

    /** Copies and checks the weights. */
    public NeuralNet {
        weights = weights.clone();
        Arguments.requireSameLength("Weights of a net", count(inputs, hidden), weights.length);
        Arguments.requireFinite("Weights of a net", weights);
    }

    static int count(int inputs, int hidden) {
        return hidden * (inputs + 1) + hidden + 1;
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    /**
     * @param columns standardised inputs, one array per input
     * @return the output for each row
     */
    public double[] predict(double[][] columns) {
        Arguments.requireSameLength("Inputs of a net", inputs, columns.length);
        int n = columns.length == 0 ? 0 : columns[0].length;
        double[] output = new double[n];
        Arrays.fill(output, weights[outputBias()]);
        double[] activation = new double[n];
        for (int h = 0; h < hidden; h++) {
            activate(h, columns, activation);
            double v = outputWeight(h);
            for (int i = 0; i < n; i++) {
                output[i] += v * activation[i];
            }
        }
        return output;
    }

    private void activate(int h, double[][] columns, double[] activation) {
        int at = h * (inputs + 1);
        Arrays.fill(activation, weights[at]);
        for (int j = 0; j < inputs; j++) {
            double w = weights[at + 1 + j];
            double[] x = columns[j];
            for (int i = 0; i < activation.length; i++) {
                activation[i] += w * x[i];
            }
        }
        Logistic.applyTo(activation);
    }

    /**
     * Connection weights (Olden and Jackson, 2002): the sum over hidden units of the product of the weight into and the weight out of it.
     *
     * @return one number per input, with a sign
     */
    public double[] olden() {
        double[] importance = new double[inputs];
        for (int j = 0; j < inputs; j++) {
            for (int h = 0; h < hidden; h++) {
                importance[j] += inputWeight(h, j) * outputWeight(h);
            }
        }
        return importance;
    }

    /**
     * Garson's importance as Goh (1995) states it: |w| of an input as a share of the hidden unit's total, averaged over the hidden units
     * (the weight out of the unit cancels).
     *
     * @return one share per input, summing to 1
     */
    public double[] garson() {
        return shares(false);
    }

    /**
     * Garson's (1991) original importance: the shares within each hidden unit weighted by the unit's |weight| to the output.
     *
     * @return one share per input, summing to 1
     */
    public double[] garsonOriginal() {
        return shares(true);
    }

    private double[] shares(boolean weighted) {
        double[] importance = new double[inputs];
        double sum = 0;
        for (int h = 0; h < hidden; h++) {
            double total = 0;
            for (int j = 0; j < inputs; j++) {
                total += Math.abs(inputWeight(h, j));
            }
            if (total > 0) {
                double factor = weighted ? Math.abs(outputWeight(h)) : 1;
                for (int j = 0; j < inputs; j++) {
                    importance[j] += factor * Math.abs(inputWeight(h, j)) / total;
                }
                sum += factor;
            }
        }
        for (int j = 0; j < inputs; j++) {
            importance[j] = sum > 0 ? importance[j] / sum : 1.0 / inputs;
        }
        return importance;
    }

    private double inputWeight(int h, int j) {
        return weights[h * (inputs + 1) + 1 + j];
    }

    private int outputBias() {
        return hidden * (inputs + 1);
    }

    private double outputWeight(int h) {
        return weights[outputBias() + 1 + h];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NeuralNet net && inputs == net.inputs && hidden == net.hidden && Arrays.equals(weights, net.weights);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * inputs + hidden) + Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return "NeuralNet " + inputs + "-" + hidden + "-1 " + Arrays.toString(weights);
    }
}
