package org.ecofrontier.statistics.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.ecofrontier.statistics.ParallelLoop;
import org.ecofrontier.statistics.SplitMix64;
import org.ecofrontier.statistics.internal.Arguments;
import org.ecofrontier.statistics.test.Holm;

/**
 * Regression by an ensemble of small neural nets (artificial-neural-network regression, ANN-R): what the network explains on data it was
 * not trained on, and the sign, strength and shape of each predictor's effect. Results depend on the data, the options and the order of
 * the rows alone, never on threads.
 *
 * @param hidden number of hidden units used
 * @param decay weight decay used
 * @param grid the settings tried, the chosen one first; its error is NaN when both were given
 * @param performance of network, linear model and constant, per fold and over all rows; size and decay were chosen on the same folds, so
 *        that the network's figures are slightly hopeful when they were not given
 * @param effects one per predictor
 * @param curves partial dependence, one per predictor
 * @param heldOut prediction of each row by the ensemble that has not seen its fold
 * @param ensemble the final ensemble, trained on all rows; predicts rows without a target
 * @since 0.1
 */
public record NetworkRegression(int hidden, double decay, List<GridPoint> grid, List<Performance> performance, List<DriverEffect> effects,
        List<PartialDependence> curves, double[] heldOut, Ensemble ensemble) {

    private static final double LEVEL = 0.05;
    private static final int SHUFFLES = 20;

    /** Members of the ensembles without a predictor, which only serve its test. */
    private static final int MEMBERS_WITHOUT = 2;

    /** Copies lists and arrays. */
    public NetworkRegression {
        grid = List.copyOf(grid);
        performance = List.copyOf(performance);
        effects = List.copyOf(effects);
        curves = List.copyOf(curves);
        heldOut = heldOut.clone();
    }

    @Override
    public double[] heldOut() {
        return heldOut.clone();
    }

    /**
     * Trains, tests and explains a network.
     *
     * @param data the rows with a target
     * @param options size, decay, members and seed
     * @param loop runs independent steps
     * @param cancelled asked at every iteration; when true the work stops with a {@link java.util.concurrent.CancellationException}
     * @return everything about the network
     */
    public static NetworkRegression fit(NetworkData data, NetworkOptions options, ParallelLoop loop, BooleanSupplier cancelled) {
        double[][] x = data.x();
        double[] y = data.y();
        int[] fold = data.fold();
        int folds = data.folds();
        Split[] splits = Split.all(x, y, fold, folds);
        List<GridPoint> grid = new Selection(splits, y, options, loop, cancelled).run();
        int hidden = grid.get(0).hidden();
        double decay = grid.get(0).decay();
        Trainer full = new Trainer(hidden, decay, options.seed(), Trainer.Effort.FULL, cancelled);
        HeldOut heldOut = HeldOut.train(splits, full, options.members(), Trainer.Purpose.HELD_OUT, 0, loop);
        double[] predicted = heldOut.predictions(y.length);
        List<Performance> performance = new ArrayList<>();
        performance.addAll(Performance.of(Performance.Model.NETWORK, y, predicted, fold, folds));
        performance.addAll(Performance.of(Performance.Model.LINEAR, y, Baselines.linear(splits, y.length), fold, folds));
        performance.addAll(Performance.of(Performance.Model.CONSTANT, y, Baselines.constant(splits, y.length), fold, folds));
        Ensemble ensemble = ensemble(x, y, full, options.members(), loop);
        PartialDependence[] curves = new PartialDependence[x.length];
        Effects effects = new Effects(data.predictors(), x);
        List<Ensemble> ofFolds = IntStream.range(0, folds).mapToObj(heldOut::ensemble).toList();
        loop.forEach(x.length, j -> {
            Arguments.stopIf(cancelled);
            curves[j] = effects.curve(j, ensemble, ofFolds);
        });
        double[] permutation = permutation(x, y, predicted, heldOut, options.seed(), loop, cancelled);
        double[] p = probabilities(data, splits, full, loop);
        return new NetworkRegression(hidden, decay, grid, performance, drivers(data, ensemble, effects, curves, permutation, p),
                List.of(curves), predicted, ensemble);
    }

    private static Ensemble ensemble(double[][] x, double[] y, Trainer trainer, int members, ParallelLoop loop) {
        Scaling[] scaling = Scaling.ofColumns(x);
        Scaling target = Scaling.of(y);
        double[][] standardised = Scaling.apply(scaling, x);
        double[] standardisedY = target.apply(y);
        NeuralNet[] nets = new NeuralNet[members];
        loop.forEach(members, m -> nets[m] = trainer.train(standardised, standardisedY, Trainer.Purpose.FINAL, 0, m));
        return new Ensemble(List.of(nets), scaling, target);
    }

    private static double[] permutation(double[][] x, double[] y, double[] predicted, HeldOut heldOut, long seed, ParallelLoop loop,
            BooleanSupplier cancelled) {
        double base = rootMeanSquare(y, predicted);
        double[] rise = new double[x.length];
        loop.forEach(x.length, j -> {
            SplitMix64 random = Trainer.stream(seed, Trainer.Purpose.PERMUTATION, j, 0);
            for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
                Arguments.stopIf(cancelled);
                double[] shuffled = Split.pick(x[j], Folds.permutation(y.length, random));
                rise[j] += (rootMeanSquare(y, heldOut.predictions(j, shuffled)) - base) / SHUFFLES;
            }
        });
        return rise;
    }

    private static double rootMeanSquare(double[] y, double[] predicted) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += (y[i] - predicted[i]) * (y[i] - predicted[i]);
        }
        return Math.sqrt(sum / y.length);
    }

    /** One test per predictor, each on the residuals of networks that never saw it. */
    static double[] probabilities(NetworkData data, Split[] splits, Trainer full, ParallelLoop loop) {
        int predictors = data.predictors().size();
        double[] y = data.y();
        Trainer quick = new Trainer(full.hidden(), full.decay(), full.seed(), Trainer.Effort.QUICK, full.cancelled());
        int perPredictor = splits.length * MEMBERS_WITHOUT;
        double[][] predicted = new double[predictors * perPredictor][];
        if (predictors > 1) {
            loop.forEach(predicted.length, task -> {
                int j = task / perPredictor;
                Split split = splits[task % perPredictor / MEMBERS_WITHOUT].without(j);
                NeuralNet net = quick.train(split.train(), split.trainY(), Trainer.Purpose.WITHOUT_PREDICTOR, j,
                        task % perPredictor);
                predicted[task] = HeldOut.predict(List.of(net), split, split.test());
            });
        }
        PredictorTest test = new PredictorTest(data.x(), data.cluster());
        double[] p = new double[predictors];
        loop.forEach(predictors, j -> {
            double[] residuals = y.clone();
            for (int k = 0; k < splits.length; k++) {
                int[] rows = splits[k].rows();
                for (int i = 0; i < rows.length; i++) {
                    double without = predictors == 1 ? splits[k].target().mean() : 0;
                    for (int m = 0; predictors > 1 && m < MEMBERS_WITHOUT; m++) {
                        without += predicted[j * perPredictor + k * MEMBERS_WITHOUT + m][i] / MEMBERS_WITHOUT;
                    }
                    residuals[rows[i]] -= without;
                }
            }
            p[j] = test.probability(j, residuals, Trainer.stream(full.seed(), Trainer.Purpose.SIGNS, j, 0));
        });
        return p;
    }

    private static List<DriverEffect> drivers(NetworkData data, Ensemble ensemble, Effects effects, PartialDependence[] curves,
            double[] permutation, double[] p) {
        double[] adjusted = Holm.adjust(p);
        double[] olden = meanOver(ensemble, NeuralNet::olden);
        double[] garson = meanOver(ensemble, NeuralNet::garson);
        double[] garsonOriginal = meanOver(ensemble, NeuralNet::garsonOriginal);
        List<DriverEffect> drivers = new ArrayList<>();
        for (int j = 0; j < p.length; j++) {
            double[] each = effects.memberEffects(j, ensemble);
            double effect = Arrays.stream(each).sum() / each.length;
            double agreement = (double) Arrays.stream(each).filter(e -> Math.signum(e) == Math.signum(effect)).count() / each.length;
            DriverEffect.Verdict verdict = adjusted[j] <= LEVEL ? effects.shape(j, curves[j]) : DriverEffect.Verdict.NONE;
            drivers.add(new DriverEffect(data.predictors().get(j), olden[j], garson[j], garsonOriginal[j], permutation[j], effect, agreement,
                    p[j], adjusted[j], verdict));
        }
        return drivers;
    }

    private static double[] meanOver(Ensemble ensemble, Function<NeuralNet, double[]> importance) {
        double[] mean = new double[ensemble.members().get(0).inputs()];
        for (NeuralNet net : ensemble.members()) {
            double[] each = importance.apply(net);
            for (int j = 0; j < mean.length; j++) {
                mean[j] += each[j] / ensemble.members().size();
            }
        }
        return mean;
    }
}
