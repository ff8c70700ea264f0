package org.ecofrontier.examples.tests;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Analysis;

/**
 * Random effects: the log likelihood of the very scores at the estimates, integrated anew over the effect of each region on a fine grid.
 */
final class TobitIdentities implements Identities {

    private static final int STEPS = 4000;
    private static final double REACH = 9;

    @Override
    public void check(ExampleRun run, Analysis analysis, Checks checks) {
        double upper = Double.parseDouble(ExampleRun.parameter(analysis, "upper", ""));
        double[] scores = run.values(ExampleRun.bound(analysis, "dependent").getFirst());
        List<double[]> regressors = ExampleRun.bound(analysis, "regressors").stream()
                .map(source -> RegressionIdentities.transformed(run, analysis, source)).toList();
        ResultTable coefficients = run.table(analysis.getId(), "coefficients");
        Map<String, Double> summary = new HashMap<>();
        ResultTable table = run.table(analysis.getId(), "summary");
        for (int row = 0; row < table.size(); row++) {
            summary.put(table.column("name").text(row), table.column("value").number(row));
        }
        checks.equal(scores.length, summary.get("n"), 0, "N of the Tobit regression");
        checks.equal(Arrays.stream(scores).filter(score -> score >= upper).count(), summary.get("right_censored"), 0,
                "censored = efficient ones");
        double[] fitted = new double[scores.length];
        for (int row = 0; row < scores.length; row++) {
            fitted[row] = coefficients.column("estimate").number(0);
            for (int k = 0; k < regressors.size(); k++) {
                fitted[row] += coefficients.column("estimate").number(k + 1) * regressors.get(k)[row];
            }
        }
        double likelihood = likelihood(run, scores, fitted, upper, summary.get("sigma_u"), summary.get("sigma_e"));
        checks.equal(likelihood, summary.get("log_likelihood"), 1e-6, "log likelihood of the very scores");
        ResultTable marginal = run.table(analysis.getId(), "marginalEffects");
        checks.same(2 * regressors.size(), marginal.size(), "marginal effects at the mean and on average");
    }

    private static double likelihood(ExampleRun run, double[] scores, double[] fitted, double upper, double sigmaU, double sigmaE) {
        Map<String, double[]> logs = new LinkedHashMap<>();
        double step = 2 * REACH / STEPS;
        for (int row = 0; row < scores.length; row++) {
            double[] sums = logs.computeIfAbsent(run.region(row), region -> new double[STEPS + 1]);
            for (int k = 0; k <= STEPS; k++) {
                double mean = fitted[row] + sigmaU * (-REACH + k * step);
                sums[k] += scores[row] >= upper ? Math.log(Normal.below((mean - upper) / sigmaE))
                        : Normal.logDensity((scores[row] - mean) / sigmaE) - Math.log(sigmaE);
            }
        }
        return logs.values().stream().mapToDouble(sums -> integral(sums, step)).sum();
    }

    private static double integral(double[] logs, double step) {
        double sum = 0;
        for (int k = 0; k < logs.length; k++) {
            sum += Math.exp(logs[k] + Normal.logDensity(-REACH + k * step)) * step;
        }
        return Math.log(sum);
    }
}
