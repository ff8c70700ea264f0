package org.ecofrontier.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.ecofrontier.io.table.ColumnTable;
import org.ecofrontier.method.distribution.GradesMethod;
import org.ecofrontier.method.estimation.Estimation;
import org.ecofrontier.method.sbm.SlacksBasedMethod;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.statistics.distribution.Grades;
import org.ecofrontier.study.KeptVersions;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.archive.StudyArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes without a pause is killed (SIGKILL) at random moments. Afterwards there is the state that it said was done last,
 * or the one after it, whole.
 */
class CrashTest {

    private static final int MOST_STEPS = 3;
    private static final int LONGEST_MILLISECONDS = 60;

    @TempDir
    private Path folder;

    private final Random random = new Random(20);
    private Path file;

    @BeforeEach
    void study() throws StudyFileException {
        file = folder.resolve("study.ecostudy");
        try (StudyFile study = StudyFile.create(file)) {
            Numbered.fill(study.study());
            study.save();
        }
    }

    /** Lets the process work and kills it; {@return the number of the last step that it said was done} */
    private int killed(String work, int next) throws IOException, InterruptedException {
        Process process = Jvm.start(List.of(), List.of(SlacksBasedMethod.class, GradesMethod.class, org.ecofrontier.dea.SlacksBasedModel.class,
            org.ecofrontier.lp.LinearSolver.class, org.ecofrontier.method.frontier.FrontierUnits.class, Grades.class, Estimation.class), Killed.class, work, folder.toString(),
            Integer.toString(next));
        int last = next - 1;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            assertEquals(Integer.toString(last), line, () -> line + lines.lines().limit(20).toList());
            for (int steps = random.nextInt(MOST_STEPS + 1); steps > 0; steps--) {
                last = Integer.parseInt(lines.readLine());
            }
            Thread.sleep(random.nextInt(LONGEST_MILLISECONDS));
            // The handle, because the process itself would close its streams.
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String said = lines.readLine(); said != null && !said.isEmpty(); said = lines.readLine()) {
                last = Integer.parseInt(said);
            }
        }
        return last;
    }

    /** Finds the number of what is there now. */
    @FunctionalInterface
    private interface Look {
        int number(int before) throws Exception;
    }

    private void kill(String work, String what, int kills, Look look) throws Exception {
        int newer = 0;
        int steps = 0;
        int number = 0;
        for (int i = 0; i < kills; i++) {
            int said = killed(work, number + 1);
            int found = look.number(number);
            assertTrue(found == said || found == said + 1, work + " kill " + i + ": said " + said + ", found " + found);
            newer += found > said ? 1 : 0;
            steps += found - number;
            number = found;
        }
        Campaign.report("crash: %d kills while %s, %d whole (%d the last state, %d the new one; %d steps in all), 0 mixtures", kills, what,
            kills, kills - newer, newer, steps);
    }

    @Test
    void whileSaving() throws Exception {
        kill("save", "saving", Campaign.size(8), before -> {
            try (StudyFile study = StudyFile.openForEditing(file)) {
                Path backup = folder.resolve("study.ecostudy.bak");
                if (Files.exists(backup)) {
                    Numbered.of(StudyFile.open(backup).study());
                }
                return Numbered.of(study.study());
            }
        });
        try (StudyFile study = StudyFile.openForEditing(file)) {
            study.save();
        }
        assertEquals(List.of("study.ecostudy", "study.ecostudy.bak"), names(folder), "nothing half stays");
    }

    @Test
    void whileAutosaving() throws Exception {
        byte[] saved = Files.readAllBytes(file);
        KeptVersions kept = new KeptVersions(folder.resolve("kept"));
        kill("autosave", "autosaving", Campaign.size(5), before -> {
            assertArrayEquals(saved, Files.readAllBytes(file), "the study itself is not touched");
            try (StudyFile study = StudyFile.open(file)) {
                if (kept.find(file).isPresent()) {
                    kept.restore(study);
                }
                return Numbered.of(study.study());
            }
        });
        try (StudyFile study = StudyFile.open(file)) {
            kept.keep(file, study.content());
        }
        assertEquals(1, names(folder.resolve("kept")).size(), "nothing half stays");
    }

    @Test
    void whileWritingResults() throws Exception {
        ResultFolder results = new ResultFolder(folder.resolve("study.results/a"));
        kill("results", "writing results", Campaign.size(6), before -> {
            Optional<StoredResult> stored = results.read();
            return stored.isPresent() ? Numbered.of(stored.get()) : 0;
        });
        results.replace(Numbered.result(1));
        assertEquals(List.of("a"), names(folder.resolve("study.results")), "nothing half stays");
    }

    /** Into a folder with other files, tables can only be replaced one by one; the record says whether they belong together. */
    @Test
    void whileAddingResultsToAFolder() throws Exception {
        int[] absent = new int[1];
        int kills = Campaign.size(4);
        int number = 0;
        for (int i = 0; i < kills; i++) {
            int said = killed("apply", number + 1);
            Optional<StoredResult> stored = new ResultFolder(folder.resolve("out")).read();
            if (stored.isPresent()) {
                int found = Numbered.of(stored.get());
                assertTrue(found == said || found == said + 1, "said " + said + ", found " + found);
            } else {
                absent[0]++;
            }
            number = said;
        }
        Campaign.report("crash: %d kills while adding results to a folder, %d whole, %d absent, 0 mixtures", kills, kills - absent[0], absent[0]);
    }

    @Test
    void whileExporting() throws Exception {
        kill("export", "exporting a table", Campaign.size(4), before -> {
            Path table = folder.resolve("table.csv");
            if (!Files.exists(table)) {
                return 0;
            }
            ColumnTable read = ColumnTable.read(table);
            assertEquals(2000, read.rows());
            double first = read.numbers(0)[0];
            for (double value : read.numbers(1)) {
                assertEquals(first, value);
            }
            return (int) first;
        });
    }

    @Test
    void whilePacking() throws Exception {
        int kills = Campaign.size(4);
        int whole = 0;
        for (int i = 0; i < kills; i++) {
            int said = killed("pack", 1);
            Path archive = folder.resolve("study.zip");
            assertTrue(said == 0 || Files.exists(archive));
            if (Files.exists(archive)) {
                Path back = StudyArchive.unpack(archive, folder.resolve("back" + i));
                assertEquals(0, Numbered.of(StudyFile.open(back).study()));
                whole++;
            }
        }
        Campaign.report("crash: %d kills while packing, %d archives whole, %d not there yet", kills, whole, kills - whole);
    }

    @Test
    void whileRunning() throws Exception {
        Files.delete(file);
        try (StudyFile study = StudyFile.create(file)) {
            SampleStudies.fill(study.study(), 30, 4, 3);
            SampleStudies.addSbm(study.study(), "sbm");
            SampleStudies.addGrades(study.study(), "grades", "sbm");
            study.save();
        }
        int kills = Campaign.size(4);
        int whole = 0;
        int absent = 0;
        for (int i = 0; i < kills; i++) {
            killed("run", 1 + i % 2);
            try (StudyFile study = StudyFile.openForEditing(file)) {
                for (Analysis analysis : study.study().getAnalyses()) {
                    Optional<StoredResult> stored = ResultFolder.of(study.resultsFolder(), analysis.getId()).read();
                    whole += stored.isPresent() ? 1 : 0;
                    absent += stored.isPresent() ? 0 : 1;
                }
            }
        }
        try (StudyFile study = StudyFile.openForEditing(file)) {
            List<AnalysisReport> reports = new StudyRunner(study.study(), folder, PlainMethods.installed())
                .run(RunOptions.all(study.resultsFolder()), StudyMonitor.NONE);
            assertTrue(reports.stream().allMatch(report -> report.stored().isPresent()), reports.toString());
            assertEquals(List.of("grades", "sbm"), names(study.resultsFolder()));
        }
        Campaign.report("crash: %d kills while running, %d results whole, %d absent, 0 mixtures; the next run went through", kills, whole, absent);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
