package org.ecofrontier.method.table;

import java.util.Objects;

/**
 * A column of a {@link ResultTable}. Immutable: the arrays belong to the column from its making on.
 *
 * @since 0.1
 */
public sealed interface Column {

    /** The id, as in the descriptor; the header in CSV files. */
    String id();

    /** The number of rows. */
    int size();

    /** Whether a cell is not defined. */
    boolean isEmpty(int row);

    /** A cell as a number; NaN if it is not defined or not a number. */
    double number(int row);

    /** A cell as text as in CSV files before quoting; empty if it is not defined. */
    String text(int row);

    /**
     * Numbers; NaN = not defined.
     *
     * @since 0.1
     */
    final class Numbers implements Column {

        private final String id;
        private final double[] values;

        Numbers(String id, double[] values) {
            this.id = Objects.requireNonNull(id);
            this.values = values;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean isEmpty(int row) {
            return Double.isNaN(values[row]);
        }

        @Override
        public double number(int row) {
            return values[row];
        }

        @Override
        public String text(int row) {
            double value = values[row];
            return Double.isNaN(value) ? "" : Double.toString(value);
        }

        /** All values, a copy. */
        public double[] values() {
            return values.clone();
        }
    }

    /**
     * Whole numbers, for example years and counts; {@link #NOT_DEFINED} = not defined.
     *
     * @since 0.1
     */
    final class Integers implements Column {

        /** Stands for a cell that is not defined; the same number as {@code Panel.NO_YEAR}. */
        public static final int NOT_DEFINED = Integer.MIN_VALUE;

        private final String id;
        private final int[] values;

        Integers(String id, int[] values) {
            this.id = Objects.requireNonNull(id);
            this.values = values;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean isEmpty(int row) {
            return values[row] == NOT_DEFINED;
        }

        @Override
        public double number(int row) {
            return isEmpty(row) ? Double.NaN : values[row];
        }

        @Override
        public String text(int row) {
            return isEmpty(row) ? "" : Integer.toString(values[row]);
        }
    }

    /**
     * Texts; empty = not defined.
     *
     * @since 0.1
     */
    final class Texts implements Column {

        private final String id;
        private final String[] values;

        Texts(String id, String[] values) {
            this.id = Objects.requireNonNull(id);
            this.values = values;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean isEmpty(int row) {
            return text(row).isEmpty();
        }

        @Override
        public double number(int row) {
            return Double.NaN;
        }

        @Override
        public String text(int row) {
            return values[row] == null ? "" : values[row];
        }
    }
}
