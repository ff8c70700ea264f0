package org.ecofrontier.ui.look;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.ecofrontier.ui.help.HelpPane;
import org.ecofrontier.ui.help.HelpTopic;
import org.ecofrontier.ui.text.UiText;

/**
 * The frame of the workbench's dialogs: a title with a message, what the dialog is about, a button that does it and one that does not, and
 * help at the side (F1).
 *
 * @since 0.1
 */
public abstract class FrameDialog extends TitleAreaDialog {

    private static final int MARGIN = 12;

    private final String title;
    private final String action;
    private final String id;
    private final Point size;

    /**
     * @param shell the parent
     * @param title the title of the window
     * @param action the text of the button that does it
     * @param id what tests call that button; what is before the dot is the topic of the help
     * @param size the size at first, in points, smaller on a smaller screen; null for as large as needed
     */
    protected FrameDialog(Shell shell, String title, String action, String id, Point size) {
        super(shell);
        this.title = title;
        this.action = action;
        this.id = id;
        this.size = size;
        setHelpAvailable(true);
        setShellStyle(getShellStyle() | SWT.MAX | SWT.RESIZE);
    }

    /** Makes what the dialog is about, in one column unless {@link #columns} says otherwise. */
    protected abstract void content(Composite area);

    /** Begins the work; the buttons are there now. */
    protected abstract void begin();

    /** Gives the content several columns. */
    protected static void columns(Composite area, int columns) {
        GridLayout layout = (GridLayout) area.getLayout();
        layout.numColumns = columns;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 8;
    }

    /** Says whether the button can be pressed. */
    protected final void ready(boolean ready) {
        Button button = getButton(IDialogConstants.OK_ID);
        if (button != null && !button.isDisposed()) {
            Widgets.enable(button, ready);
        }
    }

    /** Says what is wrong with what was entered; while anything is, the button cannot be pressed. */
    protected final void problem(String problem) {
        setErrorMessage(problem.isEmpty() ? null : problem);
        ready(problem.isEmpty());
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        shell.addListener(SWT.Help, event -> help());
        // not every system makes a request for help of the key
        Listener key = event -> {
            if (event.keyCode == SWT.F1 && event.widget instanceof Control control && control.getShell() == shell) {
                event.doit = false;
                help();
            }
        };
        Display display = shell.getDisplay();
        display.addFilter(SWT.KeyDown, key);
        shell.addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, key));
    }

    /** Shows the help beside the content, or hides it. */
    private void help() {
        if (getTray() != null) {
            closeTray();
            return;
        }
        openTray(new DialogTray() {
            @Override
            protected Control createContents(Composite parent) {
                return new HelpPane(parent).show(HelpTopic.of(id.substring(0, id.indexOf('.'))));
            }
        });
        // wider now: all of it stays on the screen
        getShell().setBounds(getConstrainedShellBounds(getShell().getBounds()));
    }

    @Override
    protected final Point getInitialSize() {
        return size == null ? super.getInitialSize() : size;
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
        buttons(parent);
        begin();
    }

    /** Makes the buttons: the one that does it, which Enter presses, and the one that does not. */
    protected void buttons(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, action, true).setData("id", id);
        createButton(parent, IDialogConstants.CANCEL_ID, UiText.of("say.cancel"), false).setData("id", "dialog.cancel");
        ready(false);
    }
}
