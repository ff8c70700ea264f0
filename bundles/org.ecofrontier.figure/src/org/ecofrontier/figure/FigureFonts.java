package org.ecofrontier.figure;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.lib.font.BundledFont;

/**
 * The fonts that figures can be written in.
 *
 * @since 0.1
 */
public final class FigureFonts {

    private FigureFonts() {
    }

    /**
     * {@return the families, the bundled one first, then those of the machine that may be embedded, in alphabetical order}
     * The machine is searched when this is asked for the first time, which takes a moment.
     */
    public static List<String> families() {
        List<String> families = new ArrayList<>(List.of(BundledFont.FAMILY));
        InstalledFonts.families().stream().filter(family -> !family.equals(BundledFont.FAMILY)).forEach(families::add);
        return List.copyOf(families);
    }
}
