package org.ecofrontier.method.annr;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

import org.ecofrontier.method.RunContext;
import org.ecofrontier.statistics.ParallelLoop;

/** The loops of a run, which tell how far it is: every stage counts the same, a stage by the steps that are done. */
final class Progress implements ParallelLoop {

    private final RunContext context;
    private final int stages;
    private int stage;

    Progress(RunContext context, int stages) {
        this.context = context;
        this.stages = stages;
    }

    @Override
    public void forEach(int count, IntConsumer body) {
        int before = stage++;
        AtomicInteger done = new AtomicInteger();
        context.forEach(count, index -> {
            body.accept(index);
            context.progress(Math.min(1, (before + (double) done.incrementAndGet() / count) / stages));
        });
    }
}
