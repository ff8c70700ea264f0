package org.ecofrontier.lp;

import java.util.ArrayList;
import java.util.List;

/**
 * A general linear program with dense rows, for models that are not frontier programs. Immutable; made by {@link #minimise()} or
 * {@link #maximise()}.
 *
 * <pre>
 * LinearProgram.Builder b = LinearProgram.maximise();
 * int x = b.variable(3, 0, Double.POSITIVE_INFINITY);           // objective coefficient, lower and upper bound
 * int y = b.variable(2, Double.NEGATIVE_INFINITY, 10);
 * int r = b.row(Relation.AT_MOST, 4, x, 1, y, 1);               // x + y &lt;= 4
 * LinearSolution s = LinearSolver.solve(b.build());
 * </pre>
 *
 * @since 0.1
 */
public final class LinearProgram {

    final boolean maximise;
    final double[] objective;
    final double[] lower;
    final double[] upper;
    final double[][] rows;
    final Relation[] relations;
    final double[] rightHandSides;

    private LinearProgram(Builder b) {
        int n = b.objective.size();
        maximise = b.maximise;
        objective = toArray(b.objective);
        lower = toArray(b.lower);
        upper = toArray(b.upper);
        rows = new double[b.rows.size()][n];
        for (int r = 0; r < rows.length; r++) {
            System.arraycopy(b.rows.get(r), 0, rows[r], 0, b.rows.get(r).length);
        }
        relations = b.relations.toArray(Relation[]::new);
        rightHandSides = toArray(b.rightHandSides);
    }

    private static double[] toArray(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Relation of a row to its right-hand side.
     *
     * @since 0.1
     */
    public enum Relation {
        /** Less than or equal. */
        AT_MOST,
        /** Equal. */
        EQUAL,
        /** Greater than or equal. */
        AT_LEAST
    }

    /**
     * Starts a minimisation.
     *
     * @return an empty builder
     */
    public static Builder minimise() {
        return new Builder(false);
    }

    /**
     * Starts a maximisation.
     *
     * @return an empty builder
     */
    public static Builder maximise() {
        return new Builder(true);
    }

    /**
     * Number of variables.
     *
     * @return the number of variables
     */
    public int variableCount() {
        return objective.length;
    }

    /**
     * Number of rows.
     *
     * @return the number of rows
     */
    public int rowCount() {
        return rows.length;
    }

    /**
     * Collects variables and rows.
     *
     * @since 0.1
     */
    public static final class Builder {

        private final boolean maximise;
        private final List<Double> objective = new ArrayList<>();
        private final List<Double> lower = new ArrayList<>();
        private final List<Double> upper = new ArrayList<>();
        private final List<double[]> rows = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private final List<Double> rightHandSides = new ArrayList<>();

        private Builder(boolean maximise) {
            this.maximise = maximise;
        }

        /**
         * Adds a variable.
         *
         * @param coefficient
         *            its coefficient in the objective
         * @param from
         *            lower bound, negative infinity for none
         * @param to
         *            upper bound, infinity for none
         * @return its index
         * @throws IllegalArgumentException
         *             when the coefficient is not finite or the bounds are not in order
         */
        public int variable(double coefficient, double from, double to) {
            finite(coefficient);
            if (!(from <= to) || from == Double.POSITIVE_INFINITY || to == Double.NEGATIVE_INFINITY) {
                throw new IllegalArgumentException("Bounds " + from + " and " + to + " are not in order");
            }
            objective.add(coefficient);
            lower.add(from);
            upper.add(to);
            return objective.size() - 1;
        }

        /**
         * Adds a variable that is not negative.
         *
         * @param coefficient
         *            its coefficient in the objective
         * @return its index
         */
        public int variable(double coefficient) {
            return variable(coefficient, 0, Double.POSITIVE_INFINITY);
        }

        /**
         * Adds a row.
         *
         * @param relation
         *            relation to the right-hand side
         * @param rightHandSide
         *            the right-hand side
         * @param variablesAndCoefficients
         *            variable, coefficient, variable, coefficient ...; coefficients of one variable add up
         * @return its index
         * @throws IllegalArgumentException
         *             when a number is not finite or a variable does not exist
         */
        public int row(Relation relation, double rightHandSide, double... variablesAndCoefficients) {
            double[] row = new double[objective.size()];
            for (int i = 0; i + 1 < variablesAndCoefficients.length; i += 2) {
                double index = variablesAndCoefficients[i];
                if (!(index >= 0 && index < row.length) || index != Math.rint(index)) {
                    throw new IllegalArgumentException("There is no variable " + index);
                }
                row[(int) index] += variablesAndCoefficients[i + 1];
            }
            return row(relation, rightHandSide, row, variablesAndCoefficients.length % 2 == 0);
        }

        /**
         * Adds a row given by its coefficients for variables 0, 1, 2 ...
         *
         * @param relation
         *            relation to the right-hand side
         * @param rightHandSide
         *            the right-hand side
         * @param coefficients
         *            at most one per variable; missing ones are 0
         * @return its index
         */
        public int denseRow(Relation relation, double rightHandSide, double[] coefficients) {
            return row(relation, rightHandSide, coefficients.clone(), coefficients.length <= objective.size());
        }

        private int row(Relation relation, double rightHandSide, double[] row, boolean complete) {
            if (!complete) {
                throw new IllegalArgumentException("The row's coefficients do not fit the variables");
            }
            finite(rightHandSide);
            for (double a : row) {
                finite(a);
            }
            rows.add(row);
            relations.add(relation);
            rightHandSides.add(rightHandSide);
            return rows.size() - 1;
        }

        private static void finite(double value) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A coefficient is missing or infinite");
            }
        }

        /**
         * The program.
         *
         * @return an immutable program
         */
        public LinearProgram build() {
            return new LinearProgram(this);
        }
    }
}
