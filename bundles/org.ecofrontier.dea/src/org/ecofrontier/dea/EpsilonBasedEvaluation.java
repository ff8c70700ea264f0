package org.ecofrontier.dea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The epsilon-based measure with parameters from the data (Tone and Tsutsui 2010): the units that span a frontier are projected on it
 * by the additive program with variable returns to scale, the affinity of the projected variables gives epsilon and weights, and these
 * enter the measure of all units that are compared with that frontier.
 *
 * @param scores
 *            the evaluation of the units
 * @param parameters
 *            for every group of the plan its parameters
 * @since 0.1
 */
public record EpsilonBasedEvaluation(Evaluation scores, List<EpsilonWeights> parameters) {

    /** Copies the list. */
    public EpsilonBasedEvaluation {
        parameters = List.copyOf(parameters);
    }

    /**
     * Evaluates all units of a plan.
     *
     * @param data
     *            the units
     * @param evaluator
     *            evaluates these units and keeps details
     * @param settings
     *            which of the measures
     * @param plan
     *            which units, against which frontiers
     * @return scores and parameters
     */
    public static EpsilonBasedEvaluation of(UnitData data, Evaluator evaluator, EpsilonBasedModel.Settings settings, FrontierPlan plan) {
        AdditiveModel projection = new AdditiveModel(ReturnsToScale.VRS, settings.treatment());
        EpsilonWeights[] ofUnit = new EpsilonWeights[data.size()];
        List<EpsilonWeights> parameters = new ArrayList<>();
        for (FrontierPlan.Group group : plan.groups()) {
            int[] reference = group.reference();
            Evaluation projected = evaluator.evaluate(projection, new FrontierPlan(List.of(new FrontierPlan.Group(reference, reference))));
            EpsilonWeights own = EpsilonWeights.of(data, settings.treatment(), targets(data, data.ordered(reference), projected));
            parameters.add(own);
            for (int unit : group.evaluated()) {
                ofUnit[unit] = own;
            }
        }
        return new EpsilonBasedEvaluation(evaluator.evaluate(new EpsilonBasedModel(settings, ofUnit), plan), parameters);
    }

    private static double[][] targets(UnitData data, int[] units, Evaluation projected) {
        int[] known = Arrays.stream(units).filter(unit -> projected.status(unit) == ResultStatus.CERTIFIED).toArray();
        double[][] targets = new double[data.variableCount()][known.length];
        for (int j = 0; j < known.length; j++) {
            double[] target = projected.unit(known[j]).targets();
            for (int v = 0; v < targets.length; v++) {
                targets[v][j] = target[v];
            }
        }
        return targets;
    }

    /**
     * The radial part for the inputs.
     *
     * @param data
     *            the units
     * @param unit
     *            index of the unit
     * @return theta; not a number unless certified
     */
    public double theta(UnitData data, int unit) {
        return radial(data, unit, 0, 1);
    }

    /**
     * The radial part for the outputs.
     *
     * @param data
     *            the units
     * @param unit
     *            index of the unit
     * @return eta; not a number unless certified
     */
    public double eta(UnitData data, int unit) {
        return radial(data, unit, data.inputCount(), -1);
    }

    private double radial(UnitData data, int unit, int variable, double sign) {
        if (scores.status(unit) != ResultStatus.CERTIFIED) {
            return Double.NaN;
        }
        UnitResult result = scores.unit(unit);
        return (result.targets()[variable] + sign * result.slacks()[variable]) / data.value(variable, unit);
    }
}
