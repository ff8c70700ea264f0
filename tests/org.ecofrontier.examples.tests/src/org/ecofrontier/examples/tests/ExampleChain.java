package org.ecofrontier.examples.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.AnalysisReport.State;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Setting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every example must do: run without a failure, give the same bytes on any number of threads, and agree with itself all along the
 * chain.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ExampleChain {

    private final String name;
    private final int identities;
    private Path folder;
    private ExampleRun run;

    /**
     * @param name the example
     * @param identities how many identities are checked at least
     */
    ExampleChain(String name, int identities) {
        this.name = name;
        this.identities = identities;
    }

    @BeforeAll
    void runTheExample(@TempDir Path shared) throws Exception {
        folder = shared;
        run = ExampleRun.of(name, folder.resolve("one"), 1);
    }

    final ExampleRun run() {
        return run;
    }

    @Test
    void everyAnalysisIsDone() {
        for (AnalysisReport report : run.reports()) {
            assertEquals(State.DONE, report.state(), () -> report.analysis() + ": " + report.reason().english() + report.findings());
        }
        assertEquals(run.study().getAnalyses().size(), run.reports().size());
    }

    /** As in the window: another language, several threads, first one analysis, then the rest on the results that are there. */
    @Test
    void theWindowAndTheCommandLineGiveTheSameBytes() throws Exception {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            ExampleRun.inSteps(name, folder.resolve("three"), 3);
        } finally {
            Locale.setDefault(usual);
        }
        Path one = folder.resolve("one/results");
        Path three = folder.resolve("three/results");
        Set<Path> files = files(one);
        assertEquals(files, files(three));
        assertTrue(files.size() >= 3 * run.reports().size());
        for (Path file : files) {
            assertArrayEquals(Files.readAllBytes(one.resolve(file)), Files.readAllBytes(three.resolve(file)), file::toString);
        }
    }

    /** All files but the records of the runs, which hold the time. */
    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().equals("run.json"))
                    .map(folder::relativize).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What a report is to show is there. */
    @Test
    void theReportNamesOutputsThatExist() {
        for (Setting setting : run.study().getReportSettings()) {
            AnalysisResult result = run.result(setting.getKey().substring("content.".length()));
            for (String output : setting.getValue().split(",")) {
                assertTrue(result.table(output).isPresent() || result.figure(output).isPresent(), setting.getKey() + ": " + output);
            }
        }
    }

    @Test
    void theChainAgreesWithItself() {
        int count = 0;
        for (Analysis analysis : run.study().getAnalyses()) {
            Checks checks = new Checks(name + " " + analysis.getId());
            Identities.of(analysis.getMethodId()).check(run, analysis, checks);
            assertTrue(checks.count() > 0, analysis.getId());
            count += checks.count();
        }
        assertTrue(count >= identities, "only " + count + " identities were checked");
    }

    @Test
    void dataAndAnalysesAreLabelled() {
        assertTrue(run.study().getDataNotice().matches("(?s)(Illustrative|Published figures: ).*"));
        List<Analysis> analyses = run.study().getAnalyses();
        assertTrue(analyses.stream().noneMatch(analysis -> analysis.getName().isBlank()));
        assertEquals(analyses.size(), analyses.stream().map(analysis -> analysis.getX() + " " + analysis.getY()).distinct().count(),
                "boxes on the canvas lie on each other");
    }
}
