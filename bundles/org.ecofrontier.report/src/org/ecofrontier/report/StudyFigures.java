package org.ecofrontier.report;

import java.util.Map;
import java.util.TreeMap;

import org.ecofrontier.figure.FigureRenderer;
import org.ecofrontier.figure.FigureStyle;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.FigureSettings;
import org.ecofrontier.model.Study;

/**
 * How the figures of a study look on paper: as the analyst has set it, the same in reports, in files and in the workbench.
 *
 * @since 0.1
 */
public final class StudyFigures {

    private static final String HEIGHT = "height";

    private StudyFigures() {
    }

    /**
     * The settings that are kept in the study for a figure, keys and values as in {@link FigureStyle#toMap}; only what differs from the
     * usual look is there.
     */
    public static Map<String, String> kept(Analysis analysis, String figure) {
        Map<String, String> settings = new TreeMap<>();
        for (FigureSettings own : analysis.getFigures()) {
            if (figure.equals(own.getFigure())) {
                own.getSettings().stream().filter(setting -> setting.getKey() != null && setting.getValue() != null)
                        .forEach(setting -> settings.put(setting.getKey(), setting.getValue()));
            }
        }
        return settings;
    }

    /**
     * The look of a figure of an analysis: the standard one in a language, as high as the figure needs, and over it what is kept in the
     * study. The language is the given one, whatever is kept.
     *
     * @throws IllegalArgumentException naming the setting, if one that is kept cannot be read
     */
    public static FigureStyle style(Analysis analysis, Figure figure, FigureRenderer renderer, String language) {
        Map<String, String> kept = kept(analysis, figure.info().id());
        FigureStyle style = FigureStyle.standard().with(kept).language(language);
        return kept.containsKey(HEIGHT) ? style : renderer.suited(figure, style);
    }

    /**
     * What is wrong with the settings that are kept for the figures of a study: by "ANALYSIS/FIGURE" what to say; empty = nothing.
     */
    public static Map<String, String> problems(Study study) {
        Map<String, String> problems = new TreeMap<>();
        for (Analysis analysis : study.getAnalyses()) {
            for (FigureSettings own : analysis.getFigures()) {
                try {
                    FigureStyle.standard().with(kept(analysis, own.getFigure()));
                } catch (IllegalArgumentException e) {
                    problems.put(analysis.getId() + "/" + own.getFigure(), e.getMessage());
                }
            }
        }
        return problems;
    }
}
