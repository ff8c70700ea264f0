package org.ecofrontier.lp;

import java.util.Objects;

/**
 * The columns that many frontier programs share: one array per row, one entry per column (structure of arrays). The table is
 * immutable and may be used by any number of threads.
 *
 * @since 0.1
 */
public final class ColumnTable {

    /** Row index that stands for a row of ones (the convexity row). */
    public static final int ONES = -1;
    /** Row index that stands for a row in which no column of the table takes part. */
    public static final int NONE = -2;

    private final double[][] rows;
    private final int size;

    private ColumnTable(double[][] rows, int size) {
        this.rows = rows;
        this.size = size;
    }

    /**
     * Copies the given rows.
     *
     * @param rows
     *            {@code rows[r][j]}: coefficient of column j in row r; all rows of one length, all numbers finite
     * @param size
     *            number of columns
     * @return the table
     * @throws IllegalArgumentException
     *             when a row has another length or holds a number that is not finite
     */
    public static ColumnTable of(double[][] rows, int size) {
        double[][] copy = new double[rows.length][];
        for (int r = 0; r < rows.length; r++) {
            double[] row = Objects.requireNonNull(rows[r]);
            if (row.length != size) {
                throw new IllegalArgumentException("Row " + r + " has " + row.length + " entries, expected " + size);
            }
            copy[r] = row.clone();
            for (int j = 0; j < size; j++) {
                if (!Double.isFinite(row[j])) {
                    throw new IllegalArgumentException("Entry (" + r + ", " + j + ") is not a finite number");
                }
            }
        }
        return new ColumnTable(copy, size);
    }

    /**
     * Number of columns.
     *
     * @return the number of columns
     */
    public int size() {
        return size;
    }

    /**
     * Number of stored rows.
     *
     * @return the number of rows
     */
    public int rowCount() {
        return rows.length;
    }

    /**
     * One entry.
     *
     * @param row
     *            a stored row, {@link #ONES} or {@link #NONE}
     * @param column
     *            0 to size - 1
     * @return the coefficient
     */
    public double get(int row, int column) {
        return row >= 0 ? rows[row][column] : row == ONES ? 1 : 0;
    }

    double[] row(int row) {
        return rows[row];
    }
}
