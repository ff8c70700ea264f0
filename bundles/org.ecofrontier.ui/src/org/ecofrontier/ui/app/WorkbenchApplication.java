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

    @Override
    public Object start(IApplicationContext context) {
        Locale.setDefault(Settings.locale(Locale.getDefault()));
        Display.setAppName("EcoFrontier");
        Display display = PlatformUI.createDisplay();
        try {
            List<Path> studies = Arguments.studies((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
            int code = PlatformUI.createAndRunWorkbench(display, new StudyWorkbenchAdvisor(studies));
            return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
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
