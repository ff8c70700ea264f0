package org.ecofrontier.method.ebm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ecofrontier.dea.EpsilonBasedEvaluation;
import org.ecofrontier.dea.EpsilonBasedModel;
import org.ecofrontier.dea.EpsilonWeights;
import org.ecofrontier.dea.Evaluator;
import org.ecofrontier.dea.FrontierPlan;
import org.ecofrontier.dea.Orientation;
import org.ecofrontier.dea.ReturnsToScale;
import org.ecofrontier.dea.UndesirableTreatment;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.frontier.FrontierResult;
import org.ecofrontier.method.frontier.FrontierUnits;
import org.ecofrontier.method.frontier.Hooks;
import org.ecofrontier.method.frontier.ScoreTable;
import org.ecofrontier.method.frontier.UnitResults;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;

/**
 * The epsilon-based measure of Tone and Tsutsui (2010), with epsilon and weights from the affinity of the variables on each frontier.
 *
 * @since 0.1
 */
public final class EpsilonBasedMethod implements AnalysisMethod {

    private static final Messages MESSAGES = Messages.beside(EpsilonBasedMethod.class);

    private static EpsilonBasedModel.Settings settings(Parameters parameters) {
        return new EpsilonBasedModel.Settings(parameters.choice("rts", ReturnsToScale.class),
                parameters.choice("orientation", Orientation.class), parameters.flag("super"),
                parameters.choice("treatment", UndesirableTreatment.class));
    }

    @Override
    public List<Finding> check(AnalysisInput input) {
        Parameters parameters = input.parameters();
        FrontierUnits units = FrontierUnits.of(input);
        List<Finding> findings = new ArrayList<>();
        if (!EpsilonBasedModel.Settings.isDefined(parameters.choice("rts", ReturnsToScale.class),
                parameters.choice("orientation", Orientation.class), parameters.flag("super"))) {
            findings.add(Finding.error("super-none", MESSAGES.text("super.none"), Place.whole()));
            return findings;
        }
        EpsilonBasedModel model = new EpsilonBasedModel(settings(parameters), new EpsilonWeights[0]);
        findings.addAll(units.check(model, units.plan(parameters)));
        return findings;
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        FrontierUnits units = FrontierUnits.of(input);
        FrontierPlan plan = units.plan(input.parameters());
        EpsilonBasedEvaluation evaluation = EpsilonBasedEvaluation.of(units.data(),
                new Evaluator(units.data(), Hooks.part(context, 0, 0.95)), settings(input.parameters()), plan);
        UnitResults results = UnitResults.of(evaluation.scores());
        ScoreTable scores = new ScoreTable(units, results);
        scores.add("theta", unit -> evaluation.theta(units.data(), unit));
        scores.add("eta", unit -> evaluation.eta(units.data(), unit));
        return FrontierResult.of(input, units, results, scores, context,
                weights(units, plan, evaluation, input.parameters().text("frontier").equals("pooled")));
    }

    /** Epsilon and weights of each frontier. */
    private static ResultTable weights(FrontierUnits units, FrontierPlan plan, EpsilonBasedEvaluation evaluation, boolean pooled) {
        RowBuilder table = new RowBuilder("weights").integers("year").texts("variable", "kind").numbers("epsilon", "weight");
        for (int g = 0; g < plan.groups().size(); g++) {
            int year = pooled ? Panel.NO_YEAR : units.panel().year(plan.groups().get(g).evaluated()[0]);
            EpsilonWeights parameters = evaluation.parameters().get(g);
            for (int v = 0; v < units.variables().size(); v++) {
                String kind = units.data().kind(v).name().toLowerCase(Locale.ROOT);
                table.row(year, units.variables().get(v).id(), kind, parameters.epsilon()[v], parameters.weight()[v]);
            }
        }
        return table.build();
    }
}
