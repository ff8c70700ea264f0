package org.ecofrontier.ui.look;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.ecofrontier.ui.text.UiText;

/**
 * The frame of the workbench's larger dialogs: a title with a message, what the dialog is about, a button that does it and one that does
 * not.
 *
 * @since 0.1
 */
public abstract class FrameDialog extends TitleAreaDialog {

    private static final int MARGIN = 10;

    private final String title;
    private final String action;
    private final String id;
    private final Point size;

    /**
     * @param shell the parent
     * @param title the title of the window
     * @param action the text of the button that does it
     * @param id what tests call that button
     * @param size the size at first, in points; smaller on a smaller screen
     */
    protected FrameDialog(Shell shell, String title, String action, String id, Point size) {
        super(shell);
        this.title = title;
        this.action = action;
        this.id = id;
        this.size = size;
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.MAX | SWT.RESIZE);
    }

    /** Makes what the dialog is about. */
    protected abstract void content(Composite area);

    /** Begins the work; the buttons are there now. */
    protected abstract void begin();

    /** Says whether the button can be pressed. */
    protected final void ready(boolean ready) {
        Button button = getButton(IDialogConstants.OK_ID);
        if (button != null && !button.isDisposed()) {
            Widgets.enable(button, ready);
        }
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final Point getInitialSize() {
        return size;
    }

    @Override
    protected final boolean isResizable() {
        return true;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(title);
        Composite area = Widgets.column(outer, MARGIN);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        content(area);
        return outer;
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, action, true).setData("id", id);
        createButton(parent, IDialogConstants.CANCEL_ID, UiText.of("say.cancel"), false).setData("id", "dialog.cancel");
        ready(false);
        begin();
    }
}
