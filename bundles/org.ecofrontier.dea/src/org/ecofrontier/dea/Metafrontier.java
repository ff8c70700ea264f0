package org.ecofrontier.dea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Metafrontier analysis (O'Donnell, Rao and Battese 2008): units are evaluated against the frontier of their own group and against
 * that of all groups; the ratio of the two scores is the technology gap ratio.
 *
 * @param meta
 *            evaluation against all groups together
 * @param group
 *            evaluation against the own group
 * @since 0.1
 */
public record Metafrontier(Evaluation meta, Evaluation group) {

    /**
     * Evaluates with both frontiers.
     *
     * @param evaluator
     *            evaluates
     * @param model
     *            the model
     * @param groupOf
     *            group of every unit
     * @param plan
     *            the metafrontier; the group frontiers are the parts of its reference sets that belong to one group
     * @return both evaluations
     */
    public static Metafrontier of(Evaluator evaluator, FrontierModel model, int[] groupOf, FrontierPlan plan) {
        List<FrontierPlan.Group> parts = new ArrayList<>();
        for (FrontierPlan.Group all : plan.groups()) {
            for (int g : Arrays.stream(all.evaluated()).map(j -> groupOf[j]).distinct().sorted().toArray()) {
                parts.add(new FrontierPlan.Group(Arrays.stream(all.evaluated()).filter(j -> groupOf[j] == g).toArray(),
                        Arrays.stream(all.reference()).filter(j -> groupOf[j] == g).toArray()));
            }
        }
        return new Metafrontier(evaluator.evaluate(model, plan), evaluator.evaluate(model, new FrontierPlan(parts)));
    }

    /**
     * Technology gap ratio: how close the group's frontier comes to the metafrontier where the unit is.
     *
     * @param unit
     *            index of the unit
     * @return score against all divided by score against the group; not a number when one is missing
     */
    public double gapRatio(int unit) {
        return meta.score(unit) / group.score(unit);
    }
}
