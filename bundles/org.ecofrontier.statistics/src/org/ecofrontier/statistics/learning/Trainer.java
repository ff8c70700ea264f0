package org.ecofrontier.statistics.learning;

import java.util.function.BooleanSupplier;

import org.ecofrontier.statistics.SplitMix64;

/**
 * Trains nets on standardised data from random starts, weights uniform between -0.7 and 0.7. Each net has a stream of random numbers
 * that its purpose and its numbers determine, never the order in which nets are trained.
 *
 * @param hidden number of hidden units
 * @param decay weight decay
 * @param seed seed of all streams
 * @param effort how far to iterate
 * @param cancelled asked at every iteration
 */
record Trainer(int hidden, double decay, long seed, Effort effort, BooleanSupplier cancelled) {

    private static final double RANGE = 0.7;
    private static final int STARTS = 3;
    private static final int TRIAL_ITERATIONS = 25;

    /** What a net is for; separates the streams of random numbers. */
    enum Purpose {
        SELECTION, HELD_OUT, FINAL, WITHOUT_PREDICTOR, PERMUTATION, SIGNS
    }

    /** How far to iterate: enough to compare settings, or to convergence. */
    enum Effort {
        QUICK(150, 1e-4), FULL(500, 1e-6);

        private final int iterations;
        private final double tolerance;

        Effort(int iterations, double tolerance) {
            this.iterations = iterations;
            this.tolerance = tolerance;
        }
    }

    static SplitMix64 stream(long seed, Purpose purpose, int a, int b) {
        return SplitMix64.stream(seed, ((long) purpose.ordinal() + 1 << 56) + ((long) a << 28) + b);
    }

    /** Of a few random starts the one that has come farthest after some iterations is carried on: it avoids poor local minima. */
    NeuralNet train(double[][] x, double[] y, Purpose purpose, int a, int b) {
        SplitMix64 random = stream(seed, purpose, a, b);
        NetObjective objective = new NetObjective(x, y, hidden, decay);
        double[] best = new double[NeuralNet.count(x.length, hidden)];
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            double[] weights = new double[best.length];
            for (int k = 0; k < weights.length; k++) {
                weights[k] = RANGE * (2 * random.nextOpenUniform() - 1);
            }
            double reached = new Lbfgs(objective, TRIAL_ITERATIONS, effort.tolerance, cancelled).minimise(weights);
            if (reached < least) {
                least = reached;
                best = weights;
            }
        }
        new Lbfgs(objective, effort.iterations, effort.tolerance, cancelled).minimise(best);
        return new NeuralNet(x.length, hidden, best);
    }
}
