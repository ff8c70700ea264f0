package org.ecofrontier.ui.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.edit.AnalysisCommands;
import org.ecofrontier.report.ReportSettings;
import org.ecofrontier.report.StudyFigures;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.exports.TableExport;
import org.ecofrontier.ui.figures.FigureExport;
import org.ecofrontier.ui.figures.FigureView;
import org.ecofrontier.ui.figures.PaperLook;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.jobs.Runs;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.session.OpenStudy;
import org.junit.jupiter.api.Test;

/** Results: comparison, years, exports, figure settings, reports. */
class ResultFlowTest extends StudyFlow {

    private void run(OpenStudy study, String analysis) {
        driver.run(() -> Runs.start(study, List.of(analysis)));
        driver.until(analysis + " has run", () -> !study.states().isRunning() && Runs.of(study).isEmpty()
            && study.states().of(analysis).kind() == Kind.OK);
    }

    private Analysis analysis(OpenStudy study, String id) {
        return driver.ui(() -> study.study().getAnalyses().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow());
    }

    private FigureView figure(String id) {
        Control canvas = driver.get(id, Control.class);
        return (FigureView) driver.ui(() -> canvas.getData("figure"));
    }

    @Test
    void comparesARunWithOneThatWasKept() {
        OpenStudy study = example("huaihe");
        run(study, "sbm");
        driver.run(() -> Editors.openResult(study, "sbm"));
        driver.tab("result.tabs", "result.compare");
        driver.click("compare.keep");
        Combo with = driver.get("compare.with", Combo.class);
        driver.until("the run is kept", () -> with.getItemCount() > 2);
        driver.run(() -> study.execute(AnalysisCommands.setParameter(study.study().getAnalyses().getFirst(), "rts", "vrs")));
        driver.until("the results are stale", () -> study.states().of("sbm").kind() == Kind.STALE);
        run(study, "sbm");
        // The run before this one, the kept run, other analyses without results are not offered.
        driver.until("both are offered", () -> driver.find("compare.with").map(each -> ((Combo) each).getItemCount()).orElse(0) == 4);
        Combo again = driver.get("compare.with", Combo.class);
        for (int i = 1; i <= 2; i++) {
            int index = i;
            driver.choose("compare.with", driver.ui(() -> again.getItem(index)));
            driver.until("they are side by side", () -> driver.find("compare.grid").isPresent());
            String settings = driver.ui(() -> ((Label) driver.find("compare.settings").orElseThrow()).getText());
            assertTrue(settings.contains("variable → constant"), settings);
            String summary = driver.ui(() -> ((Label) driver.find("compare.summary").orElseThrow()).getText());
            assertTrue(summary.contains("80"), summary);
        }
        Grid grid = driver.grid("compare.grid");
        assertEquals(80, grid.shownRows());
        driver.run(() -> {
            Button equal = (Button) driver.find("compare.hide").orElseThrow();
            equal.setSelection(false);
            equal.notifyListeners(SWT.Selection, new Event());
        });
        assertTrue(grid.shownRows() < 80 && grid.shownRows() > 0);
        driver.until("the chart is drawn", () -> !figure("figure.comparison").areas().isEmpty());
        driver.screenshot("compared");
        driver.click("compare.discard");
        driver.until("it is gone", () -> driver.find("compare.with").map(each -> ((Combo) each).getItemCount()).orElse(0) == 3);
    }

    @Test
    void oneYearForEverything() {
        OpenStudy study = example("huaihe");
        run(study, "maps");
        driver.run(() -> Editors.openResult(study, "maps"));
        driver.tab("result.tabs", "result.figure.map");
        Scale slider = driver.get("figure.year", Scale.class);
        assertEquals(3, driver.ui(slider::getMaximum) + 1);
        driver.run(() -> {
            slider.setSelection(1);
            slider.notifyListeners(SWT.Selection, new Event());
        });
        OptionalInt year = driver.ui(() -> study.year().year());
        assertEquals(OptionalInt.of(2013), year);
        driver.tab("result.tabs", "result.table.classes");
        driver.choose("result.year", "2009");
        driver.tab("result.tabs", "result.figure.map");
        assertEquals(0, driver.ui(slider::getSelection));
        FigureView view = figure("figure.map");
        assertTrue(driver.ui(view::figure) instanceof MapFigure);
        Combo mode = driver.get("figure.mode", Combo.class);
        driver.choose("figure.mode", driver.ui(() -> mode.getItem(1)));
        driver.choose("figure.beside", "2018");
        // Every year has classes of its own here, so that the maps are panels.
        assertEquals(List.of("2018", "2009"),
            ((PanelsFigure) driver.ui(view::figure)).panels().stream().map(each -> each.info().title().english()).toList());
        driver.until("both are drawn", () -> view.areas().stream().filter(each -> each.region().equals("bengbu")).count() >= 2);
        driver.screenshot("two-years");
        driver.run(() -> study.year().set(2013));
        assertEquals(1, driver.ui(slider::getSelection));
        driver.command("nextPart");
        assertEquals(OptionalInt.of(2018), driver.ui(() -> study.year().year()));
        driver.until("there is no later year", () -> !driver.enabled("nextPart") && driver.enabled("previousPart"));
        driver.tab("result.tabs", "result.table.classes");
        driver.until("a table has no figure", () -> !driver.enabled("zoomIn") && !driver.enabled("previousPart"));
    }

