package org.ecofrontier.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.ResultContract;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.method.registry.MethodUnavailableException;

/**
 * Calls methods and keeps the rest of the program safe from them: whatever a method throws, gives back or leaves behind
 * ends as an {@link Outcome} that names the plug-in.
 *
 * @since 0.1
 */
public final class MethodExecutor implements AutoCloseable {

    private static final Messages MESSAGES = Messages.beside(MethodExecutor.class);
    private static final long POLL_MILLISECONDS = 20;
    private static final long GRACE_MILLISECONDS = 2_000;
    private static final ThreadFactory DAEMONS = task -> {
        Thread thread = new Thread(null, task, "analysis", 16L << 20);
        thread.setDaemon(true);
        return thread;
    };

    private final int threads;
    private final ExecutorService pool;

    /** @param threads how many threads the loops of a method may use, at least 1 */
    public MethodExecutor(int threads) {
        this.threads = Math.max(1, threads);
        this.pool = Executors.newCachedThreadPool(DAEMONS);
    }

    /** As many threads as the machine has processors. */
    public static int allProcessors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Checks an input and runs the method on it. */
    public Outcome execute(InstalledMethod installed, AnalysisInput input, RunMonitor monitor) {
        ParallelContext context = new ParallelContext(pool, threads, monitor);
        FutureTask<Outcome> task = new FutureTask<>(() -> call(installed, input, context));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        pool.execute(task);
        try {
            return await(task, context, installed);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Checks an input without running the method; whatever the method throws becomes a finding. */
    static List<Finding> check(InstalledMethod installed, AnalysisInput input) {
        try {
            return List.copyOf(installed.implementation().check(input));
        } catch (AnalysisFailedException e) {
            return List.of(Finding.error("check", e.reason(), Place.whole()));
        } catch (MethodUnavailableException e) {
            return List.of(Finding.error("check", MESSAGES.text("method.unavailable", e.getMessage()), Place.whole()));
        } catch (Exception | LinkageError e) {
            return List.of(Finding.error("check", MESSAGES.text("method.threw", installed.descriptor().name(), installed.contributor(),
                    describe(e)), Place.whole()));
        }
    }

    private static Outcome await(FutureTask<Outcome> task, ParallelContext context, InstalledMethod installed) {
        long cancelledAt = 0;
        while (true) {
            try {
                return task.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (cancelledAt == 0 && context.isCancelled()) {
                    cancelledAt = System.nanoTime();
                } else if (cancelledAt != 0 && System.nanoTime() - cancelledAt > TimeUnit.MILLISECONDS.toNanos(GRACE_MILLISECONDS)) {
                    context.abandon();
                    task.cancel(true);
                    return new Outcome.Cancelled();
                }
            } catch (InterruptedException e) {
                context.abandon();
                Thread.currentThread().interrupt();
                return new Outcome.Cancelled();
            } catch (ExecutionException e) {
                return new Outcome.Failed(MESSAGES.text("method.threw", installed.descriptor().name(), installed.contributor(),
                        describe(e.getCause())));
            }
        }
    }

    private static Outcome call(InstalledMethod installed, AnalysisInput input, ParallelContext context) {
        try {
            AnalysisMethod method = installed.implementation();
            List<Finding> findings = new ArrayList<>(method.check(input));
            if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
                return new Outcome.Refused(findings);
            }
            AnalysisResult result = method.run(input, context);
            if (context.isCancelled()) {
                return new Outcome.Cancelled();
            }
            return accept(installed, result, findings);
        } catch (CancellationException e) {
            return context.isCancelled() ? new Outcome.Cancelled() : threw(installed, e);
        } catch (AnalysisFailedException e) {
            return new Outcome.Failed(e.reason());
        } catch (MethodUnavailableException e) {
            return new Outcome.Failed(MESSAGES.text("method.unavailable", e.getMessage()));
        } catch (OutOfMemoryError e) {
            return new Outcome.Failed(MESSAGES.text("method.memory", installed.descriptor().name(), installed.contributor(),
                    Runtime.getRuntime().maxMemory() >> 20));
        } catch (Throwable e) {
            return threw(installed, e);
        }
    }

    private static Outcome accept(InstalledMethod installed, AnalysisResult result, List<Finding> findings) {
        List<String> misfits = new ArrayList<>();
        if (result == null) {
            misfits.add("null");
        } else {
            ResultContract.verify(installed.descriptor(), result, misfits::add);
        }
        if (!misfits.isEmpty()) {
            return new Outcome.Failed(MESSAGES.text("method.misfit", installed.descriptor().name(), installed.contributor(),
                    String.join("; ", misfits)));
        }
        findings.addAll(result.findings());
        return new Outcome.Completed(result, List.copyOf(findings));
    }

    private static Outcome threw(InstalledMethod installed, Throwable thrown) {
        return new Outcome.Failed(MESSAGES.text("method.threw", installed.descriptor().name(), installed.contributor(), describe(thrown)));
    }

    private static String describe(Throwable thrown) {
        String message = thrown.getMessage();
        String place = thrown.getStackTrace().length == 0 ? "" : " (" + thrown.getStackTrace()[0] + ")";
        return thrown.getClass().getSimpleName() + (message == null ? "" : ": " + message) + place;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
