package org.ecofrontier.ui.analyses;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ecofrontier.engine.AnalysisPlan;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Study;
import org.ecofrontier.ui.look.Widgets;

/**
 * Where the boxes of the analyses lie: as the user has put them, else in columns, each after those that it uses. The study keeps places
 * for texts of the usual size; where texts are larger, everything is.
 */
final class CanvasLayout {

    private static final int WIDTH = 204;
    private static final int HEIGHT = 66;
    private static final int MARGIN = 24;
    private static final int GAP_X = 76;
    private static final int GAP_Y = 26;

    private CanvasLayout() {
    }

    /** The boxes by id, as they are shown. */
    static Map<String, Rectangle> of(Study study) {
        double scale = Widgets.textScale();
        Map<String, Rectangle> shown = new LinkedHashMap<>();
        kept(study).forEach((id, box) -> shown.put(id, new Rectangle((int) (box.x * scale), (int) (box.y * scale),
            (int) (box.width * scale), (int) (box.height * scale))));
        return shown;
    }

    /** The place that the study keeps for a box that is shown. */
    static Point kept(Rectangle shown) {
        double scale = Widgets.textScale();
        return new Point((int) Math.round(shown.x / scale), (int) Math.round(shown.y / scale));
    }

    private static Map<String, Rectangle> kept(Study study) {
        Map<String, Point> automatic = automatic(study);
        boolean placed = study.getAnalyses().stream().anyMatch(each -> each.getX() != 0 || each.getY() != 0);
        Map<String, Rectangle> boxes = new LinkedHashMap<>();
        for (Analysis analysis : study.getAnalyses()) {
            Point place = placed ? new Point(Math.max(0, analysis.getX()), Math.max(0, analysis.getY())) : automatic.get(analysis.getId());
            boxes.put(analysis.getId(), new Rectangle(place.x, place.y, WIDTH, HEIGHT));
        }
        return boxes;
    }

    /** The places of an orderly arrangement by id. */
    static Map<String, Point> automatic(Study study) {
        Map<String, Integer> depths = new HashMap<>();
        Map<Integer, Integer> used = new HashMap<>();
        Map<String, Point> places = new LinkedHashMap<>();
        for (Analysis analysis : study.getAnalyses()) {
            int depth = depth(study, analysis, depths, study.getAnalyses().size());
            int row = used.merge(depth, 1, Integer::sum) - 1;
            places.put(analysis.getId(), new Point(MARGIN + depth * (WIDTH + GAP_X), MARGIN + row * (HEIGHT + GAP_Y)));
        }
        return places;
    }

    private static int depth(Study study, Analysis analysis, Map<String, Integer> depths, int most) {
        Integer known = depths.get(analysis.getId());
        if (known != null || most < 0) {
            return known == null ? 0 : known;
        }
        int depth = 0;
        for (String source : AnalysisPlan.sourcesOf(analysis)) {
            for (Analysis other : study.getAnalyses()) {
                if (source.equals(other.getId())) {
                    depth = Math.max(depth, 1 + depth(study, other, depths, most - 1));
                }
            }
        }
        depths.put(analysis.getId(), depth);
        return depth;
    }

    /** A place below everything. */
    static Point free(Study study) {
        int bottom = kept(study).values().stream().mapToInt(box -> box.y + box.height).max().orElse(MARGIN - GAP_Y);
        boolean placed = study.getAnalyses().stream().anyMatch(each -> each.getX() != 0 || each.getY() != 0);
        return placed ? new Point(MARGIN, bottom + GAP_Y) : new Point(0, 0);
    }
}
