package org.ecofrontier.method.distribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

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
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.table.PanelRows;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.statistics.distribution.ClassScheme;
import org.ecofrontier.statistics.distribution.Classification;
import org.ecofrontier.statistics.distribution.ValueClass;

/**
 * Classes for maps: exact natural breaks (Fisher 1958), quantiles, equal intervals, standard deviations or given breaks.
 *
 * @since 0.1
 */
public final class NaturalBreaksMethod implements AnalysisMethod {

    private static final Messages MESSAGES = Messages.beside(NaturalBreaksMethod.class);
    private static final int SIDE_BY_SIDE = 3;

    /** The rows that share classes. */
    private record Group(int year, int[] rows) {
    }

    @Override
    public List<Finding> check(AnalysisInput input) {
        Parameters parameters = input.parameters();
        if (!parameters.text("scheme").equals("given")) {
            return List.of();
        }
        double[] breaks = parameters.numbers("breaks");
        boolean ascending = breaks.length > 0;
        for (int i = 1; i < breaks.length; i++) {
            ascending &= breaks[i] > breaks[i - 1];
        }
        return ascending ? List.of()
                : List.of(Finding.error("breaks-order", MESSAGES.text("breaks.order", parameters.text("breaks")), Place.item("breaks")));
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        Panel panel = input.panel();
        Variable.Numeric variable = input.numeric("variable").getFirst();
        List<Group> groups = groups(panel, input.parameters());
        List<Classification> classifications = new ArrayList<>();
        for (Group group : groups) {
            context.checkCancelled();
            classifications.add(Estimation.of(PanelRows.where(group.year()),
                    () -> classify(variable.values(group.rows()), input.parameters(), context)));
        }
        RowBuilder breaks = new RowBuilder("breaks").integers("year", "class").numbers("lower", "upper").integers("n");
        RowBuilder fit = new RowBuilder("fit").integers("year").numbers("gvf");
        int[] rows = groups.stream().flatMapToInt(group -> Arrays.stream(group.rows())).sorted().toArray();
        int[] classOf = new int[panel.size()];
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            Classification classification = classifications.get(g);
            for (ValueClass each : classification.classes()) {
                breaks.row(group.year(), each.number(), each.lower(), each.upper(), each.n());
            }
            fit.row(group.year(), classification.gvf());
            int[] classes = classification.classOf();
            for (int i = 0; i < group.rows().length; i++) {
                classOf[group.rows()[i]] = classes[i];
            }
        }
        return AnalysisResult.builder().table(breaks.build()).table(fit.build())
                .table(PanelRows.of("classes", panel, rows).number("value", variable.values(rows))
                        .integer("class", Arrays.stream(rows).map(row -> classOf[row]).toArray()).build())
                .figure(maps(panel, variable, groups, classifications, classOf, input.parameters())).build();
    }

    private static List<Group> groups(Panel panel, Parameters parameters) {
        int[] years = parameters.years("years", panel);
        if (parameters.text("scope").equals("per-year")) {
            return Arrays.stream(years).mapToObj(year -> new Group(year, panel.rowsOf(year))).toList();
        }
        int[] rows = Arrays.stream(years).flatMap(year -> Arrays.stream(panel.rowsOf(year))).sorted().toArray();
        return List.of(new Group(Panel.NO_YEAR, rows));
    }

    private static Classification classify(double[] values, Parameters parameters, RunContext context) {
        if (parameters.text("scheme").equals("given")) {
            return Classification.given(values, parameters.numbers("breaks"));
        }
        return parameters.choice("scheme", ClassScheme.class).divide(values, parameters.integer("classes"), context::isCancelled);
    }

    /** One map per year: with one legend if the classes are common, else each with its own. */
    private static Figure maps(Panel panel, Variable.Numeric variable, List<Group> groups, List<Classification> classifications, int[] classOf,
            Parameters parameters) {
        int[] years = parameters.years("years", panel);
        FigureInfo info = FigureInfo.of("map", MESSAGES.text("figure.map", variable.label()));
        if (groups.size() == 1) {
            List<MapFigure.Frame> frames = Arrays.stream(years).mapToObj(year -> frame(panel, variable, year, classOf)).toList();
            return map(info, panel, variable, classifications.getFirst(), frames);
        }
        List<Figure> panels = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            int year = groups.get(g).year();
            panels.add(map(FigureInfo.of("map" + year, PanelRows.period(year)), panel, variable, classifications.get(g),
                    List.of(frame(panel, variable, year, classOf))));
        }
        return new PanelsFigure(info, Math.min(SIDE_BY_SIDE, panels.size()), panels);
    }

    private static MapFigure map(FigureInfo info, Panel panel, Variable.Numeric variable, Classification classification,
            List<MapFigure.Frame> frames) {
        List<MapFigure.MapClass> classes = classification.classes().stream().map(each -> new MapFigure.MapClass(
                Integer.toString(each.number()), Text.of(number(each.lower()) + " - " + number(each.upper())))).toList();
        return new MapFigure(info, variable.label(), variable.unit(), classes, MapFigure.Palette.SEQUENTIAL, panel.regions(), frames);
    }

    private static String number(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size == 0 || size >= 1e-3 && size < 1e6 ? "%.3f" : "%.3g", value);
    }

    private static MapFigure.Frame frame(Panel panel, Variable.Numeric variable, int year, int[] classOf) {
        List<Integer> classes = new ArrayList<>(Collections.nCopies(panel.regions().size(), MapFigure.NOT_DEFINED));
        double[] values = new double[panel.regions().size()];
        Arrays.fill(values, Double.NaN);
        for (int row : panel.rowsOf(year)) {
            classes.set(panel.regionIndex(row), classOf[row] - 1);
            values[panel.regionIndex(row)] = variable.value(row);
        }
        return new MapFigure.Frame(PanelRows.period(year), classes, DoubleVector.of(values));
    }
}
