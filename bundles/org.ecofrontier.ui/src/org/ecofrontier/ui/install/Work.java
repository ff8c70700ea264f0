package org.ecofrontier.ui.install;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.ecofrontier.install.Change;
import org.ecofrontier.install.InstallException;
import org.ecofrontier.install.Installation;
import org.ecofrontier.install.Installer;
import org.ecofrontier.install.PlainMonitor;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.text.UiText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Something done with the installation beside the window's thread, with progress and cancel; what it refuses is said to the user. */
final class Work {

    /** The start script sets it where it starts the program again when asked to. */
    private static final String RESTARTS = "ecofrontier.restarts";
    private static final int PERCENT = 100;

    private Work() {
    }

    /** What to do. */
    interface Task<T> {

        T perform(Installer installer, IProgressMonitor monitor) throws InstallException;
    }

    /** {@return what came out, or null if it was refused or stopped; then the user knows why} */
    static <T> T run(Shell shell, String title, Task<T> task) {
        return run(shell, title, task, refused -> {
            Say.warning(UiText.sentence(UiText.in(refused.text())));
            return null;
        });
    }

    /**
     * {@return what came out, or null if it was stopped}
     *
     * @param refusal what to do when it is refused; gives what comes of that
     */
    static <T> T run(Shell shell, String title, Task<T> task, Function<InstallException, T> refusal) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            new ProgressMonitorDialog(shell).run(true, true, monitor -> {
                monitor.beginTask(title, PERCENT);
                int[] done = {0};
                // What p2 says about its steps is not for analysts; how far it is, is.
                PlainMonitor quiet = new PlainMonitor(fraction -> {
                    int now = (int) (fraction * PERCENT);
                    monitor.worked(now - done[0]);
                    done[0] = now;
                }, monitor::isCanceled);
                try (Installer installer = Installer.open(Installation.running())) {
                    result.set(task.perform(installer, quiet));
                } catch (InstallException e) {
                    throw new InvocationTargetException(e);
                } finally {
                    monitor.done();
                }
            });
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InstallException refused) {
                return refusal.apply(refused);
            } else {
                Say.error(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return result.get();
    }

    /** Tells what was changed and offers to start again, as only then it takes effect. */
    static void tell(Change change) {
        StringBuilder what = new StringBuilder();
        change.added().forEach(unit -> what.append(UiText.of("install.added", unit.name(), unit.version())).append('\n'));
        change.removed().forEach(unit -> what.append(UiText.of("install.removed", unit.name(), unit.version())).append('\n'));
        if (change.isEmpty()) {
            Say.info(UiText.of("install.nothing"));
        } else if (!Boolean.getBoolean(RESTARTS)) {
            Say.info(what + "\n" + UiText.of("install.nextStart"));
        } else if (Say.confirm(what + "\n" + UiText.of("install.restart"), UiText.of("preferences.restartNow"), UiText.of("preferences.later"))) {
            PlatformUI.getWorkbench().restart();
        }
    }
}
