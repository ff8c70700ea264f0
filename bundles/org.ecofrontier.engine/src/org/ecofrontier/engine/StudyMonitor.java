package org.ecofrontier.engine;

/**
 * Watches and stops the run of a study. Called from several threads.
 *
 * @since 0.1
 */
public interface StudyMonitor {

    /** Watches nothing and never stops. */
    StudyMonitor NONE = () -> false;

    /** Whether to stop. */
    boolean isCancelled();

    /**
     * Told before an analysis begins.
     *
     * @param analysis its id
     * @param index its place in the run, from 0
     * @param count how many analyses the run has
     */
    default void started(String analysis, int index, int count) {
    }

    /**
     * Told how far an analysis is.
     *
     * @param analysis its id
     * @param fraction from 0 to 1
     */
    default void progress(String analysis, double fraction) {
    }

    /** Told when an analysis has ended. */
    default void ended(AnalysisReport report) {
    }
}
