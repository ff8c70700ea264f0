package org.ecofrontier.ui.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.io.table.OutputTable;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.grid.GridModel.Mark;
import org.ecofrontier.ui.imports.BoundariesMap;
import org.ecofrontier.ui.imports.Imports;
import org.ecofrontier.ui.session.OpenStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a spreadsheet to data that can be analysed: importing, filling, deriving, putting right, importing again. */
class DataFlowTest extends StudyFlow {

    private static final int SIX = 6;

    @TempDir
    Path elsewhere;

    private Path workbook(String name, double... gdp) throws IOException {
        Path file = folder.resolve(name);
        OutputTable table = new OutputTable("data", SIX);
        table.texts("region", new String[] {"甲市", "甲市", "甲市", "乙市", "乙市", "乙市"});
        table.numbers("year", new double[] {2019, 2020, 2021, 2019, 2020, 2021});
        table.numbers("population", new double[] {10, 20, 30, 40, 50, 60});
        table.numbers("gdp", gdp);
        table.write(file, OutputTable.Format.XLSX);
        return file;
    }

    private OpenStudy imported() throws IOException {
        OpenStudy study = newStudy("mine");
        Path file = workbook("book.xlsx", 100, Double.NaN, 300, 400, 500, 600);
        driver.start(() -> Imports.table(study, file));
        driver.until("the table can be imported", () -> driver.find("import.ok").filter(Control::isEnabled).isPresent());
        driver.screenshot("import-excel");
        driver.click("import.ok");
        driver.until("the data are there", () -> study.study().getObservations().size() == SIX);
        return study;
    }

    private static Indicator indicator(OpenStudy study, String id) {
        return study.study().getIndicators().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    }

    @Test
    void importsAWorkbookFillsAGapAndTakesItBack() throws IOException {
        OpenStudy study = imported();
        Grid grid = driver.grid("data.grid");
        assertEquals(Mark.MISSING, driver.ui(() -> grid.model().mark(1, 3)));
        driver.click("data.fill");
        Table table = driver.get("fill.table", Table.class);
        driver.until("the gaps are known", () -> table.getItemCount() == 1 && table.getItem(0).getText(2).equals("1"));
        driver.cell("fill.table", 0, 1, "interpolate");
        driver.until("it is worked out", () -> table.getItem(0).getText(3).equals("1"));
        assertEquals("200", driver.ui(() -> driver.grid("fill.grid").shownText(0, 3)));
        driver.screenshot("fill");
        driver.click("fill.ok");
        driver.until("it is filled", () -> grid.model().mark(1, 3) == Mark.IMPUTED);
        assertEquals("200", driver.ui(() -> grid.shownText(1, 3)));
        driver.screenshot("filled");
        driver.command("undo");
        assertEquals(Mark.MISSING, driver.ui(() -> grid.model().mark(1, 3)));
        driver.command("redo");
        assertEquals("200", driver.ui(() -> grid.shownText(1, 3)));
    }

    @Test
    void derivesAnIndicatorWhileTheFormulaIsChecked() throws IOException {
        OpenStudy study = imported();
        driver.command("addDerived");
        driver.type("formula.name", "GDP per head");
        driver.type("formula.text", "gdp / popultion");
        driver.until("what is wrong is said", () -> text("formula.status").contains("popultion"));
        assertFalse(driver.ui(() -> driver.find("formula.ok").orElseThrow().isEnabled()));
        driver.screenshot("formula-wrong");
        driver.type("formula.text", "gdp / population");
        driver.until("it can be used", () -> driver.find("formula.ok").orElseThrow().isEnabled());
        assertEquals("10", driver.ui(() -> driver.grid("formula.grid").shownText(0, 2)));
        driver.screenshot("formula");
        driver.click("formula.ok");
        driver.until("it is there", () -> study.study().getIndicators().size() == 3);
        assertEquals("gdp / population", driver.ui(() -> indicator(study, "gdp_per_head").getFormula()));
        Grid grid = driver.grid("data.grid");
        driver.until("the grid shows it", () -> grid.model().columns() == 5);
        assertEquals("10", driver.ui(() -> grid.shownText(0, 4)));
        assertFalse(driver.ui(() -> grid.model().isEditable(4)));
        driver.command("undo");
        assertEquals(2, driver.ui(() -> study.study().getIndicators().size()));
    }

