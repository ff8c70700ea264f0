package org.ecofrontier.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.ecofrontier.ui.preferences.Settings;

/**
 * Opens the workbench window and runs its event loop.
 *
 * @since 0.1
 */
public final class WorkbenchApplication implements IApplication {

    private final Locale system = Locale.getDefault();

    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName("EcoFrontier");
        List<Path> studies = Arguments.studies((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        // Opened again in the same process where the language or the look was changed.
        while (open(studies) == PlatformUI.RETURN_RESTART) {
            studies = List.of();
        }
        return IApplication.EXIT_OK;
    }

    private int open(List<Path> studies) {
        Locale.setDefault(Settings.locale(system));
        Display display = PlatformUI.createDisplay();
        try {
            return PlatformUI.createAndRunWorkbench(display, new StudyWorkbenchAdvisor(studies));
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
