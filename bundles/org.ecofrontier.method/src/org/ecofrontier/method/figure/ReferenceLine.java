package org.ecofrontier.method.figure;

import org.ecofrontier.method.Text;

/**
 * A thin straight line across a figure.
 *
 * @param vertical whether it stands at a position of the horizontal axis
 * @param position where it crosses that axis
 * @param label its name, or an empty text
 * @since 0.1
 */
public record ReferenceLine(boolean vertical, double position, Text label) {
}
