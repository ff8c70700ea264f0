package org.ecofrontier.method.testkit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Consumer;

/** What a method must leave as it found it: default locale and time zone, output streams, threads. Puts back what was changed. */
final class Surroundings implements AutoCloseable {

    private static final long PATIENCE_MILLISECONDS = 500;

    private final Consumer<String> offence;
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream instead = new PrintStream(written, true, StandardCharsets.UTF_8);
    private final Set<Thread> threads = new HashSet<>(alive());

    Surroundings(Consumer<String> offence) {
        this.offence = offence;
        System.setOut(instead);
        System.setErr(instead);
    }

    @Override
    public void close() {
        if (System.out != instead || System.err != instead) {
            offence.accept("it replaced System.out or System.err");
        }
        System.setOut(out);
        System.setErr(err);
        if (written.size() > 0) {
            String words = written.toString(StandardCharsets.UTF_8).strip();
            offence.accept("it wrote to System.out or System.err: " + words.substring(0, Math.min(200, words.length())));
        }
        if (!Locale.getDefault().equals(locale)) {
            offence.accept("it changed the default locale to " + Locale.getDefault());
            Locale.setDefault(locale);
        }
        if (!TimeZone.getDefault().equals(zone)) {
            offence.accept("it changed the default time zone to " + TimeZone.getDefault().getID());
            TimeZone.setDefault(zone);
        }
        List<Thread> left = left();
        if (!left.isEmpty()) {
            offence.accept("it left threads behind: " + String.join(", ", left.stream().map(Thread::getName).toList()));
        }
    }

    private List<Thread> left() {
        long until = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        List<Thread> left = List.of();
        do {
            left = alive().stream().filter(thread -> !threads.contains(thread)).toList();
            if (left.isEmpty()) {
                return left;
            }
            Thread.onSpinWait();
        } while (System.nanoTime() < until);
        return left;
    }

    /** The threads of the program; those of the common pool and of the virtual machine belong to nobody. */
    private static List<Thread> alive() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread != Thread.currentThread())
                .filter(thread -> !(thread instanceof ForkJoinWorkerThread))
                .filter(thread -> thread.getThreadGroup() != null && !"system".equals(thread.getThreadGroup().getName())).toList();
    }
}
