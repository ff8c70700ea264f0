package org.ecofrontier.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.AnalysisReport.State;
import org.ecofrontier.engine.PlanException;
import org.ecofrontier.engine.RunOptions;
import org.ecofrontier.engine.StudyMonitor;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.engine.results.RunRecord;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.MissingPolicy;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.OutputSource;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.study.Examples;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the analyses of the example study of the eight cities. */
class StudyRunTest {

    @TempDir
    private Path folder;

    private Study study;
    private Path results;

    @BeforeEach
    void open() throws StudyFileException {
        study = StudyFile.open(Examples.copyInto("huaihe", folder.resolve("study"))).study();
        study.getAnalyses().removeIf(analysis -> !List.of("sbm", "grades").contains(analysis.getId()));
        results = folder.resolve("results");
    }

    private List<AnalysisReport> run(RunOptions options) throws PlanException {
        return new StudyRunner(study, folder.resolve("study"), MethodRegistry.load()).run(options, StudyMonitor.NONE);
    }

    private static List<State> states(List<AnalysisReport> reports) {
        return reports.stream().map(AnalysisReport::state).toList();
    }

    private Analysis analysis(String id) {
        return study.getAnalyses().stream().filter(analysis -> analysis.getId().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void runsInTheOrderOfDependence() throws PlanException {
        study.getAnalyses().move(0, study.getAnalyses().size() - 1);
        List<AnalysisReport> reports = run(RunOptions.all(results));
        assertEquals(List.of("sbm", "grades"), reports.stream().map(AnalysisReport::analysis).toList());
        assertEquals(List.of(State.DONE, State.DONE), states(reports));
        ResultTable scores = reports.get(0).stored().orElseThrow().result().table("scores").orElseThrow();
        ResultTable grades = reports.get(1).stored().orElseThrow().result().table("grades").orElseThrow();
        assertEquals(80, scores.size());
        for (int row = 0; row < scores.size(); row++) {
            assertEquals(scores.column("score").number(row), grades.column("value").number(row));
        }
    }

    @Test
    void runsOnlyWhatChanged() throws PlanException {
        run(RunOptions.all(results));
        assertEquals(List.of(State.UNCHANGED, State.UNCHANGED), states(run(RunOptions.all(results))));
        RunOptions other = new RunOptions(List.of(), Map.of("grades", Map.of("breaks", "0.4,0.6,0.8")), results, 2, false);
        assertEquals(List.of(State.UNCHANGED, State.DONE), states(run(other)));
    }

    @Test
    void theMarkOfAnImputedValueIsPartOfTheInput() throws PlanException {
        String before = run(RunOptions.all(results)).getFirst().stored().orElseThrow().run().inputHash();
        Observation first = study.getObservations().getFirst();
        first.setValues(first.getValues().withImputed(0, first.getValues().get(0)));
        List<AnalysisReport> reports = run(RunOptions.all(results));
        assertEquals(State.DONE, reports.getFirst().state());
        RunRecord record = reports.getFirst().stored().orElseThrow().run();
        assertNotEquals(before, record.inputHash());
        assertEquals(Map.of(study.getIndicators().getFirst().getId(), 1), record.imputed());
        assertTrue(record.findings().stream().anyMatch(finding -> finding.code().equals("imputed")));
    }

    @Test
    void givesTheSameBytesOnAnyNumberOfThreads() throws PlanException, IOException {
        run(new RunOptions(List.of(), Map.of(), results, 1, true));
        run(new RunOptions(List.of(), Map.of(), folder.resolve("again"), 7, true));
        for (String file : List.of("sbm/scores.csv", "sbm/slacks.csv", "sbm/peers.csv", "sbm/course.figure.json", "grades/counts.csv")) {
            assertArrayEquals(Files.readAllBytes(results.resolve(file)), Files.readAllBytes(folder.resolve("again").resolve(file)), file);
        }
    }

    @Test
    void keepsAnAnalysisWhoseMethodIsMissingAndRunsTheRest() throws PlanException {
        Analysis unknown = StudyFactory.eINSTANCE.createAnalysis();
        unknown.setId("unknown");
        unknown.setMethodId("com.example.absent");
        study.getAnalyses().add(0, unknown);
        List<AnalysisReport> reports = run(RunOptions.all(results));
        assertEquals(List.of(State.NOT_INSTALLED, State.DONE, State.DONE), states(reports));
        assertTrue(reports.getFirst().reason().english().contains("com.example.absent"));
    }

    @Test
    void skipsWhatDependsOnAFailure() throws PlanException {
        analysis("sbm").getBindings().removeIf(binding -> binding.getSlot().equals("inputs"));
        List<AnalysisReport> reports = run(RunOptions.all(results));
        assertEquals(List.of(State.REFUSED, State.SKIPPED), states(reports));
        assertFalse(Files.exists(results.resolve("sbm")));
    }

    @Test
    void refusesCircles() {
        OutputSource own = StudyFactory.eINSTANCE.createOutputSource();
        own.setAnalysis("grades");
        own.setOutput("grades");
        own.setColumn("value");
        analysis("sbm").getBindings().getFirst().getSources().add(own);
        PlanException refused = assertThrows(PlanException.class, () -> run(RunOptions.all(results)));
        assertTrue(refused.getMessage().contains("sbm > grades > sbm"), refused.getMessage());
    }

    @Test
    void refusesUnknownAnalysesAndParametersBeforeAnythingRuns() {
        assertThrows(PlanException.class, () -> run(new RunOptions(List.of("nothing"), Map.of(), results, 1, false)));
        PlanException refused = assertThrows(PlanException.class,
                () -> run(new RunOptions(List.of(), Map.of("sbm", Map.of("rts", "xyz")), results, 1, false)));
        assertTrue(refused.getMessage().contains("possible are crs, vrs, nirs, ndrs"), refused.getMessage());
        assertFalse(Files.exists(results));
    }

    private static List<String> messages(AnalysisReport report) {
        return report.findings().stream().map(finding -> finding.code() + ": " + finding.message().english()).toList();
    }

    @Test
    void countsImputedValuesAndDropsWhatWasChosenToBeDropped() throws PlanException {
        int so2 = IntStream.range(0, study.getIndicators().size()).filter(i -> study.getIndicators().get(i).getId().equals("so2"))
                .findFirst().orElseThrow();
        for (int row = 0; row < 3; row++) {
            Observation observation = study.getObservations().get(row);
            observation.setValues(observation.getValues().withImputed(so2, observation.getValues().get(so2)));
        }
        study.getIndicators().get(so2).setMissingPolicy(MissingPolicy.INTERPOLATE);
        AnalysisReport report = run(RunOptions.all(results)).getFirst();
        assertTrue(messages(report).contains("imputed: 3 of 80 values of so2 are imputed (linear)"), messages(report).toString());

        Observation second = study.getObservations().get(1);
        second.setValues(second.getValues().with(so2, Double.NaN));
        assertEquals(State.REFUSED, run(RunOptions.all(results)).getFirst().state());
        study.getIndicators().get(so2).setMissingPolicy(MissingPolicy.DROP);
        report = run(RunOptions.all(results)).getFirst();
        assertEquals(State.DONE, report.state());
        assertTrue(messages(report).contains("missing-dropped: 1 of 80 rows were dropped because a value is missing: "
                + second.getRegion() + " " + second.getYear() + " so2"), messages(report).toString());
        assertTrue(messages(report).contains("imputed: 2 of 79 values of so2 are imputed (rule not recorded)"),
                messages(report).toString());
    }

    @Test
    void computesDerivedIndicatorsFromTheirFormulas() throws PlanException {
        run(RunOptions.all(results));
        Indicator so2 = study.getIndicators().stream().filter(each -> each.getId().equals("so2")).findFirst().orElseThrow();
        so2.setFormula("smoke_dust * 2");
        List<AnalysisReport> reports = run(RunOptions.all(results));
        assertEquals(State.DONE, reports.getFirst().state());
        assertEquals(State.UNCHANGED, run(RunOptions.all(results)).getFirst().state());
        so2.setFormula("waste_water + unknown_thing");
        reports = run(RunOptions.all(results));
        assertEquals(List.of(State.REFUSED, State.SKIPPED), states(reports));
        assertTrue(reports.getFirst().reason().english().startsWith("The formula of so2 uses the indicator unknown_thing"),
                reports.getFirst().reason().english());
        so2.setFormula("ln(smoke_dust - smoke_dust)");
        assertEquals(State.REFUSED, run(RunOptions.all(results)).getFirst().state());
    }

    @Test
    void stopsWhenCancelled() throws PlanException {
        List<AnalysisReport> reports = new StudyRunner(study, folder, MethodRegistry.load()).run(RunOptions.all(results), () -> true);
        assertEquals(List.of(State.CANCELLED, State.CANCELLED), states(reports));
    }
}
