package org.ecofrontier.figure;

import java.awt.BasicStroke;

/** Dashes that keep lines apart without colours. */
enum LineStyle {
    SOLID(), DASHED(5, 2.5f), DOTTED(1.4f, 1.8f), DASH_DOT(6, 2, 1.4f, 2), LONG(9, 3), DASH_DOT_DOT(6, 2, 1.4f, 1.6f, 1.4f, 2), SHORT(3, 2);

    private final float[] dashes;

    LineStyle(float... dashes) {
        this.dashes = dashes;
    }

    static LineStyle of(int index) {
        return values()[(index + index / values().length) % values().length];
    }

    BasicStroke stroke(float width) {
        return dashes.length == 0 ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }
}
