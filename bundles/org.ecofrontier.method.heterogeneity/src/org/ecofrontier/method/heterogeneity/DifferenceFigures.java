package org.ecofrontier.method.heterogeneity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.BoxFigure;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.table.PanelRows;
import org.ecofrontier.statistics.inequality.GroupDecomposition;

/** Levels and inequality as figures: over the years, or of the one period there is. */
final class DifferenceFigures {

    private static final Messages MESSAGES = Messages.beside(DifferenceFigures.class);
    private static final int SIDE_BY_SIDE = 2;

    private final Panel panel;
    private final int[] years;
    private final Variable.Numeric variable;
    private final List<Variable.Categorical> classifications;

    DifferenceFigures(Panel panel, int[] years, Variable.Numeric variable, List<Variable.Categorical> classifications) {
        this.panel = panel;
        this.years = years;
        this.variable = variable;
        this.classifications = classifications;
    }

    /** The means of the groups over the years, or boxes of the groups if there is one period only; one panel per classification. */
    Figure course(List<GroupLevel> levels) {
        List<Figure> figures = new ArrayList<>();
        for (Variable.Categorical classification : classifications) {
            figures.add(course(FigureInfo.of("course-" + classification.id(), classification.label()), levels, classification.id()));
        }
        FigureInfo info = FigureInfo.of("course", MESSAGES.text(years.length > 1 ? "figure.course" : "figure.levels", variable.label()));
        return switch (figures.size()) {
            case 0 -> course(info, levels, "");
            case 1 -> course(info, levels, classifications.getFirst().id());
            default -> new PanelsFigure(info, SIDE_BY_SIDE, figures);
        };
    }

    private Figure course(FigureInfo info, List<GroupLevel> levels, String classification) {
        List<GroupLevel> shown = levels.stream().filter(level -> level.classification().isEmpty() || level.classification().equals(classification))
                .toList();
        return years.length > 1 ? lines(info, shown) : boxes(info, shown);
    }

    private CategoryFigure lines(FigureInfo info, List<GroupLevel> levels) {
        List<CategoryFigure.Series> series = new ArrayList<>();
        for (String group : levels.stream().sorted(Comparator.comparing(level -> !level.classification().isEmpty())).map(DifferenceFigures::key)
                .distinct().toList()) {
            double[] means = new double[years.length];
            Arrays.fill(means, Double.NaN);
            List<GroupLevel> own = levels.stream().filter(level -> key(level).equals(group)).toList();
            own.forEach(level -> means[Arrays.binarySearch(years, level.year())] = level.summary().mean());
            series.add(new CategoryFigure.Series(group, label(own.getFirst()), DoubleVector.of(means)));
        }
        return new CategoryFigure(info, MESSAGES.text("axis.year"), Axis.of(variable.label(), variable.unit()), categories(), series,
                CategoryFigure.Arrangement.LINES, false);
    }

    private BoxFigure boxes(FigureInfo info, List<GroupLevel> levels) {
        List<BoxFigure.Group> groups = levels.stream().map(level -> new BoxFigure.Group(key(level), label(level),
                DoubleVector.of(variable.values(level.rows())), Arrays.stream(level.rows()).mapToObj(panel::region).toList())).toList();
        return new BoxFigure(info, MESSAGES.text("axis.group"), Axis.of(variable.label(), variable.unit()), groups);
    }

    private static String key(GroupLevel level) {
        return level.classification() + "/" + level.group();
    }

    private Text label(GroupLevel level) {
        return classifications.stream().filter(each -> each.id().equals(level.classification())).findFirst()
                .map(each -> each.name(level.group())).orElseGet(() -> MESSAGES.text("group.all"));
    }

    /** Theil's measures and the Gini coefficient, and for each classification what is within and what is between its groups. */
    Figure dispersion(List<YearInequality> inequality) {
        CategoryFigure.Arrangement course = years.length > 1 ? CategoryFigure.Arrangement.LINES : CategoryFigure.Arrangement.GROUPED;
        List<YearInequality> whole = inequality.stream().filter(each -> !each.divided()).toList();
        List<Figure> panels = new ArrayList<>();
        panels.add(figure(FigureInfo.of("dispersion-theil", MESSAGES.text("group.all")), "theil",
                List.of(series("theil_t", whole, GroupDecomposition::theilT), series("theil_l", whole, GroupDecomposition::theilL)), course));
        panels.add(figure(FigureInfo.of("dispersion-gini", MESSAGES.text("group.all")), "gini",
                List.of(series("gini", whole, GroupDecomposition::gini)), course));
        for (Variable.Categorical classification : classifications) {
            List<YearInequality> own = inequality.stream().filter(each -> each.classification().equals(classification.id())).toList();
            List<CategoryFigure.Series> parts = List.of(series("within", own, GroupDecomposition::theilTWithin),
                    series("between", own, GroupDecomposition::theilTBetween));
            panels.add(figure(FigureInfo.of("dispersion-" + classification.id(), classification.label()), "theil_t", parts,
                    CategoryFigure.Arrangement.STACKED));
        }
        return new PanelsFigure(FigureInfo.of("dispersion", MESSAGES.text("figure.dispersion", variable.label())), SIDE_BY_SIDE, panels);
    }

    private CategoryFigure figure(FigureInfo info, String axis, List<CategoryFigure.Series> series, CategoryFigure.Arrangement arrangement) {
        return new CategoryFigure(info, MESSAGES.text("axis.year"), Axis.of(MESSAGES.text(axis)), categories(), series, arrangement, false);
    }

    private static CategoryFigure.Series series(String id, List<YearInequality> years, ToDoubleFunction<GroupDecomposition> measure) {
        double[] values = years.stream().map(YearInequality::parts).mapToDouble(measure).toArray();
        return new CategoryFigure.Series(id, MESSAGES.text(id), DoubleVector.of(values));
    }

    private List<Text> categories() {
        return Arrays.stream(years).mapToObj(PanelRows::period).toList();
    }
}
