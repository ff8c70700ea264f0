package org.ecofrontier.figure;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A part of a picture that stands for something: a region of a map, a point, a bar, a cell.
 *
 * @param shape its outline, in the coordinates of the picture
 * @param region the id of the region, or an empty string
 * @param series the id of the series, class or node, or an empty string
 * @param year the year, if it is known
 * @param tooltip what to show when the pointer rests on it
 * @since 0.1
 */
public record HitArea(Shape shape, String region, String series, OptionalInt year, String tooltip) {

    /** Checks that nothing is {@code null}. */
    public HitArea {
        Objects.requireNonNull(shape);
        Objects.requireNonNull(region);
        Objects.requireNonNull(series);
        Objects.requireNonNull(year);
        Objects.requireNonNull(tooltip);
    }

    /** This area in other coordinates. */
    HitArea transformed(AffineTransform transform) {
        return new HitArea(transform.createTransformedShape(shape), region, series, year, tooltip);
    }
}
