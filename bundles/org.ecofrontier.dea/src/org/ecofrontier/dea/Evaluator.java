package org.ecofrontier.dea;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Evaluates units with a model. The work is cut into fixed blocks of units of similar mix, each with a fresh kernel, so that
 * results are the same bytes whatever the number of threads. Above some thousand reference units the frame of the technology (the
 * units that are not dominated) is found first, and programs are solved on it.
 *
 * @since 0.1
 */
public final class Evaluator {

    private static final int BLOCK = 256;
    /** Units that come one after the other because their mix is similar. */
    private static final int CELL = 16;
    private static final int LARGE = 5000;

    private final UnitData data;
    private final RunHooks hooks;
    private final boolean details;
    private final int large;

    /**
     * An evaluator that keeps everything known about every unit.
     *
     * @param data
     *            the units
     * @param hooks
     *            loop, cancellation and progress
     */
    public Evaluator(UnitData data, RunHooks hooks) {
        this(data, hooks, true);
    }

    /**
     * An evaluator.
     *
     * @param data
     *            the units
     * @param hooks
     *            loop, cancellation and progress
     * @param details
     *            false to keep scores and statuses only
     */
    public Evaluator(UnitData data, RunHooks hooks, boolean details) {
        this(data, hooks, details, LARGE);
    }

    /** An evaluator that searches the frame of reference sets with more than {@code large} units. */
    Evaluator(UnitData data, RunHooks hooks, boolean details, int large) {
        this.data = Objects.requireNonNull(data);
        this.hooks = Objects.requireNonNull(hooks);
        this.details = details;
        this.large = large;
    }

    /** A technology that is built when first needed and given up after its last block. */
    private static final class Shared {

        private final UnitData data;
        private final int[] columns;
        private final int[] spanning;
        private Technology technology;
        private int open;

        Shared(UnitData data, int[] columns, int[] spanning) {
            this.data = data;
            this.columns = columns;
            this.spanning = spanning;
        }

        synchronized Technology technology() {
            if (technology == null) {
                technology = new Technology(data, columns, spanning);
            }
            return technology;
        }

        synchronized void release() {
            if (--open == 0) {
                technology = null;
            }
        }
    }

    private record Block(Shared shared, int[] units, int from, int to) {
    }

    /**
     * Evaluates all units of a plan.
     *
     * @param model
     *            the model
     * @param plan
     *            which units, against which frontiers
     * @return the results
     * @throws IllegalArgumentException
     *             when {@link FrontierModel#check} finds something in the data
     * @throws CancellationException
     *             when cancelled
     */
    public Evaluation evaluate(FrontierModel model, FrontierPlan plan) {
        List<CellProblem> problems = model.check(data);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("The model cannot work with " + problems.size() + " values, the first: " + problems.get(0));
        }
        List<Block> blocks = new ArrayList<>();
        for (FrontierPlan.Group group : plan.groups()) {
            split(model, group, blocks);
        }
        long total = blocks.stream().mapToLong(b -> b.to() - b.from()).sum();
        Evaluation result = new Evaluation(data, details);
        AtomicLong done = new AtomicLong();
        hooks.loop().run(blocks.size(), b -> {
            Block block = blocks.get(b);
            UnitSolver solver = new UnitSolver(data, model, block.shared().technology(), result);
            for (int i = block.from(); i < block.to(); i++) {
                if (hooks.cancelled().getAsBoolean()) {
                    throw new CancellationException();
                }
                solver.evaluate(block.units()[i]);
            }
            block.shared().release();
            hooks.progress().report(done.addAndGet(block.to() - block.from()), total);
        });
        return result;
    }

    private void split(FrontierModel model, FrontierPlan.Group group, List<Block> blocks) {
        int[] evaluated = data.ordered(group.evaluated());
        int[] reference = data.ordered(group.reference());
        FrontierModel oracle = reference.length > large ? model.frameOracle() : null;
        if (oracle == null) {
            add(new Shared(data, reference, reference), evaluated, blocks);
            return;
        }
        Frame frame = Frame.search(data, reference, oracle, hooks);
        Shared reduced = new Shared(data, frame.units(), reference);
        if (model.leavesOutOwn()) {
            // without a unit of the frame other units may come to the surface: those programs need all columns
            add(reduced, frame.outside(evaluated), blocks);
            add(new Shared(data, reference, reference), frame.inside(evaluated), blocks);
        } else {
            add(reduced, evaluated, blocks);
        }
    }

    private void add(Shared shared, int[] evaluated, List<Block> blocks) {
        int[] units = MixOrder.of(data, evaluated, CELL, hooks.cancelled());
        for (int from = 0; from < units.length; from += BLOCK) {
            blocks.add(new Block(shared, units, from, Math.min(units.length, from + BLOCK)));
            shared.open++;
        }
    }
}
