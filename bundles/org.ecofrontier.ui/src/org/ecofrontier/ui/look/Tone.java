package org.ecofrontier.ui.look;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/**
 * What the colour of a text says. The dark look colours all texts alike unless its style sheet ({@code css/dark.css}) knows better, so
 * a tone is a colour and a class of that sheet.
 *
 * @since 0.1
 */
public enum Tone {
    /** As any other text. */
    PLAIN,
    /** Matters less. */
    FAINT,
    /** Names a small section. */
    ACCENT,
    /** Look at this. */
    WARNING,
    /** This is wrong. */
    ERROR,
    /** Cannot be used now; the style sheets of the platform call it so, too. */
    DISABLED;

    /** What a style sheet knows a widget by. */
    private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private Color color() {
        return switch (this) {
            case PLAIN -> Colors.isDark() ? Colors.text() : null;
            case FAINT -> Colors.faint();
            case ACCENT -> Colors.accent();
            case WARNING -> Colors.warning();
            case ERROR -> Colors.error();
            case DISABLED -> Colors.unusable();
        };
    }

    /**
     * Gives a widget this tone.
     *
     * @param control the widget
     */
    public void on(Control control) {
        control.setForeground(color());
        control.setData(STYLE_CLASS, this == PLAIN ? null : name().toLowerCase(Locale.ROOT));
        control.reskin(SWT.NONE);
    }
}
