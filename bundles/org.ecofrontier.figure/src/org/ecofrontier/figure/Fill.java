package org.ecofrontier.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * How an area is filled.
 *
 * @param color its colour
 * @param hatch lines over it
 * @param lines the colour of these lines
 */
record Fill(Color color, Hatch hatch, Color lines) {

    private static final double SPACING = 3.2;
    private static final float WIDTH = 0.45f;

    static Fill plain(Color color) {
        return new Fill(color, Hatch.NONE, color);
    }

    /** Fills a shape. */
    void paint(Graphics2D g, Shape shape) {
        g.setPaint(color);
        g.fill(shape);
        paintHatch(g, shape);
    }

    /** Draws the lines over a shape; they are real lines, so that they stay sharp in SVG and PDF. */
    void paintHatch(Graphics2D g, Shape shape) {
        if (hatch == Hatch.NONE) {
            return;
        }
        Shape before = g.getClip();
        g.clip(shape);
        g.setPaint(lines);
        g.setStroke(new BasicStroke(WIDTH));
        Rectangle2D box = shape.getBounds2D();
        Path2D path = new Path2D.Double();
        if (hatch != Hatch.FALLING) {
            diagonals(path, box, true);
        }
        if (hatch != Hatch.RISING) {
            diagonals(path, box, false);
        }
        g.draw(path);
        g.setClip(before);
    }

    /** Lines whose places depend on the page, not on the box, so that they run on from one area into the next. */
    private static void diagonals(Path2D path, Rectangle2D box, boolean rising) {
        double from = rising ? box.getMinX() + box.getMinY() : box.getMinX() - box.getMaxY();
        double to = rising ? box.getMaxX() + box.getMaxY() : box.getMaxX() - box.getMinY();
        for (double sum = StrictMath.ceil(from / SPACING) * SPACING; sum <= to; sum += SPACING) {
            double left = box.getMinX();
            double right = box.getMaxX();
            path.append(rising ? new Line2D.Double(left, sum - left, right, sum - right)
                    : new Line2D.Double(left, left - sum, right, right - sum),
                    false);
        }
    }
}
