package org.ecofrontier.ui.preferences;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.text.UiText;

/**
 * The preferences of the workbench.
 *
 * @since 0.1
 */
public final class PreferencesDialog extends TitleAreaDialog {

    private static final int MOST_THREADS = 1024;
    private static final int MOST_DIGITS = 15;

    private Combo language;
    private Combo theme;
    private Text threads;
    private Text digits;
    private boolean needsRestart;

    /** @param shell the window */
    public PreferencesDialog(Shell shell) {
        super(shell);
        setHelpAvailable(false);
    }

    /** {@return whether something was changed that shows when the window is opened again} */
    public boolean ask() {
        return open() == OK && needsRestart;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiText.of("preferences.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(UiText.of("preferences.title"));
        setMessage(UiText.of("preferences.note"));
        Composite area = new Composite(outer, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 16;
        layout.marginHeight = 16;
        layout.verticalSpacing = 10;
        layout.horizontalSpacing = 16;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        language = combo(area, "language", List.of("system", "en", "zh"), Settings.language().ordinal());
        theme = combo(area, "theme", List.of("light", "dark"), Settings.theme().ordinal());
        threads = number(area, "threads", Settings.chosenThreads());
        digits = number(area, "digits", Settings.digits());
        return outer;
    }

    private Combo combo(Composite area, String key, List<String> values, int selected) {
        new Label(area, SWT.NONE).setText(UiText.of("preferences." + key));
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setData("id", "preferences." + key);
        values.forEach(value -> combo.add(UiText.of("preferences." + key + "." + value)));
        combo.select(selected);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return combo;
    }

    private Text number(Composite area, String key, int value) {
        new Label(area, SWT.NONE).setText(UiText.of("preferences." + key));
        Text text = new Text(area, SWT.BORDER);
        text.setData("id", "preferences." + key);
        text.setText(Integer.toString(value));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Modify, event -> validate());
        return text;
    }

    private void validate() {
        String problem = threads == null || digits == null ? ""
            : !between(threads, 0, MOST_THREADS) ? UiText.of("preferences.number", 0, MOST_THREADS)
            : !between(digits, 1, MOST_DIGITS) ? UiText.of("preferences.number", 1, MOST_DIGITS) : "";
        setErrorMessage(problem.isEmpty() ? null : problem);
        if (getButton(IDialogConstants.OK_ID) != null) {
            Widgets.enable(getButton(IDialogConstants.OK_ID), problem.isEmpty());
        }
    }

    private static boolean between(Text text, int from, int to) {
        String entered = text.getText().strip();
        return entered.matches("\\d{1,6}") && Integer.parseInt(entered) >= from && Integer.parseInt(entered) <= to;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, UiText.of("say.ok"), true).setData("id", "preferences.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, UiText.of("say.cancel"), false);
    }

    @Override
    protected void okPressed() {
        Settings.Language chosenLanguage = Settings.Language.values()[language.getSelectionIndex()];
        Settings.Theme chosenTheme = Settings.Theme.values()[theme.getSelectionIndex()];
        needsRestart = chosenLanguage != Settings.language() || chosenTheme != Settings.theme();
        Settings.setLanguage(chosenLanguage);
        Settings.setTheme(chosenTheme);
        Settings.setThreads(Integer.parseInt(threads.getText().strip()));
        Settings.setDigits(Integer.parseInt(digits.getText().strip()));
        super.okPressed();
    }
}
