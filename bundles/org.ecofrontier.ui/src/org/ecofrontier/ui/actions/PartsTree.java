package org.ecofrontier.ui.actions;

/**
 * A tree whose selected lines are parts of studies; commands about parts act on it while it is in use.
 *
 * @since 0.1
 */
public interface PartsTree {

    /** {@return whether a line is selected whose name can be changed} */
    boolean canRename();

    /** Lets the user change the name of the selected line in place. */
    void rename();

    /** {@return whether parts are selected that can be copied and removed} */
    boolean hasParts();

    /** Copies the selected parts. */
    void copy();

    /** {@return whether there is something to paste, and a study selected to paste it into} */
    boolean canPaste();

    /** Pastes what was copied into the study of the selected line. */
    void paste();

    /** Removes the selected parts; undo brings them back. */
    void remove();
}
