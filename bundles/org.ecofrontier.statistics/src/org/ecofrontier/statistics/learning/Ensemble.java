package org.ecofrontier.statistics.learning;

import java.util.Arrays;
import java.util.List;

import org.ecofrontier.statistics.internal.Arguments;

/**
 * Nets from different random starts on the same data; their mean is the prediction.
 *
 * @since 0.1
 */
public final class Ensemble {

    private final List<NeuralNet> members;
    private final Scaling[] scaling;
    private final Scaling target;

    Ensemble(List<NeuralNet> members, Scaling[] scaling, Scaling target) {
        this.members = List.copyOf(members);
        this.scaling = scaling.clone();
        this.target = target;
    }

    /** The nets, on standardised inputs and a standardised target. */
    public List<NeuralNet> members() {
        return members;
    }

    /**
     * @param columns one array per predictor, in the units of the training data
     * @return the prediction for each row, in the unit of the target
     */
    public double[] predict(double[][] columns) {
        Arguments.requireSameLength("Predictors of an ensemble", scaling.length, columns.length);
        double[][] standardised = Scaling.apply(scaling, columns);
        double[] mean = new double[columns[0].length];
        for (NeuralNet member : members) {
            double[] output = member.predict(standardised);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += output[i] / members.size();
            }
        }
        return inUnits(mean);
    }

    /**
     * @param columns one array per predictor, in the units of the training data
     * @return for each member its prediction for each row
     */
    public double[][] predictEach(double[][] columns) {
        double[][] standardised = Scaling.apply(scaling, columns);
        return members.stream().map(member -> inUnits(member.predict(standardised))).toArray(double[][]::new);
    }

    private double[] inUnits(double[] output) {
        return Arrays.stream(output).map(value -> target.mean() + target.sd() * value).toArray();
    }
}
