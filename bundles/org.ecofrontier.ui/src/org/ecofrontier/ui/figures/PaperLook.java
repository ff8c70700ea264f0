package org.ecofrontier.ui.figures;

import java.util.Map;

import org.ecofrontier.figure.FigureRenderer;
import org.ecofrontier.figure.FigureStyle;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.report.StudyFigures;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.session.OpenStudy;

/**
 * How a figure looks on paper, as the analyst has set it: the same in files, on the clipboard and in reports.
 *
 * @param kept the settings that differ from the usual look
 * @since 0.1
 */
public record PaperLook(Map<String, String> kept) {

    private static final String HEIGHT = "height";

    /** Takes an unmodifiable copy. */
    public PaperLook {
        kept = Map.copyOf(kept);
    }

    /** {@return the look of a figure of an analysis} */
    public static PaperLook of(OpenStudy study, String analysis, String figure) {
        Map<String, String> kept = study.study().getAnalyses().stream().filter(each -> analysis.equals(each.getId())).findFirst()
            .map(each -> StudyFigures.kept(each, figure)).orElse(Map.of());
        try {
            FigureStyle.standard().with(kept);
            return new PaperLook(kept);
        } catch (IllegalArgumentException e) {
            Log.warning("The settings of a figure are not used", e);
            return new PaperLook(Map.of());
        }
    }

    /** {@return whether the height was chosen; else the figure is as high as it needs} */
    boolean hasHeight() {
        return kept.containsKey(HEIGHT);
    }

    /** {@return the settings as a style} */
    public FigureStyle style() {
        return FigureStyle.standard().with(kept);
    }

    /** {@return the style of a figure on paper} */
    FigureStyle paper(Figure figure, FigureRenderer renderer, String language) {
        FigureStyle style = style().language(language);
        return hasHeight() ? style : renderer.suited(figure, style);
    }
}
