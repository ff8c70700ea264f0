package org.ecofrontier.ui.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.figure.HitArea;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.edit.AnalysisCommands;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.figures.FigureView;
import org.ecofrontier.ui.imports.Imports;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.Studies;
import org.ecofrontier.ui.welcome.OpenExample;
import org.junit.jupiter.api.Test;

/** Analyses: adding, binding, running, looking at figures, failing. */
class AnalysisFlowTest extends StudyFlow {

    @Test
    void addsAnAnalysisFromThePaletteAndUndoesIt() {
        OpenStudy study = example("huaihe");
        int before = driver.ui(() -> study.study().getAnalyses().size());
        driver.command("addAnalysis");
        driver.type("palette.search", "org.ecofrontier.radial");
        driver.screenshot("palette");
        driver.click("palette.add");
        driver.until("it is added", () -> study.study().getAnalyses().size() == before + 1);
        Analysis added = driver.ui(() -> study.study().getAnalyses().getLast());
        assertEquals("org.ecofrontier.radial", driver.ui(added::getMethodId));
        assertEquals(3, driver.ui(() -> added.getBindings().getFirst().getSources().size()));
        driver.screenshot("added");
        driver.command("duplicate");
        assertEquals(before + 2, driver.ui(() -> study.study().getAnalyses().size()));
        driver.command("undo");
        driver.command("undo");
        assertEquals(before, driver.ui(() -> study.study().getAnalyses().size()));
        assertFalse(driver.ui(study::isDirty));
    }

    @Test
    void saysWhatIsWrongWithAParameterBesideIt() {
        OpenStudy study = example("huaihe");
        Analysis sbm = driver.ui(() -> study.study().getAnalyses().stream().filter(each -> each.getId().equals("sbm")).findFirst().orElseThrow());
        driver.run(() -> study.execute(AnalysisCommands.setParameter(sbm, "frontier", "window")));
        driver.run(() -> Editors.openPage(study, "analyses"));
        driver.click("form.more");
        Text field = driver.get("parameter.window", Text.class);
        driver.type("parameter.window", "-3");
        driver.run(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
        driver.until("the problem is said", () -> driver.find("problem.window").isPresent());
        driver.until("the analysis is incomplete", () -> study.states().of("sbm").kind() == Kind.INCOMPLETE);
        driver.screenshot("parameter-problem");
        driver.command("undo");
        driver.until("the problem is gone", () -> driver.find("problem.window").isEmpty());
        assertEquals("3", driver.ui(field::getText));
    }

    @Test
    void selectsARegionInAFigureAndEverywhere() {
        OpenStudy study = example("huaihe");
        driver.run(() -> Editors.openPage(study, "analyses"));
        driver.click("analysis.run");
        driver.until("it has run", () -> study.states().of("sbm").kind() == Kind.OK);
        driver.click("analysis.results");
        driver.tab("result.tabs", "result.figure.course");
        Control canvas = driver.get("figure.course", Control.class);
        FigureView view = (FigureView) driver.ui(() -> canvas.getData("figure"));
        driver.until("the figure is drawn", () -> view.areas().stream().anyMatch(area -> !area.region().isEmpty()));
        HitArea area = driver.ui(() -> view.areas().stream().filter(each -> !each.region().isEmpty()).toList().getLast());
        Rectangle size = driver.ui(canvas::getBounds);
        Rectangle2D bounds = area.shape().getBounds2D();
        assertTrue(bounds.getCenterX() <= size.width);
        driver.mouse(canvas, SWT.MouseDown, (int) bounds.getCenterX(), (int) bounds.getCenterY(), 0);
        driver.mouse(canvas, SWT.MouseUp, (int) bounds.getCenterX(), (int) bounds.getCenterY(), 0);
        driver.until("the region is selected", () -> study.selection().contains(area.region()));
        driver.until("its sheet is shown", () -> driver.find("region.name").isPresent());
        driver.screenshot("figure-selected");
        driver.tab("result.tabs", "result.table.scores");
        driver.screenshot("table-linked");
    }

    @Test
    void opensAStudyWithAnUnknownMethodAndRunsTheRest() throws IOException {
        driver.start(() -> OpenExample.copy("huaihe", folder.resolve("other.ecostudy")));
        opened();
        driver.closeAll();
        driver.until("it is closed", () -> Studies.get().open().isEmpty());
        Path file = folder.resolve("other.ecostudy");
        Files.writeString(file, Files.readString(file).replace("org.ecofrontier.sbm", "org.example.gone"));
        driver.run(() -> Editors.openStudy(file));
        OpenStudy study = opened();
        driver.until("the method is missed", () -> study.states().of("sbm").kind() == Kind.NOT_INSTALLED);
        driver.run(() -> Editors.openPage(study, "analyses"));
        driver.screenshot("unknown-method");
        assertTrue(driver.labels().stream().anyMatch(label -> label.contains("org.example.gone")));
    }

    @Test
    void saysWhyABrokenFileDoesNotOpen() throws IOException {
        Path file = folder.resolve("broken.ecostudy");
        Files.writeString(file, "<study>");
        driver.run(() -> Editors.openStudy(file));
        driver.until("it says why", () -> driver.labels().stream().anyMatch(label -> label.contains("broken.ecostudy")
            && label.length() > 40));
        driver.screenshot("broken-file");
        assertEquals(List.of(), driver.ui(() -> Studies.get().open()));
    }

    @Test
    void importsATableIntoANewStudy() throws IOException {
        Path table = folder.resolve("table.csv");
        Files.writeString(table, "region,year,labour,gdp\na,2020,1,2\na,2021,2,3\nb,2020,3,4\nb,2021,4,\n");
        OpenStudy study = newStudy("imported");
        driver.start(() -> Imports.table(study, table));
        driver.until("the table can be imported", () -> driver.find("import.ok").filter(Control::isEnabled).isPresent());
        driver.screenshot("import");
        driver.click("import.ok");
        driver.until("the data are there", () -> study.study().getObservations().size() == 4);
        assertEquals(4, driver.grid("data.grid").shownRows());
        driver.screenshot("imported");
        driver.command("undo");
        assertEquals(0, driver.ui(() -> study.study().getObservations().size()));
    }
}
