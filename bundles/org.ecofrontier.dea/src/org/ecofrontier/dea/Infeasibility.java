package org.ecofrontier.dea;

import java.util.ArrayList;
import java.util.List;
import org.ecofrontier.lp.FrontierProgram;
import org.ecofrontier.lp.FrontierSolution;

/** Turns a Farkas ray into a reason: which variables the other units cannot reach. */
final class Infeasibility {

    private static final double SMALL = 1e-9;

    private Infeasibility() {
    }

    static Reason explain(EvaluatedUnit unit, Technology technology, FrontierProgram program, FrontierSolution solution, int others) {
        UnitData data = unit.data();
        List<Integer> involved = new ArrayList<>();
        double largest = 0;
        for (int r = 0; r < program.rows(); r++) {
            largest = Math.max(largest, Math.abs(solution.multiplier(r)));
        }
        for (int r = 0; r < program.rows(); r++) {
            int variable = program.source(r);
            if (variable >= 0 && Math.abs(solution.multiplier(r)) > SMALL * largest && !involved.contains(variable)) {
                involved.add(variable);
            }
        }
        for (int variable : involved) {
            double reach = reach(unit, technology, variable);
            boolean output = data.kind(variable) == VariableKind.DESIRABLE;
            if (output ? reach < unit.value(variable) : involved.size() == 1 || allInputs(data, involved) && reach > unit.value(variable)) {
                return new Reason(kind(data.kind(variable)), List.of(variable), unit.value(variable), reach, others);
            }
        }
        double own = involved.isEmpty() ? Double.NaN : unit.value(involved.get(0));
        double reach = involved.isEmpty() ? Double.NaN : reach(unit, technology, involved.get(0));
        return new Reason(Reason.Kind.COMBINATION_OUT_OF_REACH, involved, own, reach, others);
    }

    private static boolean allInputs(UnitData data, List<Integer> variables) {
        return variables.stream().noneMatch(v -> data.kind(v) == VariableKind.DESIRABLE);
    }

    private static Reason.Kind kind(VariableKind kind) {
        return switch (kind) {
            case INPUT -> Reason.Kind.INPUT_OUT_OF_REACH;
            case DESIRABLE -> Reason.Kind.OUTPUT_OUT_OF_REACH;
            case UNDESIRABLE -> Reason.Kind.UNDESIRABLE_OUT_OF_REACH;
        };
    }

    private static double reach(EvaluatedUnit unit, Technology technology, int variable) {
        boolean output = unit.data().kind(variable) == VariableKind.DESIRABLE;
        double best = output ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        for (int j = 0; j < technology.units.length; j++) {
            if (j != unit.column()) {
                double x = technology.table.get(variable, j);
                best = output ? Math.max(best, x) : Math.min(best, x);
            }
        }
        return best;
    }
}
