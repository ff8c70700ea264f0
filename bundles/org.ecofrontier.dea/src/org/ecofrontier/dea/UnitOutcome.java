package org.ecofrontier.dea;

import java.util.Arrays;

/**
 * Receives what a model reads from a solution. A buffer that is reused from unit to unit.
 *
 * @since 0.1
 */
public final class UnitOutcome {

    final double[] slack;
    final double[] target;
    final double[] contribution;
    final double[] weight;
    final EvaluatedUnit unit;
    double score;
    double measure;
    double intensityScale;
    boolean defined;

    UnitOutcome(EvaluatedUnit unit) {
        this.unit = unit;
        int variables = unit.data().variableCount();
        slack = new double[variables];
        target = new double[variables];
        contribution = new double[variables];
        weight = new double[variables];
    }

    void clear() {
        Arrays.fill(slack, 0);
        Arrays.fill(contribution, 0);
        Arrays.fill(weight, 0);
        for (int v = 0; v < target.length; v++) {
            target[v] = unit.value(v);
        }
        score = Double.NaN;
        measure = Double.NaN;
        intensityScale = 1;
        defined = true;
    }

    /** Says that the optimum gives no score, for example because it is 1 divided by 0. */
    public void undefined() {
        defined = false;
    }

    /**
     * Sets the result.
     *
     * @param itsScore
     *            the efficiency score
     * @param itsMeasure
     *            what the program itself measures (theta, phi, beta, rho)
     */
    public void score(double itsScore, double itsMeasure) {
        score = itsScore;
        measure = itsMeasure;
    }

    /**
     * Divides all intensities, for programs in Charnes-Cooper form.
     *
     * @param scale
     *            the transformation variable, greater than 0
     */
    public void intensities(double scale) {
        intensityScale = scale;
    }

    /**
     * Sets slack and target of a variable.
     *
     * @param variable
     *            0 to variableCount - 1
     * @param scaledSlack
     *            distance to the frontier beyond any radial movement, in own values; negative where a super-efficient unit is ahead
     *            of the frontier of the others
     * @param scaledTarget
     *            projection on the frontier, in own values
     */
    public void slack(int variable, double scaledSlack, double scaledTarget) {
        slack[variable] = scaledSlack * unit.scale(variable);
        target[variable] = scaledTarget * unit.scale(variable);
    }

    /**
     * Sets the share of a variable in the inefficiency; over all variables the shares add up to 1 - score.
     *
     * @param variable
     *            0 to variableCount - 1
     * @param value
     *            its share
     */
    public void contribution(int variable, double value) {
        contribution[variable] = value;
    }

    /**
     * Sets the multiplier of a variable.
     *
     * @param variable
     *            0 to variableCount - 1
     * @param scaledWeight
     *            dual value of the scaled row
     */
    public void weight(int variable, double scaledWeight) {
        weight[variable] = scaledWeight / unit.scale(variable);
    }
}
