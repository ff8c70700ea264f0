package org.ecofrontier.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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

    /**
     * On an interrupt the command ends its work and takes back what is half written before the program ends. When it is a plug-in that ends
     * the program, the status must not be one of the plug-in's choice.
     */
    private static void finish(Terminal terminal, CountDownLatch ended) {
        Optional<StackTraceElement> culprit = ended.getCount() == 0 ? Optional.empty() : caller();
        terminal.interrupt();
        try {
            ended.await(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (culprit.isPresent()) {
            terminal.tell(CliText.of("error.ended", culprit.get()));
            Runtime.getRuntime().halt(ExitStatus.FAILED);
        }
    }

    /** Where the program was told to end, if it was and not interrupted; that thread waits there until it ends. */
    private static Optional<StackTraceElement> caller() {
        return Thread.getAllStackTraces().values().stream().map(Arrays::asList).filter(frames -> frames.stream().anyMatch(Application::isExit))
                .flatMap(frames -> frames.stream().dropWhile(frame -> !isExit(frame))
                        .filter(frame -> !frame.getClassName().startsWith("java.lang.")).limit(1))
                .findFirst();
    }

    private static boolean isExit(StackTraceElement frame) {
        return frame.getClassName().equals("java.lang.Runtime") && frame.getMethodName().equals("exit");
    }

    @Override
    public void stop() {
        // The shutdown hook ends the work.
    }
}
