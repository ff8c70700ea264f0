package org.ecofrontier.method.annr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.PanelRows;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.statistics.learning.DriverEffect;
import org.ecofrontier.statistics.learning.Folds;
import org.ecofrontier.statistics.learning.GridPoint;
import org.ecofrontier.statistics.learning.NetworkData;
import org.ecofrontier.statistics.learning.NetworkOptions;
import org.ecofrontier.statistics.learning.NetworkRegression;
import org.ecofrontier.statistics.learning.PartialDependence;
import org.ecofrontier.statistics.learning.Performance;

/**
 * Regression by an ensemble of neural networks (ANN-R): performance on held-out rows, and the sign, strength and shape of the effect of
 * each predictor, with a verdict.
 *
 * @since 0.1
 */
public final class NetworkMethod implements AnalysisMethod {

    private static final Messages MESSAGES = Messages.beside(NetworkMethod.class);
    private static final int LEAST_ROWS = 10;

    /** Regions per predictor below which a verdict of no relation says little. */
    private static final int FEW_REGIONS = 5;
    private static final String ALL = "all";

    /** Stages of the work besides the choice of size and decay, which has two. */
    private static final int STAGES = 6;

    @Override
    public List<Finding> check(AnalysisInput input) {
        List<Finding> findings = new ArrayList<>();
        Variable.Numeric target = input.numeric("target").getFirst();
        int known = known(input).length;
        if (known < LEAST_ROWS) {
            findings.add(Finding.error("target-rows", MESSAGES.text("target.rows", target.id(), known, LEAST_ROWS), Place.item(target.id())));
        }
        if (input.parameters().text("fold_by").equals("year") && !input.panel().hasYears()) {
            findings.add(Finding.error("fold-years", MESSAGES.text("fold_by.years"), Place.item("fold_by")));
        } else if (known >= LEAST_ROWS && units(input, known(input)) < 2) {
            findings.add(Finding.error("folds", MESSAGES.text("folds.one"), Place.item("fold_by")));
        }
        return findings;
    }

    /** The rows that have a target, by region and year: folds and networks must not depend on the order of the rows. */
    private static int[] known(AnalysisInput input) {
        Variable.Numeric target = input.numeric("target").getFirst();
        Panel panel = input.panel();
        return IntStream.range(0, target.size()).filter(row -> !Double.isNaN(target.value(row))).boxed()
                .sorted(Comparator.comparing((Integer row) -> panel.region(row)).thenComparing(row -> panel.year(row)))
                .mapToInt(Integer::intValue).toArray();
    }

