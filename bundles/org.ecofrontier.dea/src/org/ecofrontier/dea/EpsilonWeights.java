package org.ecofrontier.dea;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The parameters of the epsilon-based measure for one frontier (Tone and Tsutsui 2010, section 3): how much slacks count besides the
 * radial movement, and how they are weighted.
 *
 * @param epsilon
 *            per variable, 0 (radial) to 1 (slacks alone); the same for all variables of a role
 * @param weight
 *            per variable, not negative, adding up to 1 within a role; 0 for variables that are left out
 * @since 0.1
 */
public record EpsilonWeights(double[] epsilon, double[] weight) {

    /**
     * Parameters from the affinity of the variables, each role (inputs, desirable, undesirable outputs) by itself, over units that are
     * projected on the frontier.
     *
     * @param treatment
     *            undesirable outputs have a role of their own, are among the inputs, or are left out
     * @param projected
     *            {@code projected[variable][unit]}
     */
    static EpsilonWeights of(UnitData data, UndesirableTreatment treatment, double[][] projected) {
        int variables = data.variableCount();
        EpsilonWeights result = new EpsilonWeights(new double[variables], new double[variables]);
        for (Role role : new Role[] { Role.INPUT, Role.DESIRABLE, Role.UNDESIRABLE }) {
            int[] members = IntStream.range(0, variables).filter(v -> Role.of(data, treatment, v) == role).toArray();
            Affinity affinity = Affinity.of(Arrays.stream(members).mapToObj(v -> projected[v]).toArray(double[][]::new));
            for (int i = 0; i < members.length; i++) {
                result.epsilon[members[i]] = affinity.epsilon();
                result.weight[members[i]] = affinity.weight(i);
            }
        }
        return result;
    }

    /** What a variable's relative slack counts. */
    double share(int variable) {
        return epsilon[variable] * weight[variable];
    }
}
