package org.ecofrontier.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.ecofrontier.method.registry.Contributor;

/**
 * The threads of one call of a method: those it is given and those it starts itself, which belong to the group of their starter. What
 * any of them prints is collected here, see {@link Console}.
 */
final class MethodThreads extends ThreadGroup {

    private static final long STACK = 16L << 20;
    private static final int MOST_PRINTED = 2_000;

    /** Room for threads that are started while they are counted. */
    private static final int SPARE = 16;
    private static final long PATIENCE_MILLISECONDS = 200;

    private final AtomicInteger number = new AtomicInteger();
    private final List<Thread> given = new ArrayList<>();
    private final StringBuilder printed = new StringBuilder();

    MethodThreads(Contributor contributor) {
        super("plug-in " + contributor);
    }

    /** A thread that the method is given. */
    Thread give(Runnable task) {
        Thread thread = new Thread(this, task, getName() + " " + number.incrementAndGet(), STACK);
        thread.setDaemon(true);
        synchronized (given) {
            given.add(thread);
        }
        return thread;
    }

    /** Takes what one of the threads prints; the beginning is kept. */
    void print(String words) {
        synchronized (printed) {
            printed.append(words, 0, Math.min(words.length(), Math.max(0, MOST_PRINTED - printed.length())));
        }
    }

    /** What was printed so far. */
    String printed() {
        synchronized (printed) {
            return printed.toString().strip();
        }
    }

    /** The threads that the method started and left running; threads about to end have a moment to do so. */
    List<Thread> left() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        List<Thread> left = own();
        while (!left.isEmpty() && System.nanoTime() < until) {
            left.getFirst().join(PATIENCE_MILLISECONDS / 10);
            left = own();
        }
        return left;
    }

    private List<Thread> own() {
        Thread[] alive = new Thread[activeCount() + SPARE];
        List<Thread> own = new ArrayList<>(Arrays.asList(alive).subList(0, enumerate(alive)));
        synchronized (given) {
            own.removeAll(given);
        }
        return own;
    }

    /** What a thread of the method dies of is the method's affair, but nothing for the console. */
    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        print(thread.getName() + ": " + MethodExecutor.describe(thrown) + "\n");
    }
}
