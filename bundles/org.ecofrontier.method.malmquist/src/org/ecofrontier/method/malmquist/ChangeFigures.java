package org.ecofrontier.method.malmquist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.HeatMapFigure;
import org.ecofrontier.method.figure.ReferenceLine;
import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.figure.XySeries;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;

/** The mean components over the years and, for a moderate number of regions, per region. */
final class ChangeFigures {

    private static final Messages MESSAGES = Messages.beside(ChangeFigures.class);
    private static final int REGIONS = 60;
    /** The bars of more regions could not be told apart. */
    private static final int BARS = 12;

    private final Panel panel;
    private final ChangeTables tables;
    private final MethodDescriptor method;

    ChangeFigures(Panel panel, ChangeTables tables, MethodDescriptor method) {
        this.panel = panel;
        this.tables = tables;
        this.method = method;
    }

    void addTo(AnalysisResult.Builder result) {
        result.figure(course());
        if (panel.regions().size() <= REGIONS) {
            result.figure(panel.regions().size() <= BARS ? bars() : growth());
        }
    }

    private Text label(String component) {
        return method.output("indices").flatMap(output -> output.column(component)).orElseThrow().label();
    }

    private XyFigure course() {
        ResultTable means = tables.periodMeans();
        double[] years = numbers(means.column("to"));
        List<XySeries> series = new ArrayList<>();
        for (String component : ChangeTables.COMPONENTS) {
            series.add(XySeries.of(component, label(component), XySeries.Mark.LINE_AND_POINTS, years, numbers(means.column(component))));
        }
        return new XyFigure(FigureInfo.of("course", MESSAGES.text("figure.course")), Axis.whole(MESSAGES.text("axis.year")),
                Axis.of(MESSAGES.text("axis.index")), series, List.of(new ReferenceLine(false, 1, Text.empty())));
    }

    private CategoryFigure bars() {
        ResultTable means = tables.regionMeans();
        List<CategoryFigure.Series> series = ChangeTables.COMPONENTS.stream().map(
                component -> new CategoryFigure.Series(component, label(component), DoubleVector.of(numbers(means.column(component))))).toList();
        return new CategoryFigure(FigureInfo.of("components", MESSAGES.text("figure.components")), MESSAGES.text("axis.region"),
                Axis.of(MESSAGES.text("axis.index")).base(1), panel.regions().stream().map(panel::name).toList(), series,
                CategoryFigure.Arrangement.GROUPED, false, panel.regions());
    }

    /** Growth in percent, a row per region. */
    private HeatMapFigure growth() {
        ResultTable means = tables.regionMeans();
        List<DoubleVector> values = new ArrayList<>();
        for (int row = 0; row < means.size(); row++) {
            int at = row;
            values.add(DoubleVector.of(ChangeTables.COMPONENTS.stream().mapToDouble(each -> (means.column(each).number(at) - 1) * 100).toArray()));
        }
        return new HeatMapFigure(FigureInfo.of("components", MESSAGES.text("figure.components")),
                panel.regions().stream().map(panel::name).toList(), ChangeTables.COMPONENTS.stream().map(this::label).toList(), values,
                Axis.of(MESSAGES.text("axis.growth"), Text.of("%")), true, panel.regions());
    }

    private static double[] numbers(Column column) {
        double[] numbers = new double[column.size()];
        Arrays.setAll(numbers, column::number);
        return numbers;
    }
}
