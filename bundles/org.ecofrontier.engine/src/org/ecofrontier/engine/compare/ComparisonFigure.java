package org.ecofrontier.engine.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.figure.XySeries;
import org.ecofrontier.method.figure.XySeries.Mark;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;

/**
 * The chart of a comparison: the second values over the first, with the line on which both are equal; one panel for each year where
 * there are years.
 *
 * @since 0.1
 */
public final class ComparisonFigure {

    private static final Messages MESSAGES = Messages.beside(ComparisonFigure.class);
    private static final String REGION = "region";
    private static final String YEAR = "year";
    private static final double MARGIN = 0.04;

    private final ResultTable table;
    private final Axis x;
    private final Axis y;
    private final Text title;

    private ComparisonFigure(ResultTable table, Text title, Axis x, Axis y) {
        this.table = table;
        this.title = title;
        this.x = x;
        this.y = y;
    }

    /**
     * {@return the chart; none for texts, or when no row has both values}
     *
     * @param comparison the comparison
     * @param title what is compared
     * @param first what the first values are called
     * @param second what the second values are called
     */
    public static Optional<Figure> of(TableComparison comparison, Text title, Text first, Text second) {
        ResultTable table = comparison.table();
        if (!(table.column(TableComparison.FIRST) instanceof Column.Numbers a)
                || !(table.column(TableComparison.SECOND) instanceof Column.Numbers b)) {
            return Optional.empty();
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < table.size(); row++) {
            if (Double.isFinite(a.number(row)) && Double.isFinite(b.number(row))) {
                low = Math.min(low, Math.min(a.number(row), b.number(row)));
                high = Math.max(high, Math.max(a.number(row), b.number(row)));
            }
        }
        if (low > high) {
            return Optional.empty();
        }
        double margin = low == high ? Math.max(1, Math.abs(low)) * MARGIN : (high - low) * MARGIN;
        Axis x = Axis.of(first).range(low - margin, high + margin);
        Axis y = Axis.of(second).range(low - margin, high + margin);
        return Optional.of(new ComparisonFigure(table, title, x, y).draw());
    }

    private Figure draw() {
        Map<String, List<Integer>> years = new LinkedHashMap<>();
        Optional<Column> year = table.find(YEAR);
        for (int row = 0; row < table.size(); row++) {
            if (Double.isFinite(table.column(TableComparison.DIFFERENCE).number(row))) {
                int at = row;
                years.computeIfAbsent(year.map(column -> column.text(at)).orElse(""), key -> new ArrayList<>()).add(row);
            }
        }
        if (years.size() == 1) {
            return panel("comparison", title, years.values().iterator().next());
        }
        List<Figure> panels = new ArrayList<>();
        years.keySet().stream().sorted().forEach(each -> panels.add(panel("comparison-" + each, Text.of(each), years.get(each))));
        int columns = (int) Math.ceil(Math.sqrt(panels.size()));
        return new PanelsFigure(FigureInfo.of("comparison", title), columns, panels);
    }

    private Figure panel(String id, Text heading, List<Integer> rows) {
        double[] ends = {x.min(), x.max()};
        XySeries line = XySeries.of("equal", MESSAGES.text("comparison.equal"), Mark.DASHED, ends, ends);
        double[] one = rows.stream().mapToDouble(row -> table.column(TableComparison.FIRST).number(row)).toArray();
        double[] other = rows.stream().mapToDouble(row -> table.column(TableComparison.SECOND).number(row)).toArray();
        XySeries points = table.find(REGION)
            .map(region -> XySeries.ofRegions("values", Text.empty(), Mark.POINTS, one, other, rows.stream().map(region::text).toList()))
            .orElseGet(() -> XySeries.of("values", Text.empty(), Mark.POINTS, one, other));
        return new XyFigure(FigureInfo.of(id, heading), x, y, List.of(line, points));
    }
}
