package org.ecofrontier.method.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ecofrontier.dea.ResultStatus;
import org.ecofrontier.dea.UnitResult;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.BoxFigure;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.figure.XySeries;

/** The figures of scores: their course over the years, and which variables the inefficiency lies in. */
final class FrontierFigures {

    private static final Messages MESSAGES = Messages.beside(FrontierFigures.class);
    private static final int LINES = 12;
    private static final int LARGEST = 20_000;

    private final FrontierUnits units;
    private final UnitResults results;
    private final MethodDescriptor method;

    FrontierFigures(FrontierUnits units, UnitResults results, MethodDescriptor method) {
        this.units = units;
        this.results = results;
        this.method = method;
    }

    void addTo(AnalysisResult.Builder result) {
        if (units.panel().size() > LARGEST) {
            return;
        }
        if (method.output("course").isPresent() && units.panel().years().length > 1) {
            result.figure(units.panel().regions().size() <= LINES ? lines() : boxes());
        }
        if (method.output("sources").isPresent()) {
            result.figure(sources());
        }
    }

    private FigureInfo info(String id) {
        return FigureInfo.of(id, MESSAGES.text("figure." + id, method.name()));
    }

    private Figure lines() {
        Panel panel = units.panel();
        int[] years = panel.years();
        double[] x = Arrays.stream(years).asDoubleStream().toArray();
        double[][] byRegion = new double[panel.regions().size()][years.length];
        for (double[] region : byRegion) {
            Arrays.fill(region, Double.NaN);
        }
        for (int row = 0; row < panel.size(); row++) {
            byRegion[panel.regionIndex(row)][Arrays.binarySearch(years, panel.year(row))] = results.score(row);
        }
        List<XySeries> series = new ArrayList<>();
        for (int region = 0; region < byRegion.length; region++) {
            String id = panel.regions().get(region);
            series.add(XySeries.ofRegions(id, panel.name(id), XySeries.Mark.LINE_AND_POINTS, x, byRegion[region],
                    java.util.Collections.nCopies(x.length, id)));
        }
        double[] mean = new double[years.length];
        Arrays.setAll(mean, year -> mean(byRegion, year));
        series.add(XySeries.of("mean", MESSAGES.text("mean"), XySeries.Mark.DASHED, x, mean));
        return new XyFigure(info("course"), Axis.whole(MESSAGES.text("axis.year")), Axis.of(MESSAGES.text("axis.score")), series);
    }

    private static double mean(double[][] byRegion, int year) {
        return Arrays.stream(byRegion).mapToDouble(region -> region[year]).filter(score -> !Double.isNaN(score)).average().orElse(Double.NaN);
    }

    private Figure boxes() {
        List<BoxFigure.Group> groups = new ArrayList<>();
        for (int year : units.panel().years()) {
            double[] scores = Arrays.stream(units.panel().rowsOf(year)).mapToDouble(results::score).filter(score -> !Double.isNaN(score))
                    .toArray();
            groups.add(new BoxFigure.Group(Integer.toString(year), Text.of(Integer.toString(year)), DoubleVector.of(scores)));
        }
        return new BoxFigure(info("course"), MESSAGES.text("axis.year"), Axis.of(MESSAGES.text("axis.score")), groups);
    }

    private Figure sources() {
        Panel panel = units.panel();
        int[] periods = panel.periods();
        List<Text> categories = Arrays.stream(periods).mapToObj(year -> year == Panel.NO_YEAR ? MESSAGES.text("all") : Text.of("" + year))
                .toList();
        double[][] mean = new double[units.variables().size()][periods.length];
        for (int p = 0; p < periods.length; p++) {
            int[] rows = Arrays.stream(panel.rowsOf(periods[p])).filter(row -> results.status(row) == ResultStatus.CERTIFIED).toArray();
            for (int row : rows) {
                UnitResult unit = results.unit(row);
                for (int v = 0; v < mean.length; v++) {
                    mean[v][p] += unit.contributions()[v] / rows.length;
                }
            }
        }
        List<CategoryFigure.Series> series = new ArrayList<>();
        for (int v = 0; v < mean.length; v++) {
            series.add(new CategoryFigure.Series(units.variables().get(v).id(), units.variables().get(v).label(), DoubleVector.of(mean[v])));
        }
        return new CategoryFigure(info("sources"), MESSAGES.text("axis.year"), Axis.of(MESSAGES.text("axis.contribution")), categories, series,
                CategoryFigure.Arrangement.STACKED, false);
    }
}
