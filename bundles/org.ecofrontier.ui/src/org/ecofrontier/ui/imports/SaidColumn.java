package org.ecofrontier.ui.imports;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.ecofrontier.ui.text.UiText;

/** A column of a file that is said or detected: its name; the field shows what was detected as long as nothing else is entered. */
final class SaidColumn {

    private static final int WIDTH = 110;

    private final Combo combo;
    private String detected = "";

    /**
     * @param bar the form
     * @param key what tests call it
     * @param said what is said already, null for nothing
     * @param changed told when something else is said
     */
    SaidColumn(Composite bar, String key, String said, Runnable changed) {
        combo = new Combo(bar, SWT.DROP_DOWN);
        combo.setData("id", key);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WIDTH;
        combo.setLayoutData(wide);
        combo.setText(said == null ? "" : said);
        combo.setToolTipText(UiText.of(key + ".tip"));
        combo.addListener(SWT.Selection, event -> changed.run());
        combo.addListener(SWT.DefaultSelection, event -> changed.run());
        combo.addListener(SWT.FocusOut, event -> {
            if (combo.getText().isBlank()) {
                combo.setText(detected);
            }
            changed.run();
        });
    }

    /** Offers the columns of the file. */
    void offer(List<String> columns) {
        if (!List.of(combo.getItems()).equals(columns)) {
            String text = combo.getText();
            combo.setItems(columns.toArray(String[]::new));
            combo.setText(text);
        }
    }

    /** Says it. */
    void say(String column) {
        combo.setText(column);
    }

    /** What is said, null for nothing. */
    String said() {
        String text = combo.getText().strip();
        return text.isEmpty() || text.equals(detected) ? null : text;
    }

    /** Shows what was detected, null for nothing. */
    void detected(String column) {
        if (said() == null) {
            detected = column == null ? "" : column;
            if (!combo.getText().equals(detected)) {
                combo.setText(detected);
            }
        }
    }
}
