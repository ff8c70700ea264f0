package org.ecofrontier.lp;

/** Last resort for a frontier program: ojAlgo on the scaled program, certified like everything else. */
final class GeneralEngine {

    /** Values below this do not count as peers. */
    private static final double ZERO = 1e-11;

    private GeneralEngine() {
    }

    static void solve(FrontierProgram p, ColumnTable table, FrontierSolution solution) {
        solution.reset(p);
        int n = table.size();
        double[][] matrix = new double[p.rows][p.extras + n];
        double[] cost = new double[p.extras + n];
        double[] norm = new double[p.extras + n];
        System.arraycopy(p.cost, 0, cost, 0, p.extras);
        for (int j = 0; j < n; j++) {
            cost[p.extras + j] = p.columnCost == null ? 0 : p.columnCost[j];
        }
        for (int r = 0; r < p.rows; r++) {
            System.arraycopy(p.coefficient[r], 0, matrix[r], 0, p.extras);
            for (int j = 0; j < n; j++) {
                matrix[r][p.extras + j] = j == p.excluded ? 0 : p.entry(table, r, j);
            }
            for (int j = 0; j < norm.length; j++) {
                norm[j] += Math.abs(matrix[r][j]);
            }
        }
        for (int j = 0; j < norm.length; j++) {
            norm[j] = norm[j] > 0 ? norm[j] : 1;
            cost[j] /= norm[j];
            for (int r = 0; r < p.rows; r++) {
                matrix[r][j] /= norm[j];
            }
        }
        OjAlgoEngine.Answer answer = OjAlgoEngine.solve(matrix, p.rhs, cost);
        if (answer == null) {
            return;
        }
        solution.certificate = Certifier.certify(matrix, p.rhs, cost, answer.values(), answer.multipliers());
        if (!solution.certificate.accepted()) {
            return;
        }
        double objective = 0;
        for (int j = 0; j < norm.length; j++) {
            double x = Math.max(answer.values()[j], 0);
            objective += cost[j] * x;
            if (j < p.extras) {
                solution.extra[j] = x / norm[j];
            } else if (x > ZERO && j - p.extras != p.excluded) {
                solution.addPeer(j - p.extras, x / norm[j]);
            }
        }
        System.arraycopy(answer.multipliers(), 0, solution.multiplier, 0, p.rows);
        solution.objective = objective;
        solution.status = SolveStatus.OPTIMAL;
    }
}
