package org.ecofrontier.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws one kind of figure without its title and note. */
interface BodyPainter {

    /** What the signs mean; drawn by {@link #paint} unless several panels share one. */
    Legend legend(Canvas canvas);

    /** The axes whose ranges panels with the same axes share; none where that makes no sense. */
    default List<SharedAxis> axes() {
        return List.of();
    }

    /**
     * Draws into an area.
     *
     * @param withLegend whether the legend is to be drawn too
     */
    void paint(Canvas canvas, Rectangle2D area, boolean withLegend);
}
