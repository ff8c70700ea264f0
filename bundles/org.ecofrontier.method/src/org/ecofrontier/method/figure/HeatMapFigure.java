package org.ecofrontier.method.figure;

import java.util.List;

import org.ecofrontier.method.Text;

/**
 * A matrix of coloured cells, for example region by year or a correlation matrix.
 *
 * @param info id, title and note
 * @param rows the names of the rows, the first on top
 * @param columns the names of the columns
 * @param values row by row, NaN = not defined
 * @param scale what the colours mean
 * @param diverging whether zero stands in the middle of the colours
 * @param regions the region's id of each row, for linking; empty if the rows are no regions
 * @since 0.1
 */
public record HeatMapFigure(FigureInfo info, List<Text> rows, List<Text> columns, List<DoubleVector> values, Axis scale,
        boolean diverging, List<String> regions) implements Figure {

    /** Checks the lengths and takes unmodifiable copies. */
    public HeatMapFigure {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        values = List.copyOf(values);
        regions = List.copyOf(regions);
        if (!regions.isEmpty() && regions.size() != rows.size()) {
            throw new IllegalArgumentException("figure " + info.id() + ": there is not one region per row");
        }
        int width = columns.size();
        if (values.size() != rows.size() || values.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("figure " + info.id() + ": values do not fit rows and columns");
        }
    }

    /** A matrix whose rows are no regions. */
    public HeatMapFigure(FigureInfo info, List<Text> rows, List<Text> columns, List<DoubleVector> values, Axis scale, boolean diverging) {
        this(info, rows, columns, values, scale, diverging, List.of());
    }
}
