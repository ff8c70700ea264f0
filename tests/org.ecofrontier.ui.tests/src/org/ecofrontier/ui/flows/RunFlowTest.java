package org.ecofrontier.ui.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ecofrontier.io.table.OutputTable;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.edit.AnalysisCommands;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.analyses.Boxes;
import org.ecofrontier.ui.analyses.Drops;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.exports.TableExport;
import org.ecofrontier.ui.figures.FigureView;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.imports.Imports;
import org.ecofrontier.ui.jobs.Runs;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.session.OpenStudy;
import org.junit.jupiter.api.Test;

/** Running: stopping in the middle, and a whole study from a workbook to an exported table. */
class RunFlowTest extends StudyFlow {

    private Analysis add(OpenStudy study, String method) {
        int before = driver.ui(() -> study.study().getAnalyses().size());
        driver.command("addAnalysis");
        driver.type("palette.search", method);
        driver.click("palette.add");
        driver.until("it is added", () -> study.study().getAnalyses().size() == before + 1);
        return driver.ui(() -> study.study().getAnalyses().getLast());
    }

    @Test
    void stopsInTheMiddleAndKeepsTheOthers() throws IOException {
        OpenStudy study = example("huaihe");
        driver.run(() -> Runs.start(study, List.of("sbm")));
        driver.until("the model has run", () -> Runs.of(study).isEmpty() && study.states().of("sbm").kind() == Kind.OK);
        Analysis slow = add(study, "org.ecofrontier.bootstrap");
        String id = driver.ui(slow::getId);
        driver.run(() -> study.execute(AnalysisCommands.setParameter(slow, "replications", "1000000")));
        driver.run(() -> Runs.start(study, List.of(id)));
        driver.until("it runs", () -> study.states().of(id).kind() == Kind.RUNNING);
        driver.run(() -> Actions.run(Actions.PREFIX + "stop"));
        driver.until("it has stopped", () -> !study.states().isRunning() && !driver.enabled("stop"));
        assertFalse(driver.ui(() -> study.states().of(id).hasResult()));
        assertEquals(Kind.OK, driver.ui(() -> study.states().of("sbm").kind()));
        Path results = driver.ui(() -> study.file().resultsFolder());
        try (Stream<Path> files = Files.walk(results)) {
            assertEquals(List.of(), files.map(each -> results.relativize(each).toString())
                .filter(each -> each.startsWith(id) || each.contains("partial")).toList());
        }
        assertTrue(Files.exists(results.resolve("sbm").resolve("run.json")));
    }

    @Test
    void fromAWorkbookToAnExportedTable() throws Exception {
        Path workbook = folder.resolve("figures.xlsx");
        OutputTable table = new OutputTable("figures", 8);
        table.texts("region", new String[] {"a", "b", "c", "d", "a", "b", "c", "d"});
        table.numbers("year", new double[] {2020, 2020, 2020, 2020, 2021, 2021, 2021, 2021});
        table.numbers("labour", new double[] {2, 4, 3, 5, 2, 4, 3, 6});
        table.numbers("gdp", new double[] {2, 2, 3, 2, 2, 3, 3, 2});
        table.write(workbook, OutputTable.Format.XLSX);

        OpenStudy study = newStudy("whole");
        driver.start(() -> Imports.table(study, workbook));
        driver.until("the table can be imported", () -> driver.find("import.ok").filter(Control::isEnabled).isPresent());
        driver.click("import.ok");
        driver.until("the data are there", () -> study.study().getObservations().size() == 8);

        Analysis radial = add(study, "org.ecofrontier.radial");
        String id = driver.ui(radial::getId);
        driver.until("nothing is bound and that is said", () -> study.states().of(id).kind() == Kind.INCOMPLETE);
        Label bound = driver.get("slot.bound.inputs", Label.class);
        if (driver.ui(() -> radial.getBindings().isEmpty())) {
            assertTrue(driver.ui(() -> Drops.drop(driver.find("slot.bound.inputs").orElseThrow(), 5, 5, "labour")));
            assertTrue(driver.ui(() -> Drops.drop(driver.find("slot.bound.desirable").orElseThrow(), 5, 5, "gdp")));
        }
        assertFalse(driver.ui(() -> Drops.drop(driver.get("slot.bound.inputs", Control.class), 5, 5, "unknown")));
        driver.until("it is bound", () -> bound.isDisposed() || bound.getText().equals("labour"));
        driver.click("analysis.run");
        driver.until("it has run", () -> study.states().of(id).kind() == Kind.OK);
        driver.click("analysis.results");
        Grid grid = driver.grid("result.grid.scores");
        assertEquals(8, grid.shownRows());
        // Constant returns: output per worker over the best of the year, 2/2 in both.
        assertEquals(List.of("1.000", "0.5000", "1.000", "0.4000"),
            driver.ui(() -> Stream.of(0, 2, 4, 6).map(row -> grid.shownText(row, 2)).toList()));

        driver.tab("result.tabs", "result.figure.course");
        Control canvas = driver.get("figure.course", Control.class);
        FigureView view = (FigureView) driver.ui(() -> canvas.getData("figure"));
        driver.until("the figure is drawn", () -> view.areas().stream().anyMatch(each -> each.region().equals("b")));
        var shape = driver.ui(() -> view.areas().stream().filter(each -> each.region().equals("b")).findFirst().orElseThrow()).shape()
            .getBounds2D();
        driver.mouse(canvas, SWT.MouseDown, (int) shape.getCenterX(), (int) shape.getCenterY(), 0);
        driver.mouse(canvas, SWT.MouseUp, (int) shape.getCenterX(), (int) shape.getCenterY(), 0);
        driver.until("b is selected", () -> study.selection().contains("b"));
        driver.until("its sheet is there", () -> driver.find("region.name").isPresent());
        driver.screenshot("whole");

        Path file = folder.resolve("scores.csv");
        driver.tab("result.tabs", "result.table.scores");
        driver.run(() -> TableExport.write(grid.model(), "scores", file));
        driver.until("it is written", () -> Files.exists(file));
        assertEquals("a,2020,1,c", Files.readAllLines(file).get(1).substring(0, 10));
    }

    @Test
    void bindsByDroppingOntoABox() {
        OpenStudy study = example("huaihe");
        driver.run(() -> Editors.openPage(study, "analyses"));
        Analysis grades = driver.ui(() -> study.study().getAnalyses().get(1));
        Control canvas = driver.get("analyses.canvas", Control.class);
        Rectangle box = driver.ui(() -> Boxes.of(study, "grades"));
        String indicator = driver.ui(() -> study.study().getIndicators().getFirst().getId());
        assertFalse(driver.ui(() -> Drops.drop(canvas, 2, 2, indicator)));
        assertTrue(driver.ui(() -> Drops.drop(canvas, box.x + 20, box.y + 20, indicator)));
        // One slot that takes one variable: nothing is asked.
        driver.until("it is bound", study::isDirty);
        assertEquals(1, driver.ui(() -> grades.getBindings().getFirst().getSources().size()));
        driver.command("undo");
        assertFalse(driver.ui(study::isDirty));
        driver.click("analyses.asList");
        driver.until("there is a list", () -> driver.find("analyses.list").isPresent());
        driver.screenshot("as-list");
        driver.click("analyses.asList");
    }
}
