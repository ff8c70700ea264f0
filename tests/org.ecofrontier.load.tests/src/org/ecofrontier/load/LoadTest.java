package org.ecofrontier.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import com.sun.management.UnixOperatingSystemMXBean;

import org.ecofrontier.dea.SlacksBasedModel;
import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.AnalysisReport.State;
import org.ecofrontier.engine.RunOptions;
import org.ecofrontier.engine.StudyMonitor;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.faults.support.Campaign;
import org.ecofrontier.faults.support.Jvm;
import org.ecofrontier.faults.support.PlainMethods;
import org.ecofrontier.faults.support.SampleStudies;
import org.ecofrontier.lp.LinearSolver;
import org.ecofrontier.method.distribution.GradesMethod;
import org.ecofrontier.method.estimation.Estimation;
import org.ecofrontier.method.frontier.FrontierUnits;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.method.sbm.SlacksBasedMethod;
import org.ecofrontier.model.Study;
import org.ecofrontier.statistics.distribution.Grades;
import org.ecofrontier.study.StudyFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many analyses, many studies, many stops, many processes: nothing grows and nothing stays behind. */
class LoadTest {

    static final List<Class<?>> METHODS = List.of(SlacksBasedMethod.class, GradesMethod.class, FrontierUnits.class, SlacksBasedModel.class,
        LinearSolver.class, Grades.class, Estimation.class, org.ojalgo.structure.Access1D.class, org.apache.commons.math3.util.FastMath.class);

    @TempDir
    private Path folder;

    private MethodRegistry methods;

    @BeforeEach
    void load() throws Exception {
        methods = PlainMethods.installed();
    }

    private static Map<State, Integer> count(List<AnalysisReport> reports) {
        Map<State, Integer> states = new HashMap<>();
        reports.forEach(report -> states.merge(report.state(), 1, Integer::sum));
        return states;
    }

    @Test
    void aThousandAnalysesInOneStudy() throws Exception {
        int analyses = Math.min(1000, Campaign.size(100));
        Path file = folder.resolve("many.ecostudy");
        try (StudyFile made = StudyFile.create(file)) {
            SampleStudies.fill(made.study(), 12, 3, 2);
            SampleStudies.addSbm(made.study(), "a0");
            for (int i = 1; i < analyses; i++) {
                SampleStudies.set(SampleStudies.addGrades(made.study(), "a" + i, "a0"), "breaks", "0." + (1000 + i) + ",0.9");
            }
            made.save();
        }
        Study study = StudyFile.open(file).study();
        RunOptions options = RunOptions.all(folder.resolve("results"));
        assertEquals(Map.of(State.DONE, analyses), count(new StudyRunner(study, folder, methods).run(options, StudyMonitor.NONE)));
        assertEquals(Map.of(State.UNCHANGED, analyses), count(new StudyRunner(study, folder, methods).run(options, StudyMonitor.NONE)));
        Campaign.report("load: %d analyses in one study: saved, opened, run, and not run again when nothing changed", analyses);
    }

    private Study study(int number, int regions) throws Exception {
        Path file = folder.resolve("s" + number + ".ecostudy");
        try (StudyFile made = StudyFile.create(file)) {
            SampleStudies.fill(made.study(), regions, 5, number);
            SampleStudies.addSbm(made.study(), "sbm");
            SampleStudies.addGrades(made.study(), "grades", "sbm");
            made.save();
        }
        return StudyFile.open(file).study();
    }

    private static long usedHeap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long handles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix ? unix.getOpenFileDescriptorCount() : 0;
    }

    @Test
    void manyStudiesOneAfterAnother() throws Exception {
        int studies = Campaign.size(20);
        int warm = Math.max(5, studies / 5);
        long heap = 0;
        long handles = 0;
        int threads = 0;
        for (int i = 0; i < studies + warm; i++) {
            if (i == warm) {
                heap = usedHeap();
                handles = handles();
                threads = Thread.activeCount();
            }
            List<AnalysisReport> reports = new StudyRunner(study(i, 40), folder, methods).run(RunOptions.all(folder.resolve("r" + i)),
                StudyMonitor.NONE);
            assertEquals(Map.of(State.DONE, 2), count(reports));
        }
        long grown = usedHeap() - heap;
        Campaign.report("load: %d studies in one process: heap %+d kB after collection, %+d open files, %+d threads", studies, grown >> 10,
            handles() - handles, Thread.activeCount() - threads);
        assertTrue(grown < 4 << 20, grown + " bytes more");
        assertTrue(handles() <= handles + 2);
        assertTrue(Thread.activeCount() <= threads);
    }

    @Test
    void cancelledAtRandomTimes() throws Exception {
        int cancels = Campaign.size(40);
        Study study = study(0, 150);
        Path results = folder.resolve("results");
        Random random = new Random(7);
        long whole = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long start = System.nanoTime();
            new StudyRunner(study, folder, methods).run(new RunOptions(List.of(), Map.of(), results, 3, true), StudyMonitor.NONE);
            whole = Math.min(whole, System.nanoTime() - start);
        }
        long handles = handles();
        int threads = Thread.activeCount();
        Map<State, Integer> states = new HashMap<>();
        for (int i = 0; i < cancels; i++) {
            long end = System.nanoTime() + (long) (random.nextDouble() * whole);
            AtomicBoolean pressed = new AtomicBoolean();
            count(new StudyRunner(study, folder, methods).run(new RunOptions(List.of(), Map.of(), results, 3, true), () -> {
                pressed.compareAndSet(false, System.nanoTime() > end);
                return pressed.get();
            })).forEach((state, number) -> states.merge(state, number, Integer::sum));
        }
        for (int wait = 0; wait < 100 && Thread.activeCount() > threads; wait++) {
            Thread.sleep(50);
        }
        assertTrue(Thread.activeCount() <= threads, "threads stay: " + Thread.getAllStackTraces().keySet());
        assertTrue(handles() <= handles + 2, "files stay open");
        try (Stream<Path> left = Files.list(results)) {
            assertEquals(List.of("grades", "sbm"), left.map(each -> each.getFileName().toString()).sorted().toList());
        }
        for (String id : List.of("sbm", "grades")) {
            assertTrue(new ResultFolder(results.resolve(id)).read().isPresent());
        }
        int cancelled = states.getOrDefault(State.CANCELLED, 0);
        Campaign.report("load: %d runs stopped at random times: %d analyses cancelled, %d done, 0 threads, locks or files left", cancels, cancelled,
            states.getOrDefault(State.DONE, 0));
        assertEquals(2 * cancels, cancelled + states.getOrDefault(State.DONE, 0), states.toString());
        assertTrue(cancelled > 0);
    }

    /** All write the same results of the same study. */
    @Test
    void manyProcessesAtOnce() throws Exception {
        int processes = Math.min(16, Campaign.size(4));
        int times = Math.min(20, Campaign.size(2));
        study(0, 40);
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            running.add(Jvm.start(List.of(), METHODS, RunOnce.class, folder.resolve("s0.ecostudy").toString(), folder.toString(),
                Integer.toString(times)));
        }
        for (Process process : running) {
            assertEquals("done", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
            assertEquals(0, process.waitFor());
        }
        Path results = folder.resolve("results");
        for (String id : List.of("sbm", "grades")) {
            assertTrue(new ResultFolder(results.resolve(id)).read().isPresent());
        }
        assertEquals(List.of("grades", "sbm"), names(results));
        Campaign.report("load: %d processes at once ran one study into one folder, %d times each: all done, results whole, nothing left behind",
            processes, times);
    }

    private static List<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
