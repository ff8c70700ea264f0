package org.ecofrontier.method.frontier;

import java.util.List;

import org.ecofrontier.dea.Evaluation;
import org.ecofrontier.dea.Evaluator;
import org.ecofrontier.dea.FrontierModel;
import org.ecofrontier.dea.FrontierPlan;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.RunContext;

/**
 * A method that solves one program per unit. It has the slots {@code inputs}, {@code desirable} and {@code undesirable}, the
 * parameters {@code frontier} and {@code window}, and the tables {@code scores}, {@code slacks}, {@code peers} and {@code summary}.
 *
 * @since 0.1
 */
public abstract class FrontierMethod implements AnalysisMethod {

    /** The program to solve. */
    protected abstract FrontierModel model(AnalysisInput input);

    /**
     * Columns of the scores beyond region, year, score, status and reason.
     *
     * @param scores takes the columns, one value per unit
     */
    protected void addColumns(Parameters parameters, Evaluation evaluation, ScoreTable scores) {
        // a score is enough for most models
    }

    @Override
    public List<Finding> check(AnalysisInput input) {
        FrontierUnits units = FrontierUnits.of(input);
        return units.check(model(input), units.plan(input.parameters()));
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        FrontierUnits units = FrontierUnits.of(input);
        FrontierPlan plan = units.plan(input.parameters());
        Evaluation evaluation = new Evaluator(units.data(), Hooks.part(context, 0, 0.95)).evaluate(model(input), plan);
        UnitResults results = UnitResults.of(evaluation);
        ScoreTable scores = new ScoreTable(units, results);
        addColumns(input.parameters(), evaluation, scores);
        return FrontierResult.of(input, units, results, scores, context);
    }
}