    private String text(String id) {
        return driver.find(id).map(control -> ((Label) control).getText()).orElse("");
    }

    @Test
    void importsANewerFileInTheSameWayAndShowsTheDifferences() throws IOException {
        OpenStudy study = imported();
        driver.run(() -> Editors.openPage(study, "sources"));
        Table sources = driver.get("sources.table", Table.class);
        assertEquals("book.xlsx", driver.ui(() -> sources.getItem(0).getText(0)));
        assertEquals(4, driver.ui(() -> driver.get("sources.columns", Table.class).getItemCount()) + 2);
        driver.screenshot("sources");
        Path newer = workbook("book.xlsx", 100, 210, 300, 400, 500, 666);
        driver.start(() -> Imports.table(study, newer));
        driver.until("it is compared", () -> driver.find("import.ok").filter(Control::isEnabled).isPresent());
        driver.folderTab("import.tabs", 3);
        Grid differences = driver.grid("import.differences");
        assertEquals(1, driver.ui(differences::shownRows));
        assertEquals(List.of("600", "666"), driver.ui(() -> List.of(differences.shownText(0, 3), differences.shownText(0, 4))));
        driver.screenshot("differences");
        driver.click("import.ok");
        driver.until("it is imported", () -> study.study().getObservations().getLast().getValues().get(1) == 666);
        driver.command("undo");
        assertEquals(600, driver.ui(() -> study.study().getObservations().getLast().getValues().get(1)));
    }

    @Test
    void saysWhatAColumnIsForByPointingAtIt() throws IOException {
        OpenStudy study = newStudy("mine");
        Path table = folder.resolve("odd.csv");
        Files.writeString(table, "place,when,a,b\nx,2020,1,2\nx,2021,2,3\ny,2020,3,4\ny,2021,4,5\n");
        driver.start(() -> Imports.table(study, table));
        driver.until("the file is read", () -> !driver.get("import.report", Text.class).getText().isEmpty());
        driver.folderTab("import.tabs", 2);
        point(0, "region");
        assertEquals("place", driver.ui(() -> driver.get("import.region", Combo.class).getText()));
        point(1, "year");
        driver.screenshot("import-raw");
        point(2, "ndesirable output");
        driver.until("the table can be imported", () -> driver.find("import.ok").filter(Control::isEnabled).isPresent());
        driver.click("import.ok");
        driver.until("the data are there", () -> study.study().getObservations().size() == 4);
        assertEquals("undesirable", driver.ui(() -> indicator(study, "a").getKind().getLiteral()));
    }

    /** Clicks the title of a column of the file and says what it is. */
    private void point(int column, String word) {
        driver.until("the file is shown", () -> driver.find("import.raw").isPresent());
        NatTable table = driver.get("import.raw", NatTable.class);
        // Before the first column are the numbers of the rows.
        int x = driver.ui(() -> table.getStartXOfColumnPosition(column + 1)) + 12;
        driver.mouse(table, SWT.MouseDown, x, 8, 0);
        driver.mouse(table, SWT.MouseUp, x, 8, 0);
        driver.choose(table, word);
    }

