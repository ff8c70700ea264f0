package org.ecofrontier.figure;

import java.awt.BasicStroke;

import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.CategoryFigure.Arrangement;
import org.ecofrontier.method.figure.MapFigure;

/**
 * How the series of a figure over categories look.
 *
 * @param figure the figure
 * @param palette the colours
 */
record CategoryLook(CategoryFigure figure, Palette palette) {

    /** What stands for a series in the legend. */
    Legend.Sign sign(int series) {
        return switch (figure.arrangement()) {
            case LINES -> new Legend.Stroke(stroke(series), palette.hue(series), Mark.of(series));
            case POINTS -> new Legend.Stroke(null, palette.hue(series), Mark.of(series));
            case GROUPED, STACKED -> new Legend.Swatch(fill(series), palette.ink());
        };
    }

    /** How the bars of a series are filled. */
    Fill fill(int series) {
        return figure.ordered() ? palette.classes(MapFigure.Palette.SEQUENTIAL, figure.series().size()).get(series)
                : palette.series(series);
    }

    /** Where bars begin; stacked ones add up from zero. */
    static double base(CategoryFigure figure) {
        return Double.isFinite(figure.values().base()) && figure.arrangement() == Arrangement.GROUPED ? figure.values().base() : 0;
    }

    /** Whether values are bars. */
    boolean bars() {
        return figure.arrangement() == Arrangement.GROUPED || figure.arrangement() == Arrangement.STACKED;
    }

    /** How the line of a series is drawn; lines are told apart in black and white too. */
    BasicStroke stroke(int series) {
        return (palette.paper() ? LineStyle.of(series) : LineStyle.SOLID).stroke(1.2f);
    }
}
