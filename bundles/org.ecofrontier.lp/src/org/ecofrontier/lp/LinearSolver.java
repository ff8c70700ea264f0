package org.ecofrontier.lp;

/**
 * Solves general linear programs: the kernel first (up to a few hundred rows), then ojAlgo. An answer is given only with an accepted
 * certificate.
 *
 * @since 0.1
 */
public final class LinearSolver {

    private static final int KERNEL_ROWS = 300;

    private LinearSolver() {
    }

    /**
     * Solves a program.
     *
     * @param program
     *            the program
     * @return the answer
     */
    public static LinearSolution solve(LinearProgram program) {
        StandardForm form = new StandardForm(program);
        if (form.rows <= KERNEL_ROWS) {
            LinearSolution solution = kernel(form);
            if (solution.status() != SolveStatus.UNCERTIFIED) {
                return solution;
            }
        }
        return ojAlgo(form);
    }

    /**
     * Solves a program with one engine, for cross-checks.
     *
     * @param engine
     *            the engine
     * @param program
     *            the program
     * @return its answer, or {@link SolveStatus#UNCERTIFIED}
     */
    public static LinearSolution solveWith(LinearSolution.Engine engine, LinearProgram program) {
        StandardForm form = new StandardForm(program);
        return engine == LinearSolution.Engine.KERNEL ? kernel(form) : ojAlgo(form);
    }

    private static LinearSolution kernel(StandardForm form) {
        FrontierSolution found = new FrontierKernel(form.table).solveAlone(form.program());
        LinearSolution.Engine engine = LinearSolution.Engine.KERNEL;
        return switch (found.status()) {
            case OPTIMAL -> form.optimum(form.values(found), found.multiplier, engine);
            case INFEASIBLE -> form.infeasible(found, engine);
            case UNBOUNDED, UNCERTIFIED -> LinearSolution.without(found.status(), found.certificate(), engine);
        };
    }

    private static LinearSolution ojAlgo(StandardForm form) {
        OjAlgoEngine.Answer answer = OjAlgoEngine.solve(form.matrix(), form.rightHandSides(), form.costs());
        LinearSolution.Engine engine = LinearSolution.Engine.OJALGO;
        if (answer == null) {
            double none = Double.NaN;
            return LinearSolution.without(SolveStatus.UNCERTIFIED, new Certificate(none, none, none, none), engine);
        }
        return form.optimum(answer.values(), answer.multipliers(), engine);
    }
}
