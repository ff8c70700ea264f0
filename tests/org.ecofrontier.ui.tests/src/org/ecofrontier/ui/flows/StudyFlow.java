package org.ecofrontier.ui.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.ecofrontier.ui.driver.Driver;
import org.ecofrontier.ui.driver.Watchdog;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.Studies;
import org.ecofrontier.ui.welcome.OpenExample;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What all tests of the window share: a folder, a driver, a watch over the log and over the user-interface thread. */
public abstract class StudyFlow {

    protected final Driver driver = new Driver();

    @TempDir
    protected Path folder;

    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status + " " + status.getException());
        }
    };
    private Watchdog watchdog;

    /** The first time that classes are loaded says nothing about our code. */
    private static boolean warm;

    @BeforeEach
    void watch() {
        Platform.addLogListener(log);
        driver.resize(1280, 800);
        if (!warm) {
            warm = true;
            warmUp();
        }
        watchdog = new Watchdog(PlatformUI.getWorkbench().getDisplay());
    }

    @AfterEach
    void close() {
        List<String> blocked = watchdog == null ? List.of() : watchdog.blocked();
        if (watchdog != null) {
            watchdog.close();
        }
        driver.closeAll();
        Platform.removeLogListener(log);
        assertEquals(List.of(), List.copyOf(errors), "errors in the log");
        assertEquals(List.of(), blocked, "places that kept the user-interface thread");
        assertEquals(List.of(), driver.ui(() -> Studies.get().open()), "studies that stayed open");
    }

    private void warmUp() {
        for (int i = 0; i < 3; i++) {
            Path file = folder.resolve("warm" + i + ".ecostudy");
            driver.start(() -> OpenExample.copy("organizing", file.getParent().resolve("warm-" + file.getFileName() + "/warm.ecostudy")));
            OpenStudy study = opened();
            List.of("overview", "data", "regions", "indicators", "analyses").forEach(page -> driver.run(() -> Editors.openPage(study,
                page)));
            driver.command("runAll");
            driver.until("it has run", () -> study.states().revision() > 0 && !study.states().isRunning());
            driver.run(() -> study.study().getAnalyses().forEach(each -> Editors.openResult(study, each.getId())));
            driver.settle();
            driver.closeAll();
            driver.until("it is closed", () -> Studies.get().open().isEmpty());
        }
    }

    /** Makes an empty study as a user does, from the welcome page. */
    protected OpenStudy newStudy(String name) {
        driver.click("welcome.new");
        driver.type("copy.name", name);
        driver.type("copy.folder", folder.toString());
        driver.click("copy.ok");
        return opened();
    }

    /** Opens a copy of an example. */
    protected OpenStudy example(String name) {
        driver.start(() -> OpenExample.copy(name, folder.resolve(name + ".ecostudy")));
        return opened();
    }

    /** Waits for the study that is being opened. */
    protected OpenStudy opened() {
        driver.until("a study is open", () -> !Studies.get().open().isEmpty());
        OpenStudy study = driver.ui(() -> Studies.get().open().getFirst());
        driver.until("it is known how the analyses stand", () -> study.study().getAnalyses().isEmpty() || study.states().isKnown());
        return study;
    }

    /** Runs everything and waits until it is done. */
    protected void runAll(OpenStudy study) {
        driver.command("runAll");
        driver.until("everything has run", () -> !study.states().isRunning() && study.study().getAnalyses().stream()
            .allMatch(analysis -> study.states().of(analysis.getId()).kind() == Kind.OK));
    }
}
