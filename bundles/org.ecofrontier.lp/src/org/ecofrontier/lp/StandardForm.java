package org.ecofrontier.lp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A general program as min c'x, Ax = b, x &gt;= 0: bounds shifted away, free variables split, upper bounds as rows, rows and columns
 * scaled by powers of two (geometric means, three passes), so that scaling is exact.
 */
final class StandardForm {

    private static final int SCALING_PASSES = 3;

    private record Part(int variable, double sign) {
    }

    private final LinearProgram source;
    private final List<Part> parts = new ArrayList<>();
    private final double[] offset;
    private final double[] rightHandSide;
    private final double[] slackSign;
    private final double[] rowScale;
    private final double[] columnScale;
    private final double[] cost;
    private final double costScale;
    private final double[][] scaled;

    final int rows;
    final ColumnTable table;

    StandardForm(LinearProgram p) {
        source = p;
        offset = new double[p.variableCount()];
        List<Integer> boxed = new ArrayList<>();
        for (int v = 0; v < offset.length; v++) {
            boolean below = p.lower[v] > Double.NEGATIVE_INFINITY;
            boolean above = p.upper[v] < Double.POSITIVE_INFINITY;
            offset[v] = below ? p.lower[v] : above ? p.upper[v] : 0;
            parts.add(new Part(v, below || !above ? 1 : -1));
            if (!below && !above) {
                parts.add(new Part(v, -1));
            }
            if (below && above) {
                boxed.add(v);
            }
        }
        rows = p.rowCount() + boxed.size();
        rightHandSide = new double[rows];
        slackSign = new double[rows];
        scaled = new double[rows][parts.size()];
        for (int r = 0; r < p.rowCount(); r++) {
            double b = p.rightHandSides[r];
            for (int v = 0; v < offset.length; v++) {
                b -= p.rows[r][v] * offset[v];
            }
            rightHandSide[r] = b;
            slackSign[r] = switch (p.relations[r]) {
                case AT_MOST -> 1;
                case EQUAL -> 0;
                case AT_LEAST -> -1;
            };
            for (int j = 0; j < parts.size(); j++) {
                scaled[r][j] = p.rows[r][parts.get(j).variable()] * parts.get(j).sign();
            }
        }
        for (int i = 0; i < boxed.size(); i++) {
            int r = p.rowCount() + i;
            int v = boxed.get(i);
            rightHandSide[r] = p.upper[v] - p.lower[v];
            slackSign[r] = 1;
            for (int j = 0; j < parts.size(); j++) {
                scaled[r][j] = parts.get(j).variable() == v ? 1 : 0;
            }
        }
        rowScale = new double[rows];
        columnScale = new double[parts.size()];
        scale();
        cost = new double[parts.size()];
        double largest = 0;
        for (int j = 0; j < cost.length; j++) {
            Part part = parts.get(j);
            cost[j] = (p.maximise ? -1 : 1) * p.objective[part.variable()] * part.sign() * columnScale[j];
            largest = Math.max(largest, Math.abs(cost[j]));
        }
        costScale = largest > 0 ? Math.scalb(1.0, -Math.getExponent(largest)) : 1;
        for (int j = 0; j < cost.length; j++) {
            cost[j] *= costScale;
        }
        table = ColumnTable.of(scaled, parts.size());
    }

    private void scale() {
        Arrays.fill(rowScale, 1);
        Arrays.fill(columnScale, 1);
        for (int pass = 0; pass < SCALING_PASSES; pass++) {
            for (int r = 0; r < rows; r++) {
                double f = factor(scaled[r]);
                rowScale[r] *= f;
                rightHandSide[r] *= f;
                for (int j = 0; j < scaled[r].length; j++) {
                    scaled[r][j] *= f;
                }
            }
            for (int j = 0; j < columnScale.length; j++) {
                double[] column = new double[rows];
                for (int r = 0; r < rows; r++) {
                    column[r] = scaled[r][j];
                }
                double f = factor(column);
                columnScale[j] *= f;
                for (int r = 0; r < rows; r++) {
                    scaled[r][j] *= f;
                }
            }
        }
    }

    private static double factor(double[] values) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (double a : values) {
            if (a != 0) {
                low = Math.min(low, Math.getExponent(a));
                high = Math.max(high, Math.getExponent(a));
            }
        }
        return low > high ? 1 : Math.scalb(1.0, -Math.floorDiv(low + high, 2));
    }

    /** The form as a program over {@link #table}; slack of row r is extra r where the row is an inequality. */
    FrontierProgram program() {
        FrontierProgram p = new FrontierProgram(Math.max(rows, 1), rows);
        for (int r = 0; r < rows; r++) {
            p.row(r, r, 1, rightHandSide[r]);
            if (slackSign[r] != 0) {
                p.slack(r, r, slackSign[r], 0);
            }
        }
        p.columnCosts(cost);
        p.objectiveOnly();
        return p;
    }

    double[] values(FrontierSolution found) {
        double[] x = new double[parts.size() + rows];
        for (int i = 0; i < found.peerCount(); i++) {
            x[found.peer(i)] = found.weight(i);
        }
        for (int r = 0; r < rows; r++) {
            x[parts.size() + r] = found.extra(r);
        }
        return x;
    }

    double[][] matrix() {
        double[][] a = new double[rows][parts.size() + rows];
        for (int r = 0; r < rows; r++) {
            System.arraycopy(scaled[r], 0, a[r], 0, parts.size());
            a[r][parts.size() + r] = slackSign[r];
        }
        return a;
    }

    double[] rightHandSides() {
        return rightHandSide.clone();
    }

    double[] costs() {
        return Arrays.copyOf(cost, parts.size() + rows);
    }

    /** Certifies a point and multipliers of the form and translates them back; the verdict is independent of the engine. */
    LinearSolution optimum(double[] x, double[] y, LinearSolution.Engine engine) {
        Certificate certificate = Certifier.certify(matrix(), rightHandSide, costs(), x, y);
        if (!certificate.accepted()) {
            return LinearSolution.without(SolveStatus.UNCERTIFIED, certificate, engine);
        }
        double[] values = offset.clone();
        for (int j = 0; j < parts.size(); j++) {
            Part part = parts.get(j);
            values[part.variable()] += part.sign() * columnScale[j] * Math.max(x[j], 0);
        }
        double objective = 0;
        for (int v = 0; v < values.length; v++) {
            objective += source.objective[v] * values[v];
        }
        return new LinearSolution(SolveStatus.OPTIMAL, objective, values, duals(y, (source.maximise ? -1 : 1) / costScale), certificate,
                engine);
    }

    LinearSolution infeasible(FrontierSolution found, LinearSolution.Engine engine) {
        return new LinearSolution(SolveStatus.INFEASIBLE, Double.NaN, new double[0], duals(found.multiplier, 1), found.certificate(),
                engine);
    }

    private double[] duals(double[] y, double factor) {
        double[] duals = new double[source.rowCount()];
        for (int r = 0; r < duals.length; r++) {
            duals[r] = y[r] * rowScale[r] * factor;
        }
        return duals;
    }
}
