package org.ecofrontier.ui.analyses;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ecofrontier.engine.AnalysisPlan;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.look.Colors;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.session.AnalysisState;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.studies.AnalysisWords;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** Draws the boxes of the analyses and the links between them. */
final class CanvasPainter {

    private static final int ROUND = 10;
    private static final int PORT = 9;
    private static final int INSET = 12;
    private static final int ICON = 16;
    private static final int BAR = 4;
    private static final int FOCUS = 3;

    private static final int MOST_KEPT = 2000;

    /** Texts cut to a width: measuring them again for every picture would take most of its time. */
    private final Map<String, String> shortened = new HashMap<>();
    private final OpenStudy study;

    CanvasPainter(OpenStudy study) {
        this.study = study;
    }

    void paint(GC gc, Rectangle area, Map<String, Rectangle> boxes, String selected, boolean focused, Point linking) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Colors.background());
        gc.fillRectangle(area);
        for (Analysis analysis : study.study().getAnalyses()) {
            Rectangle to = boxes.get(analysis.getId());
            for (String source : AnalysisPlan.sourcesOf(analysis)) {
                if (boxes.containsKey(source) && to != null) {
                    boolean lit = selected.equals(source) || selected.equals(analysis.getId());
                    link(gc, out(boxes.get(source)), in(to), lit ? Colors.accent() : Colors.faint());
                }
            }
        }
        for (Analysis analysis : study.study().getAnalyses()) {
            Rectangle box = boxes.get(analysis.getId());
            if (box != null) {
                box(gc, analysis, box, selected.equals(analysis.getId()), focused);
            }
        }
        if (linking != null && boxes.containsKey(selected)) {
            link(gc, out(boxes.get(selected)), linking, Colors.accent());
        }
    }

    private static Point out(Rectangle box) {
        return new Point(box.x + box.width, box.y + box.height / 2);
    }

    private static Point in(Rectangle box) {
        return new Point(box.x, box.y + box.height / 2);
    }

    private static void link(GC gc, Point from, Point to, Color color) {
        Path path = new Path(gc.getDevice());
        try {
            float bend = Math.max(30, Math.abs(to.x - from.x) / 2f);
            path.moveTo(from.x, from.y);
            path.cubicTo(from.x + bend, from.y, to.x - bend, to.y, to.x, to.y);
            gc.setForeground(color);
            gc.setLineWidth(2);
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
    }

    private void box(GC gc, Analysis analysis, Rectangle box, boolean selected, boolean focused) {
        AnalysisState state = study.states().of(analysis.getId());
        gc.setBackground(Colors.box());
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
        gc.setForeground(selected ? Colors.accent() : Colors.line());
        gc.setLineWidth(selected ? 2 : 1);
        gc.drawRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
        if (selected && focused) {
            gc.setLineWidth(1);
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRoundRectangle(box.x + FOCUS, box.y + FOCUS, box.width - 2 * FOCUS, box.height - 2 * FOCUS, ROUND - FOCUS,
                ROUND - FOCUS);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        boolean uses = !analysis.getBindings().isEmpty();
        port(gc, in(box), uses);
        port(gc, out(box), state.hasResult());
        gc.drawImage(Icons.image(Icons.of(state.kind())), box.x + INSET, box.y + 10);
        int left = box.x + INSET + ICON + 8;
        int width = box.x + box.width - INSET - left;
        gc.setForeground(Colors.text());
        text(gc, StudyNames.analysis(study.study(), analysis.getId()), left, box.y + 9, width);
        gc.setForeground(Colors.faint());
        String method = Methods.descriptor(analysis.getMethodId()).map(each -> UiText.in(each.name())).orElse(analysis.getMethodId());
        int line = gc.getFontMetrics().getHeight() + 2;
        text(gc, method, left, box.y + 9 + line, width);
        gc.setForeground(color(state.kind()));
        text(gc, AnalysisWords.of(state), left, box.y + 9 + 2 * line - 2, width);
        if (state.kind() == Kind.RUNNING) {
            gc.setBackground(Colors.accent());
            gc.fillRectangle(box.x + 2, box.y + box.height - BAR, (int) ((box.width - 4) * state.progress()), BAR - 1);
        }
    }

    private static Color color(Kind kind) {
        return switch (kind) {
            case OK, RUNNING -> Colors.accent();
            case STALE, INCOMPLETE -> Colors.warning();
            case FAILED -> Colors.error();
            default -> Colors.faint();
        };
    }

    private static void port(GC gc, Point at, boolean filled) {
        gc.setBackground(filled ? Colors.accent() : Colors.background());
        gc.fillOval(at.x - PORT / 2, at.y - PORT / 2, PORT, PORT);
        gc.setForeground(filled ? Colors.accent() : Colors.faint());
        gc.setLineWidth(1);
        gc.drawOval(at.x - PORT / 2, at.y - PORT / 2, PORT, PORT);
    }

    private void text(GC gc, String text, int x, int y, int width) {
        if (shortened.size() > MOST_KEPT) {
            shortened.clear();
        }
        gc.drawText(shortened.computeIfAbsent(width + " " + text, key -> fit(gc, text, width)), x, y, SWT.DRAW_TRANSPARENT);
    }

    private static String fit(GC gc, String text, int width) {
        String shown = text;
        while (shown.length() > 1 && gc.textExtent(shown).x > width) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        return shown;
    }
}
