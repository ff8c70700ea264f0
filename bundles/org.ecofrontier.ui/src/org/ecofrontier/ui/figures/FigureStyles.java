package org.ecofrontier.ui.figures;

import java.util.HashMap;
import java.util.Map;

import org.ecofrontier.figure.FigureStyle;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.FigureSettings;
import org.ecofrontier.model.Setting;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.session.OpenStudy;

/**
 * How the figures of a study look on paper, as the analyst has set it.
 *
 * @since 0.1
 */
public final class FigureStyles {

    private FigureStyles() {
    }

    /** {@return the style of a figure of an analysis} */
    public static FigureStyle of(OpenStudy study, String analysis, String figure) {
        Map<String, String> settings = new HashMap<>();
        for (Analysis each : study.study().getAnalyses()) {
            if (analysis.equals(each.getId())) {
                for (FigureSettings own : each.getFigures()) {
                    if (figure.equals(own.getFigure())) {
                        own.getSettings().forEach((Setting setting) -> settings.put(setting.getKey(), setting.getValue()));
                    }
                }
            }
        }
        try {
            return FigureStyle.of(settings);
        } catch (IllegalArgumentException e) {
            Log.warning("The settings of a figure are not used", e);
            return FigureStyle.standard();
        }
    }
}
