package org.ecofrontier.dea;

import java.util.List;
import org.ecofrontier.lp.FrontierProgram;
import org.ecofrontier.lp.FrontierSolution;

/**
 * An efficiency model: how the program of one unit is written and what its solution means. Row v of the table under the program
 * is variable v of the data. Models are immutable and may be used by several threads.
 *
 * @since 0.1
 */
public interface FrontierModel {

    /**
     * Values that the model cannot work with; a caller refuses such data before it evaluates.
     *
     * @param data
     *            the units
     * @return the offending cells, empty when all is well
     */
    List<CellProblem> check(UnitData data);

    /**
     * A program of this model's shape, to be filled by {@link #formulate} for one unit after the other.
     *
     * @param data
     *            the units
     * @return an empty program
     */
    FrontierProgram program(UnitData data);

    /**
     * Writes the program of a unit. The program is empty, its own column and anchor are set.
     *
     * @param unit
     *            the evaluated unit
     * @param program
     *            receives rows, extras and costs
     */
    void formulate(EvaluatedUnit unit, FrontierProgram program);

    /**
     * Reads the optimum.
     *
     * @param unit
     *            the evaluated unit
     * @param solution
     *            the certified optimum
     * @param outcome
     *            receives score, slacks, contributions and weights
     */
    void interpret(EvaluatedUnit unit, FrontierSolution solution, UnitOutcome outcome);

    /**
     * Whether the evaluated unit is left out of the frontier (super-efficiency).
     *
     * @return false by default
     */
    default boolean leavesOutOwn() {
        return false;
    }

    /**
     * Why the model is not defined for a unit.
     *
     * @param unit
     *            the evaluated unit
     * @return null when it is defined
     */
    default Reason undefined(EvaluatedUnit unit) {
        return null;
    }

    /**
     * A radial model of the same technology (returns to scale, disposability, variables) that tells which of many reference units lie
     * strictly inside, so that programs need not look at them. Its score must be below 1 only for units that a combination of others
     * dominates.
     *
     * @return null by default: every program looks at all reference units
     */
    default FrontierModel frameOracle() {
        return null;
    }
}
