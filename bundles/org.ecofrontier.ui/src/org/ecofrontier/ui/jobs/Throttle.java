package org.ecofrontier.ui.jobs;

import org.eclipse.swt.widgets.Control;

/**
 * Does something at most so often, however often it is asked for; the last request is always done.
 *
 * @since 0.1
 */
public final class Throttle {

    private static final int PAUSE_MILLISECONDS = 150;

    private final Control control;
    private final Runnable action;
    private boolean asked;

    /**
     * @param control nothing is done after its disposal
     * @param action what is done, in the user-interface thread
     */
    public Throttle(Control control, Runnable action) {
        this.control = control;
        this.action = action;
    }

    /** Asks for it. */
    public void ask() {
        if (!asked && !control.isDisposed()) {
            asked = true;
            control.getDisplay().timerExec(PAUSE_MILLISECONDS, () -> {
                asked = false;
                if (!control.isDisposed()) {
                    action.run();
                }
            });
        }
    }
}
