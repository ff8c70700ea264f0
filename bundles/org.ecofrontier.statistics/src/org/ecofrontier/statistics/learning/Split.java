package org.ecofrontier.statistics.learning;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The rows outside a fold, standardised by their own means and deviations, and the rows inside it on the same scale: nothing of the
 * held-out rows reaches the training.
 *
 * @param scaling of the predictors
 * @param target scaling of the target
 * @param train standardised predictors of the rows outside the fold
 * @param trainY standardised target of the rows outside the fold
 * @param rows the held-out rows
 * @param test standardised predictors of the held-out rows
 */
record Split(Scaling[] scaling, Scaling target, double[][] train, double[] trainY, int[] rows, double[][] test) {

    static Split of(double[][] x, double[] y, int[] fold, int held) {
        int[] outside = IntStream.range(0, y.length).filter(i -> fold[i] != held).toArray();
        int[] inside = IntStream.range(0, y.length).filter(i -> fold[i] == held).toArray();
        double[][] train = pick(x, outside);
        double[] trainY = pick(y, outside);
        Scaling[] scaling = Scaling.ofColumns(train);
        Scaling target = Scaling.of(trainY);
        return new Split(scaling, target, Scaling.apply(scaling, train), target.apply(trainY), inside,
                Scaling.apply(scaling, pick(x, inside)));
    }

    static Split[] all(double[][] x, double[] y, int[] fold, int folds) {
        return IntStream.range(0, folds).mapToObj(held -> of(x, y, fold, held)).toArray(Split[]::new);
    }

    /** The same rows without one predictor. */
    Split without(int predictor) {
        return new Split(drop(scaling, predictor, new Scaling[0]), target, drop(train, predictor, new double[0][]), trainY, rows,
                drop(test, predictor, new double[0][]));
    }

    private static <T> T[] drop(T[] all, int place, T[] type) {
        return IntStream.range(0, all.length).filter(j -> j != place).mapToObj(j -> all[j]).toList().toArray(type);
    }

    static double[][] pick(double[][] columns, int[] rows) {
        return Arrays.stream(columns).map(column -> pick(column, rows)).toArray(double[][]::new);
    }

    static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(i -> values[i]).toArray();
    }
}
