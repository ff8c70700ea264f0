package org.ecofrontier.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.ecofrontier.dea.Evaluation;
import org.ecofrontier.dea.Evaluator;
import org.ecofrontier.dea.FrontierPlan;
import org.ecofrontier.dea.Orientation;
import org.ecofrontier.dea.ResultStatus;
import org.ecofrontier.dea.ReturnsToScale;
import org.ecofrontier.dea.RunHooks;
import org.ecofrontier.dea.SlacksBasedModel;
import org.ecofrontier.dea.SmoothedBootstrap;
import org.ecofrontier.dea.UndesirableTreatment;
import org.ecofrontier.dea.UnitData;
import org.ecofrontier.dea.ZeroConvention;
import org.ecofrontier.lp.LinearSolution;
import org.ecofrontier.lp.LinearSolver;

/** Command line of the benchmark. */
public final class Benchmark {

    private static final String HELP = """
            engines     milliseconds per program, kernel against ojAlgo (dual path) and Commons Math, 100 to 5000 units
            large       100,000 units with 10 and 25 percent on the frontier, 1,000,000 with few, all cores
            bootstrap   300 units, 2000 replications, all cores
            panel       2800 regions in 20 years, each year its own frontier, all cores
            Several words may be given; none means all of them.""";
    private static final int[] SIZES = { 100, 500, 1000, 2000, 5000 };
    private static final int WARM_UP = 5;
    /** Programs per size for the slow engines. */
    private static final int SOME = 20;

    private Benchmark() {
    }

    /**
     * Runs the parts that are named.
     *
     * @param arguments
     *            parts, see {@code --help}
     */
    public static void main(String[] arguments) {
        List<String> parts = List.of(arguments);
        if (parts.contains("--help")) {
            say(HELP);
            return;
        }
        if (parts.isEmpty() || parts.contains("engines")) {
            engines();
        }
        if (parts.isEmpty() || parts.contains("large")) {
            large(100_000, 0.10);
            large(100_000, 0.25);
            large(1_000_000, 0.01);
        }
        if (parts.isEmpty() || parts.contains("bootstrap")) {
            bootstrap();
        }
        if (parts.isEmpty() || parts.contains("panel")) {
            panel();
        }
    }

    private static SlacksBasedModel model(ReturnsToScale returns) {
        return new SlacksBasedModel(returns, Orientation.NONE, ZeroConvention.DROP_TERM);
    }

    private static void engines() {
        say("units  returns  engine        ms/program  largest difference  not solved");
        for (int n : SIZES) {
            UnitData data = SyntheticUnits.make(n, 0.1, 7);
            for (ReturnsToScale returns : List.of(ReturnsToScale.CRS, ReturnsToScale.VRS)) {
                Evaluator evaluator = new Evaluator(data, RunHooks.serial());
                Evaluation scores = null;
                double best = Double.POSITIVE_INFINITY;
                for (int run = 0; run < WARM_UP; run++) {
                    long start = System.nanoTime();
                    scores = evaluator.evaluate(model(returns), FrontierPlan.pooled(n));
                    best = Math.min(best, (System.nanoTime() - start) / 1e6 / n);
                }
                say("%5d  %s      kernel        %10.5f", n, returns, best);
                boolean variable = returns == ReturnsToScale.VRS;
                compare(data, scores, returns, "ojAlgo", unit -> {
                    LinearSolution s = LinearSolver.solveWith(LinearSolution.Engine.OJALGO,
                            new SlacksBasedProgram(data, unit, variable).linearProgram());
                    return s.objective();
                });
                compare(data, scores, returns, "Commons Math", unit -> {
                    try {
                        return new SlacksBasedProgram(data, unit, variable).commonsMath();
                    } catch (MathIllegalStateException e) {
                        return Double.NaN;
                    }
                });
            }
        }
    }

    private static void compare(UnitData data, Evaluation scores, ReturnsToScale returns, String engine, IntToDoubleFunction solve) {
        int n = data.size();
        int missing = 0;
        double worst = 0;
        long start = 0;
        int count = 0;
        for (int i = -WARM_UP; i < SOME; i++) {
            if (i == 0) {
                start = System.nanoTime();
            }
            int unit = Math.floorMod(i, SOME) * (n / SOME);
            double value = solve.applyAsDouble(unit);
            if (i >= 0) {
                count++;
                missing += Double.isNaN(value) ? 1 : 0;
                worst = Double.isNaN(value) ? worst : Math.max(worst, Math.abs(value - scores.score(unit)));
            }
        }
        say("%5d  %s      %-12s  %10.5f  %18.1e  %d of %d", n, returns, engine, (System.nanoTime() - start) / 1e6 / count, worst, missing, SOME);
    }

    private static void large(int n, double share) {
        UnitData data = SyntheticUnits.make(n, share, 7);
        for (ReturnsToScale returns : List.of(ReturnsToScale.CRS, ReturnsToScale.VRS)) {
            long start = System.nanoTime();
            Evaluation found = parallel(hooks -> new Evaluator(data, hooks, false).evaluate(model(returns), FrontierPlan.pooled(n)));
            say("%d units, %.0f %% on the frontier, %s: %.1f s, not certified: %d", n, 100 * share, returns, (System.nanoTime() - start) / 1e9,
                    uncertified(found));
        }
    }

    private static void bootstrap() {
        UnitData data = SyntheticUnits.make(300, 0.1, 7);
        long start = System.nanoTime();
        parallel(hooks -> SmoothedBootstrap.run(data, new SmoothedBootstrap.Settings(ReturnsToScale.VRS, Orientation.INPUT,
                UndesirableTreatment.AS_INPUTS, 2000, 0.95, Double.NaN, 1), hooks));
        say("bootstrap, 300 units, 2000 replications: %.1f s", (System.nanoTime() - start) / 1e9);
    }

    private static void panel() {
        int regions = 2800;
        int years = 20;
        UnitData data = SyntheticUnits.make(regions * years, 0.1, 7);
        int[] year = new int[regions * years];
        for (int j = 0; j < year.length; j++) {
            year[j] = j / regions;
        }
        long start = System.nanoTime();
        Evaluation found = parallel(
                hooks -> new Evaluator(data, hooks).evaluate(model(ReturnsToScale.CRS), FrontierPlan.contemporaneous(year)));
        say("panel, 2800 regions x 20 years: %.1f s, not certified: %d", (System.nanoTime() - start) / 1e9, uncertified(found));
    }

    private static int uncertified(Evaluation found) {
        int count = 0;
        for (int j = 0; j < found.size(); j++) {
            count += found.status(j) == ResultStatus.CERTIFIED ? 0 : 1;
        }
        return count;
    }

    private interface Work<T> {
        T run(RunHooks hooks);
    }

    private static <T> T parallel(Work<T> work) {
        int threads = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            return work.run(new RunHooks((count, body) -> {
                List<Future<?>> futures = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    int task = i;
                    futures.add(pool.submit(() -> body.accept(task)));
                }
                for (Future<?> future : futures) {
                    try {
                        future.get();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        throw new IllegalStateException(e);
                    } catch (ExecutionException e) {
                        throw new IllegalStateException(e.getCause());
                    }
                }
            }, () -> false, (done, total) -> {
            }));
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    }
}
