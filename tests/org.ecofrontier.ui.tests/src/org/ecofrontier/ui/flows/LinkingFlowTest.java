package org.ecofrontier.ui.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.ecofrontier.figure.HitArea;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.figures.FigureView;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.grid.Marks;
import org.ecofrontier.ui.jobs.Runs;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.session.OpenStudy;
import org.junit.jupiter.api.Test;

/** One set of selected regions and one year for everything: a click on a map shows in tables, charts and the sheet of the region. */
class LinkingFlowTest extends StudyFlow {

    private FigureView figure(String id) {
        Control canvas = driver.get(id, Control.class);
        FigureView view = (FigureView) driver.ui(() -> canvas.getData("figure"));
        driver.until(id + " is drawn", () -> view.areas().stream().anyMatch(each -> !each.region().isEmpty()));
        return view;
    }

    /** Clicks into the middle of a region of a figure, in a map of one year. */
    private void click(String figure, String region, int state) {
        FigureView view = figure(figure);
        Rectangle2D shape = driver.ui(() -> view.areas().stream().filter(each -> each.region().equals(region)).findFirst().orElseThrow())
            .shape().getBounds2D();
        click(figure, (int) shape.getCenterX(), (int) shape.getCenterY(), state);
    }

    private void click(String figure, int x, int y, int state) {
        Control canvas = driver.get(figure, Control.class);
        driver.mouse(canvas, SWT.MouseDown, x, y, state);
        driver.mouse(canvas, SWT.MouseUp, x, y, state);
        driver.settle();
    }

    private Set<String> marked(Grid grid) {
        return driver.ui(() -> Marks.of(grid).stream().map(row -> grid.shownText(row, 0)).collect(Collectors.toSet()));
    }

    private String sheet() {
        return driver.find("region.name").map(control -> driver.ui(() -> ((Label) control).getText())).orElse("");
    }

    @Test
    void aClickOnTheMapSelectsEverywhere() {
        OpenStudy study = example("huaihe");
        driver.run(() -> Runs.start(study, List.of("maps")));
        driver.until("it has run", () -> Runs.of(study).isEmpty() && study.states().of("maps").kind() == Kind.OK);
        driver.run(() -> Editors.openResult(study, "maps"));
        driver.tab("result.tabs", "result.figure.map");
        click("figure.map", "huainan", 0);
        assertEquals(Set.of("huainan"), driver.ui(() -> study.selection().regions()));
        driver.until("its sheet is shown", () -> sheet().equals("Huainan"));
        driver.screenshot("map-clicked");
        click("figure.map", "bozhou", SWT.MOD1);
        assertEquals(Set.of("huainan", "bozhou"), driver.ui(() -> study.selection().regions()));
        driver.tab("result.tabs", "result.table.classes");
        assertEquals(Set.of("Huainan", "Bozhou"), marked(driver.grid("result.grid.classes")));
        driver.screenshot("map-table");

        driver.run(() -> Editors.openPage(study, "regions"));
        Table regions = driver.get("regions.table", Table.class);
        assertEquals(2, driver.ui(regions::getSelectionCount));
        driver.run(() -> Editors.openPage(study, "data"));
        assertEquals(Set.of("Huainan", "Bozhou"), marked(driver.grid("data.grid")));
        driver.run(() -> Editors.openResult(study, "sbm"));
        driver.tab("result.tabs", "result.figure.course");
        figure("figure.course");
        driver.screenshot("map-chart");

        click("figure.course", "huainan", SWT.MOD1);
        assertEquals(Set.of("bozhou"), driver.ui(() -> study.selection().regions()));
        driver.press("figure.course", 0, SWT.ESC);
        assertEquals(Set.of(), driver.ui(() -> study.selection().regions()));
        driver.until("there is no sheet", () -> sheet().isEmpty());
        driver.run(() -> Editors.openResult(study, "maps"));
        assertEquals(Set.of(), marked(driver.grid("result.grid.classes")));
        driver.tab("result.tabs", "result.figure.map");
        click("figure.map", "luan", 0);
        click("figure.map", 2, 2, 0);
        assertEquals(Set.of(), driver.ui(() -> study.selection().regions()), "beside all regions");
    }

    @Test
    void aClickOnAYearShowsThatYearEverywhere() {
        OpenStudy study = example("huaihe");
        driver.run(() -> Runs.start(study, List.of("maps")));
        driver.until("it has run", () -> Runs.of(study).isEmpty() && study.states().of("maps").kind() == Kind.OK);
        driver.run(() -> Editors.openResult(study, "sbm"));
        driver.tab("result.tabs", "result.figure.course");
        FigureView view = figure("figure.course");
        HitArea area = driver.ui(() -> view.areas().stream().filter(each -> each.region().equals("huainan")
            && each.year().equals(OptionalInt.of(2013))).findFirst()).orElseThrow();
        click("figure.course", (int) area.shape().getBounds2D().getCenterX(), (int) area.shape().getBounds2D().getCenterY(), 0);
        assertEquals(OptionalInt.of(2013), driver.ui(() -> study.year().year()));
        driver.run(() -> Editors.openResult(study, "maps"));
        driver.tab("result.tabs", "result.figure.map");
        FigureView map = figure("figure.map");
        assertTrue(driver.ui(map::figure).info().title().english().contains("2013"), () -> driver.ui(map::figure).info().toString());
        driver.screenshot("map-year");
    }
}
