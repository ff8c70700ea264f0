package org.ecofrontier.statistics.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ecofrontier.statistics.ParallelLoop;

/** An ensemble per fold, trained on the rows outside it. */
final class HeldOut {

    private final Split[] splits;
    private final List<List<NeuralNet>> nets;

    private HeldOut(Split[] splits, List<List<NeuralNet>> nets) {
        this.splits = splits;
        this.nets = nets;
    }

    /** Trains the ensembles; {@code variant} separates the random starts of different uses. */
    static HeldOut train(Split[] splits, Trainer trainer, int members, Trainer.Purpose purpose, int variant, ParallelLoop loop) {
        NeuralNet[] trained = new NeuralNet[splits.length * members];
        loop.forEach(trained.length, task -> {
            Split split = splits[task / members];
            trained[task] = trainer.train(split.train(), split.trainY(), purpose, variant, task);
        });
        List<List<NeuralNet>> nets = new ArrayList<>();
        for (int k = 0; k < splits.length; k++) {
            nets.add(List.of(Arrays.copyOfRange(trained, k * members, (k + 1) * members)));
        }
        return new HeldOut(splits, nets);
    }

    /** The ensemble that has not seen a fold. */
    Ensemble ensemble(int fold) {
        return new Ensemble(nets.get(fold), splits[fold].scaling(), splits[fold].target());
    }

    /** Prediction of every row by the ensemble that has not seen it. */
    double[] predictions(int rows) {
        double[] predictions = new double[rows];
        for (int k = 0; k < splits.length; k++) {
            scatter(predict(nets.get(k), splits[k], splits[k].test()), splits[k].rows(), predictions);
        }
        return predictions;
    }

    /** The same with the values of one predictor (in units) replaced. */
    double[] predictions(int predictor, double[] values) {
        double[] predictions = new double[values.length];
        for (int k = 0; k < splits.length; k++) {
            Split split = splits[k];
            double[][] columns = split.test().clone();
            columns[predictor] = split.scaling()[predictor].apply(Split.pick(values, split.rows()));
            scatter(predict(nets.get(k), split, columns), split.rows(), predictions);
        }
        return predictions;
    }

    static double[] predict(List<NeuralNet> nets, Split split, double[][] standardised) {
        double[] mean = new double[split.rows().length];
        for (NeuralNet net : nets) {
            double[] output = net.predict(standardised);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += output[i] / nets.size();
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] = split.target().mean() + split.target().sd() * mean[i];
        }
        return mean;
    }

    private static void scatter(double[] values, int[] rows, double[] all) {
        for (int i = 0; i < rows.length; i++) {
            all[rows[i]] = values[i];
        }
    }
}
