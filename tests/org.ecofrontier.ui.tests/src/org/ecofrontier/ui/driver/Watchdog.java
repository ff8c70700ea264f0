package org.ecofrontier.ui.driver;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Looks whether the handling of one event by our code keeps the user-interface thread for too long, and names the place. What counts is the
 * time that the thread itself has used, so that a busy machine makes no test fail.
 */
public final class Watchdog implements AutoCloseable {

    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LOOK_MILLISECONDS = 15;

    private final ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
    private final Display display;
    private final List<String> blocked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private final Listener before = event -> begin();
    private final Listener after = event -> end();
    private long begun;
    private int depth;
    private volatile boolean closed;

    /** Begins to look. */
    public Watchdog(Display display) {
        this.display = display;
        display.syncExec(() -> {
            display.addListener(SWT.PreEvent, before);
            display.addListener(SWT.PostEvent, after);
        });
        Thread thread = new Thread(this::look, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    private void begin() {
        depth++;
        seen.clear();
        begun = cpu.getCurrentThreadCpuTime();
    }

    private void end() {
        depth--;
        long used = cpu.getCurrentThreadCpuTime() - begun;
        List<String> places = List.copyOf(seen);
        if (used > LONGEST && places.size() > 1) {
            blocked.add(TimeUnit.NANOSECONDS.toMillis(used) + " ms: " + String.join(" | ", places));
        }
        seen.clear();
        // What is around this event has waited for it: its own time begins again.
        begun = cpu.getCurrentThreadCpuTime();
    }

    private void look() {
        while (!closed && !display.isDisposed()) {
            String place = ours();
            if (!place.isEmpty()) {
                seen.add(place);
            }
            try {
                Thread.sleep(LOOK_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** The topmost line of the product's code in the stack of the user-interface thread, if it is busy there. */
    private String ours() {
        // What lies below the innermost event loop waits for it and keeps nobody.
        return Arrays.stream(display.getThread().getStackTrace())
            .takeWhile(line -> !line.getMethodName().equals("readAndDispatch") && !line.getMethodName().equals("sleep"))
            .map(StackTraceElement::toString)
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
        display.syncExec(() -> {
            display.removeListener(SWT.PreEvent, before);
            display.removeListener(SWT.PostEvent, after);
        });
    }
}
