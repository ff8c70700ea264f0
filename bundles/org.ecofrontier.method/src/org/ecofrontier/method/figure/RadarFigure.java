package org.ecofrontier.method.figure;

import java.util.List;

import org.ecofrontier.method.Text;

/**
 * Values on spokes around a centre.
 *
 * @param info id, title and note
 * @param spokes the names of the spokes
 * @param values the common scale of the spokes
 * @param series one value per spoke, NaN = not defined
 * @since 0.1
 */
public record RadarFigure(FigureInfo info, List<Text> spokes, Axis values, List<CategoryFigure.Series> series) implements Figure {

    /** Takes unmodifiable copies. */
    public RadarFigure {
        spokes = List.copyOf(spokes);
        series = List.copyOf(series);
        int size = spokes.size();
        if (series.stream().anyMatch(each -> each.values().size() != size)) {
            throw new IllegalArgumentException("figure " + info.id() + ": a series has not one value per spoke");
        }
    }
}
