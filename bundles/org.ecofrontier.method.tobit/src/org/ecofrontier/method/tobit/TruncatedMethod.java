package org.ecofrontier.method.tobit;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.estimation.CoefficientPlot;
import org.ecofrontier.method.estimation.Estimation;
import org.ecofrontier.method.estimation.Regressors;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.censored.SimarWilson;
import org.ecofrontier.statistics.censored.SimarWilsonFit;
import org.ecofrontier.statistics.censored.SimarWilsonOptions;

/**
 * Truncated regression of efficiency scores with the bootstrap of Simar and Wilson (2007), algorithm 1.
 *
 * @since 0.1
 */
public final class TruncatedMethod implements AnalysisMethod {

    @Override
    public List<Finding> check(AnalysisInput input) {
        return Regressors.check(input);
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        Parameters parameters = input.parameters();
        Regressors regressors = Regressors.of(input);
        int replications = parameters.integer("replications");
        long seed = parameters.longInteger("seed");
        SimarWilsonOptions kind = parameters.text("scores").equals("to-one") ? SimarWilsonOptions.scoresToOne(replications, seed)
                : SimarWilsonOptions.scoresFromOne(replications, seed);
        SimarWilsonOptions options = new SimarWilsonOptions(kind.lower(), kind.upper(), kind.frontier(), replications, seed, context::forEach,
                context::isCancelled);
        SimarWilsonFit fit = Estimation.of("", () -> SimarWilson.fit(regressors.data(regressors.rows()), options));
        List<Coefficient> all = new ArrayList<>(fit.coefficients());
        all.add(fit.sigma());
        RowBuilder summary = new RowBuilder("summary").texts("name").numbers("value").row("log_likelihood", fit.logLikelihood())
                .row("n", fit.rows()).row("efficient", fit.efficient()).row("replications", fit.replications());
        AnalysisResult.Builder result = AnalysisResult.builder().table(CoefficientTable.of(all)).table(summary.build())
                .figure(CoefficientPlot.of("coefficientPlot", fit.coefficients(), regressors::name));
        regressors.remarks().forEach(result::finding);
        fit.notes().stream().map(Estimation::finding).forEach(result::finding);
        return result.build();
    }
}
