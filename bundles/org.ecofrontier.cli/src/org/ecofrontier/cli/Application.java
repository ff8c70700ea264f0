package org.ecofrontier.cli;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * The headless application behind the {@code ecofrontier} command.
 *
 * @since 0.1
 */
public final class Application implements IApplication {

    /** The start script says whether a person watches the error stream. */
    private static final String WATCHED = "ecofrontier.terminal";
    private static final long GRACE_SECONDS = 5;

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Terminal terminal = new Terminal(System.out, System.err, Boolean.getBoolean(WATCHED), Locale.getDefault());
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(terminal, ended)));
        try {
            int status = EcoFrontierCommand.execute(terminal, arguments);
            return terminal.isInterrupted() ? ExitStatus.INTERRUPTED : status;
        } finally {
            ended.countDown();
        }
    }

    /** On an interrupt the command ends its work and takes back what is half written before the program ends. */
    private static void finish(Terminal terminal, CountDownLatch ended) {
        terminal.interrupt();
        try {
            ended.await(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        // The shutdown hook ends the work.
    }
}
