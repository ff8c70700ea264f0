package org.ecofrontier.dea;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.ecofrontier.lp.FrontierKernel;
import org.ecofrontier.lp.FrontierProgram;
import org.ecofrontier.lp.FrontierSolution;
import org.ecofrontier.lp.SolveStatus;

/**
 * Evaluates units with a model. The work is cut into fixed blocks of units in canonical order, each with a fresh kernel, so that
 * results are the same bytes whatever the number of threads.
 *
 * @since 0.1
 */
public final class Evaluator {

    private static final int BLOCK = 128;

    private final UnitData data;
    private final RunHooks hooks;
    private final boolean details;

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
        this.data = Objects.requireNonNull(data);
        this.hooks = Objects.requireNonNull(hooks);
        this.details = details;
    }

    /** Evaluated units with their shared technology, which is built when first needed and given up after the last block. */
    private final class Block {

        private final Shared shared;
        private final int from;
        private final int to;

        Block(Shared shared, int from, int to) {
            this.shared = shared;
            this.from = from;
            this.to = to;
        }
    }

    private final class Shared {

        private final int[] evaluated;
        private final int[] reference;
        private Technology technology;
        private int open;

        Shared(FrontierPlan.Group group) {
            evaluated = data.ordered(group.evaluated());
            reference = group.reference();
        }

        synchronized Technology technology() {
            if (technology == null) {
                technology = new Technology(data, reference);
            }
            return technology;
        }

        synchronized void release() {
            if (--open == 0) {
                technology = null;
            }
        }
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
        long total = 0;
        for (FrontierPlan.Group group : plan.groups()) {
            Shared shared = new Shared(group);
            int n = shared.evaluated.length;
            for (int from = 0; from < n; from += BLOCK) {
                blocks.add(new Block(shared, from, Math.min(n, from + BLOCK)));
                shared.open++;
            }
            total += n;
        }
        Evaluation result = new Evaluation(data, details);
        AtomicLong done = new AtomicLong();
        long all = total;
        hooks.loop().run(blocks.size(), b -> {
            Block block = blocks.get(b);
            solve(model, block, result);
            block.shared.release();
            hooks.progress().report(done.addAndGet(block.to - block.from), all);
        });
        return result;
    }

    private void solve(FrontierModel model, Block block, Evaluation result) {
        Technology technology = block.shared.technology();
        FrontierKernel kernel = new FrontierKernel(technology.table);
        FrontierProgram program = model.program(data);
        EvaluatedUnit unit = new EvaluatedUnit(data);
        UnitOutcome outcome = new UnitOutcome(unit);
        for (int i = block.from; i < block.to; i++) {
            if (hooks.cancelled().getAsBoolean()) {
                throw new CancellationException();
            }
            unit.load(block.shared.evaluated[i], technology);
            one(model, technology, kernel, program, outcome, result);
        }
    }

    private void one(FrontierModel model, Technology technology, FrontierKernel kernel, FrontierProgram program, UnitOutcome outcome,
            Evaluation result) {
        EvaluatedUnit unit = outcome.unit;
        int index = unit.index();
        int others = technology.units.length - (unit.column() >= 0 && model.leavesOutOwn() ? 1 : 0);
        if (others == 0) {
            result.put(index, ResultStatus.INFEASIBLE, Reason.of(Reason.Kind.NO_REFERENCE, 0));
            return;
        }
        Reason undefined = model.undefined(unit);
        if (undefined != null) {
            result.put(index, ResultStatus.UNDEFINED, undefined);
            return;
        }
        program.clear();
        program.own(unit.column());
        if (model.leavesOutOwn()) {
            program.exclude(unit.column());
        }
        model.formulate(unit, program);
        FrontierSolution solution = kernel.solve(program);
        if (solution.status() == SolveStatus.OPTIMAL) {
            outcome.clear();
            model.interpret(unit, solution, outcome);
            if (outcome.defined) {
                store(technology, solution, outcome, result);
            } else {
                result.put(index, ResultStatus.UNDEFINED, Reason.of(Reason.Kind.UNBOUNDED, others));
            }
        } else if (solution.status() == SolveStatus.INFEASIBLE) {
            result.put(index, ResultStatus.INFEASIBLE, Infeasibility.explain(unit, technology, program, solution, others));
        } else if (solution.status() == SolveStatus.UNBOUNDED) {
            result.put(index, ResultStatus.UNDEFINED, Reason.of(Reason.Kind.UNBOUNDED, others));
        } else {
            result.put(index, ResultStatus.UNCERTIFIED, Reason.of(Reason.Kind.NOT_CERTIFIED, others));
        }
    }

    private static void store(Technology technology, FrontierSolution solution, UnitOutcome outcome, Evaluation result) {
        int[] peers = null;
        double[] lambdas = null;
        if (result.keepsDetails()) {
            peers = new int[solution.peerCount()];
            lambdas = new double[peers.length];
            for (int i = 0; i < peers.length; i++) {
                peers[i] = technology.units[solution.peer(i)];
                lambdas[i] = solution.weight(i) / outcome.intensityScale;
            }
        }
        result.put(outcome.unit.index(), outcome, peers, lambdas);
    }
}
