package org.ecofrontier.ui.figures;

import java.util.List;

import org.ecofrontier.report.FigureFiles;
import org.ecofrontier.report.FigureFormat;
import org.ecofrontier.ui.preferences.Settings;

/**
 * The file that a figure is saved as when nothing else is said; remembered between starts.
 *
 * @param format the format
 * @param dpi the resolution of pictures
 */
record FigureFile(FigureFormat format, int dpi) {

    static final int SMALLEST_DPI = 36;
    static final int LARGEST_DPI = 1200;
    private static final String KEY = "figure.file";

    /** The file that was chosen last. */
    static FigureFile preferred() {
        List<String> kept = Settings.list(KEY);
        FigureFormat format = kept.isEmpty() ? FigureFormat.SVG : FigureFormat.of(kept.getFirst()).orElse(FigureFormat.SVG);
        boolean number = kept.size() > 1 && kept.get(1).matches("\\d{2,4}");
        return new FigureFile(format, number ? Math.clamp(Integer.parseInt(kept.get(1)), SMALLEST_DPI, LARGEST_DPI) : FigureFiles.DPI);
    }

    /** Remembers it. */
    void prefer() {
        Settings.setList(KEY, List.of(format.extension(), Integer.toString(dpi)));
    }
}
