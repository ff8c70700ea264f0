package org.ecofrontier.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.ecofrontier.dea.Disposability;
import org.ecofrontier.dea.Evaluation;
import org.ecofrontier.dea.Evaluator;
import org.ecofrontier.dea.FrontierPlan;
import org.ecofrontier.dea.MalmquistIndex;
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
            engines     milliseconds per program: the kernel against ojAlgo (dual path), Commons Math and GLPK (when glpsol is on the PATH),
                        100 to 5000 units
            large       100,000 units with 10 and 25 percent on the frontier, 1,000,000 with few, all cores
            bootstrap   300 units, 2000 replications, all cores
            panel       2800 regions in 20 years, each year its own frontier: SBM and Malmquist, all cores
            estimators  local Moran, natural breaks, random-effects Tobit, imports of tables, one thread
            write UNITS SHARE YEARS FILE    writes such units as a table, for measuring the command apply from file to file
            Several words may be given; none means all but write. Times of all cores are given as wall clock and as processor time.""";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int[] SIZES = { 100, 500, 1000, 2000, 5000 };
    private static final int WARM_UP = 5;
    private static final int RUNS = 9;
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
    public static void main(String[] arguments) throws IOException {
        List<String> parts = List.of(arguments);
        if (parts.contains("--help")) {
            say(HELP);
            return;
        }
        if (parts.contains("write")) {
            SyntheticUnits.write(SyntheticUnits.make(Integer.parseInt(arguments[1]), Double.parseDouble(arguments[2]), 7),
                    Integer.parseInt(arguments[3]), Path.of(arguments[4]));
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
        if (parts.isEmpty() || parts.contains("estimators")) {
            Estimators.run();
        }
    }

    private static SlacksBasedModel model(ReturnsToScale returns) {
        return new SlacksBasedModel(returns, Orientation.NONE, ZeroConvention.DROP_TERM);
    }

    private static void engines() {
        boolean glpk = Glpk.isInstalled();
        say("Processor time of one thread, median; GLPK: wall clock of a process per program");
        say("units  returns  engine        ms/program  largest difference  not solved");
        for (int n : SIZES) {
            UnitData data = SyntheticUnits.make(n, 0.1, 7);
            for (ReturnsToScale returns : List.of(ReturnsToScale.CRS, ReturnsToScale.VRS)) {
                Evaluator evaluator = new Evaluator(data, RunHooks.serial());
                Evaluation scores = null;
                double[] times = new double[RUNS];
                for (int run = -WARM_UP; run < RUNS; run++) {
                    long start = THREADS.getCurrentThreadCpuTime();
                    scores = evaluator.evaluate(model(returns), FrontierPlan.pooled(n));
                    if (run >= 0) {
                        times[run] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / n;
                    }
                }
                Arrays.sort(times);
                say("%5d  %s      kernel        %10.5f", n, returns, times[RUNS / 2]);
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
                if (glpk) {
                    glpk(data, scores, returns);
                }
            }
        }
    }

    private static void compare(UnitData data, Evaluation scores, ReturnsToScale returns, String engine, IntToDoubleFunction solve) {
        Comparison comparison = new Comparison();
        for (int i = -WARM_UP; i < SOME; i++) {
            int unit = Math.floorMod(i, SOME) * (data.size() / SOME);
            long start = THREADS.getCurrentThreadCpuTime();
            double value = solve.applyAsDouble(unit);
            if (i >= 0) {
                comparison.add(THREADS.getCurrentThreadCpuTime() - start, value, scores.score(unit));
            }
        }
        comparison.say(data.size(), returns, engine);
    }

    private static void glpk(UnitData data, Evaluation scores, ReturnsToScale returns) {
        Comparison comparison = new Comparison();
        for (int i = 0; i < SOME; i++) {
            int unit = i * (data.size() / SOME);
            Path program = new SlacksBasedProgram(data, unit, returns == ReturnsToScale.VRS).glpk();
            long start = System.nanoTime();
            double value = Glpk.solve(program);
            comparison.add(System.nanoTime() - start, value, scores.score(unit));
        }
        comparison.say(data.size(), returns, "GLPK");
    }

    /** Times and answers of another engine. */
    private static final class Comparison {

        private final double[] times = new double[SOME];
        private int count;
        private int missing;
        private double worst;

        void add(long nanoseconds, double value, double expected) {
            times[count++] = nanoseconds / 1e6;
            if (Double.isNaN(value)) {
                missing++;
            } else {
                worst = Math.max(worst, Math.abs(value - expected));
            }
        }

        void say(int n, ReturnsToScale returns, String engine) {
            Arrays.sort(times);
            Benchmark.say("%5d  %s      %-12s  %10.5f  %18.1e  %d of %d", n, returns, engine, times[SOME / 2], worst, missing, SOME);
        }
    }

    private static void large(int n, double share) {
        UnitData data = SyntheticUnits.make(n, share, 7);
        for (ReturnsToScale returns : List.of(ReturnsToScale.CRS, ReturnsToScale.VRS)) {
            String what = String.format(Locale.ROOT, "%d units, %.0f %% on the smooth frontier, SBM %s", n, 100 * share, returns);
            Evaluation found = timed(what,
                    hooks -> new Evaluator(data, hooks, false).evaluate(model(returns), FrontierPlan.pooled(n)));
            say("    efficient: %d, not certified: %d", efficient(found), uncertified(found));
        }
    }

    private static void bootstrap() {
        UnitData data = SyntheticUnits.make(300, 0.1, 7);
        SmoothedBootstrap.Settings settings = new SmoothedBootstrap.Settings(ReturnsToScale.VRS, Orientation.INPUT,
                UndesirableTreatment.AS_INPUTS, 2000, 0.95, Double.NaN, 1);
        timed("bootstrap, 300 units, 2000 replications", hooks -> SmoothedBootstrap.run(data, settings, hooks));
    }

    private static void panel() {
        int regions = 2800;
        int years = 20;
        UnitData data = SyntheticUnits.make(regions * years, 0.1, 7);
        int[] year = new int[regions * years];
        for (int j = 0; j < year.length; j++) {
            year[j] = j / regions;
        }
        Evaluation found = timed("panel, 2800 regions x 20 years, SBM",
                hooks -> new Evaluator(data, hooks).evaluate(model(ReturnsToScale.CRS), FrontierPlan.contemporaneous(year)));
        say("    not certified: %d", uncertified(found));
        int[] region = new int[year.length];
        for (int j = 0; j < region.length; j++) {
            region[j] = j % regions;
        }
        timed("panel, 2800 regions x 20 years, Malmquist", hooks -> MalmquistIndex.compute(data, region, year,
                new MalmquistIndex.Settings(MalmquistIndex.Distance.OUTPUT, Disposability.FREE, MalmquistIndex.Decomposition.FGNZ,
                        MalmquistIndex.Frontier.CONTEMPORANEOUS, UndesirableTreatment.AS_INPUTS), hooks));
    }

    private static int uncertified(Evaluation found) {
        int count = 0;
        for (int j = 0; j < found.size(); j++) {
            count += found.status(j) == ResultStatus.CERTIFIED ? 0 : 1;
        }
        return count;
    }

    private static int efficient(Evaluation found) {
        int count = 0;
        for (int j = 0; j < found.size(); j++) {
            count += found.score(j) > 1 - 1e-9 ? 1 : 0;
        }
        return count;
    }

    private static <T> T timed(String what, Work<T> work) {
        long processor = PROCESS.getProcessCpuTime();
        long start = System.nanoTime();
        T result = parallel(work);
        say("%s: %.1f s, processor time %.1f s", what, (System.nanoTime() - start) / 1e9, (PROCESS.getProcessCpuTime() - processor) / 1e9);
        return result;
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

    static void say(String format, Object... values) {
        System.out.println(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    }
}
