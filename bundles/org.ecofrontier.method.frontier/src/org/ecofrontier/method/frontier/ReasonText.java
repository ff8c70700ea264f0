package org.ecofrontier.method.frontier;

import org.ecofrontier.dea.Reason;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;

/**
 * Why a unit has no score, in words.
 *
 * @since 0.1
 */
public final class ReasonText {

    private static final Messages MESSAGES = Messages.beside(ReasonText.class);

    private ReasonText() {
    }

    /** The words for a reason. */
    public static Text of(Reason reason, FrontierUnits units) {
        Object variable = reason.variables().isEmpty() ? "" : units.variables().get(reason.variables().getFirst()).label();
        return MESSAGES.text("reason." + reason.kind().name().toLowerCase(java.util.Locale.ROOT), reason.others(), variable,
                FrontierUnits.number(reason.own()), FrontierUnits.number(reason.reach()));
    }
}
