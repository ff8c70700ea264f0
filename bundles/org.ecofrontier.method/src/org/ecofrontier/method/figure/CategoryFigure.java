package org.ecofrontier.method.figure;

import java.util.List;

import org.ecofrontier.method.Text;

/**
 * Values over named categories: bars side by side, stacked bars, lines over categories, or points with intervals.
 *
 * @param info id, title and note
 * @param categoryLabel the title of the category axis
 * @param values the value axis
 * @param categories the names along the category axis
 * @param series the values of each series, one per category, NaN = not defined
 * @param arrangement how the series stand together
 * @param horizontal whether the bars lie, for long names
 * @param regions the region's id of each category, for linking; empty if the categories are no regions
 * @param ordered whether the series are grades in ascending order, coloured from light to dark
 * @since 0.1
 */
public record CategoryFigure(FigureInfo info, Text categoryLabel, Axis values, List<Text> categories, List<Series> series,
        Arrangement arrangement, boolean horizontal, List<String> regions, boolean ordered) implements Figure {

    /**
     * How series stand together.
     *
     * @since 0.1
     */
    public enum Arrangement {
        /** Bars side by side. */
        GROUPED,
        /** Bars on top of each other. */
        STACKED,
        /** Lines with points. */
        LINES,
        /** Points with their intervals, for example coefficients; zero is always shown. */
        POINTS
    }

    /**
     * A series of values.
     *
     * @param id what distinguishes it
     * @param label its name in the legend
     * @param values one value per category, NaN = not defined
     * @param lower the lower end of the interval around each value; empty if there are no intervals
     * @param upper the upper end of the interval around each value; empty if there are no intervals
     * @since 0.1
     */
    public record Series(String id, Text label, DoubleVector values, DoubleVector lower, DoubleVector upper) {

        /** Checks the lengths. */
        public Series {
            if (lower.size() != upper.size() || lower.size() != 0 && lower.size() != values.size()) {
                throw new IllegalArgumentException("series " + id + ": the lengths differ");
            }
        }

        /** A series without intervals. */
        public Series(String id, Text label, DoubleVector values) {
            this(id, label, values, DoubleVector.of(), DoubleVector.of());
        }
    }

    /** Checks the lengths and takes unmodifiable copies. */
    public CategoryFigure {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        regions = List.copyOf(regions);
        if (!regions.isEmpty() && regions.size() != categories.size()) {
            throw new IllegalArgumentException("figure " + info.id() + ": there is not one region per category");
        }
        for (Series each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException("series " + each.id() + " has not one value per category");
            }
        }
    }

    /** A figure whose categories are no regions. */
    public CategoryFigure(FigureInfo info, Text categoryLabel, Axis values, List<Text> categories, List<Series> series,
            Arrangement arrangement, boolean horizontal) {
        this(info, categoryLabel, values, categories, series, arrangement, horizontal, List.of());
    }

    /** A figure whose series are no grades. */
    public CategoryFigure(FigureInfo info, Text categoryLabel, Axis values, List<Text> categories, List<Series> series,
            Arrangement arrangement, boolean horizontal, List<String> regions) {
        this(info, categoryLabel, values, categories, series, arrangement, horizontal, regions, false);
    }
}
