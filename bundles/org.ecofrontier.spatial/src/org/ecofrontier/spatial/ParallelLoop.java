package org.ecofrontier.spatial;

import java.util.function.IntConsumer;

/**
 * Runs independent steps, perhaps on several threads. The caller hands it in; results never depend on it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ParallelLoop {

    /** Runs the steps one after the other on the calling thread. */
    ParallelLoop SEQUENTIAL = (n, body) -> {
        for (int i = 0; i < n; i++) {
            body.accept(i);
        }
    };

    /**
     * Runs {@code body} for 0 to n - 1, each once, and returns when all are done.
     *
     * @param n number of steps
     * @param body the step
     */
    void forEach(int n, IntConsumer body);
}
