package org.ecofrontier.figure;

import java.awt.geom.Rectangle2D;

/** Draws one kind of figure without its title and note. */
interface BodyPainter {

    /** What the signs mean; drawn by {@link #paint} unless several panels share one. */
    Legend legend(Canvas canvas);

    /**
     * Draws into an area.
     *
     * @param withLegend whether the legend is to be drawn too
     */
    void paint(Canvas canvas, Rectangle2D area, boolean withLegend);
}
