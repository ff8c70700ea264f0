package org.ecofrontier.method.frontier;

import org.ecofrontier.dea.FrontierModel;
import org.ecofrontier.dea.Orientation;
import org.ecofrontier.dea.RadialModel;
import org.ecofrontier.dea.ReturnsToScale;
import org.ecofrontier.dea.SlackWeights;
import org.ecofrontier.dea.SlacksBasedModel;
import org.ecofrontier.dea.UndesirableTreatment;
import org.ecofrontier.dea.ZeroConvention;
import org.ecofrontier.method.Parameters;

/**
 * The program of methods that work with a radial or a slacks-based model alike: the parameters {@code model}, {@code rts},
 * {@code orientation} and {@code treatment}.
 *
 * @since 0.1
 */
public final class RadialOrSlacks {

    private RadialOrSlacks() {
    }

    /** The program; orientation and treatment matter for the radial one only. */
    public static FrontierModel of(Parameters parameters) {
        ReturnsToScale returns = parameters.choice("rts", ReturnsToScale.class);
        if (parameters.text("model").equals("sbm")) {
            return new SlacksBasedModel(returns, Orientation.NONE, ZeroConvention.DROP_TERM);
        }
        return new RadialModel(returns, parameters.choice("orientation", Orientation.class), false,
                parameters.choice("treatment", UndesirableTreatment.class), SlackWeights.RELATIVE);
    }
}