    @Test
    void putsAFindingRightAndTakesItBack() {
        OpenStudy study = example("huaihe");
        driver.run(() -> Editors.openPage(study, "data"));
        Grid grid = driver.grid("data.grid");
        String before = driver.ui(() -> grid.model().fullText(4, 2));
        driver.run(() -> grid.model().set(List.of(new GridModel.Change(4, 2, Double.toString(Double.parseDouble(before) * 10_000)))));
        driver.command("showFindings");
        driver.until("a repair is offered", () -> repairable() != null);
        driver.screenshot("finding");
        Table findings = driver.get("findings.table", Table.class);
        driver.run(() -> {
            findings.setSelection(repairable());
            findings.notifyListeners(SWT.Selection, new Event());
        });
        driver.tool("findings.repairTip");
        driver.until("it is put right", () ->
            Math.abs(Double.parseDouble(grid.model().fullText(4, 2)) - Double.parseDouble(before)) < 1e-6);
        driver.command("undo");
        driver.until("it is as before", () -> Double.parseDouble(grid.model().fullText(4, 2)) > 1_000_000);
        driver.command("undo");
        assertEquals(before, driver.ui(() -> grid.model().fullText(4, 2)));
    }

    private TableItem repairable() {
        return driver.find("findings.table").map(control -> {
            for (TableItem item : ((Table) control).getItems()) {
                if (!item.getText(3).isEmpty()) {
                    return item;
                }
            }
            return null;
        }).orElse(null);
    }

    @Test
    void filtersRowsAndFormatsNumbersWithoutChangingThem() throws IOException {
        OpenStudy study = imported();
        Grid grid = driver.grid("data.grid");
        driver.choose("data.cells", "Rows with missing cells");
        assertEquals(1, driver.ui(grid::shownRows));
        driver.choose("data.cells", "All rows");
        driver.choose("data.format", "1,234.57");
        assertEquals("100.00", driver.ui(() -> grid.shownText(0, 3)));
        assertEquals("100", driver.ui(() -> grid.model().fullText(0, 3)));
        driver.screenshot("data-format");
        driver.choose("data.format", "1234.5678");
        assertEquals(100, driver.ui(() -> study.study().getObservations().getFirst().getValues().get(1)));
    }

    @Test
    void addsBoundariesWithATableOfMatchesAndAMap() throws IOException {
        OpenStudy study = imported();
        Path map = elsewhere.resolve("map.geojson");
        Files.writeString(map, "{\"type\":\"FeatureCollection\",\"features\":[" + square("甲市", 110) + "," + square("乙地", 112) + ","
            + square("丙市", 114) + "]}");
        driver.start(() -> Imports.boundaries(study, map));
        Table matches = driver.get("boundaries.matches", Table.class);
        driver.until("the file is read", () -> matches.getItemCount() == 3);
        driver.until("the map is drawn", () -> ((BoundariesMap) driver.find("boundaries.map").orElseThrow().getData("map")).isDrawn());
        int place = driver.ui(() -> "乙地".equals(matches.getItem(1).getText(0)) ? 1 : 2);
        String region = driver.ui(() -> study.study().getRegions().get(1).getId());
        driver.cell("boundaries.matches", place, 1, region);
        driver.until("it is matched", () -> !"—".equals(matches.getItem(place).getText(1)));
        driver.screenshot("boundaries");
        driver.click("boundaries.ok");
        driver.until("they are added", () -> !study.study().getBoundaries().isEmpty());
        assertTrue(Files.exists(folder.resolve("map.geojson")));
        assertTrue(driver.ui(() -> study.study().getRegions().get(1).getAlternativeNames().contains("乙地")));
        driver.command("undo");
        assertTrue(driver.ui(() -> study.study().getBoundaries().isEmpty()));
        assertFalse(driver.ui(() -> study.study().getRegions().get(1).getAlternativeNames().contains("乙地")));
    }

    private static String square(String name, int x) {
        return ("{\"type\":\"Feature\",\"properties\":{\"name\":\"" + name + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
            + "[[[X,30],[Y,30],[Y,32],[X,32],[X,30]]]}}").replace("X", Integer.toString(x)).replace("Y", Integer.toString(x + 2));
    }

    @Test
    void selectsTheIndicatorOfAFinding() {
        OpenStudy study = example("huaihe");
        driver.run(() -> Editors.openPage(study, "indicators").orElseThrow().reveal("so2"));
        Table table = driver.get("indicators.table", Table.class);
        assertEquals("Industrial SO2", driver.ui(() -> table.getSelection()[0].getText(0)));
    }
}
