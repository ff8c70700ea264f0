package org.ecofrontier.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.RunOptions;
import org.ecofrontier.engine.StudyMonitor;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.faults.support.Campaign;
import org.ecofrontier.faults.support.Jvm;
import org.ecofrontier.faults.support.PlainMethods;
import org.ecofrontier.faults.support.SampleStudies;
import org.ecofrontier.io.Folders;
import org.ecofrontier.io.table.ColumnTable;
import org.ecofrontier.method.distribution.GradesMethod;
import org.ecofrontier.method.estimation.Estimation;
import org.ecofrontier.method.sbm.SlacksBasedMethod;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.statistics.distribution.Grades;
import org.ecofrontier.study.KeptVersions;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.archive.StudyArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes without a pause is killed (SIGKILL) at random moments. Afterwards there is the state that it said was done last,
 * or the one after it, whole.
 */
class CrashTest {

    private static final int MOST_STEPS = 2;
    private static final int LONGEST_MILLISECONDS = 60;

    @TempDir
    private Path folder;

    private final Random random = new Random(20);

    /** Finds the number of what a work left in its folder, when all of it agrees; empty when nothing is there. */
    @FunctionalInterface
    private interface Look {
        OptionalInt number(Path folder) throws Exception;
    }

    /** One way to write, and how what it leaves behind is looked at. */
    private record Writing(String work, String what, boolean mayBeAbsent, Look look) {
    }

    /** What the kills of one writing came to. */
    private static final class Tally {
        private int number;
        private int absent;
        private int newer;
        private int steps;
    }

    private static final List<Writing> WRITINGS = List.of(
        new Writing("save", "saving", false, CrashTest::saved),
        new Writing("autosave", "autosaving", false, CrashTest::kept),
        new Writing("results", "writing results", false, place -> of(new ResultFolder(place.resolve("study.results/a")).read())),
        // Into a folder with other files, tables can only be replaced one by one; the record says whether they belong together.
        new Writing("apply", "adding results to a folder", true, place -> of(new ResultFolder(place.resolve("out")).read())),
        new Writing("export", "exporting a table", false, CrashTest::exported),
        new Writing("pack", "packing", false, CrashTest::packed));

    private static OptionalInt saved(Path place) throws Exception {
        Path backup = place.resolve("study.ecostudy.bak");
        if (Files.exists(backup)) {
            Numbered.of(StudyFile.open(backup).study());
        }
        try (StudyFile study = StudyFile.openForEditing(place.resolve("study.ecostudy"))) {
            return OptionalInt.of(Numbered.of(study.study()));
        }
    }

    private static OptionalInt kept(Path place) throws Exception {
        KeptVersions kept = new KeptVersions(place.resolve("kept"));
        Path file = place.resolve("study.ecostudy");
        try (StudyFile study = StudyFile.open(file)) {
            assertEquals(0, Numbered.of(study.study()), "the study itself is not touched");
            if (kept.find(file).isPresent()) {
                kept.restore(study);
            }
            return OptionalInt.of(Numbered.of(study.study()));
        }
    }

    private static OptionalInt of(Optional<StoredResult> stored) {
        return stored.isPresent() ? OptionalInt.of(Numbered.of(stored.get())) : OptionalInt.empty();
    }

    private static OptionalInt exported(Path place) throws Exception {
        Path file = place.resolve("table.csv");
        if (!Files.exists(file)) {
            return OptionalInt.empty();
        }
        ColumnTable table = ColumnTable.read(file);
        assertEquals(2000, table.rows());
        double first = table.numbers(0)[0];
        for (double value : table.numbers(1)) {
            assertEquals(first, value);
        }
        return OptionalInt.of((int) first);
    }

    private static OptionalInt packed(Path place) throws Exception {
        Path archive = place.resolve("study.zip");
        if (!Files.exists(archive)) {
            return OptionalInt.empty();
        }
        Path back = place.resolve("back");
        Folders.delete(back);
        return OptionalInt.of(Numbered.of(StudyFile.open(StudyArchive.unpack(archive, back)).study()));
    }

