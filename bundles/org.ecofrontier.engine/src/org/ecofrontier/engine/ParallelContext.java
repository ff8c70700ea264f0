package org.ecofrontier.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

import org.ecofrontier.method.RunContext;

/** Runs the loops of a method on a pool of threads; the calling thread works along. */
final class ParallelContext implements RunContext {

    private final ExecutorService pool;
    private final int threads;
    private final RunMonitor monitor;
    private volatile boolean abandoned;

    ParallelContext(ExecutorService pool, int threads, RunMonitor monitor) {
        this.pool = pool;
        this.threads = threads;
        this.monitor = monitor;
    }

    /** From now on the method is told that it was cancelled, whatever the monitor says. */
    void abandon() {
        abandoned = true;
    }

    @Override
    public void progress(double fraction) {
        if (!abandoned) {
            monitor.progress(Math.clamp(fraction, 0.0, 1.0));
        }
    }

    @Override
    public boolean isCancelled() {
        return abandoned || monitor.isCancelled();
    }

    @Override
    public int threads() {
        return threads;
    }

    @Override
    public void forEach(int count, IntConsumer body) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable work = () -> {
            int index = next.getAndIncrement();
            while (index < count && failure.get() == null && !isCancelled()) {
                try {
                    body.accept(index);
                } catch (Throwable thrown) {
                    failure.compareAndSet(null, thrown);
                }
                index = next.getAndIncrement();
            }
        };
        List<Future<?>> helpers = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, count); i++) {
            helpers.add(pool.submit(work));
        }
        work.run();
        helpers.forEach(ParallelContext::await);
        rethrow(failure.get());
        checkCancelled();
    }

    private static void await(Future<?> helper) {
        try {
            helper.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static void rethrow(Throwable failure) {
        switch (failure) {
            case null -> {
                return;
            }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }
}
