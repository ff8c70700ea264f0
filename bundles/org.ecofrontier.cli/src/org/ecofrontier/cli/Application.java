package org.ecofrontier.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The headless application behind the {@code ecofrontier} command.
 *
 * @since 0.1
 */
public final class Application implements IApplication {

    private static final int WRONG_USAGE = 2;

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        if (arguments.length == 1 && "version".equals(arguments[0])) {
            System.out.println(FrameworkUtil.getBundle(Application.class).getVersion());
            return IApplication.EXIT_OK;
        }
        System.err.println("Unknown command: " + String.join(" ", arguments));
        return WRONG_USAGE;
    }

    @Override
    public void stop() {
        // Nothing runs in the background.
    }
}
