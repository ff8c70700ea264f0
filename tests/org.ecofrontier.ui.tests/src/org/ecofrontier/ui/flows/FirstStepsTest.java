package org.ecofrontier.ui.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.jobs.Runs;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.junit.jupiter.api.Test;

/** From the first start to the first result. */
class FirstStepsTest extends StudyFlow {

    @Test
    void welcomesWithExamples() {
        driver.until("the welcome page is there", () -> driver.find("welcome.new").isPresent());
        assertTrue(driver.find("welcome.example.huaihe").isPresent());
        driver.screenshot("welcome");
    }

    @Test
    void opensAnExampleAsACopyInThreeClicks() {
        driver.click("welcome.example.huaihe");
        driver.type("copy.folder", folder.toString());
        driver.click("copy.ok");
        OpenStudy study = opened();
        assertEquals(folder.resolve("huaihe.ecostudy"), study.path());
        driver.screenshot("overview");
        driver.click("check.results");
        driver.until("the scores are there", () -> study.states().of("sbm").kind() == Kind.OK);
        driver.start(Runs::stopAll);
        driver.until("nothing runs", () -> Runs.underWay().isEmpty());
    }

    @Test
    void startsAnEmptyStudyThatSaysWhatToDo() {
        OpenStudy study = newStudy("anew");
        assertEquals("anew", study.name());
        driver.screenshot("empty-overview");
        driver.tab("study.pages", "page.data");
        assertTrue(driver.labels().stream().anyMatch(label -> label.startsWith("There are no data yet")));
        driver.screenshot("empty-data");
        driver.tab("study.pages", "page.analyses");
        driver.screenshot("empty-analyses");
    }

    @Test
    void runsAnAnalysisAndShowsItsScores() {
        OpenStudy study = example("huaihe");
        driver.run(() -> Editors.openPage(study, "analyses"));
        driver.screenshot("analyses");
        driver.click("analysis.run");
        driver.until("it has run", () -> study.states().of("sbm").kind() == Kind.OK);
        driver.click("analysis.results");
        Grid grid = driver.grid("result.grid.scores");
        assertEquals(80, driver.ui(grid::shownRows));
        driver.choose("result.year", "2009");
        assertEquals(8, driver.ui(grid::shownRows));
        driver.screenshot("result-table");
        driver.tab("result.tabs", "result.about");
        driver.screenshot("result-about");
    }

    @Test
    void marksResultsStaleAfterAChangeAndCurrentAfterUndo() {
        OpenStudy study = example("huaihe");
        driver.run(() -> Editors.openPage(study, "analyses"));
        driver.click("analysis.run");
        driver.until("it has run", () -> study.states().of("sbm").kind() == Kind.OK);
        driver.tab("study.pages", "page.data");
        Grid grid = driver.grid("data.grid");
        driver.run(() -> grid.model().set(List.of(new GridModel.Change(0, 2, "250"))));
        driver.until("it is stale", () -> study.states().of("sbm").kind() == Kind.STALE);
        driver.screenshot("stale");
        driver.command("undo");
        driver.until("it is current again", () -> study.states().of("sbm").kind() == Kind.OK);
    }

    @Test
    void editsTheDataAndTakesItBack() {
        OpenStudy study = example("huaihe");
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

    @Test
    void pastesABlockInOneStepAndRefusesWhatIsNoNumber() {
        OpenStudy study = example("huaihe");
        driver.run(() -> Editors.openPage(study, "data"));
        Grid grid = driver.grid("data.grid");
        driver.run(() -> grid.reveal(0, 2));
        assertEquals("", driver.ui(() -> grid.paste("1\t2\r\n3\t4\r\n")));
        assertEquals(List.of("1", "2", "3", "4"), driver.ui(() -> List.of(grid.shownText(0, 2), grid.shownText(0, 3), grid.shownText(1, 2),
            grid.shownText(1, 3))));
        driver.command("undo");
        assertFalse(driver.ui(study::isDirty));
        assertTrue(driver.ui(() -> grid.paste("1\tabc")).contains("abc"));
        assertFalse(driver.ui(study::isDirty));
    }
}
