package org.ecofrontier.ui.look;

import org.eclipse.core.runtime.Platform;

/**
 * The log of the workbench.
 *
 * @since 0.1
 */
public final class Log {

    private Log() {
    }

    /** Notes something that went wrong although the user can go on. */
    public static void warning(String message, Throwable cause) {
        Platform.getLog(Log.class).warn(message, cause);
    }

    /** Notes an error of the program. */
    public static void error(String message, Throwable cause) {
        Platform.getLog(Log.class).error(message, cause);
    }
}
