package org.ecofrontier.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.Text;

/**
 * Where a command reads the user's wishes and writes to: answers to the output stream, messages to the error stream, progress to the
 * error stream only if somebody watches it.
 */
final class Terminal {

    private static final int BAR = 30;
    private static final long QUIET_NANOSECONDS = 200_000_000L;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean watched;
    private final Locale locale;
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private boolean progressShown;
    private long lastProgress;

    Terminal(PrintStream out, PrintStream err, boolean watched, Locale locale) {
        this.out = out;
        this.err = err;
        this.watched = watched;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    void interrupt() {
        interrupted.set(true);
    }

    boolean isInterrupted() {
        return interrupted.get();
    }

    synchronized void print(String line) {
        clearProgress();
        out.println(line);
    }

    synchronized void print(Text line) {
        print(line.in(locale));
    }

    synchronized void tell(Text message) {
        clearProgress();
        err.println(message.in(locale));
    }

    void tell(List<Finding> findings) {
        for (Finding finding : findings) {
            tell(CliText.of(label(finding.severity()), finding.message()));
        }
    }

    private static String label(Severity severity) {
        return switch (severity) {
            case ERROR -> "finding.error";
            case WARNING -> "finding.warning";
            case INFO -> "finding.info";
        };
    }

    /** Shows how far the work is, at most five times a second. */
    synchronized void progress(String what, double fraction) {
        long now = System.nanoTime();
        if (!watched || now - lastProgress < QUIET_NANOSECONDS) {
            return;
        }
        lastProgress = now;
        int filled = (int) Math.round(fraction * BAR);
        err.print("\r\u001b[K" + what + " [" + "#".repeat(filled) + " ".repeat(BAR - filled) + "] " + Math.round(fraction * 100) + " %");
        err.flush();
        progressShown = true;
    }

    private void clearProgress() {
        if (progressShown) {
            err.print("\r\u001b[K");
            err.flush();
            progressShown = false;
        }
    }
}
