package org.ecofrontier.figure;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The marks of points; shapes differ so that they keep apart without colours. A cross stands for what is not defined. */
enum Mark {
    CIRCLE, SQUARE, TRIANGLE, DIAMOND, TURNED, OPEN_CIRCLE, OPEN_SQUARE, OPEN_TRIANGLE, CROSS;

    private static final double RADIUS = 2.4;

    /** The mark of a series; shifted with each round, so that marks and colours do not repeat together. */
    static Mark of(int index) {
        return values()[(index + 3 * (index / CROSS.ordinal())) % CROSS.ordinal()];
    }

    boolean open() {
        return this == OPEN_CIRCLE || this == OPEN_SQUARE || this == OPEN_TRIANGLE;
    }

    /** The mark around the origin. */
    Shape shape() {
        return switch (this) {
            case CIRCLE, OPEN_CIRCLE -> new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
            case SQUARE, OPEN_SQUARE -> new Rectangle2D.Double(-RADIUS * 0.9, -RADIUS * 0.9, RADIUS * 1.8, RADIUS * 1.8);
            case TRIANGLE, OPEN_TRIANGLE -> polygon(0, -1.25, 1.15, 0.85, -1.15, 0.85);
            case DIAMOND -> polygon(0, -1.3, 1.3, 0, 0, 1.3, -1.3, 0);
            case CROSS -> cross();
            case TURNED -> polygon(0, 1.25, 1.15, -0.85, -1.15, -0.85);
        };
    }

    void paint(Canvas canvas, double x, double y, Color color) {
        Shape placed = at(x, y);
        if (this == CROSS) {
            canvas.outline(placed, color, 0.8);
            return;
        }
        canvas.fill(placed, open() ? canvas.palette.background() : color);
        canvas.outline(placed, open() ? color : canvas.palette.background(), open() ? 0.9 : 0.4);
    }

    Shape at(double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape());
    }

    private static Shape cross() {
        Path2D path = new Path2D.Double();
        path.append(new Line2D.Double(-RADIUS * 0.85, -RADIUS * 0.85, RADIUS * 0.85, RADIUS * 0.85), false);
        path.append(new Line2D.Double(-RADIUS * 0.85, RADIUS * 0.85, RADIUS * 0.85, -RADIUS * 0.85), false);
        return path;
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners.length; i += 2) {
            if (i == 0) {
                path.moveTo(corners[0] * RADIUS, corners[1] * RADIUS);
            } else {
                path.lineTo(corners[i] * RADIUS, corners[i + 1] * RADIUS);
            }
        }
        path.closePath();
        return path;
    }
}
