package org.ecofrontier.ui.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.ecofrontier.ui.driver.Driver;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.grid.GridModel;
import org.ecofrontier.ui.jobs.Runs;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.Studies;
import org.ecofrontier.ui.text.UiText;
import org.ecofrontier.ui.welcome.OpenExample;

/** What somebody does at a workbench from its start to its end. The place is a study, or where something is installed from. */
enum Session {

    /** Changes a study and does not save it, until the process is killed. */
    CHANGE {
        @Override
        void play(Driver driver, Path file) {
            driver.start(() -> OpenExample.copy("huaihe", file));
            OpenStudy study = opened(driver, file);
            driver.run(() -> Editors.openPage(study, "data"));
            Grid grid = driver.grid("data.grid");
            driver.run(() -> grid.model().set(List.of(new GridModel.Change(0, 2, TYPED))));
        }
    },

    /** Takes the changes that were not saved, and saves them; leaves with the study and results open, regions and a line selected. */
    RECOVER {
        @Override
        void play(Driver driver, Path file) {
            driver.start(() -> Editors.openStudy(file));
            driver.answer("recovery.yes");
            OpenStudy study = opened(driver, file);
            assertTrue(driver.ui(study::isDirty));
            driver.run(() -> Editors.openPage(study, "data"));
            assertEquals(TYPED, driver.ui(() -> driver.grid("data.grid").shownText(0, 2)));
            driver.screenshot("killed-recovered");
            driver.command("save");
            driver.until("it is saved", () -> !study.isDirty());
            driver.run(() -> Runs.start(study, List.of("sbm")));
            driver.until("it has run", () -> Runs.of(study).isEmpty() && study.states().of("sbm").kind() == Kind.OK);
            driver.run(() -> Editors.openResult(study, "sbm"));
            driver.grid("result.grid.scores");
            driver.run(() -> Editors.openPage(study, "regions"));
            driver.run(() -> study.selection().set(List.of("huainan", "bengbu")));
            driver.expandLine("tree", "Indicators");
            driver.selectLine("tree", "Industrial SO2");
            driver.run(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().setBounds(BOUNDS));
            driver.screenshot("left");
            exit(driver);
        }
    },

    /** Finds everything as it was left. */
    COME_BACK {
        @Override
        void play(Driver driver, Path file) {
            OpenStudy study = opened(driver, file);
            driver.until("the page is there", () -> driver.find("regions.table").isPresent());
            driver.screenshot("come-back");
            assertEquals(List.of("Welcome", "huaihe", "SBM with undesirable outputs"), driver.ui(() -> Arrays.stream(
                Editors.page().orElseThrow().getEditorReferences()).map(each -> each.getPartName()).toList()));
            assertEquals(Set.of("huainan", "bengbu"), driver.ui(() -> study.selection().regions()));
            assertFalse(driver.ui(study::isDirty));
            assertTrue(driver.tree("tree").stream().anyMatch(line -> line.startsWith("Industrial SO2")), "the expanded line");
            Tree tree = driver.get("tree", Tree.class);
            assertEquals(List.of("Industrial SO2"), driver.ui(() -> Arrays.stream(tree.getSelection()).map(line -> line.getText()
                .substring(0, "Industrial SO2".length())).toList()));
            Rectangle bounds = driver.ui(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getBounds());
            assertEquals(BOUNDS, bounds);
            driver.run(() -> Editors.openResult(study, "sbm"));
            assertEquals(80, driver.grid("result.grid.scores").shownRows());
            exit(driver);
        }
    },

    /** Installs a method from a repository and starts again, as the window proposes. */
    INSTALL {
        @Override
        void play(Driver driver, Path repository) {
            assertFalse(hasMethod(driver));
            install(driver, repository);
            driver.lastAnswer("preferences.restartNow");
        }
    },

    /** Finds the method, goes back to the state of before, and starts again. */
    REVERT {
        @Override
        void play(Driver driver, Path repository) {
            assertTrue(hasMethod(driver));
            Path study = repository.resolveSibling("huaihe.ecostudy");
            driver.start(() -> OpenExample.copy("huaihe", study));
            opened(driver, study);
            driver.command("addAnalysis");
            driver.type("palette.search", METHOD);
            Tree palette = driver.get("palette.tree", Tree.class);
            assertEquals(1, driver.ui(palette::getItemCount));
            driver.screenshot("install-palette");
            driver.closeDialog();

            driver.command("installedMethods");
            Table states = driver.get("installed.states", Table.class);
            driver.until("the states are listed", () -> states.getItemCount() == 2);
            assertTrue(driver.ui(() -> find(driver.get("installed.units", Table.class), 2).isPresent()));
            choose(driver, states, () -> Optional.of(states.getItem(1)));
            driver.screenshot("installed");
            driver.click("installed.revert");
            driver.lastAnswer("preferences.restartNow");
        }
    },

