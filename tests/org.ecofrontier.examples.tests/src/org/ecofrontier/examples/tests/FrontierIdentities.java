package org.ecofrontier.examples.tests;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Analysis;

/** Scores, their summary, and the slacks and targets that make them. */
final class FrontierIdentities implements Identities {

    private static final double ON_FRONTIER = 1e-9;

    @Override
    public void check(ExampleRun run, Analysis analysis, Checks checks) {
        ResultTable scores = run.table(analysis.getId(), "scores");
        checks.same(run.rows(), scores.size(), "one score per observation");
        boolean mayExceedOne = analysis.getMethodId().endsWith("supersbm");
        for (int row = 0; row < scores.size(); row++) {
            double score = scores.column("score").number(row);
            checks.same("certified", scores.column("status").text(row), "status");
            checks.holds(score > 0 && (mayExceedOne || score <= 1 + ON_FRONTIER), "bounds of the score " + score);
        }
        checkSummary(run, analysis, checks);
        checkTargets(run, analysis, checks);
        if (analysis.getMethodId().endsWith(".sbm")) {
            checkSlacksMakeTheScores(run, analysis, checks);
        }
        if (mayExceedOne) {
            checkSuperEfficiency(scores, checks);
        }
    }

    private static void checkSummary(ExampleRun run, Analysis analysis, Checks checks) {
        ResultTable summary = run.table(analysis.getId(), "summary");
        double[] scores = run.column(analysis.getId(), "scores", "score");
        for (int row = 0; row < summary.size(); row++) {
            double[] year = run.ofYear(scores, (int) summary.column("year").number(row));
            checks.equal(year.length, summary.column("n").number(row), "N of the summary");
            checks.equal(Arrays.stream(year).average().orElseThrow(), summary.column("mean").number(row), "mean of the summary");
            checks.equal(Arrays.stream(year).min().orElseThrow(), summary.column("min").number(row), "minimum of the summary");
            checks.equal(Arrays.stream(year).max().orElseThrow(), summary.column("max").number(row), "maximum of the summary");
            checks.equal(Arrays.stream(year).filter(score -> score >= 1 - ON_FRONTIER).count(), summary.column("efficient").number(row),
                    "efficient ones");
        }
        checks.same(run.years(analysis).length, summary.size(), "years of the summary");
    }

    /** The value is what the study says; the target is the value moved by the slack, or more where a radial model shrinks first. */
    private static void checkTargets(ExampleRun run, Analysis analysis, Checks checks) {
        ResultTable slacks = run.table(analysis.getId(), "slacks");
        Map<String, double[]> given = new HashMap<>();
        for (int row = 0; row < slacks.size(); row++) {
            double[] indicator = given.computeIfAbsent(slacks.column("variable").text(row), run::indicator);
            int observation = row / (slacks.size() / run.rows());
            checks.same(run.region(observation), slacks.column("region").text(row), "order of the slacks");
            checks.equal(indicator[observation], slacks.column("value").number(row), "value beside the slack");
        }
    }

    /** Tone (2003): (1 - mean of relative input slacks) / (1 + mean of relative output slacks). */
    private static void checkSlacksMakeTheScores(ExampleRun run, Analysis analysis, Checks checks) {
        ResultTable slacks = run.table(analysis.getId(), "slacks");
        double[] scores = run.column(analysis.getId(), "scores", "score");
        int variables = slacks.size() / run.rows();
        for (int observation = 0; observation < run.rows(); observation++) {
            double saved = 0;
            double missed = 0;
            int inputs = 0;
            for (int row = observation * variables; row < (observation + 1) * variables; row++) {
                double relative = slacks.column("slack").number(row) / slacks.column("value").number(row);
                boolean input = slacks.column("kind").text(row).equals("input");
                inputs += input ? 1 : 0;
                saved += input ? relative : 0;
                missed += input ? 0 : relative;
                double sign = slacks.column("kind").text(row).equals("desirable") ? 1 : -1;
                checks.equal(slacks.column("value").number(row) + sign * slacks.column("slack").number(row), slacks.column("target")
                        .number(row), "target");
            }
            checks.equal((1 - saved / inputs) / (1 + missed / (variables - inputs)), scores[observation], 1e-7, "score from the slacks");
        }
    }

    private static void checkSuperEfficiency(ResultTable scores, Checks checks) {
        for (int row = 0; row < scores.size(); row++) {
            double own = scores.column("super").isEmpty(row) ? Double.NaN : scores.column("super").number(row);
            double expected = own > 1 ? own : scores.column("sbm").number(row);
            checks.equal(expected, scores.column("score").number(row), "score from the SBM and super-SBM scores");
        }
    }
}
