package org.ecofrontier.ui.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.theme.DarkNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.style.theme.ThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.ecofrontier.ui.look.Colors;

/** The styles of cells that stand out. */
final class GridLook extends AbstractRegistryConfiguration {

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        Style number = new Style();
        number.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.NORMAL, CellLabels.NUMBER);
        background(registry, CellLabels.MISSING, Colors.missing());
        background(registry, CellLabels.IMPUTED, Colors.imputed());
        background(registry, CellLabels.LINKED, Colors.linked());
    }

    private static void background(IConfigRegistry registry, String label, Color color) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, color);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
    }

    static ThemeConfiguration theme() {
        if (Colors.isDark()) {
            DarkNatTableThemeConfiguration dark = new DarkNatTableThemeConfiguration();
            dark.freezeSeparatorColor = Colors.line();
            dark.defaultHAlign = HorizontalAlignmentEnum.LEFT;
            return dark;
        }
        ModernNatTableThemeConfiguration light = new ModernNatTableThemeConfiguration();
        light.freezeSeparatorColor = Colors.line();
        light.defaultHAlign = HorizontalAlignmentEnum.LEFT;
        light.cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        light.evenRowBgColor = Colors.background();
        light.oddRowBgColor = Colors.background();
        return light;
    }
}
