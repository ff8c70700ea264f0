package org.ecofrontier.ui.jobs;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * The way from a background thread to the user-interface thread.
 *
 * @since 0.1
 */
public final class Ui {

    private Ui() {
    }

    /**
     * Runs something soon in the user-interface thread; nothing happens when the workbench is gone.
     *
     * @param action what to run
     */
    public static void async(Runnable action) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }
}
