package org.ecofrontier.ui.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.Studies;
import org.ecofrontier.ui.studies.StudiesView;
import org.ecofrontier.ui.welcome.OpenExample;
import org.junit.jupiter.api.Test;

/** The tree of studies: searching, naming in place, dragging, copying between studies, removing; undo takes everything back. */
class StudiesTreeTest extends StudyFlow {

    private void showTree() {
        driver.run(() -> Editors.page().ifPresent(page -> page.activate(page.findView(StudiesView.ID))));
        driver.settle();
    }

    @Test
    void changesANameInPlace() {
        OpenStudy study = example("huaihe");
        showTree();
        driver.selectLine("tree", "Grades of efficiency");
        driver.command("rename");
        Text editor = driver.get("tree.rename", Text.class);
        assertEquals("Grades of efficiency", driver.ui(editor::getText));
        driver.screenshot("tree-rename");
        driver.run(() -> {
            editor.setText("Classes of efficiency");
            editor.notifyListeners(SWT.DefaultSelection, new Event());
        });
        Analysis grades = driver.ui(() -> study.study().getAnalyses().get(1));
        assertEquals("Classes of efficiency", driver.ui(grades::getName));
        driver.until("the tree shows it", () -> driver.tree("tree").stream().anyMatch(line -> line.startsWith("Classes of")));
        driver.command("undo");
        assertEquals("Grades of efficiency", driver.ui(grades::getName));
        assertFalse(driver.ui(study::isDirty));
    }

    @Test
    void searchesNamesAndWhatIsBelowThem() {
        example("huaihe");
        driver.type("tree.search", "moran");
        List<String> lines = driver.tree("tree");
        driver.screenshot("tree-search");
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Moran")), lines::toString);
        assertFalse(lines.stream().anyMatch(line -> line.startsWith("Tobit")), lines::toString);
        driver.type("tree.search", "");
        assertTrue(driver.tree("tree").stream().anyMatch(line -> line.startsWith("Tobit")));
    }

    @Test
    void removesAndCopiesWithinAStudy() {
        OpenStudy study = example("huaihe");
        showTree();
        driver.expandLine("tree", "Indicators");
        driver.selectLine("tree", "Industrial SO2");
        driver.command("delete");
        List<String> ids = driver.ui(() -> study.study().getIndicators().stream().map(Indicator::getId).toList());
        assertFalse(ids.contains("so2"));
        driver.command("undo");
        assertTrue(driver.ui(() -> study.study().getIndicators().stream().anyMatch(each -> each.getId().equals("so2"))));
        showTree();
        driver.selectLine("tree", "Industrial SO2");
        driver.press("tree", SWT.MOD1, 'c');
        driver.press("tree", SWT.MOD1, 'v');
        Indicator pasted = driver.ui(() -> study.study().getIndicators().getLast());
        assertEquals("so2_2", driver.ui(pasted::getId));
        driver.command("undo");
        assertFalse(driver.ui(study::isDirty));
    }

    @Test
    void copiesAnIndicatorAndAnAnalysisToAnotherStudy() {
        OpenStudy from = example("huaihe");
        driver.start(() -> OpenExample.copy("organizing", folder.resolve("other/organizing.ecostudy")));
        driver.until("both are open", () -> Studies.get().open().size() == 2);
        OpenStudy to = driver.ui(() -> Studies.get().open().getLast());
        driver.until("it is known how the analyses stand", () -> to.states().isKnown());
        int before = driver.ui(() -> to.study().getAnalyses().size());
        showTree();
        driver.selectLine("tree", "SBM with");
        driver.command("copyItems");
        driver.selectLine("tree", "organizing");
        driver.command("pasteItems");
        assertEquals(before + 1, driver.ui(() -> to.study().getAnalyses().size()));
        assertFalse(driver.ui(from::isDirty));
        driver.screenshot("tree-two-studies");
        driver.command("undo");
        assertEquals(before, driver.ui(() -> to.study().getAnalyses().size()));
        assertFalse(driver.ui(to::isDirty));
    }

    @Test
    void movesALineByKeyboard() {
        OpenStudy study = example("huaihe");
        showTree();
        driver.selectLine("tree", "Grades of efficiency");
        driver.press("tree", SWT.MOD3, SWT.ARROW_UP);
        assertEquals("grades", driver.ui(() -> study.study().getAnalyses().getFirst().getId()));
        driver.press("tree", SWT.MOD3, SWT.ARROW_UP);
        assertEquals("grades", driver.ui(() -> study.study().getAnalyses().getFirst().getId()));
        driver.command("undo");
        assertFalse(driver.ui(study::isDirty));
    }

    @Test
    void takesBackWhatIsTypedBeforeWhatIsChanged() {
        OpenStudy study = example("huaihe");
        driver.run(() -> Editors.openPage(study, "overview"));
        Text notes = driver.get("overview.notes", Text.class);
        driver.run(() -> {
            notes.getShell().forceActive();
            notes.setFocus();
        });
        driver.until("the field has the focus", notes::isFocusControl);
        driver.settle();
        driver.run(() -> {
            notes.setText("");
            notes.insert("one");
            notes.insert(" two");
        });
        driver.command("undo");
        assertEquals("one", driver.ui(notes::getText));
        driver.command("redo");
        assertEquals("one two", driver.ui(notes::getText));
        driver.run(() -> driver.get("tree", Control.class).setFocus());
        driver.until("the notes are kept", study::isDirty);
        assertEquals("one two", driver.ui(() -> study.study().getNotes()));
        driver.command("undo");
        assertFalse(driver.ui(study::isDirty));
    }
}
