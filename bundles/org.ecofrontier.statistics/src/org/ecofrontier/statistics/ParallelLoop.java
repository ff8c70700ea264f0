package org.ecofrontier.statistics;

import java.util.function.IntConsumer;

/**
 * Runs independent steps, perhaps on several threads. The caller hands it in; results never depend on it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ParallelLoop {

    /** Runs the steps one after the other on the calling thread. */
    ParallelLoop SEQUENTIAL = (count, body) -> {
        for (int i = 0; i < count; i++) {
            body.accept(i);
        }
    };

    /**
     * Runs a body for 0 to count - 1, each once, and returns when all are done.
     *
     * @param count number of steps
     * @param body  the step; it writes only to places that belong to its number
     */
    void forEach(int count, IntConsumer body);
}
