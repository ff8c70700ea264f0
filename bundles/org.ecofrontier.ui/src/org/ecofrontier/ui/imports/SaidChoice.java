package org.ecofrontier.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.ecofrontier.ui.text.UiText;

/** A property of a file that is said or detected: a list whose first entry leaves it to the detection and shows what was detected. */
final class SaidChoice {

    private final Combo combo;
    private final UnaryOperator<String> words;
    private final List<String> values = new ArrayList<>();

    /**
     * @param bar the form
     * @param key what tests call it
     * @param words what each value is called
     * @param changed told when something else is said
     */
    SaidChoice(Composite bar, String key, UnaryOperator<String> words, Runnable changed) {
        this.words = words;
        combo = new Combo(bar, SWT.READ_ONLY);
        combo.setData("id", key);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.add(UiText.of("import.detect"));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> changed.run());
    }

    /** Offers a value. */
    void offer(String value) {
        if (!values.contains(value)) {
            values.add(value);
            combo.add(words.apply(value));
        }
    }

    /** Says it; null leaves it to the detection. */
    void say(String value) {
        if (value != null) {
            offer(value);
        }
        combo.select(value == null ? 0 : values.indexOf(value) + 1);
    }

    /** What is said, null for nothing. */
    String said() {
        int index = combo.getSelectionIndex();
        return index <= 0 ? null : values.get(index - 1);
    }

    /** Shows what was detected, null for nothing. */
    void detected(String value) {
        String text = value == null || said() != null ? UiText.of("import.detect") : UiText.of("import.detectedAs", words.apply(value));
        if (!combo.getItem(0).equals(text)) {
            int index = combo.getSelectionIndex();
            combo.setItem(0, text);
            combo.select(index);
            combo.requestLayout();
        }
    }
}
