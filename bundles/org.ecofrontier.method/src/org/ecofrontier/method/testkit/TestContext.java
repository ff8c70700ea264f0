package org.ecofrontier.method.testkit;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.ecofrontier.method.RunContext;

/**
 * A context for tests: runs loops on several threads in a scrambled order, and cancels itself after a number of questions.
 *
 * @since 0.1
 */
public final class TestContext implements RunContext {

    private final java.util.concurrent.atomic.AtomicLong questionsLeft;
    private volatile double progress;

    /** A context that is never cancelled. */
    public TestContext() {
        this(Long.MAX_VALUE);
    }

    /**
     * A context that is cancelled at some time.
     *
     * @param questions how often the method may ask whether it is cancelled before the answer is yes
     */
    public TestContext(long questions) {
        questionsLeft = new java.util.concurrent.atomic.AtomicLong(questions);
    }

    @Override
    public void progress(double fraction) {
        progress = fraction;
    }

    /** What the method last said of its progress. */
    public double progress() {
        return progress;
    }

    @Override
    public boolean isCancelled() {
        return questionsLeft.getAndDecrement() <= 0;
    }

    @Override
    public int threads() {
        return 2;
    }

    @Override
    public void forEach(int count, IntConsumer body) {
        IntStream.range(0, count).parallel().map(index -> count - 1 - index).forEach(index -> {
            checkCancelled();
            body.accept(index);
        });
    }
}
