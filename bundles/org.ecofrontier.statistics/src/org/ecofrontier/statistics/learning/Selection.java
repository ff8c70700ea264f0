package org.ecofrontier.statistics.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.ParallelLoop;

/**
 * Choice of size and decay by cross-validation in two rounds: one net per setting and fold, then the ensemble of three for the best
 * settings.
 */
final class Selection {

    private static final int[] SIZES = {2, 4, 6, 8};
    private static final double[] DECAYS = {0.03, 0.1, 0.3, 1, 10};
    private static final int FINALISTS = 4;
    private static final int STARTS = 3;

    private final Split[] splits;
    private final double[] y;
    private final NetworkOptions options;
    private final ParallelLoop loop;
    private final BooleanSupplier cancelled;

    Selection(Split[] splits, double[] y, NetworkOptions options, ParallelLoop loop, BooleanSupplier cancelled) {
        this.splits = splits;
        this.y = y;
        this.options = options;
        this.loop = loop;
        this.cancelled = cancelled;
    }

    /** The settings tried, best first. A single setting is returned untried, with an error of NaN. */
    List<GridPoint> run() {
        List<GridPoint> grid = new ArrayList<>();
        for (int size : options.hidden().isPresent() ? new int[] {options.hidden().getAsInt()} : SIZES) {
            for (double decay : options.decay().isPresent() ? new double[] {options.decay().getAsDouble()} : DECAYS) {
                grid.add(new GridPoint(size, decay, Double.NaN));
            }
        }
        if (grid.size() == 1) {
            return grid;
        }
        List<GridPoint> first = round(grid, 1);
        int finalists = Math.min(FINALISTS, first.size());
        List<GridPoint> ranked = new ArrayList<>(round(first.subList(0, finalists), STARTS));
        ranked.addAll(first.subList(finalists, first.size()));
        return ranked;
    }

    private List<GridPoint> round(List<GridPoint> settings, int starts) {
        int folds = splits.length;
        double[] squares = new double[settings.size() * folds];
        loop.forEach(squares.length, task -> squares[task] = heldOutSquares(settings.get(task / folds), task % folds, starts));
        List<GridPoint> tried = new ArrayList<>();
        for (int s = 0; s < settings.size(); s++) {
            double sum = 0;
            for (int k = 0; k < folds; k++) {
                sum += squares[s * folds + k];
            }
            tried.add(new GridPoint(settings.get(s).hidden(), settings.get(s).decay(), Math.sqrt(sum / y.length)));
        }
        tried.sort(Comparator.comparingDouble(GridPoint::rmse).thenComparingInt(GridPoint::hidden)
                .thenComparing(Comparator.comparingDouble(GridPoint::decay).reversed()));
        return tried;
    }

    private double heldOutSquares(GridPoint setting, int fold, int starts) {
        Split split = splits[fold];
        Trainer trainer = new Trainer(setting.hidden(), setting.decay(), options.seed(), Trainer.Effort.QUICK, cancelled);
        List<NeuralNet> nets = IntStream.range(0, starts)
                .mapToObj(start -> trainer.train(split.train(), split.trainY(), Trainer.Purpose.SELECTION, fold, start)).toList();
        double[] predicted = HeldOut.predict(nets, split, split.test());
        double sum = 0;
        for (int i = 0; i < predicted.length; i++) {
            double error = predicted[i] - y[split.rows()[i]];
            sum += error * error;
        }
        return sum;
    }
}
