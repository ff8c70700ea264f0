package org.ecofrontier.dea;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * What a long computation gets from its surroundings.
 *
 * @param loop
 *            runs independent tasks, possibly in parallel; results never depend on how
 * @param cancelled
 *            asked between programs; when true the computation ends with a {@link java.util.concurrent.CancellationException}
 * @param progress
 *            told how far the work is; may be called from any thread
 * @since 0.1
 */
public record RunHooks(Loop loop, BooleanSupplier cancelled, Progress progress) {

    /**
     * Runs independent tasks.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface Loop {

        /**
         * Runs {@code body} once for every index and returns when all are done. An exception of a task is thrown again.
         *
         * @param count
         *            number of tasks
         * @param body
         *            called with 0 to count - 1, in any order, from any thread
         */
        void run(int count, IntConsumer body);
    }

    /**
     * Hears of progress.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface Progress {

        /**
         * Some work was done.
         *
         * @param done
         *            units of work done so far
         * @param total
         *            units of work in all
         */
        void report(long done, long total);
    }

    /**
     * One thread, never cancelled, silent.
     *
     * @return such hooks
     */
    public static RunHooks serial() {
        return new RunHooks((count, body) -> {
            for (int i = 0; i < count; i++) {
                body.accept(i);
            }
        }, () -> false, (done, total) -> {
        });
    }
}
