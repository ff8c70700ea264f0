package org.ecofrontier.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.ResultContract;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.method.registry.MethodUnavailableException;

/**
 * Calls methods and keeps the rest of the program safe from them: whatever a method throws, gives back or leaves behind
 * ends as an {@link Outcome} that names the plug-in and its version. A method that does not stop when it is cancelled is left to itself.
 *
 * @since 0.1
 */
public final class MethodExecutor implements AutoCloseable {

    private static final Messages MESSAGES = Messages.beside(MethodExecutor.class);
    private static final System.Logger LOGGER = System.getLogger(MethodExecutor.class.getName());
    private static final long POLL_MILLISECONDS = 20;

    /** A method asks every 50 milliseconds whether it was cancelled; the analyst does not wait for one that does not. */
    private static final long GRACE_MILLISECONDS = 500;
    private static final long CHECK_SECONDS = 20;

    private final int threads;
    private final Set<ExecutorService> pools = ConcurrentHashMap.newKeySet();

    /** @param threads how many threads the loops of a method may use, at least 1 */
    public MethodExecutor(int threads) {
        this.threads = Math.max(1, threads);
    }

    /** As many threads as the machine has processors. */
    public static int allProcessors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Checks an input and runs the method on it. */
    public Outcome execute(InstalledMethod installed, AnalysisInput input, RunMonitor monitor) {
        Console.guard();
        Defaults defaults = Defaults.now();
        MethodThreads group = new MethodThreads(installed.contributor());
        ExecutorService pool = Executors.newCachedThreadPool(group::give);
        pools.add(pool);
        ParallelContext context = new ParallelContext(pool, threads, monitor);
        FutureTask<Outcome> task = new FutureTask<>(() -> call(installed, input, context));
        Outcome outcome;
        List<String> changed;
        try {
            pool.execute(task);
            outcome = await(task, context, installed);
        } finally {
            pools.remove(pool);
            pool.shutdownNow();
            changed = defaults.restore();
        }
        return withLeavings(outcome, installed, changed, group);
    }

    /** Checks an input without running the method; whatever the method throws becomes a finding. */
    static List<Finding> check(InstalledMethod installed, AnalysisInput input) {
        Console.guard();
        Defaults defaults = Defaults.now();
        FutureTask<List<Finding>> task = new FutureTask<>(() -> checked(installed, input));
        new MethodThreads(installed.contributor()).give(task).start();
        try {
            return task.get(CHECK_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return error(MESSAGES.text("method.check-slow", installed.descriptor().name(), installed.contributor(), CHECK_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            return error(threw(installed, e.getCause()).reason());
        } finally {
            task.cancel(true);
            defaults.restore();
        }
    }

    private static List<Finding> checked(InstalledMethod installed, AnalysisInput input) {
        try {
            return List.copyOf(installed.implementation().check(input));
        } catch (AnalysisFailedException e) {
            return error(e.reason());
        } catch (MethodUnavailableException e) {
            return error(MESSAGES.text("method.unavailable", e.getMessage()));
        }
    }

    private static List<Finding> error(Text message) {
        return List.of(Finding.error("check", message, Place.whole()));
    }

    private static Outcome await(FutureTask<Outcome> task, ParallelContext context, InstalledMethod installed) {
        HeapWatch heap = new HeapWatch();
        long cancelledAt = 0;
        while (true) {
            try {
                return task.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (cancelledAt == 0 && context.isCancelled()) {
                    cancelledAt = System.nanoTime();
                } else if (cancelledAt != 0 && System.nanoTime() - cancelledAt > TimeUnit.MILLISECONDS.toNanos(GRACE_MILLISECONDS)) {
                    LOGGER.log(System.Logger.Level.INFO, "{0} of {1} does not stop when it is cancelled; it is left to itself",
                            installed.descriptor().id(), installed.contributor());
                    return abandoned(task, context, new Outcome.Cancelled());
                } else if (heap.isNearlyFull()) {
                    return abandoned(task, context, memory(installed));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return abandoned(task, context, new Outcome.Cancelled());
            } catch (ExecutionException e) {
                return threw(installed, e.getCause());
            } catch (OutOfMemoryError e) {
                // The memory that the method took is missing here, too.
                return abandoned(task, context, memory(installed));
            }
        }
    }

    private static Outcome abandoned(FutureTask<Outcome> task, ParallelContext context, Outcome outcome) {
        context.abandon();
        task.cancel(true);
        return outcome;
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

    private static Outcome.Failed threw(InstalledMethod installed, Throwable thrown) {
        return thrown instanceof OutOfMemoryError ? memory(installed)
                : new Outcome.Failed(MESSAGES.text("method.threw", installed.descriptor().name(), installed.contributor(),
                describe(thrown)));
    }

    private static Outcome.Failed memory(InstalledMethod installed) {
        return new Outcome.Failed(MESSAGES.text("method.memory", installed.descriptor().name(), installed.contributor(),
                Runtime.getRuntime().maxMemory() >> 20));
    }

    /** A throwable in one line; even its message is code of the plug-in and may fail. */
    static String describe(Throwable thrown) {
        String message;
        StackTraceElement[] trace;
        try {
            message = thrown.getMessage();
            trace = thrown.getStackTrace();
        } catch (Throwable again) {
            return thrown.getClass().getSimpleName();
        }
        return thrown.getClass().getSimpleName() + (message == null ? "" : ": " + message)
                + (trace.length == 0 ? "" : " (" + trace[0] + ")");
    }

    /** Tells, beside a result, what the method has left behind in the program. */
    private static Outcome withLeavings(Outcome outcome, InstalledMethod installed, List<String> changed, MethodThreads group) {
        List<Finding> leavings = new ArrayList<>();
        if (!changed.isEmpty()) {
            leavings.add(leaving("changed", installed, String.join(", ", changed)));
        }
        if (!group.printed().isEmpty()) {
            leavings.add(leaving("printed", installed, group.printed()));
        }
        if (!(outcome instanceof Outcome.Cancelled)) {
            left(group).ifPresent(names -> leavings.add(leaving("threads", installed, names)));
        }
        leavings.forEach(leaving -> LOGGER.log(System.Logger.Level.DEBUG, leaving.message().english()));
        if (!(outcome instanceof Outcome.Completed completed) || leavings.isEmpty()) {
            return outcome;
        }
        List<Finding> findings = new ArrayList<>(completed.findings());
        findings.addAll(leavings);
        return new Outcome.Completed(completed.result(), List.copyOf(findings));
    }

    private static Optional<String> left(MethodThreads group) {
        try {
            List<Thread> left = group.left();
            left.forEach(Thread::interrupt);
            return left.isEmpty() ? Optional.empty()
                    : Optional.of(String.join(", ", left.stream().map(Thread::getName).toList()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Finding leaving(String kind, InstalledMethod installed, String what) {
        return Finding.warning("method-" + kind,
                MESSAGES.text("method." + kind, installed.descriptor().name(), installed.contributor(), what),
                Place.whole());
    }

    @Override
    public void close() {
        pools.forEach(ExecutorService::shutdownNow);
    }
}
