package org.ecofrontier.method.panelregression;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.estimation.CoefficientPlot;
import org.ecofrontier.method.estimation.Estimation;
import org.ecofrontier.method.estimation.Regressors;
import org.ecofrontier.method.estimation.RowGroups;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.TestStatistic;
import org.ecofrontier.statistics.regression.PanelCovariance;
import org.ecofrontier.statistics.regression.PanelFit;
import org.ecofrontier.statistics.regression.PanelModel;
import org.ecofrontier.statistics.regression.PanelRegression;
import org.ecofrontier.statistics.regression.VarianceInflation;

/**
 * Linear regression on a panel (Baltagi 2021), for all rows or for every group of a classification side by side.
 *
 * @since 0.1
 */
public final class PanelRegressionMethod implements AnalysisMethod {

    private static final Messages MESSAGES = Messages.beside(PanelRegressionMethod.class);

    private static final class Tables {

        private final RowBuilder coefficients = new RowBuilder("coefficients").texts("group", "term").numbers("estimate", "std_error", "t", "z", "p")
                .texts("stars").numbers("ci_low", "ci_high");
        private final RowBuilder summary = new RowBuilder("summary").texts("group", "name").numbers("value");
        private final RowBuilder tests = new RowBuilder("tests").texts("group", "test").numbers("statistic", "df1", "df2", "p");
        private final RowBuilder vif = new RowBuilder("vif").texts("group", "term").numbers("vif");

        void add(String group, PanelFit fit) {
            boolean normal = fit.model() == PanelModel.RANDOM;
            for (Coefficient each : fit.coefficients()) {
                coefficients.row(group, each.term(), each.estimate(), each.stdError(), normal ? null : each.statistic(),
                        normal ? each.statistic() : null, each.p(), each.stars(), each.ciLow(), each.ciHigh());
            }
            summary.row(group, "n", fit.rows()).row(group, "regions", fit.groups()).row(group, "years", fit.periods());
            summary.row(group, "r2", fit.r2()).row(group, "adjusted_r2", fit.adjustedR2()).row(group, "ssr", fit.ssr())
                    .row(group, "sigma", fit.sigma()).row(group, "df", fit.residualDf());
            fit.slopes().ifPresent(slopes -> summary.row(group, "wald", slopes.statistic()).row(group, "wald_p", slopes.p()));
            fit.components().ifPresent(variances -> summary.row(group, "sigma_u", Math.sqrt(variances.individual()))
                    .row(group, "sigma_e", Math.sqrt(variances.idiosyncratic())));
            for (TestStatistic test : fit.tests()) {
                tests.row(group, test.name(), test.statistic(), test.df1(), test.df2(), test.p());
            }
            for (VarianceInflation inflation : fit.varianceInflation()) {
                vif.row(group, inflation.term(), inflation.factor());
            }
        }

        void addTo(AnalysisResult.Builder result) {
            result.table(coefficients.build()).table(summary.build()).table(tests.build()).table(vif.build());
        }
    }

    @Override
    public List<Finding> check(AnalysisInput input) {
        List<Finding> findings = new ArrayList<>(Regressors.check(input));
        PanelModel model = input.parameters().choice("model", PanelModel.class);
        if (model != PanelModel.POOLED && !input.panel().hasYears()) {
            findings.add(Finding.error("model-years", MESSAGES.text("model.years"), Place.item("model")));
        }
        return findings;
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        Parameters parameters = input.parameters();
        Regressors regressors = Regressors.of(input);
        Tables tables = new Tables();
        AnalysisResult.Builder result = AnalysisResult.builder();
        SortedMap<String, List<Coefficient>> coefficients = new TreeMap<>();
        RowGroups.of(input, regressors.rows()).forEach((group, rows) -> {
            context.checkCancelled();
            PanelFit fit = Estimation.of("", () -> PanelRegression.fit(regressors.data(rows), parameters.choice("model", PanelModel.class),
                    parameters.choice("covariance", PanelCovariance.class)));
            tables.add(group, fit);
            coefficients.put(group, fit.coefficients());
            fit.notes().stream().map(note -> Estimation.finding(group, note)).forEach(result::finding);
        }).forEach(result::finding);
        tables.addTo(result);
        result.figure(input.slot("by").isEmpty() ? CoefficientPlot.of("coefficientPlot", coefficients.get(""), regressors::name)
                : CoefficientPlot.of("coefficientPlot", coefficients, input.categorical("by").getFirst(), regressors::name));
        regressors.remarks().forEach(result::finding);
        return result.build();
    }
}
