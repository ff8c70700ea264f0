package org.ecofrontier.ui.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
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
import org.ecofrontier.ui.welcome.OpenExample;

/** What somebody does at a workbench from its start to its end. */
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

    /** Takes the changes that were not saved, and saves them. */
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
            exit(driver);
        }
    },

    /** Leaves the window with a study and results open, something selected and the tree arranged. */
    LEAVE {
        @Override
        void play(Driver driver, Path file) {
            driver.start(() -> OpenExample.copy("huaihe", file));
            OpenStudy study = opened(driver, file);
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
            assertEquals(List.of("Welcome", "huaihe", "SBM with undesirable outputs"), driver.ui(() -> Arrays.stream(Editors.page().orElseThrow()
                .getEditorReferences()).map(each -> each.getPartName()).toList()));
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
    };

    static final String TYPED = "12345.678";
    private static final Rectangle BOUNDS = new Rectangle(40, 30, 1110, 720);

    abstract void play(Driver driver, Path file);

    private static OpenStudy opened(Driver driver, Path file) {
        driver.until("the study is open", () -> Studies.get().find(file).isPresent());
        OpenStudy study = driver.ui(() -> Studies.get().find(file).orElseThrow());
        driver.until("it is known how the analyses stand", () -> study.states().isKnown());
        return study;
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
