package org.ecofrontier.figure;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Places labels one after the other where they cover neither each other nor the marks; what finds no room is left out. */
final class LabelPlacer {

    private static final double GAP = 3;
    /** Where a name is tried within a region, in widths and heights of the name from its place. */
    private static final double[][] SHIFTS = {{0, 0}, {0, -0.5}, {0, 0.5}, {-0.2, 0}, {0.2, 0}, {-0.2, -0.6}, {0.2, 0.6}, {0.2, -0.6},
        {-0.2, 0.6}, {0, -1}, {0, 1}};

    private static final int SAMPLES = 10;
    /** The part of a name that has to lie within its region. */
    private static final double MOSTLY = 0.6;

    private final Canvas canvas;
    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();

    LabelPlacer(Canvas canvas, Rectangle2D area) {
        this.canvas = canvas;
        this.area = area;
    }

    /** Keeps labels off a place. */
    void occupy(Rectangle2D box) {
        taken.add(box);
    }

    /** Keeps labels off a line. */
    void occupy(Point2D from, Point2D to) {
        int steps = (int) StrictMath.max(1, StrictMath.min(400, from.distance(to) / 4));
        for (int i = 0; i <= steps; i++) {
            double share = (double) i / steps;
            taken.add(new Rectangle2D.Double(from.getX() + share * (to.getX() - from.getX()) - 0.5,
                    from.getY() + share * (to.getY() - from.getY()) - 0.5, 1, 1));
        }
    }

    /** Tries to label a point on one of eight sides; answers whether there was room. */
    boolean beside(String label, Font font, double x, double y, double radius) {
        return beside(label, font, x, y, radius, x, y);
    }

    /** Tries to label a point, first on the sides away from another point. */
    boolean beside(String label, Font font, double x, double y, double radius, double fromX, double fromY) {
        double width = Canvas.width(label, font);
        double height = Canvas.lineHeight(font);
        double right = x + radius + GAP;
        double left = x - radius - GAP - width;
        double above = y - radius - height;
        double below = y + radius;
        double[][] corners = {{right, y - height / 2}, {left, y - height / 2}, {x - width / 2, above - 1}, {x - width / 2, below + 1},
            {right - GAP, above}, {right - GAP, below}, {left + GAP, above}, {left + GAP, below}};
        if (fromX != x || fromY != y) {
            Arrays.sort(corners, Comparator.comparingDouble(
                    (double[] corner) -> -((corner[0] + width / 2 - x) * (x - fromX) + (corner[1] + height / 2 - y) * (y - fromY))));
        }
        for (double[] corner : corners) {
            Rectangle2D box = new Rectangle2D.Double(corner[0], corner[1], width, height);
            if (free(box)) {
                taken.add(box);
                canvas.halo(label, font, corner[0], corner[1]);
                canvas.write(label, font, canvas.palette.ink(), corner[0], corner[1]);
                return true;
            }
        }
        return false;
    }

    /** Tries to write a name into its region, near a point; one that may and does cross the border gets a halo. */
    boolean within(String label, Font font, double x, double y, Shape region, Fill fill, boolean mayCross) {
        double width = Canvas.width(label, font);
        double height = Canvas.lineHeight(font);
        for (boolean whole : mayCross ? new boolean[] {true, false} : new boolean[] {true}) {
            for (double[] shift : SHIFTS) {
                double left = x - width / 2 + shift[0] * width;
                double top = y - height / 2 + shift[1] * height;
                Rectangle2D box = new Rectangle2D.Double(left, top + height * 0.12, width, height * 0.76);
                boolean inside = region.contains(box);
                if ((inside || !whole && mostlyWithin(region, box)) && free(box)) {
                    taken.add(box);
                    boolean plain = inside && fill.hatch() == Hatch.NONE;
                    if (!plain) {
                        canvas.halo(label, font, left, top);
                    }
                    canvas.write(label, font, plain ? Palette.textOn(fill.color()) : canvas.palette.ink(), left, top);
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a name would still be seen as that of the region, not of its neighbour. */
    private static boolean mostlyWithin(Shape region, Rectangle2D box) {
        int within = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double x = box.getX() + (i + 0.5) / SAMPLES * box.getWidth();
            within += region.contains(x, box.getY() + 0.3 * box.getHeight()) ? 1 : 0;
            within += region.contains(x, box.getY() + 0.7 * box.getHeight()) ? 1 : 0;
        }
        return within >= MOSTLY * 2 * SAMPLES;
    }

    /** Whether a box lies within the area and covers nothing. */
    boolean free(Rectangle2D box) {
        return area.contains(box) && taken.stream().noneMatch(box::intersects);
    }
}
