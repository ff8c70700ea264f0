package org.ecofrontier.ui.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.edit.PropertyCommands;
import org.ecofrontier.ui.driver.Holdings;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.exports.TableExport;
import org.ecofrontier.ui.figures.FigureExport;
import org.ecofrontier.ui.figures.FigureView;
import org.ecofrontier.ui.figures.PaperLook;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.jobs.Runs;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.Studies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * A long day at the workbench: studies are opened, looked at, edited, run, exported, saved and closed, and whatever that took of the
 * system is given back. The build does a few rounds; {@code -Dcampaign=50} does fifty times as many.
 */
@EnabledOnOs(OS.LINUX)
class SoakTest extends StudyFlow {

    private static final int USUAL = 4;
    /** What is made once and kept, such as icons, is made in these. */
    private static final int FIRST = 3;
    /** A study with its results takes some megabytes, so one that stays shows. */
    private static final long HEAP_OF_A_ROUND = 300_000;

    private final List<WeakReference<OpenStudy>> closed = new ArrayList<>();

    @Test
    void givesBackWhatADayHasTaken() throws IOException {
        int rounds = (int) Math.max(1, Math.round(USUAL * Double.parseDouble(System.getProperty("ecofrontier.campaign", "1"))));
        System.out.println("soak: " + rounds + " rounds");
        driver.hurry();
        Holdings.track(driver);
        for (int i = 0; i < FIRST; i++) {
            round();
        }
        Holdings before = holdings();
        System.out.println("soak: at the start " + before);
        for (int i = 1; i <= rounds; i++) {
            round();
            if (i % 20 == 0) {
                System.out.println("soak: after " + i + " rounds " + holdings());
            }
        }
        Holdings after = holdings();
        System.out.println("soak: after " + rounds + " rounds " + after + "; more of " + after.since(before));
        assertEquals(List.of(), after.since(before).stream().filter(each -> grows(each, rounds)).toList(), "what grows with each round");
        assertTrue(after.heap() - before.heap() < HEAP_OF_A_ROUND * rounds, () -> "memory: " + before.heap() + " to " + after.heap());
        // The last one may still be known to a view until another study takes its place.
        assertTrue(closed.stream().filter(each -> each.get() != null).count() <= 1, "closed studies that are still in memory");
    }

    private static boolean grows(String more, int rounds) {
        return more.startsWith("file ") || Integer.parseInt(more.substring(more.lastIndexOf('+') + 1)) >= rounds;
    }

    private Holdings holdings() {
        driver.until("nothing is under way", () -> Job.getJobManager().isIdle());
        return Holdings.now(driver);
    }

    private void round() throws IOException {
        OpenStudy study = example("huaihe");
        look(study);
        edit(study);
        dialogs();
        results(study);
        driver.command("save");
        driver.until("it is saved", () -> !study.isDirty());
        closed.add(new WeakReference<>(study));
        driver.closeAll();
        driver.until("it is closed", () -> Studies.get().open().isEmpty());
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).filter(each -> !each.equals(folder)).forEach(each -> each.toFile().delete());
        }
    }

    private void look(OpenStudy study) {
        for (String page : List.of("data", "regions", "indicators", "sources", "analyses", "overview")) {
            driver.run(() -> Editors.openPage(study, page));
        }
        driver.run(() -> study.selection().set(List.of("huainan", "bengbu")));
        for (String view : List.of("showFindings", "showProgress", "showMethods", "showRegion", "showHelp", "showStudies")) {
            driver.command(view);
        }
    }

    private void edit(OpenStudy study) {
        driver.run(() -> Editors.openPage(study, "data"));
        Grid grid = driver.grid("data.grid");
        driver.run(() -> grid.model().set(List.of(new GridModel.Change(0, 2, "250"))));
        driver.command("undo");
        driver.command("redo");
        driver.run(() -> study.execute(PropertyCommands.set(study.study(), StudyPackage.eINSTANCE.getStudy_Notes(), "a note")));
        driver.run(() -> Editors.openPage(study, "analyses"));
        driver.command("duplicate");
        driver.command("undo");
    }

    private void dialogs() {
        for (String command : List.of("addAnalysis", "addDerived", "fillMissing", "makeReport", "preferences", "errorReport")) {
            int shells = driver.with(display -> display.getShells().length);
            driver.command(command);
            driver.until(command + " has opened", () -> driver.with(display -> display.getShells().length) > shells);
            driver.closeDialog();
        }
    }

    private void results(OpenStudy study) throws IOException {
        driver.run(() -> Runs.start(study, List.of("maps")));
        driver.until("it has run", () -> Runs.of(study).isEmpty() && study.states().of("maps").kind() == Kind.OK);
        for (String analysis : List.of("maps", "sbm")) {
            driver.run(() -> Editors.openResult(study, analysis));
            driver.tabs("result.tabs").forEach(tab -> driver.tab("result.tabs", tab));
        }
        driver.tab("result.tabs", "result.figure.course");
        Control canvas = driver.get("figure.course", Control.class);
        FigureView view = (FigureView) driver.ui(() -> canvas.getData("figure"));
        driver.until("the figure is drawn", () -> !view.areas().isEmpty());
        driver.mouse(canvas, SWT.MouseMove, 60, 60, 0);
        driver.run(() -> study.year().set(2013));
        driver.run(() -> study.selection().set(List.of("fuyang")));
        Path picture = folder.resolve("course.png");
        driver.run(() -> FigureExport.write(study, view.figure(), PaperLook.of(study, "sbm", "course"), picture));
        driver.until("the figure is written", () -> Files.exists(picture));
        driver.tab("result.tabs", "result.table.scores");
        Path table = folder.resolve("scores.xlsx");
        driver.run(() -> TableExport.write(driver.grid("result.grid.scores").model(), "scores", table));
        driver.until("the table is written", () -> Files.exists(table));
    }
}
