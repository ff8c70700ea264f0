package org.ecofrontier.method.radial;

import org.ecofrontier.dea.Evaluation;
import org.ecofrontier.dea.FrontierModel;
import org.ecofrontier.dea.Orientation;
import org.ecofrontier.dea.RadialModel;
import org.ecofrontier.dea.ReturnsToScale;
import org.ecofrontier.dea.SlackWeights;
import org.ecofrontier.dea.UndesirableTreatment;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.frontier.FrontierMethod;
import org.ecofrontier.method.frontier.ScoreTable;

/**
 * Radial efficiency after Charnes, Cooper and Rhodes (1978) and Banker, Charnes and Cooper (1984), with super-efficiency after
 * Andersen and Petersen (1993).
 *
 * @since 0.1
 */
public final class RadialMethod extends FrontierMethod {

    @Override
    protected FrontierModel model(AnalysisInput input) {
        Parameters parameters = input.parameters();
        return new RadialModel(parameters.choice("rts", ReturnsToScale.class), parameters.choice("orientation", Orientation.class),
                parameters.flag("super"), parameters.choice("treatment", UndesirableTreatment.class),
                parameters.choice("slacks", SlackWeights.class));
    }

    @Override
    protected void addColumns(Parameters parameters, Evaluation evaluation, ScoreTable scores) {
        boolean output = parameters.choice("orientation", Orientation.class) == Orientation.OUTPUT;
        scores.add("phi", unit -> output ? evaluation.measure(unit) : Double.NaN);
    }
}
