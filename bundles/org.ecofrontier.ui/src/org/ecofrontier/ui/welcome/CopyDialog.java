package org.ecofrontier.ui.welcome;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.study.Examples.Example;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.text.UiText;

/** Asks where the copy of an example, or a new study, goes. */
final class CopyDialog extends TitleAreaDialog {

    private static final int WIDTH = 380;

    private final String title;
    private final String message;
    private final Path proposed;
    private Text name;
    private Text folder;
    private Path chosen;

    CopyDialog(Shell shell, Example example, Path proposed) {
        this(shell, example.name(), UiText.of("example.message", example.title(UiText.locale())), proposed);
    }

    CopyDialog(Shell shell, String title, String message, Path proposed) {
        super(shell);
        this.title = title;
        this.message = message;
        this.proposed = proposed;
        setHelpAvailable(false);
    }

    /** The file that was chosen, unless the user cancelled. */
    Optional<Path> ask() {
        return open() == OK ? Optional.of(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(title);
        setMessage(message);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new Label(area, SWT.NONE).setText(UiText.of("example.name"));
        name = field(area, proposed.getFileName().toString().replaceFirst("\\.ecostudy$", ""), "copy.name");
        ((GridData) name.getLayoutData()).horizontalSpan = 2;
        new Label(area, SWT.NONE).setText(UiText.of("example.folder"));
        folder = field(area, proposed.getParent().toString(), "copy.folder");
        Widgets.button(area, UiText.of("example.browse"), "copy.browse", this::browse);
        return outer;
    }

    private Text field(Composite area, String value, String id) {
        Text field = new Text(area, SWT.BORDER);
        field.setText(value);
        field.setData("id", id);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WIDTH;
        field.setLayoutData(wide);
        field.addListener(SWT.Modify, event -> validate());
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, UiText.of("example.create"), true).setData("id", "copy.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, UiText.of("say.cancel"), false);
        validate();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        String picked = dialog.open();
        if (picked != null) {
            folder.setText(picked);
        }
    }

    private void validate() {
        if (folder == null || getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        String problem = problem();
        setErrorMessage(problem.isEmpty() ? null : problem);
        Widgets.enable(getButton(IDialogConstants.OK_ID), problem.isEmpty());
    }

    private String problem() {
        String wanted = name.getText().strip();
        if (wanted.isEmpty() || folder.getText().isBlank()) {
            return UiText.of("example.needed");
        }
        try {
            chosen = Path.of(folder.getText().strip()).resolve(wanted + ".ecostudy").toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return UiText.of("example.invalid", wanted);
        }
        boolean nested = wanted.contains("/") || wanted.contains("\\");
        return nested ? UiText.of("example.invalid", wanted) : Files.exists(chosen) ? UiText.of("example.exists", chosen) : "";
    }
}
