package org.ecofrontier.method.heterogeneity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.estimation.Estimation;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.statistics.Coefficient;
import org.ecofrontier.statistics.inequality.BetaConvergence;
import org.ecofrontier.statistics.inequality.Inequality;
import org.ecofrontier.statistics.inequality.SigmaConvergence;

/** Sigma and beta convergence, where there are enough years and regions for them. */
final class Convergence {

    private static final Messages MESSAGES = Messages.beside(Convergence.class);
    private static final int LEAST = 3;

    private final RowBuilder table = new RowBuilder("convergence").texts("kind").numbers("estimate", "std_error", "p", "speed");
    private final List<Finding> findings = new ArrayList<>();

    Convergence(Panel panel, int[] years, Variable.Numeric variable) {
        if (!panel.hasYears()) {
            return;
        }
        addIfPossible("sigma", () -> sigma(panel, years, variable));
        addIfPossible("beta", () -> beta(panel, years, variable));
    }

    private void addIfPossible(String kind, Runnable part) {
        try {
            part.run();
        } catch (AnalysisFailedException e) {
            findings.add(Finding.info("convergence-omitted", MESSAGES.text("convergence.omitted", MESSAGES.text("kind." + kind), e.reason()),
                    Place.whole()));
        }
    }

    /** Years with one region have no dispersion and do not count. */
    private void sigma(Panel panel, int[] years, Variable.Numeric variable) {
        int[] usable = Arrays.stream(years).filter(year -> panel.rowsOf(year).length > 1).toArray();
        if (usable.length < LEAST) {
            throw new AnalysisFailedException(MESSAGES.text("sigma.years", LEAST, usable.length));
        }
        double[] dispersion = Arrays.stream(usable).mapToDouble(year -> Inequality.of(variable.values(panel.rowsOf(year)), null).sdLog()).toArray();
        Coefficient slope = Estimation.of("", () -> SigmaConvergence.of(Arrays.stream(usable).asDoubleStream().toArray(), dispersion)).slope();
        table.row("sigma", slope.estimate(), slope.stdError(), slope.p(), null);
    }

    /** Regions that have both the first and the last year. */
    private void beta(Panel panel, int[] years, Variable.Numeric variable) {
        int from = years[0];
        int to = years[years.length - 1];
        Map<String, Integer> lastRow = new HashMap<>();
        Arrays.stream(panel.rowsOf(to)).forEach(row -> lastRow.put(panel.region(row), row));
        int[] first = Arrays.stream(panel.rowsOf(from)).filter(row -> lastRow.containsKey(panel.region(row))).toArray();
        int[] last = Arrays.stream(first).map(row -> lastRow.get(panel.region(row))).toArray();
        if (from == to || first.length < LEAST) {
            throw new AnalysisFailedException(MESSAGES.text("beta.regions", LEAST, from == to ? 0 : first.length));
        }
        BetaConvergence fit = Estimation.of("", () -> BetaConvergence.of(variable.values(first), variable.values(last), to - from));
        table.row("beta", fit.slope().estimate(), fit.slope().stdError(), fit.slope().p(), fit.speed());
    }

    ResultTable table() {
        return table.build();
    }

    List<Finding> findings() {
        return findings;
    }
}
