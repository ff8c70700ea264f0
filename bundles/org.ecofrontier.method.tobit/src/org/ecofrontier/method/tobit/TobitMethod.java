package org.ecofrontier.method.tobit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.RegressionData;
import org.ecofrontier.statistics.censored.CovarianceKind;
import org.ecofrontier.statistics.censored.MarginalEffect;
import org.ecofrontier.statistics.censored.Tobit;
import org.ecofrontier.statistics.censored.TobitFit;
import org.ecofrontier.statistics.censored.TobitOptions;

/**
 * Tobit regression (Tobin 1958), pooled or with random effects of the regions.
 *
 * @since 0.1
 */
public final class TobitMethod implements AnalysisMethod {

    private static final Messages MESSAGES = Messages.beside(TobitMethod.class);

    @Override
    public List<Finding> check(AnalysisInput input) {
        List<Finding> findings = new ArrayList<>(Regressors.check(input));
        TobitOptions.Effects effects = input.parameters().choice("effects", TobitOptions.Effects.class);
        if (effects == TobitOptions.Effects.RANDOM && !input.panel().hasYears()) {
            findings.add(Finding.error("random-years", MESSAGES.text("random.years"), Place.item("effects")));
        }
        double lower = limit(input.parameters(), "lower", Double.NEGATIVE_INFINITY);
        double upper = limit(input.parameters(), "upper", Double.POSITIVE_INFINITY);
        if (lower >= upper) {
            findings.add(Finding.error("limits", MESSAGES.text("limits.order", lower, upper), Place.item("lower")));
        }
        return findings;
    }

    private static double limit(Parameters parameters, String id, double open) {
        return parameters.optionalNumber(id).orElse(open);
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        Parameters parameters = input.parameters();
        Regressors regressors = Regressors.of(input);
        TobitFit fit = Estimation.of("", () -> {
            RegressionData data = regressors.data(regressors.rows());
            return Tobit.fit(data, new TobitOptions(limit(parameters, "lower", Double.NEGATIVE_INFINITY),
                    limit(parameters, "upper", Double.POSITIVE_INFINITY), parameters.choice("effects", TobitOptions.Effects.class),
                    parameters.choice("covariance", CovarianceKind.class), parameters.integer("nodes"), context::isCancelled));
        });
        List<Coefficient> all = new ArrayList<>(fit.coefficients());
        all.addAll(fit.logScales());
        AnalysisResult.Builder result = AnalysisResult.builder().table(CoefficientTable.of(all)).table(summary(fit))
                .table(marginalEffects(fit)).figure(CoefficientPlot.of("coefficientPlot", fit.coefficients(), regressors::name));
        regressors.remarks().forEach(result::finding);
        fit.notes().stream().map(Estimation::finding).forEach(result::finding);
        return result.build();
    }

    private static ResultTable summary(TobitFit fit) {
        RowBuilder table = new RowBuilder("summary").texts("name").numbers("value");
        table.row("log_likelihood", fit.logLikelihood());
        fit.wald().ifPresent(wald -> table.row("wald", wald.statistic()).row("wald_df", wald.df1()).row("wald_p", wald.p()));
        table.row("lr", fit.likelihoodRatio().statistic()).row("lr_df", fit.likelihoodRatio().df1()).row("lr_p", fit.likelihoodRatio().p());
        table.row("log_likelihood_null", fit.nullLikelihood()).row("pseudo_r2", fit.pseudoR2()).row("aic", fit.aic()).row("bic", fit.bic());
        table.row("n", fit.rows()).row("left_censored", fit.leftCensored()).row("right_censored", fit.rightCensored());
        table.row("sigma", fit.sigma());
        fit.randomEffect().ifPresent(random -> table.row("regions", random.groups()).row("sigma_u", random.sigmaU())
                .row("sigma_u_se", random.sigmaUStdError()).row("sigma_e", random.sigmaE()).row("sigma_e_se", random.sigmaEStdError())
                .row("rho", random.rho()).row("rho_se", random.rhoStdError()).row("lr_sigma_u", random.test().statistic())
                .row("lr_sigma_u_p", random.test().p()));
        return table.build();
    }

    private static ResultTable marginalEffects(TobitFit fit) {
        RowBuilder table = new RowBuilder("marginalEffects").texts("term", "at").numbers("observed", "conditional", "probability");
        for (MarginalEffect effect : fit.marginalEffects()) {
            table.row(effect.term(), effect.at().name().toLowerCase(Locale.ROOT), effect.observed(), effect.conditional(), effect.probability());
        }
        return table.build();
    }
}
