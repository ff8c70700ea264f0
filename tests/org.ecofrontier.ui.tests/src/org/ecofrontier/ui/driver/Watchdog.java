package org.ecofrontier.ui.driver;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;

/** Looks whether our code keeps the user-interface thread for too long, and names the place. */
public final class Watchdog implements AutoCloseable {

    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LOOK_MILLISECONDS = 20;

    private final ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
    private final Display display;
    private final AtomicLong answered = new AtomicLong(System.nanoTime());
    private final List<String> blocked = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread;
    private volatile boolean closed;

    /** Begins to look. */
    public Watchdog(Display display) {
        this.display = display;
        thread = new Thread(this::look, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    private void look() {
        while (!closed && !display.isDisposed()) {
            long asked = cpu.getThreadCpuTime(display.getThread().threadId());
            long before = answered.get();
            display.asyncExec(() -> answered.set(System.nanoTime()));
            List<String> seen = new ArrayList<>();
            while (answered.get() == before && !closed) {
                sleep();
                String now = ours();
                if (!now.isEmpty()) {
                    seen.add(now);
                }
            }
            // The time that the thread itself has used: a busy machine makes nothing fail. One look alone may be an unlucky one.
            long used = cpu.getThreadCpuTime(display.getThread().threadId()) - asked;
            if (used > LONGEST && seen.size() > 2 && new HashSet<>(seen).size() < seen.size()) {
                blocked.add(TimeUnit.NANOSECONDS.toMillis(used) + " ms: " + seen.getFirst() + " ... " + seen.getLast());
            }
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(LOOK_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The topmost line of the product's code in the stack of the user-interface thread, if it is busy there. */
    private String ours() {
        StackTraceElement[] stack = display.getThread().getStackTrace();
        // What lies below the innermost event loop waits for it and keeps nobody.
        return Arrays.stream(stack).takeWhile(line -> !line.getMethodName().equals("readAndDispatch")
            && !line.getMethodName().equals("sleep")).map(StackTraceElement::toString)
            .filter(line -> line.contains("org.ecofrontier.") && !line.contains(".driver.") && !line.contains(".flows."))
            .findFirst().orElse("");
    }

    /** The places where the thread was kept for too long. */
    public List<String> blocked() {
        return List.copyOf(blocked);
    }

    @Override
    public void close() {
        closed = true;
    }
}
