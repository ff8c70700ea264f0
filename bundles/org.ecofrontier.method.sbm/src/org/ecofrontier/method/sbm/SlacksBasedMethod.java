package org.ecofrontier.method.sbm;

import org.ecofrontier.dea.FrontierModel;
import org.ecofrontier.dea.Orientation;
import org.ecofrontier.dea.ReturnsToScale;
import org.ecofrontier.dea.SlacksBasedModel;
import org.ecofrontier.dea.ZeroConvention;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.frontier.FrontierMethod;

/**
 * Tone's slacks-based measure (2001), with undesirable outputs (2003) when they are bound.
 *
 * @since 0.1
 */
public final class SlacksBasedMethod extends FrontierMethod {

    @Override
    protected FrontierModel model(AnalysisInput input) {
        Parameters parameters = input.parameters();
        return new SlacksBasedModel(parameters.choice("rts", ReturnsToScale.class), parameters.choice("orientation", Orientation.class),
                parameters.choice("zeros", ZeroConvention.class));
    }
}
