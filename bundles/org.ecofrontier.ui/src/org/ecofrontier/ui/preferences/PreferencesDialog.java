package org.ecofrontier.ui.preferences;

import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.ui.look.Fields;
import org.ecofrontier.ui.look.FrameDialog;
import org.ecofrontier.ui.text.UiText;

/**
 * The preferences of the workbench.
 *
 * @since 0.1
 */
public final class PreferencesDialog extends FrameDialog {

    private static final int FIELD = 260;
    private static final int MOST_THREADS = 1024;
    private static final int MOST_DIGITS = 15;

    private Combo language;
    private Combo theme;
    private Text threads;
    private Text digits;
    private boolean needsRestart;

    /** @param shell the window */
    public PreferencesDialog(Shell shell) {
        super(shell, UiText.of("preferences.title"), UiText.of("say.ok"), "preferences.ok", null);
    }

    /** {@return whether something was changed that shows when the window is opened again} */
    public boolean ask() {
        return open() == OK && needsRestart;
    }

    @Override
    protected void content(Composite area) {
        setMessage(UiText.of("preferences.note"));
        columns(area, 2);
        language = combo(area, "language", List.of("system", "en", "zh"), Settings.language().ordinal());
        theme = combo(area, "theme", List.of("light", "dark"), Settings.theme().ordinal());
        threads = number(area, "threads", Settings.chosenThreads());
        digits = number(area, "digits", Settings.digits());
    }

    private static Combo combo(Composite area, String key, List<String> values, int selected) {
        Fields.label(area, UiText.of("preferences." + key));
        return Fields.choice(area, "preferences." + key, values.stream().map(each -> UiText.of("preferences." + key + "." + each)).toList(),
            selected, FIELD, 1);
    }

    private Text number(Composite area, String key, int value) {
        Fields.label(area, UiText.of("preferences." + key));
        return Fields.text(area, "preferences." + key, Integer.toString(value), FIELD, 1, this::begin);
    }

    @Override
    protected void begin() {
        problem(!between(threads, 0, MOST_THREADS) ? UiText.of("preferences.number", 0, MOST_THREADS)
            : !between(digits, 1, MOST_DIGITS) ? UiText.of("preferences.number", 1, MOST_DIGITS) : "");
    }

    private static boolean between(Text text, int from, int to) {
        String entered = text.getText().strip();
        return entered.matches("\\d{1,6}") && Integer.parseInt(entered) >= from && Integer.parseInt(entered) <= to;
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
