package org.ecofrontier.lp;

/**
 * Answer to a {@link LinearProgram}.
 *
 * @param status
 *            how the solution ended
 * @param objective
 *            value of the objective; not a number unless optimal
 * @param values
 *            value of every variable; empty unless optimal
 * @param duals
 *            of an optimum: change of the objective per unit of each right-hand side. Of an infeasible program: a Farkas ray y with
 *            y_r &gt;= 0 for "at least" rows, y_r &lt;= 0 for "at most" rows, and max over the bounds of (y'A)x less than y'b. Empty
 *            otherwise
 * @param certificate
 *            the proof; its figures are not a number when there is none
 * @param engine
 *            which engine found the answer
 * @since 0.1
 */
public record LinearSolution(SolveStatus status, double objective, double[] values, double[] duals, Certificate certificate,
        Engine engine) {

    /**
     * Engines.
     *
     * @since 0.1
     */
    public enum Engine {
        /** The dense kernel. */
        KERNEL,
        /** ojAlgo, dual simplex. */
        OJALGO
    }

    static LinearSolution without(SolveStatus status, Certificate certificate, Engine engine) {
        return new LinearSolution(status, Double.NaN, new double[0], new double[0], certificate, engine);
    }
}
