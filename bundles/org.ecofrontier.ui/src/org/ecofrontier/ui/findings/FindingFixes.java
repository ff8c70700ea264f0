package org.ecofrontier.ui.findings;

import java.util.List;

import org.ecofrontier.model.edit.EditRefusedException;
import org.ecofrontier.model.edit.PartCommands;
import org.ecofrontier.study.QuickFix;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.session.OpenStudy;

/** Puts findings right, as a step that undo takes back. */
final class FindingFixes {

    private FindingFixes() {
    }

    static void apply(OpenStudy study, QuickFix fix) {
        applyAll(study, List.of(fix));
    }

    /** All at once, as one step. */
    static void applyAll(OpenStudy study, List<QuickFix> fixes) {
        if (fixes.isEmpty()) {
            return;
        }
        try {
            study.execute(PartCommands.together(fixes.stream().map(fix -> fix.command(study.study())).toList()));
        } catch (EditRefusedException e) {
            Say.warning(Say.reason(e));
        }
    }
}
