package org.ecofrontier.ui.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.session.OpenStudy;
import org.junit.jupiter.api.Test;

/** The window: search, help on what is in front, tutorial, error report. */
class WindowFlowTest extends StudyFlow {

    private void enter(String words) {
        driver.command("search");
        driver.type("search.text", words);
        driver.until("something is found", () -> driver.find("search.list").isPresent());
    }

    private List<String> hits() {
        Table table = driver.get("search.list", Table.class);
        return driver.ui(() -> List.of(table.getItems()).stream().map(each -> each.getText()).toList());
    }

    private void open() {
        driver.run(() -> driver.find("search.text").orElseThrow().notifyListeners(SWT.DefaultSelection, new Event()));
        driver.settle();
    }

    private String help() {
        driver.until("there is help", () -> driver.find("help.title").isPresent());
        return driver.ui(() -> ((Label) driver.find("help.title").orElseThrow()).getText());
    }

    @Test
    void findsRegionsMethodsAndCommands() {
        OpenStudy study = example("huaihe");
        enter("huainan");
        assertTrue(hits().getFirst().startsWith("Huainan"), hits()::toString);
        driver.screenshot("search");
        open();
        assertEquals(List.of("huainan"), driver.ui(() -> List.copyOf(study.selection().regions())));
        enter("malmquist");
        assertTrue(hits().stream().anyMatch(each -> each.contains("org.ecofrontier.malmquist")), hits()::toString);
        driver.type("search.text", "");
        enter("run all");
        assertTrue(hits().getFirst().startsWith("Run all"), hits()::toString);
        driver.type("search.text", "no such thing at all");
        assertEquals(1, hits().size());
        driver.type("search.text", "");
        driver.until("the list is gone", () -> driver.find("search.list").isEmpty());
    }

    @Test
    void helpsWithWhatIsInFront() {
        OpenStudy study = example("huaihe");
        driver.run(() -> Editors.openPage(study, "data"));
        driver.command("showHelp");
        assertEquals("Data", help());
        driver.run(() -> Editors.openPage(study, "regions"));
        driver.until("help follows", () -> help().equals("Regions"));
        driver.run(() -> Editors.openPage(study, "analyses"));
        driver.until("help is on the method", () -> help().startsWith("Slacks-based"));
        assertTrue(driver.labels().stream().anyMatch(each -> each.contains("returns to scale") || each.contains("Returns to scale")));
        driver.screenshot("help");
    }

    @Test
    void leadsThroughATutorial() {
        driver.command("showTutorial");
        driver.until("there is a first step", () -> driver.find("tutorial.open").isPresent()
            || driver.find("tutorial.open.done").isPresent());
        OpenStudy study = example("huaihe");
        driver.until("it is noted that a study is open", () -> driver.find("tutorial.open.done").isPresent());
        driver.click("tutorial.do");
        driver.until("the data were looked at", () -> driver.find("tutorial.data.done").isPresent());
        driver.run(() -> study.selection().set(List.of("bengbu")));
        driver.until("a region was selected", () -> driver.find("tutorial.region.done").isPresent());
        driver.screenshot("tutorial");
        driver.command("showHelp");
    }

    @Test
    void offersAnErrorReport() {
        driver.command("errorReport");
        Text text = driver.get("errorReport.text", Text.class);
        String report = driver.ui(text::getText);
        assertTrue(report.contains("Java: ") && report.contains("org.ecofrontier.engine"), report);
        assertFalse(report.contains(System.getProperty("user.home") + "/"), "the folder of the user");
        driver.screenshot("error-report");
        driver.closeDialog();
    }
}
