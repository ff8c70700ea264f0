package org.ecofrontier.statistics.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a model predicts rows it was not trained on.
 *
 * @param model which model
 * @param fold number of the fold from 0, or {@link #OVERALL}
 * @param n number of rows
 * @param rmse root mean square error, in the unit of the target
 * @param r2 1 - squared errors / squared deviations from the rows' own mean, below 0 when the mean would predict better; NaN (not
 *        defined) when the rows have one value only
 * @since 0.1
 */
public record Performance(Model model, int fold, int n, double rmse, double r2) {

    /** Fold number of the line about all rows. */
    public static final int OVERALL = -1;

    /**
     * A model that is compared.
     *
     * @since 0.1
     */
    public enum Model {
        /** The ensemble of nets. */
        NETWORK,
        /** Least squares on the same predictors. */
        LINEAR,
        /** The mean of the training rows. */
        CONSTANT
    }

    static List<Performance> of(Model model, double[] y, double[] predicted, int[] fold, int folds) {
        List<Performance> lines = new ArrayList<>();
        for (int k = 0; k < folds; k++) {
            lines.add(line(model, k, y, predicted, fold));
        }
        lines.add(line(model, OVERALL, y, predicted, fold));
        return lines;
    }

    private static Performance line(Model model, int held, double[] y, double[] predicted, int[] fold) {
        int n = 0;
        double mean = 0;
        for (int i = 0; i < y.length; i++) {
            if (held == OVERALL || fold[i] == held) {
                n++;
                mean += y[i];
            }
        }
        mean /= n;
        double errors = 0;
        double deviations = 0;
        for (int i = 0; i < y.length; i++) {
            if (held == OVERALL || fold[i] == held) {
                errors += (y[i] - predicted[i]) * (y[i] - predicted[i]);
                deviations += (y[i] - mean) * (y[i] - mean);
            }
        }
        return new Performance(model, held, n, Math.sqrt(errors / n), deviations > 0 ? 1 - errors / deviations : Double.NaN);
    }
}
