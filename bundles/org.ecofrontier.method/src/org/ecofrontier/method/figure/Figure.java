package org.ecofrontier.method.figure;

/**
 * A figure as data: everything that is drawn, nothing about how. Renderers turn it into pictures. All kinds are records
 * of texts, numbers and lists, so that a figure can be stored and read again.
 *
 * @since 0.1
 */
public sealed interface Figure permits XyFigure, CategoryFigure, BoxFigure, HeatMapFigure, MapFigure, TrendFigure, NetworkFigure,
        RadarFigure, PanelsFigure {

    /** Id, title and note. */
    FigureInfo info();
}
