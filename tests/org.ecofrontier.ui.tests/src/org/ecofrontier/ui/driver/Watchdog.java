package org.ecofrontier.ui.driver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;

/** Looks whether our code keeps the user-interface thread for too long, and names the place. */
public final class Watchdog implements AutoCloseable {

    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LOOK_MILLISECONDS = 20;

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
            AtomicLong asked = new AtomicLong(System.nanoTime());
            long before = answered.get();
            display.asyncExec(() -> answered.set(System.nanoTime()));
            String where = "";
            int seen = 0;
            while (answered.get() == before && !closed) {
                sleep();
                if (System.nanoTime() - asked.get() > LONGEST) {
                    String now = ours();
                    // The same place of ours seen several times: not a pause of the whole machine.
                    seen = !now.isEmpty() && now.equals(where) ? seen + 1 : 0;
                    where = now;
                    if (seen == 3) {
                        blocked.add(where);
                    }
                }
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
        boolean idle = stack.length > 0 && Arrays.stream(stack).limit(4)
            .anyMatch(line -> line.getMethodName().equals("sleep") || line.getMethodName().equals("g_main_context_iteration"));
        return idle ? "" : Arrays.stream(stack).map(StackTraceElement::toString)
            .filter(line -> line.contains("org.ecofrontier.") && !line.contains(".driver.") && !line.contains("Application.start"))
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
