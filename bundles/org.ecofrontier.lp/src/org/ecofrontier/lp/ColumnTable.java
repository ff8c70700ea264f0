package org.ecofrontier.lp;

import java.util.Arrays;
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

    /** Columns per block: a block of eight rows fits the first-level cache. */
    static final int BLOCK = 512;
    private static final int SHIFT = 9;

    /** blocks[b][r][i]: row r of column 512 b + i; the same index in every row lets the compiler use vector instructions. */
    private final double[][][] blocks;
    private final int rowCount;
    private final int size;

    private ColumnTable(double[][][] blocks, int rowCount, int size) {
        this.blocks = blocks;
        this.rowCount = rowCount;
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
        double[][][] blocks = new double[(size + BLOCK - 1) >> SHIFT][rows.length][];
        for (int r = 0; r < rows.length; r++) {
            double[] row = Objects.requireNonNull(rows[r]);
            if (row.length != size) {
                throw new IllegalArgumentException("Row " + r + " has " + row.length + " entries, expected " + size);
            }
            for (int j = 0; j < size; j++) {
                if (!Double.isFinite(row[j])) {
                    throw new IllegalArgumentException("Entry (" + r + ", " + j + ") is not a finite number");
                }
            }
            for (int b = 0; b < blocks.length; b++) {
                blocks[b][r] = Arrays.copyOfRange(row, b << SHIFT, Math.min(size, (b + 1) << SHIFT));
            }
        }
        return new ColumnTable(blocks, rows.length, size);
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
        return rowCount;
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
        return row >= 0 ? blocks[column >> SHIFT][row][column & (BLOCK - 1)] : row == ONES ? 1 : 0;
    }

    int blockCount() {
        return blocks.length;
    }

    double[] row(int block, int row) {
        return blocks[block][row];
    }
}
