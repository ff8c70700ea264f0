package org.ecofrontier.ui.look;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.ecofrontier.ui.preferences.Settings;

/**
 * The few colours of the workbench's own drawing, for the light and the dark look.
 *
 * @since 0.1
 */
public final class Colors {

    private Colors() {
    }

    /** {@return whether the look is dark} */
    public static boolean isDark() {
        return Settings.theme() == Settings.Theme.DARK;
    }

    private static Color color(RGB light, RGB dark) {
        RGB rgb = isDark() ? dark : light;
        String key = "org.ecofrontier.ui." + rgb;
        if (!JFaceResources.getColorRegistry().hasValueFor(key)) {
            JFaceResources.getColorRegistry().put(key, rgb);
        }
        return JFaceResources.getColorRegistry().get(key);
    }

    /** {@return the background of pages} */
    public static Color background() {
        return color(new RGB(255, 255, 255), new RGB(47, 47, 47));
    }

    /** {@return the colour of text} */
    public static Color text() {
        return color(new RGB(33, 37, 41), new RGB(230, 230, 230));
    }

    /** {@return the colour of text that matters less} */
    public static Color faint() {
        return color(new RGB(95, 105, 113), new RGB(165, 172, 178));
    }

    /** {@return the colour of the text of what cannot be used now} */
    public static Color unusable() {
        return color(new RGB(150, 156, 160), new RGB(119, 119, 119));
    }

    /** {@return the one accent colour} */
    public static Color accent() {
        return color(new RGB(31, 122, 109), new RGB(86, 190, 172));
    }

    /** {@return the colour of lines} */
    public static Color line() {
        return color(new RGB(205, 211, 216), new RGB(90, 94, 98));
    }

    /** {@return the background of boxes} */
    public static Color box() {
        return color(new RGB(246, 248, 249), new RGB(60, 63, 65));
    }

    /** {@return the background of a missing value} */
    public static Color missing() {
        return color(new RGB(253, 226, 221), new RGB(92, 48, 42));
    }

    /** {@return the background of an imputed value} */
    public static Color imputed() {
        return color(new RGB(227, 236, 250), new RGB(40, 58, 88));
    }

    /** {@return the background of rows whose region is selected} */
    public static Color linked() {
        return color(new RGB(214, 238, 232), new RGB(30, 84, 75));
    }

    /** {@return the colour of errors} */
    public static Color error() {
        return color(new RGB(176, 42, 30), new RGB(255, 138, 122));
    }

    /** {@return the colour of warnings} */
    public static Color warning() {
        return color(new RGB(138, 84, 0), new RGB(240, 184, 92));
    }

    /** {@return the colour of a selection that has the focus} */
    public static Color selection() {
        return Display.getCurrent().getSystemColor(SWT.COLOR_LIST_SELECTION);
    }
}
