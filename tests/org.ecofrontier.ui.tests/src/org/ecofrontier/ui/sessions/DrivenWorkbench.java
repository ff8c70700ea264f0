package org.ecofrontier.ui.sessions;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.ecofrontier.ui.app.WorkbenchApplication;
import org.ecofrontier.ui.driver.Driver;
import org.ecofrontier.ui.look.Log;

/**
 * The workbench as users start it, with somebody at it: the {@link Session} of the system property {@value #SESSION}. When the session
 * goes wrong the process ends with the status {@value #FAILED}.
 */
public final class DrivenWorkbench implements IApplication {

    static final String SESSION = "ecofrontier.session";
    static final String STUDY = "ecofrontier.session.study";
    private static final int FAILED = 3;
    private static final long POLL_MILLISECONDS = 50;

    private final WorkbenchApplication workbench = new WorkbenchApplication();

    @Override
    public Object start(IApplicationContext context) {
        Thread user = new Thread(DrivenWorkbench::play, "user");
        user.setDaemon(true);
        user.start();
        return workbench.start(context);
    }

    private static void play() {
        try {
            while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isStarting()) {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLISECONDS);
            }
            Driver driver = new Driver();
            Session.valueOf(System.getProperty(SESSION)).play(driver, Path.of(System.getProperty(STUDY)));
        } catch (InterruptedException | RuntimeException | AssertionError e) {
            Log.error("The session went wrong", e);
            Runtime.getRuntime().halt(FAILED);
        }
    }

    @Override
    public void stop() {
        workbench.stop();
    }
}
