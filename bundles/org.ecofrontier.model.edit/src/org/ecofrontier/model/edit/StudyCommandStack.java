package org.ecofrontier.model.edit;

import org.eclipse.emf.common.command.BasicCommandStack;

/**
 * The history of changes of one open study. Unlike the stack it extends, it hands a refusal on to the caller; the history then is as it
 * was.
 *
 * @since 0.1
 */
public final class StudyCommandStack extends BasicCommandStack {

    @Override
    protected void handleError(Exception exception) {
        if (exception instanceof RuntimeException runtime) {
            throw runtime;
        }
        throw new IllegalStateException(exception);
    }
}
