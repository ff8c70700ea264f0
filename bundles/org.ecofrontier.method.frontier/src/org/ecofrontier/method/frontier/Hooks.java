package org.ecofrontier.method.frontier;

import org.ecofrontier.dea.RunHooks;
import org.ecofrontier.method.RunContext;

/**
 * The context of a run as the programs take it.
 *
 * @since 0.1
 */
public final class Hooks {

    private Hooks() {
    }

    /** Progress over the whole run. */
    public static RunHooks of(RunContext context) {
        return part(context, 0, 1);
    }

    /**
     * Progress over a part of the run.
     *
     * @param from the part of the work that is done before, from 0 to 1
     * @param to the part that is done afterwards
     */
    public static RunHooks part(RunContext context, double from, double to) {
        return new RunHooks(context::forEach, context::isCancelled,
                (done, total) -> context.progress(from + (to - from) * (total == 0 ? 1 : (double) done / total)));
    }
}
