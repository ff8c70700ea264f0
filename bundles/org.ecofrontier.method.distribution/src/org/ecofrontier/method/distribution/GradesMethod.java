package org.ecofrontier.method.distribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.estimation.Estimation;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.PanelRows;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.statistics.distribution.Grades;

/**
 * Sorts values into grades with fixed breaks; a value at a break belongs to the grade above it.
 *
 * @since 0.1
 */
public final class GradesMethod implements AnalysisMethod {

    private static final Messages MESSAGES = Messages.beside(GradesMethod.class);

    @Override
    public List<Finding> check(AnalysisInput input) {
        Parameters parameters = input.parameters();
        double[] breaks = parameters.numbers("breaks");
        for (int i = 1; i < breaks.length; i++) {
            if (breaks[i] <= breaks[i - 1]) {
                return List.of(Finding.error("breaks-order", MESSAGES.text("breaks.order", parameters.text("breaks")), Place.item("breaks")));
            }
        }
        int labels = parameters.texts("labels").size();
        if (labels != 0 && labels != breaks.length + 1) {
            return List.of(Finding.error("labels-count", MESSAGES.text("labels.count", breaks.length + 1, labels), Place.item("labels")));
        }
        return List.of();
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        Panel panel = input.panel();
        Variable.Numeric variable = input.numeric("variable").getFirst();
        double[] breaks = input.parameters().numbers("breaks");
        Grades grades = Estimation.of("", () -> new Grades(breaks));
        List<String> labels = labels(input.parameters(), breaks);
        int[] gradeOf = new int[panel.size()];
        Arrays.setAll(gradeOf, row -> grades.of(variable.value(row)));
        context.checkCancelled();
        String[] names = Arrays.stream(gradeOf).mapToObj(labels::get).toArray(String[]::new);
        ResultTable table = PanelRows.of("grades", panel).number("value", variable.values()).text("grade", names).build();
        RowBuilder counts = new RowBuilder("counts").integers("year").texts("grade").integers("n").texts("regions");
        int[] periods = panel.periods();
        double[][] shares = new double[labels.size()][periods.length];
        for (int p = 0; p < periods.length; p++) {
            int[] rows = panel.rowsOf(periods[p]);
            for (int g = 0; g < labels.size(); g++) {
                int grade = g;
                List<String> regions = Arrays.stream(rows).filter(row -> gradeOf[row] == grade)
                        .mapToObj(row -> panel.name(panel.region(row)).english()).toList();
                counts.row(periods[p], labels.get(g), regions.size(), String.join(", ", regions));
                shares[g][p] = regions.size();
            }
        }
        return AnalysisResult.builder().table(table).table(counts.build()).figure(figure(periods, labels, shares, variable)).build();
    }

    private static List<String> labels(Parameters parameters, double[] breaks) {
        List<String> given = parameters.texts("labels");
        if (!given.isEmpty()) {
            return given;
        }
        List<String> breakTexts = parameters.texts("breaks");
        List<String> labels = new ArrayList<>();
        labels.add("< " + breakTexts.getFirst());
        for (int i = 1; i < breaks.length; i++) {
            labels.add(breakTexts.get(i - 1) + " - " + breakTexts.get(i));
        }
        labels.add(">= " + breakTexts.getLast());
        return labels;
    }

    /** Usual names of grades in every language, others as they are. */
    private static Text name(String label) {
        String key = "grade." + label.toLowerCase(Locale.ROOT).replace(' ', '-');
        return MESSAGES.has(key) ? MESSAGES.text(key) : Text.of(label);
    }

    private static CategoryFigure figure(int[] periods, List<String> labels, double[][] shares, Variable.Numeric variable) {
        List<CategoryFigure.Series> series = new ArrayList<>();
        for (int g = 0; g < labels.size(); g++) {
            series.add(new CategoryFigure.Series(labels.get(g), name(labels.get(g)), DoubleVector.of(shares[g])));
        }
        List<Text> categories = Arrays.stream(periods).mapToObj(PanelRows::period).collect(Collectors.toList());
        return new CategoryFigure(FigureInfo.of("shares", MESSAGES.text("figure.shares", variable.label())), MESSAGES.text("axis.year"),
                Axis.whole(MESSAGES.text("axis.regions")), categories, series, CategoryFigure.Arrangement.STACKED, false,
                List.of(), true);
    }
}
