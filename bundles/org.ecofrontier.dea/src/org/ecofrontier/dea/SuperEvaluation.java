package org.ecofrontier.dea;

/**
 * A ranking of all units: super-efficiency tells the efficient ones apart, the ordinary score the others.
 *
 * @param ordinary
 *            slacks-based measure, at most 1
 * @param superior
 *            super-efficiency measure, 1 for units that others dominate
 * @since 0.1
 */
public record SuperEvaluation(Evaluation ordinary, Evaluation superior) {

    private static final double EFFICIENT = 1 - 1e-9;

    /**
     * Evaluates with both programs.
     *
     * @param evaluator
     *            evaluates
     * @param model
     *            the super-efficiency model; the ordinary one has the same returns, orientation and treatment
     * @param zeros
     *            what a zero undesirable output does in the ordinary model
     * @param plan
     *            which units, against which frontiers
     * @return both evaluations
     */
    public static SuperEvaluation of(Evaluator evaluator, SuperSlacksBasedModel model, ZeroConvention zeros, FrontierPlan plan) {
        Evaluation ordinary = evaluator.evaluate(new SlacksBasedModel(model.returns(), model.orientation(), zeros, model.treatment()),
                plan);
        return new SuperEvaluation(ordinary, evaluator.evaluate(model, plan));
    }

    /**
     * The result that ranks a unit: the ordinary one where it is below 1, else the one of super-efficiency.
     *
     * @param unit
     *            index of the unit
     * @return its result, null when the plan did not evaluate the unit
     */
    public UnitResult unit(int unit) {
        return ranking(unit).unit(unit);
    }

    /**
     * The score that ranks a unit.
     *
     * @param unit
     *            index of the unit
     * @return its score; not a number unless certified
     */
    public double score(int unit) {
        return ranking(unit).score(unit);
    }

    /**
     * Standing of the score that ranks a unit.
     *
     * @param unit
     *            index of the unit
     * @return its status, null when the plan did not evaluate the unit
     */
    public ResultStatus status(int unit) {
        return ranking(unit).status(unit);
    }

    private Evaluation ranking(int unit) {
        boolean ahead = superior.score(unit) > 1;
        boolean below = ordinary.status(unit) != ResultStatus.CERTIFIED || ordinary.score(unit) < EFFICIENT;
        boolean defined = superior.status(unit) == ResultStatus.CERTIFIED;
        return below || defined && !ahead ? ordinary : superior;
    }
}
