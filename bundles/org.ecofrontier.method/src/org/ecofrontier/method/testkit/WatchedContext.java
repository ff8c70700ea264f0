package org.ecofrontier.method.testkit;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.ecofrontier.method.RunContext;

/** A context that counts how often a method asks whether it was cancelled, and listens to what it says of its progress. */
final class WatchedContext implements RunContext {

    private final boolean parallel;
    private final long cancelAfter;
    private final Consumer<String> offence;
    private final AtomicLong questions = new AtomicLong();
    private volatile boolean cancelled;

    /**
     * @param parallel whether loops run on several threads in a scrambled order
     * @param cancelAfter after how many questions the answer is yes
     */
    WatchedContext(boolean parallel, long cancelAfter, Consumer<String> offence) {
        this.parallel = parallel;
        this.cancelAfter = cancelAfter;
        this.offence = offence;
    }

    long questions() {
        return questions.get();
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void progress(double fraction) {
        if (!(fraction >= 0 && fraction <= 1 + 1e-9)) {
            offence.accept("it told a progress of " + fraction + " instead of 0 to 1");
        }
    }

    @Override
    public boolean isCancelled() {
        if (questions.incrementAndGet() > cancelAfter) {
            cancelled = true;
        }
        return cancelled;
    }

    @Override
    public int threads() {
        return parallel ? 2 : 1;
    }

    @Override
    public void forEach(int count, IntConsumer body) {
        if (parallel) {
            IntStream.range(0, count).parallel().map(index -> count - 1 - index).forEach(index -> {
                checkCancelled();
                body.accept(index);
            });
        } else {
            for (int index = 0; index < count; index++) {
                checkCancelled();
                body.accept(index);
            }
        }
    }
}
