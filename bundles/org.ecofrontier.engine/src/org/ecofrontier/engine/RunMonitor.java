package org.ecofrontier.engine;

/**
 * Watches and stops a run. Called from several threads.
 *
 * @since 0.1
 */
public interface RunMonitor {

    /** Watches nothing and never stops. */
    RunMonitor NONE = new RunMonitor() {
        @Override
        public void progress(double fraction) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Told how far the run is.
     *
     * @param fraction from 0 to 1
     */
    void progress(double fraction);

    /** Whether to stop. */
    boolean isCancelled();
}
