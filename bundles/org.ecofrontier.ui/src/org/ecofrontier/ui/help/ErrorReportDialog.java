package org.ecofrontier.ui.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.FrameDialog;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.text.UiText;

/**
 * Shows an error report before it is sent: it can be read and changed, then copied or saved. Nothing is sent by the program.
 *
 * @since 0.1
 */
public final class ErrorReportDialog extends FrameDialog {

    private static final Point SIZE = new Point(760, 560);
    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static boolean offered;

    private final String report;
    private Text text;

    private ErrorReportDialog(Shell shell, String report) {
        super(shell, UiText.of("errorReport.title"), UiText.of("figure.save"), "errorReport.save", SIZE);
        this.report = report;
    }

    /** Makes a report and shows it. */
    public static void show() {
        Job job = Job.create(UiText.of("errorReport.title"), (ICoreRunnable) monitor -> {
            String made = ErrorReport.text();
            Ui.async(() -> new ErrorReportDialog(Say.shell(), made).open());
        });
        job.setSystem(true);
        job.schedule();
    }

    /** Says that there was an error of the program, and offers a report; once, so that errors that repeat do not pile up. */
    public static void offer() {
        if (!offered) {
            offered = true;
            if (Say.confirm(UiText.of("errorReport.offer"), UiText.of("errorReport.show"), UiText.of("editor.close"))) {
                show();
            }
        }
    }

    @Override
    protected void content(Composite area) {
        setMessage(UiText.of("errorReport.message"));
        text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setText(report);
        text.setData("id", "errorReport.text");
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    @Override
    protected void begin() {
        text.setFocus();
    }

    @Override
    protected void buttons(Composite parent) {
        createButton(parent, COPY, UiText.of("errorReport.copy"), false).setData("id", "errorReport.copy");
        createButton(parent, IDialogConstants.OK_ID, UiText.of("figure.save"), true).setData("id", "errorReport.save");
        createButton(parent, IDialogConstants.CANCEL_ID, UiText.of("editor.close"), false).setData("id", "errorReport.close");
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            copy();
        } else {
            super.buttonPressed(button);
        }
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        try {
            clipboard.setContents(new Object[] {text.getText()}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    @Override
    protected void okPressed() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName("ecofrontier-error.txt");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            try {
                Files.writeString(Path.of(file), text.getText());
                close();
            } catch (IOException e) {
                setErrorMessage(UiText.of("export.failed", file, e.getMessage()));
            }
        }
    }
}
