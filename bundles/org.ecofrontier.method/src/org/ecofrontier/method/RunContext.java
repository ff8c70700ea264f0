package org.ecofrontier.method;

import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

/**
 * What a running method may ask of its host: progress, cancellation and parallel loops. Safe for use by several threads.
 *
 * @since 0.1
 */
public interface RunContext {

    /**
     * Tells how far the method is.
     *
     * @param fraction the part of the work that is done, from 0 to 1
     */
    void progress(double fraction);

    /** Whether the analyst has cancelled the run. */
    boolean isCancelled();

    /**
     * Ends the method if the run was cancelled; call it at least every 50 milliseconds.
     *
     * @throws CancellationException if the run was cancelled
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /** The number of threads that {@link #forEach} uses. */
    int threads();

    /**
     * Runs a body for each index from 0 to count - 1 on all threads of the run, in any order, and returns when all are
     * done. A body writes only to places that belong to its index: then results do not depend on the number of threads.
     *
     * @throws CancellationException if the run was cancelled
     */
    void forEach(int count, IntConsumer body);
}
