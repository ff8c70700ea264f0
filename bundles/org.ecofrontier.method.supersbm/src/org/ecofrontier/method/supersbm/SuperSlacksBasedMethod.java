package org.ecofrontier.method.supersbm;

import java.util.List;

import org.ecofrontier.dea.Evaluator;
import org.ecofrontier.dea.Orientation;
import org.ecofrontier.dea.ResultStatus;
import org.ecofrontier.dea.ReturnsToScale;
import org.ecofrontier.dea.SuperEvaluation;
import org.ecofrontier.dea.SuperSlacksBasedModel;
import org.ecofrontier.dea.UndesirableTreatment;
import org.ecofrontier.dea.UnitResult;
import org.ecofrontier.dea.ZeroConvention;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.frontier.FrontierResult;
import org.ecofrontier.method.frontier.FrontierUnits;
import org.ecofrontier.method.frontier.Hooks;
import org.ecofrontier.method.frontier.ScoreTable;
import org.ecofrontier.method.frontier.UnitResults;

/**
 * Tone's super-efficiency SBM (2002) where a unit is efficient, the ordinary SBM where it is not, so that all units rank.
 *
 * @since 0.1
 */
public final class SuperSlacksBasedMethod implements AnalysisMethod {

    private static SuperSlacksBasedModel model(Parameters parameters) {
        return new SuperSlacksBasedModel(parameters.choice("rts", ReturnsToScale.class),
                parameters.choice("orientation", Orientation.class), parameters.choice("treatment", UndesirableTreatment.class));
    }

    @Override
    public List<Finding> check(AnalysisInput input) {
        FrontierUnits units = FrontierUnits.of(input);
        return units.check(model(input.parameters()), units.plan(input.parameters()));
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        FrontierUnits units = FrontierUnits.of(input);
        SuperEvaluation evaluation = SuperEvaluation.of(new Evaluator(units.data(), Hooks.part(context, 0, 0.95)),
                model(input.parameters()), ZeroConvention.DROP_TERM, units.plan(input.parameters()));
        UnitResults results = new Ranking(evaluation);
        ScoreTable scores = new ScoreTable(units, results);
        scores.add("sbm", evaluation.ordinary()::score);
        scores.add("super", evaluation.superior()::score);
        return FrontierResult.of(input, units, results, scores, context);
    }

    private record Ranking(SuperEvaluation evaluation) implements UnitResults {

        @Override
        public double score(int unit) {
            return evaluation.score(unit);
        }

        @Override
        public ResultStatus status(int unit) {
            return evaluation.status(unit);
        }

        @Override
        public UnitResult unit(int unit) {
            return evaluation.unit(unit);
        }
    }
}
