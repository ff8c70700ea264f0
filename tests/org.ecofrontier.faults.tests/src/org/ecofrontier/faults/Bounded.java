package org.ecofrontier.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import com.sun.management.ThreadMXBean;

/** Work within bounds of time, memory (all that is allocated, not what is kept) and stack; beyond them the test fails. */
final class Bounded implements AutoCloseable {

    private static final long SECONDS = 30;
    private static final long BYTES = 600L << 20;
    private static final int STACK_BYTES = 512 << 10;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(null, task, "bounded", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    });
    private long slowest;
    private long largest;

    /** {@return what the work returns} */
    <T> T call(Supplier<String> what, Callable<T> work) throws InterruptedException {
        long start = System.nanoTime();
        long[] allocated = new long[1];
        Future<T> future = worker.submit(() -> {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();
            T value = work.call();
            allocated[0] = threads.getCurrentThreadAllocatedBytes() - before;
            return value;
        });
        try {
            T value = future.get(SECONDS, TimeUnit.SECONDS);
            slowest = Math.max(slowest, System.nanoTime() - start);
            largest = Math.max(largest, allocated[0]);
            assertTrue(allocated[0] < BYTES, () -> (allocated[0] >> 20) + " MB for " + what.get());
            return value;
        } catch (TimeoutException e) {
            return fail("hangs: " + what.get());
        } catch (ExecutionException e) {
            return fail(what.get(), e.getCause());
        }
    }

    /** {@return the most time and memory that a call took, in words} */
    String most() {
        return "at most " + slowest / 1_000_000 + " ms, " + (largest >> 20) + " MB";
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
