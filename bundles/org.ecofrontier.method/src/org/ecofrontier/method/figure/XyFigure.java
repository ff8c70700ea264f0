package org.ecofrontier.method.figure;

import java.util.List;

/**
 * Lines, curves and points over two axes: time series, densities, scatter plots with a fit, Moran scatter plots.
 *
 * @param info id, title and note
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param series what is drawn, the first at the back
 * @param lines reference lines, for example at the means
 * @since 0.1
 */
public record XyFigure(FigureInfo info, Axis x, Axis y, List<XySeries> series, List<ReferenceLine> lines) implements Figure {

    /** Takes unmodifiable copies. */
    public XyFigure {
        series = List.copyOf(series);
        lines = List.copyOf(lines);
    }

    /** A figure without reference lines. */
    public XyFigure(FigureInfo info, Axis x, Axis y, List<XySeries> series) {
        this(info, x, y, series, List.of());
    }
}
