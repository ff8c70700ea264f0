package org.ecofrontier.ui.look;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.model.edit.EditRefusedException;
import org.ecofrontier.ui.text.UiText;

/**
 * Tells the user something in a dialog: what happened and what to do, never the name of an exception.
 *
 * @since 0.1
 */
public final class Say {

    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    private Say() {
    }

    /** Tells something worth knowing. */
    public static void info(String message) {
        open(MessageDialog.INFORMATION, UiText.of("say.info"), message);
    }

    /** Tells that something did not work as asked. */
    public static void warning(String message) {
        open(MessageDialog.WARNING, UiText.of("say.warning"), message);
    }

    /** Tells that something failed. */
    public static void error(Throwable cause) {
        open(MessageDialog.ERROR, UiText.of("say.error"), reason(cause));
    }

    /** {@return whether the user agrees} */
    public static boolean confirm(String message, String yes) {
        return confirm(message, yes, UiText.of("say.cancel"));
    }

    /** {@return whether the user takes the first of two possibilities} */
    public static boolean confirm(String message, String yes, String no) {
        MessageDialog dialog = new MessageDialog(shell(), UiText.of("say.confirm"), null, message, MessageDialog.QUESTION,
            new String[] {yes, no}, 0);
        return dialog.open() == 0;
    }

    /** {@return what a failure means to a person} */
    public static String reason(Throwable cause) {
        Throwable root = cause;
        while (root instanceof java.util.concurrent.CompletionException && root.getCause() != null) {
            root = root.getCause();
        }
        return switch (root) {
            case StudyFileException file -> file.message(UiText.locale());
            case EditRefusedException refused -> refused.message(UiText.locale());
            default -> {
                Log.error("Unexpected", root);
                yield UiText.of("say.unexpected", root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage());
            }
        };
    }

    private static void open(int kind, String title, String message) {
        MessageDialog dialog = new MessageDialog(shell(), title, null, message, kind, new String[] {UiText.of("say.ok")}, 0);
        dialog.open();
    }

    /** {@return the window that dialogs belong to: the dialog in front, or the window of the program} */
    public static Shell shell() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        return window == null || window.getShell() == null ? null : front(window.getShell());
    }

    private static Shell front(Shell shell) {
        for (Shell child : shell.getShells()) {
            // Progress closes by itself and would take along what belongs to it.
            if (child.isVisible() && (child.getStyle() & MODAL) != 0 && !(child.getData() instanceof ProgressMonitorDialog)) {
                return front(child);
            }
        }
        return shell;
    }
}
