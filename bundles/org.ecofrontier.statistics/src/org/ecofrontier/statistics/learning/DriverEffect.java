package org.ecofrontier.statistics.learning;

/**
 * What a network says of one predictor.
 *
 * @param predictor its name
 * @param olden connection weights, mean over the members of the ensemble, with a sign
 * @param garson share of the weights (Goh's form), mean over the members
 * @param garsonOriginal share of the weights (Garson's form), mean over the members
 * @param permutation rise of the root mean square error on held-out rows when the predictor's values are shuffled, in the unit of the
 *        target; about 0 or below for a useless one
 * @param effect partial dependence at the predictor's 90 % quantile minus that at its 10 % quantile, in the unit of the target
 * @param agreement share of the members whose effect has the sign of {@code effect}
 * @param p probability of the held-out evidence if the target does not depend on the predictor given the others
 * @param adjustedP the same after Holm's correction over the predictors
 * @param verdict the conclusion
 * @since 0.1
 */
public record DriverEffect(String predictor, double olden, double garson, double garsonOriginal, double permutation, double effect,
        double agreement, double p, double adjustedP, Verdict verdict) {

    /**
     * A conclusion at the 5 % level after Holm's correction.
     *
     * @since 0.1
     */
    public enum Verdict {
        /** More of the predictor, more of the target. */
        POSITIVE,
        /** More of the predictor, less of the target. */
        NEGATIVE,
        /** There is a relation, but its curve turns, or it depends on other predictors. */
        NON_MONOTONE,
        /** No relation is found. */
        NONE
    }
}
