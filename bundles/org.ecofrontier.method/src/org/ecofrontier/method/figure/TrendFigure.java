package org.ecofrontier.method.figure;

import java.util.List;

/**
 * The three-dimensional view of a spatial trend: values as sticks over the plane, their projections on two walls with the
 * fitted curves.
 *
 * @param info id, title and note
 * @param x the horizontal axis of the plane, for example west to east
 * @param y the other axis of the plane, for example south to north
 * @param z the values
 * @param points the regions
 * @param alongX the fitted curve on the wall over x
 * @param alongY the fitted curve on the wall over y
 * @since 0.1
 */
public record TrendFigure(FigureInfo info, Axis x, Axis y, Axis z, List<Point> points, Curve alongX, Curve alongY) implements Figure {

    /**
     * A region.
     *
     * @param region its id
     * @param x its position
     * @param y its position
     * @param z its value
     * @since 0.1
     */
    public record Point(String region, double x, double y, double z) {
    }

    /**
     * A curve on a wall.
     *
     * @param position positions on the axis
     * @param value the fitted values
     * @since 0.1
     */
    public record Curve(DoubleVector position, DoubleVector value) {
    }

    /** Takes an unmodifiable copy. */
    public TrendFigure {
        points = List.copyOf(points);
    }
}
