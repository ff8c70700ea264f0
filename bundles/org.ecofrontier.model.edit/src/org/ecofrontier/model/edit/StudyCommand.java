package org.ecofrontier.model.edit;

import java.util.Locale;

import org.eclipse.emf.common.command.AbstractCommand;
import org.ecofrontier.model.Wording;

/**
 * One action of a user on a study. It is made wholly or, when it fails on the way, not at all; undo restores what was there exactly, with
 * every reference and in the same order. Use it on the command stack of the study.
 *
 * @since 0.1
 */
public final class StudyCommand extends AbstractCommand {

    /** Makes the changes of a command through the log. */
    @FunctionalInterface
    interface Change {
        void make(ChangeLog log);
    }

    private final Wording wording;
    private final Change change;
    private ChangeLog log;

    StudyCommand(Change change, String key, Object... args) {
        this.wording = Wording.of(StudyCommand.class, "command." + key, args);
        this.change = change;
    }

    /** Makes the changes as a part of another command. */
    void make(ChangeLog into) {
        change.make(into);
    }

    /**
     * {@return what the command does, for the menu items of undo and redo}
     *
     * @param locale the language
     */
    public String label(Locale locale) {
        return wording.in(locale);
    }

    @Override
    public String getLabel() {
        return wording.toString();
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    /**
     * {@inheritDoc}
     *
     * @throws EditRefusedException when the study no longer is as it was when the command was made, so that it makes no sense any more
     */
    @Override
    public void execute() {
        ChangeLog made = new ChangeLog();
        boolean done = false;
        try {
            change.make(made);
            done = true;
        } finally {
            if (!done) {
                made.takeBack();
            }
        }
        log = made;
    }

    /** {@return whether the executed command changed anything} */
    public boolean hasChanged() {
        return log != null && !log.isEmpty();
    }

    @Override
    public void undo() {
        log.takeBack();
    }

    @Override
    public void redo() {
        log.makeAgain();
    }
}
