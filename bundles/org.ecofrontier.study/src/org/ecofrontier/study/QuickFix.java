package org.ecofrontier.study;

import org.ecofrontier.model.Study;
import org.ecofrontier.model.Wording;
import org.ecofrontier.model.edit.StudyCommand;

/**
 * A way to put right what was found, offered to the analyst and never taken by itself.
 *
 * @since 0.1
 */
public interface QuickFix {

    /** {@return what it does, as a label} */
    Wording wording();

    /**
     * {@return the command that does it; undo takes it back}
     *
     * @param study the study in which it was found
     */
    StudyCommand command(Study study);
}
