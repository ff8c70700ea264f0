package org.ecofrontier.dea;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The smoothed bootstrap of radial scores of Simar and Wilson (1998, Management Science 44, 49-61). Scores are drawn from a kernel
 * density that is reflected at 1; inputs (or outputs) of the reference units are moved radially to the drawn scores; the original
 * units are evaluated against these pseudo technologies. Every replication has its own random stream, so that results are the same
 * bytes whatever the number of threads.
 *
 * @param estimate
 *            theta (input orientation, at most 1) or phi (output orientation, at least 1) of every unit
 * @param bias
 *            mean over the replications minus estimate
 * @param corrected
 *            estimate minus bias
 * @param low
 *            lower end of the confidence interval: estimate minus the upper quantile of (replication - estimate)
 * @param high
 *            upper end
 * @param deviation
 *            standard deviation over the replications
 * @param bandwidth
 *            of the kernel density
 * @since 0.1
 */
public record SmoothedBootstrap(double[] estimate, double[] bias, double[] corrected, double[] low, double[] high, double[] deviation,
        double bandwidth) {

    /**
     * Choices of the analyst.
     *
     * @param returns
     *            returns to scale
     * @param orientation
     *            input or output
     * @param treatment
     *            undesirable outputs as inputs or left out
     * @param replications
     *            number of replications, at least 2; 2000 is usual
     * @param confidence
     *            coverage of the intervals, between 0 and 1
     * @param bandwidth
     *            of the kernel density, or not a number for the normal reference rule on the reflected scores
     * @param seed
     *            of the random streams
     * @since 0.1
     */
    public record Settings(ReturnsToScale returns, Orientation orientation, UndesirableTreatment treatment, int replications,
            double confidence, double bandwidth, long seed) {

        /** Refuses impossible numbers. */
        public Settings {
            if (replications < 2 || !(confidence > 0 && confidence < 1) || bandwidth <= 0) {
                throw new IllegalArgumentException("A bootstrap needs two replications, a confidence in (0, 1), a positive bandwidth");
            }
        }

        RadialModel model() {
            return new RadialModel(returns, orientation, false, treatment, SlackWeights.RELATIVE);
        }
    }

    /**
     * Runs the bootstrap for units that share one frontier.
     *
     * @param data
     *            the units
     * @param settings
     *            the analyst's choices
     * @param hooks
     *            loop over replications, cancellation and progress
     * @return estimates, corrected scores and intervals; not a number for units without a certified score
     * @throws IllegalArgumentException
     *             when fewer than two units have a score
     */
    public static SmoothedBootstrap run(UnitData data, Settings settings, RunHooks hooks) {
        int n = data.size();
        RunHooks quiet = new RunHooks(RunHooks.serial().loop(), hooks.cancelled(), RunHooks.serial().progress());
        Evaluation original = new Evaluator(data, quiet, false).evaluate(settings.model(), FrontierPlan.pooled(n));
        int[] units = IntStream.range(0, n).filter(j -> original.status(j) == ResultStatus.CERTIFIED).toArray();
        if (units.length < 2) {
            throw new IllegalArgumentException("A bootstrap needs at least two units with a score");
        }
        double[] scores = Arrays.stream(units).mapToDouble(original::measure).toArray();
        double bandwidth = Double.isNaN(settings.bandwidth()) ? ScoreDensity.normalReference(scores) : settings.bandwidth();
        ScoreDensity density = new ScoreDensity(scores, bandwidth, settings.orientation() == Orientation.INPUT);
        double[][] replicated = new double[settings.replications()][];
        AtomicInteger done = new AtomicInteger();
        hooks.loop().run(settings.replications(), b -> {
            double[] drawn = density.draw(stream(settings.seed(), b));
            replicated[b] = replicate(data, units, scores, drawn, settings, quiet);
            hooks.progress().report(done.incrementAndGet(), settings.replications());
        });
        return summarise(n, units, scores, replicated, settings.confidence(), bandwidth);
    }

    private static RandomGenerator stream(long seed, int replication) {
        // two rounds of the finaliser of SplitMix64 keep neighbouring replications apart
        long z = seed * 0x9E3779B97F4A7C15L + replication;
        for (int round = 0; round < 2; round++) {
            z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
            z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
            z ^= z >>> 31;
        }
        return new SplittableRandom(z);
    }

    private static double[] replicate(UnitData data, int[] units, double[] scores, double[] drawn, Settings settings, RunHooks hooks) {
        int k = units.length;
        double[][][] parts = new double[3][][];
        for (VariableKind kind : VariableKind.values()) {
            parts[kind.ordinal()] = IntStream.range(0, data.variableCount()).filter(v -> data.kind(v) == kind).mapToObj(v -> {
                boolean moves = Role.of(data, settings.treatment(), v) == (settings.orientation() == Orientation.INPUT ? Role.INPUT
                        : Role.DESIRABLE);
                double[] column = new double[2 * k];
                for (int i = 0; i < k; i++) {
                    double x = data.value(v, units[i]);
                    column[i] = x;
                    column[k + i] = moves ? x * (scores[i] / drawn[i]) : x;
                }
                return column;
            }).toArray(double[][]::new);
        }
        UnitData both = UnitData.of(parts[0], parts[1], parts[2]);
        FrontierPlan plan = new FrontierPlan(
                List.of(new FrontierPlan.Group(IntStream.range(0, k).toArray(), IntStream.range(k, 2 * k).toArray())));
        Evaluation found = new Evaluator(both, hooks, false).evaluate(settings.model(), plan);
        return IntStream.range(0, k).mapToDouble(found::measure).toArray();
    }

    private static SmoothedBootstrap summarise(int n, int[] units, double[] scores, double[][] replicated, double confidence,
            double bandwidth) {
        double[][] columns = new double[6][n];
        for (double[] column : columns) {
            Arrays.fill(column, Double.NaN);
        }
        for (int i = 0; i < units.length; i++) {
            int unit = i;
            double[] draws = Arrays.stream(replicated).mapToDouble(r -> r[unit]).filter(Double::isFinite).sorted().toArray();
            if (draws.length < 2) {
                continue;
            }
            double mean = Arrays.stream(draws).sum() / draws.length;
            double squares = Arrays.stream(draws).map(d -> (d - mean) * (d - mean)).sum();
            double tail = (1 - confidence) / 2;
            int j = units[i];
            columns[0][j] = scores[i];
            columns[1][j] = mean - scores[i];
            columns[2][j] = 2 * scores[i] - mean;
            columns[3][j] = 2 * scores[i] - quantile(draws, 1 - tail);
            columns[4][j] = 2 * scores[i] - quantile(draws, tail);
            columns[5][j] = Math.sqrt(squares / (draws.length - 1));
        }
        return new SmoothedBootstrap(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], bandwidth);
    }

    /** Quantile of sorted values, linear between order statistics (type 7 of Hyndman and Fan 1996). */
    static double quantile(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
