package org.ecofrontier.engine.tests.plugins;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.AnalysisReport.State;
import org.ecofrontier.engine.AnalysisStanding;
import org.ecofrontier.engine.StudyMonitor;
import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Parameter;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.study.StudyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study whose method is not installed any more: nothing is lost, the rest runs, and it says what to install. */
class PlaceholderTest {

    @TempDir
    private Path folder;

    @Test
    void keepsTheAnalysisAndItsLastResults() throws Exception {
        PlugInStudy study;
        String plugInAndVersion;
        try (TestPlugIn plugIn = TestPlugIn.with("placeholder", BadMethods.Good.class).install()) {
            plugInAndVersion = plugIn.toString();
            study = new PlugInStudy(folder, plugIn.name() + ".method");
            study.run();
        }
        Path table = study.results().resolve("foreign/scores.csv");
        byte[] before = Files.readAllBytes(table);

        List<AnalysisReport> reports = study.run();
        assertEquals(List.of(State.DONE, State.NOT_INSTALLED, State.DONE), reports.stream().map(AnalysisReport::state).toList());
        for (String language : List.of("en", "zh")) {
            String reason = reports.get(1).reason().in(language);
            assertTrue(reason.contains("test.plugin.placeholder.method") && reason.contains(plugInAndVersion), reason);
        }
        assertArrayEquals(before, Files.readAllBytes(table));

        AnalysisStanding standing = study.runner().look(study.results(), StudyMonitor.NONE).stream()
                .filter(each -> each.analysis().equals("foreign")).findFirst().orElseThrow();
        assertEquals(AnalysisStanding.State.NOT_INSTALLED, standing.state());
        assertTrue(standing.reason().english().contains(plugInAndVersion), standing.reason().english());
        assertEquals(80, new ResultFolder(study.results().resolve("foreign")).read().orElseThrow().result().table("scores").orElseThrow()
                .size());
    }

    @Test
    void aStudyThatWasNeverRunNamesTheMethod() throws Exception {
        PlugInStudy study = new PlugInStudy(folder, "org.example.nowhere.method");
        String reason = study.run().get(1).reason().english();
        assertTrue(reason.contains("org.example.nowhere.method is not installed. Install the plug-in"), reason);
    }

    @Test
    void savesWithoutLoss() throws Exception {
        PlugInStudy study = new PlugInStudy(folder, "org.example.nowhere.method");
        Analysis foreign = study.file().study().getAnalyses().get(1);
        Parameter parameter = StudyFactory.eINSTANCE.createParameter();
        parameter.setId("known-to-nobody");
        parameter.setValue("值 <&> \"1\"");
        foreign.getParameters().add(parameter);
        study.file().save();
        study.run();

        Path path = study.file().path();
        study.file().close();
        StudyFile again = StudyFile.open(path);
        Analysis kept = again.study().getAnalyses().get(1);
        assertEquals("org.example.nowhere.method", kept.getMethodId());
        assertEquals("值 <&> \"1\"", kept.getParameters().getFirst().getValue());
        assertEquals("variable", kept.getBindings().getFirst().getSlot());
        byte[] before = Files.readAllBytes(path);
        again.saveOver();
        assertArrayEquals(before, Files.readAllBytes(path));
    }
}