    @Test
    void exportsTablesAndFigures() throws IOException {
        OpenStudy study = example("huaihe");
        run(study, "sbm");
        driver.run(() -> Editors.openResult(study, "sbm"));
        Grid grid = driver.grid("result.grid.scores");
        for (String ending : List.of("csv", "xlsx", "dta")) {
            Path file = folder.resolve("scores." + ending);
            driver.run(() -> TableExport.write(grid.model(), "scores", file));
            driver.until(file + " is there", () -> Files.exists(file));
        }
        List<String> lines = Files.readAllLines(folder.resolve("scores.csv"));
        assertEquals(81, lines.size());
        assertTrue(lines.getFirst().startsWith("region,year,score"));
        assertTrue(lines.get(1).startsWith("bengbu,2009,0.714"), lines.get(1));
        driver.tab("result.tabs", "result.figure.course");
        FigureView view = figure("figure.course");
        Figure shown = driver.ui(view::figure);
        PaperLook look = driver.ui(() -> PaperLook.of(study, "sbm", "course"));
        for (String ending : List.of("svg", "pdf", "png")) {
            Path file = folder.resolve("course." + ending);
            driver.run(() -> FigureExport.write(study, shown, look, file));
            driver.until(file + " is there", () -> Files.exists(file));
        }
        assertTrue(Files.readString(folder.resolve("course.svg")).contains("<svg"));
        assertEquals("%PDF", new String(Files.readAllBytes(folder.resolve("course.pdf")), 0, 4, StandardCharsets.US_ASCII));
        assertEquals((byte) 0x89, Files.readAllBytes(folder.resolve("course.png"))[0]);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.map(each -> each.getFileName().toString()).filter(each -> each.contains("part")).toList());
        }
    }

    @Test
    void keepsTheSettingsOfAFigureInTheStudy() throws IOException {
        OpenStudy study = example("huaihe");
        run(study, "sbm");
        driver.run(() -> Editors.openResult(study, "sbm"));
        driver.tab("result.tabs", "result.figure.course");
        driver.click("figure.settings");
        driver.type("settings.width", "x");
        assertFalse(driver.ui(() -> driver.find("settings.ok").orElseThrow().isEnabled()));
        driver.type("settings.width", "90");
        driver.type("settings.height", "70");
        driver.type("settings.text.title", "My own title");
        driver.type("settings.text.y", "Efficiency");
        driver.screenshot("figure-settings");
        driver.click("settings.ok");
        driver.until("it is kept", study::isDirty);
        Analysis sbm = analysis(study, "sbm");
        assertEquals(Map.of("width", "90.0", "height", "70.0", "text.title", "My own title", "text.y", "Efficiency"),
            driver.ui(() -> StudyFigures.kept(sbm, "course")));
        assertEquals(Kind.OK, driver.ui(() -> study.states().of("sbm").kind()));
        Path file = folder.resolve("own.svg");
        Figure shown = driver.ui(figure("figure.course")::figure);
        driver.run(() -> FigureExport.write(study, shown, PaperLook.of(study, "sbm", "course"), file));
        driver.until("it is written", () -> Files.exists(file));
        String svg = Files.readString(file);
        assertTrue(svg.contains("My own title") && svg.contains("90mm") && svg.contains("70mm"));
        driver.command("undo");
        assertEquals(Map.of(), driver.ui(() -> StudyFigures.kept(sbm, "course")));
    }

    @Test
    void makesAReportOfWhatIsTicked() throws IOException {
        OpenStudy study = example("huaihe");
        run(study, "grades");
        driver.command("makeReport");
        Tree tree = driver.get("report.contents", Tree.class);
        assertEquals(2, driver.ui(tree::getItemCount));
        driver.run(() -> {
            TreeItem first = tree.getItem(0);
            for (TreeItem child : first.getItems()) {
                if (!"scores".equals(child.getData())) {
                    child.setChecked(false);
                    Event event = new Event();
                    event.item = child;
                    event.detail = SWT.CHECK;
                    tree.notifyListeners(SWT.Selection, event);
                }
            }
        });
        assertTrue(driver.ui(() -> tree.getItem(0).getGrayed()));
        driver.run(() -> List.of("docx", "html").forEach(each -> {
            Button button = (Button) driver.find("report.format." + each).orElseThrow();
            button.setSelection("html".equals(each));
            button.notifyListeners(SWT.Selection, new Event());
        }));
        driver.type("report.heading", "A title of my own");
        driver.run(() -> ((Text) driver.find("report.folder").orElseThrow()).setText(folder.toString()));
        driver.screenshot("report-dialog");
        driver.click("report.ok");
        Path file = folder.resolve("huaihe-report.html");
        driver.until("it is written", () -> Files.exists(file));
        driver.until("it says so", () -> driver.labels().stream().anyMatch(each -> each.contains("huaihe-report.html")));
        driver.closeDialog();
        String html = Files.readString(file);
        assertTrue(html.contains("A title of my own"));
        ReportSettings kept = driver.ui(() -> ReportSettings.of(study.study()));
        assertTrue(kept.shows("sbm", "scores") && !kept.shows("sbm", "slacks") && kept.shows("grades", "counts"));
    }
}
