package org.ecofrontier.figure;

import java.awt.geom.Rectangle2D;
import java.util.stream.Stream;

import org.ecofrontier.method.Text;
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

/** How high a figure of a given width should be so that all its parts can be read. Unit: millimetres. */
final class FigureSizes {

    private static final double LOWEST = 45;
    /** What fits on an A4 page with its caption. */
    private static final double HIGHEST = 235;

    private final Regions regions;
    private final double line;

    FigureSizes(Regions regions, double fontSize) {
        this.regions = regions;
        this.line = fontSize * Canvas.LINE / FigureStyle.POINTS_PER_MM;
    }

    /** The height of a whole figure. */
    double height(Figure figure, double width, boolean title, boolean note) {
        double around = 4 + (title ? 1.6 * line : 0) + (note && !figure.info().note().isEmpty() ? 2 * line : 0);
        return StrictMath.max(LOWEST, StrictMath.min(HIGHEST, body(figure, width) + around));
    }

    private double body(Figure figure, double width) {
        return switch (figure) {
            case XyFigure xy -> (width < 100 ? 0.47 : 0.52) * width + legend(xy.series().size(), width) + (width < 70 ? 3 * line : 0);
            case CategoryFigure category when category.horizontal() -> horizontal(category, width);
            case CategoryFigure category -> 0.54 * width + legend(category.series().size(), width);
            case BoxFigure box -> width < 100 ? 0.58 * width : 0.44 * width;
            case HeatMapFigure heatMap -> heatMap(heatMap, width);
            case MapFigure map -> map(map, width);
            case TrendFigure trend -> (width < 90 ? 0.75 : 0.6) * width + 2 * line;
            case NetworkFigure network -> 0.72 * width;
            case RadarFigure radar -> 0.6 * width + legend(radar.series().size(), width);
            case PanelsFigure panels -> panels(panels, width);
        };
    }

    private double legend(int entries, double width) {
        return entries < 2 ? 0 : line * StrictMath.ceil(entries * 26 / width);
    }

    private double horizontal(CategoryFigure figure, double width) {
        boolean sideBySide = figure.arrangement() == CategoryFigure.Arrangement.GROUPED;
        double bars = sideBySide ? StrictMath.max(1, figure.series().size() * 0.75) : 1;
        return figure.categories().size() * line * 1.7 * bars + 3.5 * line + legend(figure.series().size(), width);
    }

    private double map(MapFigure figure, double width) {
        double aspect = regions.geography().filter(geography -> geography.size() > 0).map(Outlines::new).map(Outlines::bounds)
                .map(FigureSizes::aspect).orElse(0.7);
        int count = StrictMath.max(1, figure.frames().size());
        if (count == 1 && width > 70) {
            return StrictMath.min(0.9 * width, 0.7 * width * aspect);
        }
        int columns = StrictMath.min(count, width > 130 ? 3 : width > 90 ? 2 : 1);
        int rows = (count + columns - 1) / columns;
        double one = StrictMath.min(1.5, aspect) * (width / columns - 3);
        return rows * (one + line * 1.2 + 3) + classes(figure, width * 0.62) + 3 * line;
    }

    /** Rows of names that take two lines are higher; slanted names below the columns are not cut. */
    private double heatMap(HeatMapFigure figure, double width) {
        double em = em();
        double row = ems(figure.rows().stream()) * em > HeatMapPainter.NAMES * width ? 2.2 : 1.25;
        double names = StrictMath.min(0.4 * width, ems(figure.columns().stream()) * em * 0.72 + line);
        return figure.rows().size() * line * row + StrictMath.max(0.14 * width, names) + 2 * line;
    }

    /** Millimetres of a character in small letters. */
    private double em() {
        return line / Canvas.LINE * 0.88;
    }

    /** The width of the widest of some texts, in whichever language that is. */
    private static double ems(Stream<Text> texts) {
        return texts.flatMap(text -> text.byLanguage().values().stream())
                .mapToDouble(label -> label.codePoints().mapToDouble(point -> Character.isIdeographic(point) ? 1 : 0.52).sum()).max().orElse(0);
    }

    /** The legend below maps, beside north arrow and scale bar; long names of classes take whole lines. */
    private double classes(MapFigure figure, double width) {
        double widest = ems(figure.classes().stream().map(MapFigure.MapClass::label));
        double columns = StrictMath.max(1, StrictMath.floor(width / ((widest + 4) * em())));
        return StrictMath.max(2, StrictMath.ceil((figure.classes().size() + 1) / columns)) * line;
    }

    private static double aspect(Rectangle2D bounds) {
        return StrictMath.max(0.3, bounds.getHeight() / bounds.getWidth());
    }

    private double panels(PanelsFigure figure, double width) {
        int columns = PanelsPainter.columns(figure, width);
        double all = 0;
        for (int from = 0; from < figure.panels().size(); from += columns) {
            all += figure.panels().subList(from, StrictMath.min(from + columns, figure.panels().size())).stream()
                    .mapToDouble(panel -> body(panel, width / columns - 3)).max().orElse(0) + 1.3 * line + 3;
        }
        return all + line;
    }
}