    /** Does not find the method, installs it for the next start, removes it, cannot go back without its repository; nothing is newer. */
    REMOVE {
        @Override
        void play(Driver driver, Path repository) {
            assertFalse(hasMethod(driver));
            install(driver, repository);
            driver.answer("preferences.later");

            driver.command("installedMethods");
            Table units = driver.get("installed.units", Table.class);
            Table states = driver.get("installed.states", Table.class);
            driver.until("it is listed", () -> find(units, 2).isPresent());
            int before = driver.ui(states::getItemCount);
            choose(driver, units, () -> find(units, 2));
            driver.click("installed.uninstall");
            driver.answer("installed.uninstall");
            driver.answer("preferences.later");
            driver.until("there is one state more", () -> states.getItemCount() == before + 1);
            assertTrue(driver.ui(() -> find(units, 2).isEmpty()));
            choose(driver, states, () -> Optional.of(states.getItem(1)));
            driver.click("installed.revert");
            driver.until("it asks for a repository", () -> driver.labels().stream().anyMatch(each -> each.contains(METHOD)));
            driver.screenshot("uninstalled");
            driver.answer("say.cancel");
            driver.click("installed.close");

            driver.command("checkUpdates");
            readRepository(driver, repository);
            driver.until("it says that there is nothing newer", () -> driver.labels().contains(UiText.of("update.none")));
            Table newer = driver.get("install.units", Table.class);
            assertEquals(0, driver.ui(newer::getItemCount));
            driver.screenshot("updates");
            driver.click("dialog.cancel");
            exit(driver);
        }
    };

    private static final String METHOD = "org.ecofrontier.example";
    static final String TYPED = "12345.678";
    private static final Rectangle BOUNDS = new Rectangle(40, 30, 1110, 720);

    abstract void play(Driver driver, Path file);

    private static OpenStudy opened(Driver driver, Path file) {
        driver.until("the study is open", () -> Studies.get().find(file).isPresent());
        OpenStudy study = driver.ui(() -> Studies.get().find(file).orElseThrow());
        driver.until("it is known how the analyses stand", () -> study.states().isKnown());
        return study;
    }

    private static void install(Driver driver, Path repository) {
        driver.command("installMethods");
        readRepository(driver, repository);
        Table units = driver.get("install.units", Table.class);
        driver.until("the repository is read", () -> units.getItemCount() > 0);
        assertFalse(driver.ui(() -> driver.find("install.ok").orElseThrow().isEnabled()));
        driver.run(() -> {
            TableItem unit = find(units, 3).orElseThrow();
            unit.setChecked(true);
            Event event = new Event();
            event.item = unit;
            event.detail = SWT.CHECK;
            units.notifyListeners(SWT.Selection, event);
        });
        driver.screenshot("install-chosen");
        driver.click("install.ok");
        driver.until("it asks", () -> driver.labels().stream().anyMatch(each -> each.endsWith(UiText.of("install.restart"))));
        driver.screenshot("install-done");
    }

    /** The line of the method; its id is in the given column. */
    private static Optional<TableItem> find(Table table, int column) {
        return Arrays.stream(table.getItems()).filter(each -> each.getText(column).startsWith(METHOD)).findFirst();
    }

    private static boolean hasMethod(Driver driver) {
        driver.command("showMethods");
        Table methods = driver.get("methods.table", Table.class);
        driver.until("the methods are listed", () -> methods.getItemCount() > 0);
        return driver.ui(() -> find(methods, 1).isPresent());
    }

    private static void readRepository(Driver driver, Path repository) {
        driver.type("install.place", repository.toString());
        driver.start(() -> driver.find("install.place").orElseThrow().notifyListeners(SWT.DefaultSelection, new Event()));
        driver.settle();
    }

    private static void choose(Driver driver, Table table, Supplier<Optional<TableItem>> item) {
        driver.run(() -> {
            table.setSelection(item.get().orElseThrow());
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void exit(Driver driver) {
        driver.start(() -> {
            if (!PlatformUI.getWorkbench().close()) {
                throw new IllegalStateException("The workbench did not close; in front is "
                    + Display.getCurrent().getActiveShell());
            }
        });
    }
}
