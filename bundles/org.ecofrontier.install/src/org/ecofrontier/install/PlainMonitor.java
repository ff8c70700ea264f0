package org.ecofrontier.install;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Tells a listener how far an operation is and asks it whether to go on.
 *
 * @since 0.1
 */
public final class PlainMonitor extends NullProgressMonitor {

    private final DoubleConsumer listener;
    private final BooleanSupplier cancelled;
    private double total = 1;
    private double done;

    /**
     * A monitor for one operation.
     *
     * @param listener gets the part that is done, 0 to 1
     * @param cancelled says whether the operation is to stop
     */
    public PlainMonitor(DoubleConsumer listener, BooleanSupplier cancelled) {
        this.listener = listener;
        this.cancelled = cancelled;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        total = Math.max(1, totalWork);
    }

    @Override
    public void internalWorked(double work) {
        done += work;
        listener.accept(Math.min(1, done / total));
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public boolean isCanceled() {
        return super.isCanceled() || cancelled.getAsBoolean();
    }
}
