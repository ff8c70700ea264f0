package org.ecofrontier.method.figure;

import java.util.List;

/**
 * Small multiples: several figures side by side, for example one per year.
 *
 * @param info id, title and note of the whole
 * @param columns how many stand side by side
 * @param panels the figures; their titles stand above them
 * @since 0.1
 */
public record PanelsFigure(FigureInfo info, int columns, List<Figure> panels) implements Figure {

    /** Takes an unmodifiable copy. */
    public PanelsFigure {
        panels = List.copyOf(panels);
    }
}
