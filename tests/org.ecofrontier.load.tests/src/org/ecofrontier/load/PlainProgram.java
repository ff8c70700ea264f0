package org.ecofrontier.load;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.dea.ReturnsToScale;
import org.ecofrontier.lp.LinearProgram;
import org.ecofrontier.lp.LinearProgram.Relation;

/**
 * The program of a unit as a textbook writes it, min c'x, Ax = b, x >= 0: made without the product's formulation, to compare with.
 *
 * @param a rows of coefficients
 * @param b right-hand sides
 * @param c costs
 */
record PlainProgram(double[][] a, double[] b, double[] c) {

    /** Collects rows; columns are the weights of all units, the model's own variables, then one slack for each inequality. */
    private static final class Rows {
        private final List<double[]> coefficients = new ArrayList<>();
        private final List<Double> right = new ArrayList<>();
        private final List<Integer> slacks = new ArrayList<>();
        private final int columns;

        Rows(int columns) {
            this.columns = columns;
        }

        double[] add(double rightHandSide, int slack) {
            double[] row = new double[columns];
            coefficients.add(row);
            right.add(rightHandSide);
            slacks.add(slack);
            return row;
        }

        PlainProgram program(double[] cost) {
            int extra = (int) slacks.stream().filter(slack -> slack != 0).count();
            double[][] a = new double[coefficients.size()][];
            int next = columns;
            for (int i = 0; i < a.length; i++) {
                a[i] = java.util.Arrays.copyOf(coefficients.get(i), columns + extra);
                if (slacks.get(i) != 0) {
                    a[i][next++] = slacks.get(i);
                }
            }
            return new PlainProgram(a, right.stream().mapToDouble(Double::doubleValue).toArray(), java.util.Arrays.copyOf(cost, columns + extra));
        }
    }

    private static void returns(Rows rows, ReturnsToScale returns, int units, int scaledBy) {
        if (returns == ReturnsToScale.CRS) {
            return;
        }
        double[] row = rows.add(scaledBy < 0 ? 1 : 0, switch (returns) {
            case NIRS -> 1;
            case NDRS -> -1;
            default -> 0;
        });
        java.util.Arrays.fill(row, 0, units, 1);
        if (scaledBy >= 0) {
            row[scaledBy] = -1;
        }
    }

    /** Super-efficiency (Andersen and Petersen 1993): the same as {@link #radial} against all others. */
    static PlainProgram superRadial(RandomUnits data, int own, ReturnsToScale returns) {
        PlainProgram all = radial(data, own, returns);
        for (double[] row : all.a) {
            row[own] = 0;
        }
        return all;
    }

    /** Input-oriented radial efficiency (Charnes, Cooper and Rhodes 1978); undesirable outputs as inputs. */
    static PlainProgram radial(RandomUnits data, int own, ReturnsToScale returns) {
        int n = data.units();
        Rows rows = new Rows(n + 1);
        for (double[][] block : new double[][][] {data.inputs(), data.undesirable()}) {
            for (double[] values : block) {
                double[] row = rows.add(0, 1);
                System.arraycopy(values, 0, row, 0, n);
                row[n] = -values[own];
            }
        }
        for (double[] values : data.desirable()) {
            System.arraycopy(values, 0, rows.add(values[own], -1), 0, n);
        }
        returns(rows, returns, n, -1);
        double[] cost = new double[n + 1];
        cost[n] = 1;
        return rows.program(cost);
    }

    /** Slacks-based measure with undesirable outputs (Tone 2001, 2004) after Charnes and Cooper; the term of a zero is dropped. */
    static PlainProgram slacksBased(RandomUnits data, int own, ReturnsToScale returns) {
        int n = data.units();
        int m = data.inputs().length;
        int s = data.desirable().length;
        int k = data.undesirable().length;
        int t = n;
        Rows rows = new Rows(n + 1 + m + s + k);
        double[] cost = new double[n + 1 + m + s + k];
        cost[t] = 1;
        double[] norm = rows.add(1, 0);
        norm[t] = 1;
        for (int i = 0; i < m + s + k; i++) {
            double[] values = i < m ? data.inputs()[i] : i < m + s ? data.desirable()[i - m] : data.undesirable()[i - m - s];
            double[] row = rows.add(0, 0);
            System.arraycopy(values, 0, row, 0, n);
            row[t] = -values[own];
            int slack = n + 1 + i;
            if (values[own] == 0) {
                continue;
            }
            // Slacks are measured in units of the unit's own value.
            row[slack] = i >= m && i < m + s ? -values[own] : values[own];
            if (i < m) {
                cost[slack] = -1.0 / m;
            } else {
                norm[slack] = 1.0 / (s + k);
            }
        }
        returns(rows, returns, n, t);
        return rows.program(cost);
    }

    /** Directional distance in the direction (y, -b) (Chung, Faere and Grosskopf 1997), free disposability; the cost is its negative. */
    static PlainProgram directional(RandomUnits data, int own, ReturnsToScale returns) {
        int n = data.units();
        Rows rows = new Rows(n + 1);
        for (double[] values : data.inputs()) {
            System.arraycopy(values, 0, rows.add(values[own], 1), 0, n);
        }
        for (double[] values : data.desirable()) {
            double[] row = rows.add(values[own], -1);
            System.arraycopy(values, 0, row, 0, n);
            row[n] = -values[own];
        }
        for (double[] values : data.undesirable()) {
            double[] row = rows.add(values[own], 1);
            System.arraycopy(values, 0, row, 0, n);
            row[n] = values[own];
        }
        returns(rows, returns, n, -1);
        double[] cost = new double[n + 1];
        cost[n] = -1;
        return rows.program(cost);
    }

    /** {@return the same for the general solvers} */
    LinearProgram linear() {
        LinearProgram.Builder builder = LinearProgram.minimise();
        for (double each : c) {
            builder.variable(each);
        }
        for (int i = 0; i < b.length; i++) {
            builder.denseRow(Relation.EQUAL, b[i], a[i]);
        }
        return builder.build();
    }
}
