package org.ecofrontier.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.ecofrontier.method.Messages;
import org.ecofrontier.method.figure.BoxFigure;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.HeatMapFigure;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.method.figure.NetworkFigure;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.figure.RadarFigure;
import org.ecofrontier.method.figure.TrendFigure;
import org.ecofrontier.method.figure.XyFigure;

/** Draws a whole figure: background, title, body, note. */
final class FigurePainter {

    private static final double MARGIN = 5;
    private static final int TITLE_LINES = 3;
    private static final int NOTE_LINES = 4;
    private static final double TITLE_SHARE = 0.2;
    private static final double NOTE_SHARE = 0.16;

    private static final Messages MESSAGES = Messages.beside(FigurePainter.class);

    private FigurePainter() {
    }

    /** The painter of a kind of figure. */
    static BodyPainter body(Figure figure) {
        return switch (figure) {
            case XyFigure xy -> new XyPainter(xy);
            case CategoryFigure category -> new CategoryPainter(category);
            case BoxFigure box -> new BoxPainter(box);
            case HeatMapFigure heatMap -> new HeatMapPainter(heatMap);
            case MapFigure map -> new MapPainter(map);
            case TrendFigure trend -> new TrendPainter(trend);
            case NetworkFigure network -> new NetworkPainter(network);
            case RadarFigure radar -> new RadarPainter(radar);
            case PanelsFigure panels -> new PanelsPainter(panels);
        };
    }

    /** Draws a figure at the origin, in points; answers what stands where. */
    static List<HitArea> paint(Graphics2D g, Figure figure, FigureStyle style, Regions regions, Typeface typeface) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Canvas canvas = new Canvas(g, style, regions, typeface.awt(), MESSAGES);
        canvas.fill(new Rectangle2D.Double(0, 0, style.width(), style.height()), canvas.palette.background());
        double width = style.width() - 2 * MARGIN;
        double top = MARGIN;
        double bottom = style.height() - MARGIN;
        if (style.showTitle()) {
            for (String line : Lines.wrap(canvas.say("title", figure.info().title()), canvas.large(), width,
                    lines(TITLE_LINES, TITLE_SHARE * style.height() / Canvas.lineHeight(canvas.large())))) {
                canvas.write(line, canvas.large(), canvas.palette.ink(), style.width() / 2 - Canvas.width(line, canvas.large()) / 2, top);
                top += Canvas.lineHeight(canvas.large());
            }
            top += top > MARGIN ? 3 : 0;
        }
        if (style.showNote()) {
            List<String> lines = Lines.wrap(canvas.say("note", figure.info().note()), canvas.small(), width,
                    lines(NOTE_LINES, NOTE_SHARE * style.height() / Canvas.lineHeight(canvas.small())));
            bottom -= lines.size() * Canvas.lineHeight(canvas.small());
            double at = bottom;
            for (String line : lines) {
                canvas.write(line, canvas.small(), canvas.palette.muted(), MARGIN, at);
                at += Canvas.lineHeight(canvas.small());
            }
            bottom -= lines.isEmpty() ? 0 : 3;
        }
        body(figure).paint(canvas, new Rectangle2D.Double(MARGIN, top, width, StrictMath.max(20, bottom - top)), true);
        return canvas.hits();
    }

    /** As many lines as wanted, as far as there is room, but one at least. */
    private static int lines(int wanted, double room) {
        return (int) StrictMath.max(1, StrictMath.min(wanted, StrictMath.floor(room)));
    }
}
