package org.ecofrontier.dea;

import org.ecofrontier.lp.FrontierKernel;
import org.ecofrontier.lp.FrontierProgram;
import org.ecofrontier.lp.FrontierSolution;
import org.ecofrontier.lp.SolveStatus;

/** Evaluates units one after the other against one technology. One solver per block of units: it learns from unit to unit. */
final class UnitSolver {

    private final FrontierModel model;
    private final Technology technology;
    private final Evaluation result;
    private final FrontierKernel kernel;
    private final FrontierProgram program;
    private final EvaluatedUnit unit;
    private final UnitOutcome outcome;

    UnitSolver(UnitData data, FrontierModel model, Technology technology, Evaluation result) {
        this.model = model;
        this.technology = technology;
        this.result = result;
        kernel = new FrontierKernel(technology.table);
        program = model.program(data);
        unit = new EvaluatedUnit(data);
        outcome = new UnitOutcome(unit);
    }

    void evaluate(int index) {
        unit.load(index, technology);
        int others = technology.span - (model.leavesOutOwn() && technology.spannedBy(index) ? 1 : 0);
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
        if (!result.keepsDetails()) {
            program.objectiveOnly();
        }
        FrontierSolution solution = kernel.solve(program);
        if (solution.status() == SolveStatus.OPTIMAL) {
            outcome.clear();
            model.interpret(unit, solution, outcome);
            store(solution, others);
        } else if (solution.status() == SolveStatus.INFEASIBLE) {
            result.put(index, ResultStatus.INFEASIBLE, Infeasibility.explain(unit, technology, program, solution, others));
        } else if (solution.status() == SolveStatus.UNBOUNDED) {
            result.put(index, ResultStatus.UNDEFINED, Reason.of(Reason.Kind.UNBOUNDED, others));
        } else {
            result.put(index, ResultStatus.UNCERTIFIED, Reason.of(Reason.Kind.NOT_CERTIFIED, others));
        }
    }

    private void store(FrontierSolution solution, int others) {
        if (!outcome.defined) {
            result.put(unit.index(), ResultStatus.UNDEFINED, Reason.of(Reason.Kind.UNBOUNDED, others));
            return;
        }
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
        result.put(unit.index(), outcome, peers, lambdas);
    }
}