    /** The region of each row as a number that does not depend on the order of the rows. */
    private static int[] regions(Panel panel, int[] rows) {
        List<String> sorted = panel.regions().stream().sorted().toList();
        Map<String, Integer> rank = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            rank.put(sorted.get(i), i);
        }
        return Arrays.stream(rows).map(row -> rank.get(panel.region(row))).toArray();
    }

    /** The number of rows, regions or years that can be held out. */
    private static int units(AnalysisInput input, int[] rows) {
        Panel panel = input.panel();
        return switch (input.parameters().text("fold_by")) {
            case "region" -> (int) Arrays.stream(rows).map(panel::regionIndex).distinct().count();
            case "year" -> (int) Arrays.stream(rows).map(panel::year).distinct().count();
            default -> rows.length;
        };
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        Variable.Numeric target = input.numeric("target").getFirst();
        List<Variable.Numeric> predictors = input.numeric("predictors");
        int[] rows = known(input);
        int folds = Math.min(input.parameters().integer("folds"), units(input, rows));
        NetworkOptions options = options(input.parameters());
        boolean chosen = options.hidden().isPresent() && options.decay().isPresent();
        Progress loops = new Progress(context, chosen ? STAGES : STAGES + 2);
        int[] foldOf = folds(input, rows, folds);
        NetworkRegression fit = Estimation.of("",
                () -> NetworkRegression.fit(data(input, rows, foldOf), options, loops, context::isCancelled));
        NetworkFigures figures = new NetworkFigures(target, predictors, fit);
        AnalysisResult.Builder result = AnalysisResult.builder().table(performance(fit)).table(importance(fit)).table(partialDependence(fit))
                .table(predictions(input, rows, foldOf, fit)).table(settings(fit)).figure(figures.importance())
                .figure(figures.partialDependence()).figure(figures.individualCurves())
                .figure(figures.observedPredicted(target.values(rows), fit.heldOut()));
        result.finding(Finding.info("network", MESSAGES.text("network.size", fit.hidden(), fit.decay()), Place.whole()));
        if (folds < input.parameters().integer("folds")) {
            result.finding(Finding.info("folds", MESSAGES.text("folds.fewer", folds, input.parameters().integer("folds")), Place.item("folds")));
        }
        if (rows.length < target.size()) {
            result.finding(Finding.info("predicted", MESSAGES.text("rows.predicted", target.size() - rows.length, target.id()),
                    Place.item(target.id())));
        }
        long regions = Arrays.stream(rows).map(input.panel()::regionIndex).distinct().count();
        if (!input.parameters().text("fold_by").equals("row") && regions < FEW_REGIONS * predictors.size()) {
            result.finding(Finding.info("few-regions", MESSAGES.text("regions.few", regions, predictors.size()), Place.item("fold_by")));
        }
        return result.build();
    }

    private static NetworkOptions options(Parameters parameters) {
        OptionalInt hidden = parameters.text("hidden").equals("auto") ? OptionalInt.empty() : OptionalInt.of(parameters.integer("hidden"));
        OptionalDouble decay = parameters.text("decay").equals("auto") ? OptionalDouble.empty() : OptionalDouble.of(parameters.number("decay"));
        return new NetworkOptions(hidden, decay, parameters.integer("members"), parameters.longInteger("seed"));
    }

    private static int[] folds(AnalysisInput input, int[] rows, int folds) {
        Panel panel = input.panel();
        long seed = input.parameters().longInteger("seed");
        return Estimation.of("", () -> switch (input.parameters().text("fold_by")) {
            case "region" -> Folds.byGroup(regions(panel, rows), folds, seed);
            case "year" -> Folds.byPeriod(Arrays.stream(rows).map(panel::year).toArray(), folds);
            default -> Folds.byRow(rows.length, folds, seed);
        });
    }

    /** Rows are independent of each other when rows are held out, else the rows of a region depend on each other. */
    private static NetworkData data(AnalysisInput input, int[] rows, int[] foldOf) {
        List<Variable.Numeric> predictors = input.numeric("predictors");
        List<String> names = predictors.stream().map(Variable.Numeric::id).toList();
        double[] y = input.numeric("target").getFirst().values(rows);
        if (input.parameters().text("fold_by").equals("row")) {
            return NetworkData.independent(names, columns(predictors, rows), y, foldOf);
        }
        int[] regions = regions(input.panel(), rows);
        return new NetworkData(names, columns(predictors, rows), y, foldOf, regions);
    }

    private static double[][] columns(List<Variable.Numeric> predictors, int[] rows) {
        return predictors.stream().map(predictor -> predictor.values(rows)).toArray(double[][]::new);
    }

    private static ResultTable performance(NetworkRegression fit) {
        RowBuilder table = new RowBuilder("performance").texts("model", "fold").integers("n").numbers("rmse", "r2");
        for (Performance each : fit.performance()) {
            table.row(each.model().name().toLowerCase(Locale.ROOT), each.fold() == Performance.OVERALL ? ALL : Integer.toString(each.fold() + 1),
                    each.n(), each.rmse(), each.r2());
        }
        return table.build();
    }

    private static ResultTable importance(NetworkRegression fit) {
        RowBuilder table = new RowBuilder("importance").texts("predictor")
                .numbers("olden", "garson", "permutation", "effect", "agreement", "p").texts("verdict").numbers("p_adjusted");
        for (DriverEffect each : fit.effects()) {
            table.row(each.predictor(), each.olden(), each.garson(), each.permutation(), each.effect(), each.agreement(), each.p(),
                    NetworkFigures.word(each.verdict()), each.adjustedP());
        }
        return table.build();
    }

    private static ResultTable partialDependence(NetworkRegression fit) {
        RowBuilder table = new RowBuilder("partialDependence").texts("predictor").numbers("x", "y", "low", "high");
        for (PartialDependence curve : fit.curves()) {
            double[] x = curve.x();
            double[] y = curve.y();
            double[] low = curve.low();
            double[] high = curve.high();
            for (int i = 0; i < x.length; i++) {
                table.row(curve.predictor(), x[i], y[i], low[i], high[i]);
            }
        }
        return table.build();
    }

    /** Rows with a target as predicted by the networks that did not see them, the others by the final ensemble. */
    private static ResultTable predictions(AnalysisInput input, int[] rows, int[] foldOf, NetworkRegression fit) {
        Variable.Numeric target = input.numeric("target").getFirst();
        int[] all = IntStream.range(0, target.size()).toArray();
        double[] predicted = rows.length == all.length ? new double[all.length]
                : fit.ensemble().predict(columns(input.numeric("predictors"), all));
        int[] folds = new int[all.length];
        Arrays.fill(folds, Column.Integers.NOT_DEFINED);
        double[] heldOut = fit.heldOut();
        for (int i = 0; i < rows.length; i++) {
            predicted[rows[i]] = heldOut[i];
            folds[rows[i]] = foldOf[i] + 1;
        }
        return PanelRows.of("predictions", input.panel()).number("observed", target.values()).number("predicted", predicted)
                .integer("fold", folds).build();
    }

    private static ResultTable settings(NetworkRegression fit) {
        RowBuilder table = new RowBuilder("settings").integers("hidden").numbers("decay", "rmse").texts("chosen");
        boolean first = true;
        for (GridPoint point : fit.grid()) {
            table.row(point.hidden(), point.decay(), point.rmse(), first ? "yes" : "");
            first = false;
        }
        return table.build();
    }
}
