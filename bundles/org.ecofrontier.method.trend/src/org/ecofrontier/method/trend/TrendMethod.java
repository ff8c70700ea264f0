package org.ecofrontier.method.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.estimation.Estimation;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.spatial.Geography;
import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.EstimationException;
import org.ecofrontier.statistics.trend.AxisTrend;
import org.ecofrontier.statistics.trend.TrendProjection;
import org.ecofrontier.statistics.trend.TrendSurface;

/**
 * Polynomial trends of values in space: projections on two perpendicular axes, as in the trend analysis of geographic information
 * systems, and a trend surface. Coordinates are used as they are: degrees stay degrees, measured from the mean of the regions.
 *
 * @since 0.1
 */
public final class TrendMethod implements AnalysisMethod {

    static final Messages MESSAGES = Messages.beside(TrendMethod.class);

    private static final String UNPLACED = "unplaced";
    private static final int SIDE_BY_SIDE = 3;
    private static final int LISTED = 20;

    @Override
    public List<Finding> check(AnalysisInput input) {
        Optional<Geography> geography = input.geography();
        if (geography.isEmpty()) {
            return List.of(Finding.error("no-geography", MESSAGES.text("geography.absent"), Place.whole()));
        }
        List<String> without = input.panel().regions().stream().filter(region -> geography.get().indexOf(region) < 0).toList();
        if (without.isEmpty()) {
            return List.of();
        }
        int regions = input.panel().regions().size();
        Object names = without.size() <= LISTED ? String.join(", ", without)
                : MESSAGES.text("list.more", String.join(", ", without.subList(0, LISTED)), without.size() - LISTED);
        if (without.size() == regions) {
            return List.of(Finding.error(UNPLACED, MESSAGES.text("unplaced.all", names), Place.item(UNPLACED)));
        }
        return input.parameters().text(UNPLACED).equals("refuse")
                ? List.of(Finding.error(UNPLACED, MESSAGES.text("unplaced.refused", without.size(), regions, names), Place.item(UNPLACED)))
                : List.of(Finding.warning(UNPLACED, MESSAGES.text("unplaced.left-out", without.size(), regions, names),
                        Place.item(UNPLACED)));
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        Panel panel = input.panel();
        Parameters parameters = input.parameters();
        Geography geography = input.geography().orElseThrow();
        Variable.Numeric variable = input.numeric("variable").getFirst();
        AnalysisResult.Builder result = AnalysisResult.builder();
        RowBuilder axes = new RowBuilder("axes").integers("year").texts("axis", "term").numbers("estimate", "r2");
        RowBuilder surfaces = new RowBuilder("surface").integers("year").texts("term").numbers("estimate");
        RowBuilder fits = new RowBuilder("fit").integers("year", "n").numbers("centre_x", "centre_y", "surface_r2");
        List<Figure> figures = new ArrayList<>();
        int[] years = parameters.years("years", panel);
        for (int i = 0; i < years.length; i++) {
            context.checkCancelled();
            int year = years[i];
            int[] rows = Arrays.stream(panel.rowsOf(year)).filter(row -> geography.indexOf(panel.region(row)) >= 0).toArray();
            double[] x = Arrays.stream(rows).mapToDouble(row -> geography.x(geography.indexOf(panel.region(row)))).toArray();
            double[] y = Arrays.stream(rows).mapToDouble(row -> geography.y(geography.indexOf(panel.region(row)))).toArray();
            double[] z = variable.values(rows);
            String where = year == Panel.NO_YEAR ? "" : Integer.toString(year);
            TrendProjection trend = Estimation.of(where,
                    () -> TrendProjection.of(x, y, z, parameters.number("rotation"), parameters.integer("order")));
            for (AxisTrend axis : List.of(trend.alongX(), trend.alongY())) {
                for (Coefficient term : axis.coefficients()) {
                    axes.row(year, axis.axis(), term.term(), term.estimate(), axis.r2());
                }
            }
            Optional<TrendSurface> surface = surface(x, y, z, parameters.integer("order"), where, result);
            surface.ifPresent(fitted -> fitted.coefficients().forEach(term -> surfaces.row(year, term.term(), term.estimate())));
            fits.row(year, rows.length, trend.centreX(), trend.centreY(), surface.map(TrendSurface::r2).orElse(Double.NaN));
            List<String> regions = Arrays.stream(rows).mapToObj(panel::region).toList();
            figures.add(TrendView.of(years.length == 1 ? "figure" : "figure" + year, where, variable, geography, trend, z, regions));
            context.progress((i + 1.0) / years.length);
        }
        result.table(axes.build()).table(surfaces.build()).table(fits.build());
        if (figures.size() > 1) {
            FigureInfo info = FigureInfo.of("figure", MESSAGES.text("figure.title", variable.label()));
            result.figure(new PanelsFigure(info, Math.min(SIDE_BY_SIDE, figures.size()), figures));
        } else {
            figures.forEach(result::figure);
        }
        return result.build();
    }

    /** A surface needs more regions than the trends along the axes; where there are too few the axes still stand. */
    private static Optional<TrendSurface> surface(double[] x, double[] y, double[] z, int order, String where,
            AnalysisResult.Builder result) {
        try {
            return Optional.of(TrendSurface.of(x, y, z, order));
        } catch (EstimationException e) {
            result.finding(Finding.warning("no-surface", MESSAGES.text("surface.undefined", where, e.getMessage()), Place.item("surface")));
            return Optional.empty();
        }
    }
}
