package org.ecofrontier.method.directional;

import org.ecofrontier.dea.DirectionalModel;
import org.ecofrontier.dea.Disposability;
import org.ecofrontier.dea.Evaluation;
import org.ecofrontier.dea.FrontierModel;
import org.ecofrontier.dea.ReturnsToScale;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.frontier.FrontierMethod;
import org.ecofrontier.method.frontier.ScoreTable;

/**
 * The directional distance of Chung, Färe and Grosskopf (1997) in the direction (y, -b).
 *
 * @since 0.1
 */
public final class DirectionalMethod extends FrontierMethod {

    @Override
    protected FrontierModel model(AnalysisInput input) {
        Parameters parameters = input.parameters();
        return new DirectionalModel(parameters.choice("rts", ReturnsToScale.class), parameters.choice("disposability", Disposability.class));
    }

    @Override
    protected void addColumns(Parameters parameters, Evaluation evaluation, ScoreTable scores) {
        scores.add("beta", evaluation::measure);
    }
}
