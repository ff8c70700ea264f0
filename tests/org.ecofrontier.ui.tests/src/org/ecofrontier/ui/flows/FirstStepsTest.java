package org.ecofrontier.ui.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.ecofrontier.ui.driver.Driver;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.Studies;
import org.ecofrontier.ui.welcome.OpenExample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first start to the first result. */
class FirstStepsTest {

    private final Driver driver = new Driver();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        driver.closeAll();
    }

    private OpenStudy example() {
        driver.start(() -> OpenExample.copy("huaihe", folder.resolve("huaihe.ecostudy")));
        driver.until("the example is open", () -> !Studies.get().open().isEmpty());
        OpenStudy study = driver.ui(() -> Studies.get().open().getFirst());
        driver.until("the states are known", () -> study.states().isKnown());
        return study;
    }

    @Test
    void welcomesWithExamples() {
        driver.until("the welcome page is there", () -> driver.find("welcome.new").isPresent());
        assertTrue(driver.find("welcome.example.huaihe").isPresent());
        driver.screenshot("welcome");
    }

    @Test
    void runsTheExampleAndShowsScores() {
        OpenStudy study = example();
        driver.screenshot("overview");
        driver.command("runAll");
        driver.until("everything has run", () -> !study.states().isRunning() && study.study().getAnalyses().stream()
            .allMatch(analysis -> study.states().of(analysis.getId()).kind() == Kind.OK));
        driver.screenshot("after-run");
        driver.run(() -> Editors.openResult(study, study.study().getAnalyses().getFirst().getId()));
        Grid grid = driver.grid("result.grid.scores");
        assertEquals(80, driver.ui(grid::shownRows));
        driver.screenshot("result-table");
        driver.tab("result.tabs", "result.about");
        driver.screenshot("result-about");
    }

    @Test
    void editsTheDataAndTakesItBack() {
        OpenStudy study = example();
        driver.run(() -> Editors.openPage(study, "data"));
        Grid grid = driver.grid("data.grid");
        driver.screenshot("data");
        String before = driver.ui(() -> grid.shownText(0, 2));
        driver.run(() -> grid.model().set(List.of(new GridModel.Change(0, 2, "12345.678"))));
        assertEquals("12345.678", driver.ui(() -> grid.shownText(0, 2)));
        assertTrue(driver.ui(study::isDirty));
        driver.command("undo");
        assertEquals(before, driver.ui(() -> grid.shownText(0, 2)));
        assertFalse(driver.ui(study::isDirty));
        driver.command("redo");
        driver.command("save");
        driver.until("it is saved", () -> !study.isDirty());
        assertEquals(12345.678, driver.ui(() -> study.study().getObservations().getFirst().getValues().get(0)));
    }
}
