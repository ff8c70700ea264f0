package org.ecofrontier.load;

import java.util.Arrays;
import java.util.Optional;

/**
 * The optimum of min c'x, Ax = b, x >= 0 by the simplex method in fractions: nothing is rounded. Two phases, Bland's rule (1977), which
 * cannot cycle.
 */
final class ExactProgram {

    private final Rational[][] table;
    private final int[] basis;
    private final int rows;
    private final int columns;

    private ExactProgram(double[][] a, double[] b) {
        rows = b.length;
        columns = a[0].length;
        table = new Rational[rows][columns + rows + 1];
        basis = new int[rows];
        for (int i = 0; i < rows; i++) {
            boolean turn = b[i] < 0;
            Arrays.fill(table[i], Rational.ZERO);
            for (int j = 0; j < columns; j++) {
                table[i][j] = Rational.of(turn ? -a[i][j] : a[i][j]);
            }
            table[i][columns + i] = Rational.ONE;
            table[i][columns + rows] = Rational.of(Math.abs(b[i]));
            basis[i] = columns + i;
        }
    }

    /** {@return the optimum, empty when there is no feasible point} */
    static Optional<Rational> minimum(double[][] a, double[] b, double[] c) {
        ExactProgram program = new ExactProgram(a, b);
        Rational[] artificial = new Rational[program.columns + program.rows];
        Arrays.fill(artificial, Rational.ZERO);
        Arrays.fill(artificial, program.columns, artificial.length, Rational.ONE);
        if (program.minimise(artificial, artificial.length).signum() > 0) {
            return Optional.empty();
        }
        program.dropArtificials();
        Rational[] cost = new Rational[program.columns + program.rows];
        Arrays.fill(cost, Rational.ZERO);
        for (int j = 0; j < c.length; j++) {
            cost[j] = Rational.of(c[j]);
        }
        return Optional.of(program.minimise(cost, program.columns));
    }

    /** Artificial variables that are still in the basis are zero: another one takes the place, where the row is not empty. */
    private void dropArtificials() {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns && basis[i] >= columns; j++) {
                if (table[i][j].signum() != 0) {
                    pivot(i, j);
                }
            }
        }
    }

    private Rational minimise(Rational[] cost, int usable) {
        while (true) {
            int entering = entering(cost, usable);
            if (entering < 0) {
                Rational value = Rational.ZERO;
                for (int i = 0; i < rows; i++) {
                    value = value.plus(cost[basis[i]].times(table[i][columns + rows]));
                }
                return value;
            }
            pivot(leaving(entering), entering);
        }
    }

    private int entering(Rational[] cost, int usable) {
        for (int j = 0; j < usable; j++) {
            Rational reduced = cost[j];
            for (int i = 0; i < rows; i++) {
                if (cost[basis[i]].signum() != 0 && table[i][j].signum() != 0) {
                    reduced = reduced.minus(cost[basis[i]].times(table[i][j]));
                }
            }
            if (reduced.signum() < 0) {
                return j;
            }
        }
        return -1;
    }

    private int leaving(int entering) {
        int leaving = -1;
        Rational least = null;
        for (int i = 0; i < rows; i++) {
            if (table[i][entering].signum() > 0) {
                Rational ratio = table[i][columns + rows].over(table[i][entering]);
                int order = least == null ? -1 : ratio.compareTo(least);
                if (order < 0 || order == 0 && basis[i] < basis[leaving]) {
                    leaving = i;
                    least = ratio;
                }
            }
        }
        if (leaving < 0) {
            throw new IllegalStateException("unbounded");
        }
        return leaving;
    }

    private void pivot(int row, int column) {
        Rational by = table[row][column];
        for (int j = 0; j < table[row].length; j++) {
            table[row][j] = table[row][j].signum() == 0 ? Rational.ZERO : table[row][j].over(by);
        }
        for (int i = 0; i < rows; i++) {
            Rational factor = table[i][column];
            if (i != row && factor.signum() != 0) {
                for (int j = 0; j < table[i].length; j++) {
                    if (table[row][j].signum() != 0) {
                        table[i][j] = table[i][j].minus(factor.times(table[row][j]));
                    }
                }
            }
        }
        basis[row] = column;
    }
}
