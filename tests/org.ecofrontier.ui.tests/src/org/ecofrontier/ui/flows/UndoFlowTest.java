package org.ecofrontier.ui.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.ui.analyses.AnalysesPage;
import org.ecofrontier.ui.analyses.Boxes;
import org.ecofrontier.ui.analyses.Drops;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.imports.Imports;
import org.ecofrontier.ui.look.PropertyTable;
import org.ecofrontier.ui.session.OpenStudy;
import org.junit.jupiter.api.Test;

/**
 * Whatever the pages of a study change is one step: undo gives the study of before back, byte for byte and saved, redo the changed one.
 */
class UndoFlowTest extends StudyFlow {

    private OpenStudy study;

    private String content() {
        return driver.ui(() -> {
            try {
                return new String(study.content(), StandardCharsets.UTF_8);
            } catch (StudyFileException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Does something, takes it back, does it again, takes it back. */
    private void step(String what, Runnable action) {
        String before = content();
        boolean dirty = driver.ui(study::isDirty);
        action.run();
        driver.until(what + " has changed the study", () -> !content().equals(before));
        String after = content();
        assertTrue(driver.ui(study::isDirty), what);
        driver.command("undo");
        same(before, "undo of: " + what);
        assertEquals(dirty, driver.ui(study::isDirty), "saved after undo of: " + what);
        driver.command("redo");
        same(after, "redo of: " + what);
        assertTrue(driver.ui(study::isDirty), what);
        driver.command("undo");
        same(before, "second undo of: " + what);
    }

    /** The lines that differ say what is wrong. */
    private void same(String wanted, String what) {
        String now = content();
        if (!now.equals(wanted)) {
            List<String> lines = List.of(wanted.split("\n"));
            assertEquals(List.of(), List.of(now.split("\n")).stream().filter(line -> !lines.contains(line)).toList(), what);
            assertEquals(lines.size(), now.split("\n").length, what);
            throw new AssertionError(what + ": the order of lines");
        }
    }

    private void cells(String table, int row, String... values) {
        for (int column = 0; column < values.length; column++) {
            int at = column;
            if (!values[column].isEmpty()) {
                step(table + ", column " + column, () -> driver.cell(table, row, at, values[at]));
            }
        }
    }

    private void select(String id, int... rows) {
        Table table = driver.get(id, Table.class);
        driver.run(() -> {
            table.setSelection(rows);
            table.notifyListeners(SWT.Selection, new Event());
        });
        assertEquals(rows.length, driver.ui(() -> ((PropertyTable<?>) table.getData("table")).selected().size()));
    }

    private void buttons(String table, int row, String... ids) {
        for (String id : ids) {
            step(id, () -> {
                select(table, row);
                driver.click(id);
            });
        }
    }

    private void page(String page) {
        driver.run(() -> Editors.openPage(study, page));
    }

    @Test
    void everyChangeOfRegionsIndicatorsAndDataIsOneStep() {
        study = example("huaihe");
        driver.hurry();
        page("regions");
        step("a region more", () -> driver.click("regions.add"));
        buttons("regions.table", 1, "regions.remove");
        cells("regions.table", 1, "Huainan city", "hn", "central_anhui", "", "", "HN, 淮南", "117.5", "32.5", "a note");
        step("regions fewer", () -> {
            select("regions.table", 0, 3);
            driver.click("regions.remove");
        });
        buttons("classifications.table", 0, "classifications.add", "classifications.remove", "categories.add");
        cells("classifications.table", 0, "Part", "part");
        buttons("categories.table", 0, "categories.remove");
        cells("categories.table", 0, "North", "north");
        step("categories fewer", () -> {
            select("categories.table", 0, 1);
            driver.click("categories.remove");
        });
        cells("boundaries.table", 0, "Cities");
        buttons("boundaries.table", 0, "boundaries.remove");
        step("weights", () -> driver.click("weights.add"));
        driver.click("weights.add");
        cells("weights.table", 0, "Nearest", "knn", "3", "50", "B");
        buttons("weights.table", 0, "weights.remove");
        driver.command("undo");

        page("indicators");
        step("an indicator more", () -> driver.click("indicators.add"));
        buttons("indicators.table", 5, "indicators.remove", "indicators.up", "indicators.down");
        cells("indicators.table", 5, "Sulphur dioxide", "driver", "kt", "sulphur", "interpolate", "yearbook", "gdp / population", "noted");
        step("kind of several", () -> {
            select("indicators.table", 1, 2);
            Combo as = driver.get("indicators.as", Combo.class);
            driver.choose("indicators.as", driver.ui(() -> as.getItem(as.getItemCount() - 1)));
        });
        driver.cell("indicators.table", 5, 6, "gdp / population");
        buttons("indicators.table", 5, "indicators.freeze");
        driver.command("undo");

        page("data");
        Grid grid = driver.grid("data.grid");
        step("a cell", () -> driver.run(() -> grid.model().set(List.of(new GridModel.Change(0, 2, "250")))));
        driver.run(() -> grid.reveal(1, 3));
        step("pasted cells", () -> driver.run(() -> grid.paste("1\t2\n3\t4")));
        step("an empty cell", () -> driver.run(grid::clear));
        driver.run(grid::selectAll);
        step("cells filled down", () -> driver.run(grid::fillDown));
        assertFalse(driver.ui(study::isDirty));
    }

    @Test
    void everyChangeOfAnalysesIsOneStep() {
        study = example("huaihe");
        driver.hurry();
        page("analyses");
        driver.run(() -> ((AnalysesPage) Editors.openPage(study, "analyses").orElseThrow()).select("sbm"));
        step("a parameter", () -> {
            Combo rts = driver.get("parameter.rts", Combo.class);
            driver.choose("parameter.rts", driver.ui(() -> rts.getItem(rts.getSelectionIndex() == 0 ? 1 : 0)));
        });
        step("a name", () -> {
            Text name = driver.get("analysis.name", Text.class);
            driver.type("analysis.name", "Another name");
            driver.run(() -> name.notifyListeners(SWT.DefaultSelection, new Event()));
        });
        step("a variable", () -> assertTrue(driver.ui(() -> Drops.drop(driver.find("slot.bound.inputs").orElseThrow(), 5, 5, "gdp"))));
        step("a copy", () -> driver.command("duplicate"));
        step("an analysis that others use", () -> driver.command("delete"));
        Control canvas = driver.get("analyses.canvas", Control.class);
        step("a place", () -> {
            Rectangle box = driver.ui(() -> Boxes.of(study, "grades"));
            driver.mouse(canvas, SWT.MouseDown, box.x + 40, box.y + 20, 0);
            driver.mouse(canvas, SWT.MouseMove, box.x + 70, box.y + 90, SWT.BUTTON1);
            driver.mouse(canvas, SWT.MouseUp, box.x + 70, box.y + 90, SWT.BUTTON1);
        });
        step("all places", () -> driver.click("analyses.arrange"));
        driver.run(() -> ((AnalysesPage) Editors.openPage(study, "analyses").orElseThrow()).select("tobit"));
        step("an analysis fewer", () -> driver.command("delete"));
        step("an analysis more", () -> {
            driver.command("addAnalysis");
            driver.type("palette.search", "org.ecofrontier.radial");
            driver.click("palette.add");
        });
        page("overview");
        step("notes", () -> {
            driver.type("overview.notes", "noted");
            driver.run(() -> driver.get("tree", Control.class).setFocus());
        });
        assertFalse(driver.ui(study::isDirty));
    }

    @Test
    void importsAndWhatIsKeptOfThemAreOneStep() throws IOException {
        driver.hurry();
        Path table = folder.resolve("table.csv");
        Files.writeString(table, "region,year,labour,gdp\na,2020,1,2\na,2021,2,3\nb,2020,3,4\nb,2021,4,\n");
        study = newStudy("imported");
        step("an import", () -> {
            driver.start(() -> Imports.table(study, table));
            driver.click("import.ok");
        });
        driver.command("redo");
        page("sources");
        buttons("sources.table", 0, "sources.forget");
    }
}
