package org.ecofrontier.ui.commands;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.ecofrontier.model.edit.EditRefusedException;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.actions.Active;
import org.ecofrontier.ui.actions.StudyAction;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.session.OpenStudy;

/** What commands are made of. */
final class Commands {

    private Commands() {
    }

    static StudyAction action(String id, String icon, BooleanSupplier enabled, Runnable run) {
        return new StudyAction(Actions.PREFIX + id, icon, enabled, run);
    }

    /** Whether the study in front is so. */
    static boolean study(Predicate<OpenStudy> test) {
        return Active.study().filter(test).isPresent();
    }

    /** Does something with the study in front; what is refused is told. */
    static void change(Consumer<OpenStudy> change) {
        Active.study().ifPresent(study -> {
            try {
                change.accept(study);
            } catch (EditRefusedException e) {
                Say.warning(Say.reason(e));
            }
        });
    }
}
