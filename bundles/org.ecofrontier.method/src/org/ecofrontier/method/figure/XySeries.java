package org.ecofrontier.method.figure;

import java.util.List;

import org.ecofrontier.method.Text;

/**
 * A line, curve, band or cloud of points.
 *
 * @param id what distinguishes it from the other series
 * @param label its name in the legend; an empty text = not in the legend
 * @param mark how it is drawn
 * @param x horizontal positions
 * @param y vertical positions, NaN = a gap; for a band its lower edge
 * @param upper for a band its upper edge, else empty
 * @param regions the region of each point, for linking and labels; empty if the points are no regions
 * @since 0.1
 */
public record XySeries(String id, Text label, Mark mark, DoubleVector x, DoubleVector y, DoubleVector upper, List<String> regions) {

    /**
     * How a series is drawn.
     *
     * @since 0.1
     */
    public enum Mark {
        /** A line. */
        LINE,
        /** Points. */
        POINTS,
        /** A line with points. */
        LINE_AND_POINTS,
        /** A dashed line, for example a fit. */
        DASHED,
        /** A filled band between two edges. */
        BAND
    }

    /** Checks the lengths and takes an unmodifiable copy. */
    public XySeries {
        regions = List.copyOf(regions);
        if (x.size() != y.size() || upper.size() != 0 && upper.size() != x.size() || !regions.isEmpty() && regions.size() != x.size()) {
            throw new IllegalArgumentException("series " + id + ": the lengths differ");
        }
    }

    /** A line or a cloud of points that are no regions. */
    public static XySeries of(String id, Text label, Mark mark, double[] x, double[] y) {
        return new XySeries(id, label, mark, DoubleVector.of(x), DoubleVector.of(y), DoubleVector.of(), List.of());
    }

    /** Points that are regions. */
    public static XySeries ofRegions(String id, Text label, Mark mark, double[] x, double[] y, List<String> regions) {
        return new XySeries(id, label, mark, DoubleVector.of(x), DoubleVector.of(y), DoubleVector.of(), regions);
    }

    /** A band between two edges. */
    public static XySeries band(String id, Text label, double[] x, double[] lower, double[] upper) {
        return new XySeries(id, label, Mark.BAND, DoubleVector.of(x), DoubleVector.of(lower), DoubleVector.of(upper), List.of());
    }
}
