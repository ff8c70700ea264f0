package org.ecofrontier.lp;
final class GeneralEngine {
    static void solve(FrontierProgram program, ColumnTable table, FrontierSolution solution) {
        solution.reset(program);
    }
}
