package org.ecofrontier.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The output streams of the program, kept clean of methods: what a thread of a method prints goes to its {@link MethodThreads}, all else
 * where it always went.
 */
final class Console extends OutputStream {

    private final PrintStream original;

    private Console(PrintStream original) {
        this.original = original;
    }

    /** Sees to it that what methods print from now on is collected. */
    static synchronized void guard() {
        if (!(System.out instanceof Guarded)) {
            System.setOut(new Guarded(System.out));
        }
        if (!(System.err instanceof Guarded)) {
            System.setErr(new Guarded(System.err));
        }
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int length) {
        if (Thread.currentThread().getThreadGroup() instanceof MethodThreads method) {
            method.print(new String(octets, from, length, original.charset()));
        } else {
            original.write(octets, from, length);
        }
    }

    @Override
    public void flush() throws IOException {
        original.flush();
    }

    /** Marks a stream that is guarded. */
    private static final class Guarded extends PrintStream {

        Guarded(PrintStream original) {
            super(new Console(original), true, original.charset());
        }
    }
}
