package org.ecofrontier.ui.look;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.ecofrontier.ui.preferences.Settings;

/**
 * The light and the dark look of the window.
 *
 * @since 0.1
 */
public final class Themes {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Themes() {
    }

    /** Gives the window the look that was chosen. */
    public static void apply() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine != null) {
            String wanted = Settings.theme() == Settings.Theme.DARK ? DARK : LIGHT;
            if (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().startsWith(wanted)) {
                engine.setTheme(wanted, false);
            }
        }
    }
}