    /** Lets the process work and kills it; {@return the number of the last step of each work that it said was done} */
    private Map<String, Integer> killed(Map<String, Integer> done) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(folder.toString()));
        done.forEach((work, number) -> arguments.addAll(List.of(work, Integer.toString(number + 1))));
        Process process = Jvm.start(List.of(),
            List.of(SlacksBasedMethod.class, GradesMethod.class, org.ecofrontier.dea.SlacksBasedModel.class,
            org.ecofrontier.lp.LinearSolver.class, org.ecofrontier.method.frontier.FrontierUnits.class, Grades.class, Estimation.class),
            Killed.class, arguments.toArray(String[]::new));
        Map<String, Integer> said = new TreeMap<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            // One of the works, drawn by lot, gets some steps done; that brings the others to anywhere.
            String waited = List.copyOf(done.keySet()).get(random.nextInt(done.size()));
            int steps = random.nextInt(MOST_STEPS + 1);
            while (said.size() < done.size() || said.get(waited) < done.get(waited) + steps) {
                note(lines.readLine(), said, lines);
            }
            Thread.sleep(random.nextInt(LONGEST_MILLISECONDS));
            // The handle, because the process itself would close its streams.
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                note(line, said, lines);
            }
        }
        return said;
    }

    private static void note(String line, Map<String, Integer> said, BufferedReader rest) {
        assertTrue(line != null && line.matches("[a-z]+ \\d+"), () -> line + " " + rest.lines().limit(20).toList());
        said.put(line.split(" ")[0], Integer.parseInt(line.split(" ")[1]));
    }

    @Test
    void whileWriting() throws Exception {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Writing writing : WRITINGS) {
            tallies.put(writing.work(), new Tally());
            try (StudyFile study = StudyFile.create(Files.createDirectory(folder.resolve(writing.work())).resolve("study.ecostudy"))) {
                Numbered.fill(study.study());
                study.save();
            }
        }
        int kills = Campaign.size(50);
        for (int i = 0; i < kills; i++) {
            Map<String, Integer> done = new TreeMap<>();
            tallies.forEach((work, tally) -> done.put(work, tally.number));
            Map<String, Integer> said = killed(done);
            for (Writing writing : WRITINGS) {
                compare(writing, said.get(writing.work()), tallies.get(writing.work()));
            }
        }
        for (Writing writing : WRITINGS) {
            Tally tally = tallies.get(writing.work());
            Campaign.report("crash: %d kills while %s, %d whole (%d the last state, %d the new one), %d absent, %d steps, 0 mixtures",
                kills, writing.what(), kills - tally.absent, kills - tally.absent - tally.newer, tally.newer, tally.absent, tally.steps);
        }
        nothingHalfStays();
    }

    private void compare(Writing writing, int said, Tally tally) throws Exception {
        OptionalInt there = writing.look().number(folder.resolve(writing.work()));
        int found = there.orElse(writing.mayBeAbsent() ? said : 0);
        assertTrue(found == said || found == said + 1, writing.work() + ": said " + said + ", found " + there);
        tally.absent += there.isPresent() ? 0 : 1;
        tally.newer += found > said ? 1 : 0;
        tally.steps += found - tally.number;
        tally.number = found;
    }

    private void nothingHalfStays() throws Exception {
        try (StudyFile study = StudyFile.openForEditing(folder.resolve("save/study.ecostudy"))) {
            study.save();
        }
        assertEquals(List.of("study.ecostudy", "study.ecostudy.bak"), names(folder.resolve("save")));
        Path autosaved = folder.resolve("autosave/study.ecostudy");
        try (StudyFile study = StudyFile.open(autosaved)) {
            new KeptVersions(folder.resolve("autosave/kept")).keep(autosaved, study.content());
        }
        assertEquals(1, names(folder.resolve("autosave/kept")).size());
        new ResultFolder(folder.resolve("results/study.results/a")).replace(Numbered.result(1));
        assertEquals(List.of("a"), names(folder.resolve("results/study.results")));
    }

    @Test
    void whileRunning() throws Exception {
        Path place = Files.createDirectory(folder.resolve("run"));
        Path file = place.resolve("study.ecostudy");
        try (StudyFile study = StudyFile.create(file)) {
            SampleStudies.fill(study.study(), 30, 4, 3);
            SampleStudies.addSbm(study.study(), "sbm");
            SampleStudies.addGrades(study.study(), "grades", "sbm");
            study.save();
        }
        byte[] saved = Files.readAllBytes(file);
        int kills = Campaign.size(20);
        int whole = 0;
        int absent = 0;
        for (int i = 0; i < kills; i++) {
            killed(Map.of("run", i % 2));
            assertArrayEquals(saved, Files.readAllBytes(file), "the study itself is not touched");
            try (StudyFile study = StudyFile.openForEditing(file)) {
                for (Analysis analysis : study.study().getAnalyses()) {
                    Optional<StoredResult> stored = ResultFolder.of(study.resultsFolder(), analysis.getId()).read();
                    whole += stored.isPresent() ? 1 : 0;
                    absent += stored.isPresent() ? 0 : 1;
                }
            }
        }
        assertTrue(whole > 0, "nothing was ever written");
        try (StudyFile study = StudyFile.openForEditing(file)) {
            // Something else than before: results that are up to date are left as they are.
            SampleStudies.set(study.study().getAnalyses().getFirst(), "rts", "nirs");
            List<AnalysisReport> reports = new StudyRunner(study.study(), place, PlainMethods.installed())
                .run(RunOptions.all(study.resultsFolder()), StudyMonitor.NONE);
            assertTrue(reports.stream().allMatch(report -> report.stored().isPresent()), reports.toString());
            assertEquals(List.of("grades", "sbm"), names(study.resultsFolder()));
        }
        Campaign.report("crash: %d kills while running, %d results whole, %d absent, 0 mixtures; the next run went through", kills, whole,
            absent);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
