package org.ecofrontier.ui.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
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
        Style ofYear = new Style();
        ofYear.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, Colors.accent());
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, ofYear, DisplayMode.NORMAL, CellLabels.OF_YEAR);
    }

    private static void background(IConfigRegistry registry, String label, Color color) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, color);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
    }

    static ThemeConfiguration theme() {
        ModernNatTableThemeConfiguration theme = new ModernNatTableThemeConfiguration();
        theme.freezeSeparatorColor = Colors.line();
        theme.defaultHAlign = HorizontalAlignmentEnum.LEFT;
        theme.cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        theme.evenRowBgColor = Colors.background();
        theme.oddRowBgColor = Colors.background();
        if (Colors.isDark()) {
            dark(theme);
        }
        return theme;
    }

    private static void dark(ModernNatTableThemeConfiguration theme) {
        theme.defaultBgColor = Colors.background();
        theme.defaultFgColor = Colors.text();
        theme.evenRowFgColor = Colors.text();
        theme.oddRowFgColor = Colors.text();
        theme.gridLineColor = Colors.line();
        theme.cHeaderBgColor = Colors.box();
        theme.cHeaderFgColor = Colors.text();
        theme.cHeaderGradientBgColor = Colors.box();
        theme.cHeaderGradientFgColor = Colors.box();
        theme.rHeaderBgColor = Colors.box();
        theme.rHeaderFgColor = Colors.faint();
        theme.rHeaderGradientBgColor = Colors.box();
        theme.rHeaderGradientFgColor = Colors.box();
        theme.cornerBgColor = Colors.box();
        theme.cornerGradientBgColor = Colors.box();
        theme.cornerGradientFgColor = Colors.box();
        theme.cHeaderSelectionBgColor = Colors.linked();
        theme.cHeaderSelectionFgColor = Colors.text();
        theme.cHeaderSelectionGradientBgColor = Colors.linked();
        theme.cHeaderSelectionGradientFgColor = Colors.linked();
        theme.rHeaderSelectionBgColor = Colors.linked();
        theme.rHeaderSelectionFgColor = Colors.text();
        theme.rHeaderSelectionGradientBgColor = Colors.linked();
        theme.rHeaderSelectionGradientFgColor = Colors.linked();
    }
}
